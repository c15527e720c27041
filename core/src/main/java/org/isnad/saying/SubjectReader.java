package org.isnad.saying;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.isnad.model.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where no speaker stands behind the verb: a phrase before it, or the one meant by its pronoun. */
final class SubjectReader {
    private static final int FARTHEST_SUBJECT = 30;
    private static final int LONGEST_ASIDE = 14;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;
    private final int verb;
    private final Reading reading;
    private final TokenRange sentence;
    private final int limit;
    private final @Nullable Draft open;
    private final int frame;
    private final @Nullable Boolean feminine;
    private final boolean plural;
    /** The first token of the clause that the saying makes, as far as it is known. */
    private int clause;

    private static final Set<LinkKind> ALONE =
            Set.of(LinkKind.PERSON, LinkKind.OUTLET, LinkKind.AGENCY, LinkKind.DOCUMENT, LinkKind.ANONYMOUS);
    private static final Voice NOBODY = new Voice(List.of(), null, null, false, -1, 0);

    /** Who speaks, and the family of sayings by which he was found. */
    record Subject(String rule, Voice voice) {}

    SubjectReader(Desk desk, VerbCue cue) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
        this.verb = cue.verb();
        this.reading = cue.reading();
        this.sentence = cue.sentence();
        this.limit = sentence.end();
        this.open = cue.open();
        this.frame = cue.frame();
        this.feminine = cue.feminine();
        this.plural = cue.plural();
        this.clause = verb;
    }

    int clause() {
        return clause;
    }

    void beginAt(int token) {
        clause = token;
    }

    @Nullable
    Subject subject() {
        int before = beforeVerb();
        clause = before + 1;
        if (before >= sentence.start() && scene.is(before, Mark.INNA)) {
            return afterInna(before);
        }
        if (scene.is(before, Mark.RELATIVE) && before >= sentence.start()) {
            return antecedent(before);
        }
        NounPhrase phrase = phraseBefore();
        boolean spokenTo = desk.complements.at(verb + 1, limit, frame) == null;
        if (phrase == null && spokenTo && takesAddressee() && describesNoun() && !scene.is(before, Mark.MEDIUM)) {
            return null;
        }
        if (phrase != null) {
            Voice voice = desk.voiceReader.of(phrase, feminine);
            return new Subject("speaker-verb", voice);
        }
        return pronoun();
    }

    private @Nullable Subject afterInna(int inna) {
        if (suffixed(inna)) {
            Draft of = open;
            while (of != null && of.outer != null && scene.is(inna, Mark.WAW)) {
                of = of.outer;
            }
            return of == null ? null : new Subject("verb-pronoun", of.voice);
        }
        NounPhrase before = beforehand(inna);
        if (before != null) {
            return new Subject("speaker-verb", desk.voiceReader.of(before, feminine));
        }
        if (scene.is(inna - 1, Mark.ADVERB) || reading.has(Feature.PAST)) {
            return pronoun();
        }
        return null;
    }

    /** "It happened before to X that he said". */
    private @Nullable NounPhrase beforehand(int inna) {
        for (int i = inna - 1; i >= Math.max(sentence.start(), inna - 8); i--) {
            if (scene.is(i, Mark.LI) && scene.is(i - 1, Mark.KANA)) {
                clause = i - 1;
                return desk.phrases.readPrefixed(i, inna);
            }
        }
        return null;
    }

    private boolean suffixed(int inna) {
        for (Reading r : analysis.readings(inna, words.particle)) {
            if (r.is(words.particle) && !r.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The name before "who" or "which"; with an object pronoun the verb has another subject. */
    private @Nullable Subject antecedent(int relative) {
        clause = relative;
        if (!reading.suffix().isEmpty() && !plural) {
            return pronoun();
        }
        Mention mention = antecedentMention(relative);
        if (mention == null) {
            return null;
        }
        List<Link> chain = List.of(desk.voiceReader.link(mention, List.of()));
        return new Subject("speaker-who", new Voice(chain, null, feminine, false, -1, 0));
    }

    private @Nullable Mention antecedentMention(int relative) {
        int end = scene.is(relative - 1, Mark.COMMA) ? relative - 1 : relative;
        end = scene.is(end - 1, Mark.CLOSE) ? end - 1 : end;
        Mention mention = scene.mentionTo(end);
        if (mention == null && end > sentence.start() && scene.is(end - 1, Mark.ADJECTIVE)) {
            mention = scene.mentionTo(end - 1);
        }
        return mention;
    }

    /** A noun phrase that begins the clause and reaches to the verb. */
    @Nullable
    NounPhrase phraseBefore() {
        int end = clause;
        if (reading.conjunction() == Letters.WAW) {
            return null;
        }
        int lowest = Math.max(sentence.start() - 1, end - FARTHEST_SUBJECT);
        for (int p = end - 1; p >= lowest; p--) {
            boolean clauseHead =
                    p == sentence.start() || scene.is(p - 1, Mark.INNA | Mark.KANA | Mark.AMMA | Mark.ASIDE);
            if (p >= sentence.start() && !clauseHead && scene.is(p, Mark.SOURCE | Mark.MEDIUM) && p < end - 1) {
                NounPhrase near = desk.phrases.read(p, end, 0);
                boolean speaks =
                        near != null && near.end() == end && (isSpeaker(near) || desk.voiceReader.isDocument(p));
                if (near != null
                        && speaks
                        && (!scene.is(p, Mark.DEFINITE) || scene.is(p, Mark.WAW))
                        && !isAccusative(p)
                        && !desk.voiceReader.isOwn(p)
                        && !scene.is(p, Mark.BI | Mark.LI)
                        && !scene.is(p - 1, Mark.SOURCE | Mark.NEGATION)
                        && (near.named() == null || !scene.is(p - 1, Mark.PREPOSITIONS))) {
                    clause = verb;
                    return near;
                }
            }
            boolean edge = p < sentence.start() || scene.is(p, Mark.INNA | Mark.KANA | Mark.AMMA | Mark.ASIDE);
            if (!edge && !scene.is(p, Mark.COMMA | Mark.OPEN)) {
                if (scene.is(p, Mark.FINITE | Mark.VERB) && !scene.is(p, Mark.NOUN | Mark.SOURCE | Mark.MENTION)) {
                    return null;
                }
                continue;
            }
            NounPhrase phrase = desk.phrases.read(firstWord(p + 1), end, 0);
            if (phrase != null
                    && scene.is(phrase.start(), Mark.MEDIUM)
                    && !isSpeaker(phrase)
                    && !desk.voiceReader.isDocument(phrase.start())) {
                return null;
            }
            boolean exact = phrase != null
                    && phrase.end() == end
                    && p >= sentence.start()
                    && scene.is(p, Mark.INNA | Mark.KANA | Mark.AMMA | Mark.ASIDE)
                    && phrase.end() - phrase.start() <= 4
                    && (reading.has(Feature.PAST) || plural);
            if (phrase != null
                    && (exact || isSpeaker(phrase))
                    && reaches(phrase.end(), end)
                    && (p >= sentence.start() && !scene.is(p, Mark.COMMA) || !isAdverb(phrase))) {
                clause = scene.is(p, Mark.KANA | Mark.AMMA | Mark.ASIDE) ? p : phrase.start();
                return phrase;
            }
            if (edge) {
                return null;
            }
        }
        return null;
    }

    private boolean isAccusative(int i) {
        for (Reading r : analysis.readings(i, words.source | words.noun)) {
            if (r.is(words.source | words.noun) && !r.has(Feature.ACCUSATIVE_TANWIN)) {
                return false;
            }
        }
        return true;
    }

    /** "Politically," at the head of a sentence is no speaker. */
    private boolean isAdverb(NounPhrase phrase) {
        if (phrase.named() != null || phrase.end() != phrase.start() + 1) {
            return false;
        }
        for (Reading r : analysis.readings(phrase.start(), words.source)) {
            if (r.is(words.source) && r.has(Feature.ACCUSATIVE_TANWIN)) {
                return true;
            }
        }
        return false;
    }

    private int firstWord(int from) {
        int i = from;
        while (i < verb && scene.is(i, Mark.QAD | Mark.KANA)) {
            i++;
        }
        return i;
    }

    boolean isSpeaker(NounPhrase phrase) {
        if (words.has(reading.lemma(), SayingWords.DOCUMENT) && desk.voiceReader.isDocument(phrase.start())) {
            return true;
        }
        return phrase.named() != null || phrase.head() != 0;
    }

    /** Only times, occasions and asides stand between. */
    private boolean reaches(int from, int to) {
        int i = from;
        while (i < to) {
            int after = desk.complements.afterAside(i, to);
            if (after > i) {
                i = after;
            } else if (scene.is(i, Mark.TIME)) {
                i = Math.max(i + 1, scene.timeEnd(i));
            } else if (scene.is(i, Mark.COMMA) && asideEnd(i, to) > i) {
                i = asideEnd(i, to);
            } else if (scene.is(i, Mark.QAD | Mark.KANA | Mark.COMMA)) {
                i++;
            } else if (scene.is(i, Mark.RELATIVE)) {
                return true;
            } else if (scene.is(i, Mark.ADVERB) || scene.is(i, Mark.FI) && scene.is(i + 1, Mark.MEDIUM | Mark.TIME)) {
                while (i < to && !scene.is(i, Mark.COMMA | Mark.FINITE)) {
                    i++;
                }
            } else {
                return false;
            }
        }
        return true;
    }

    /** The comma that ends a few words between commas that hold no verb; the same token where none does. */
    private int asideEnd(int comma, int to) {
        for (int i = comma + 1; i < Math.min(to, comma + LONGEST_ASIDE); i++) {
            if (scene.is(i, Mark.COMMA)) {
                return i + 1;
            }
            if (scene.is(i, Mark.FINITE | Mark.VERB | Mark.INNA | Mark.STOP | Mark.OPEN)) {
                return comma;
            }
        }
        return comma;
    }

    private @Nullable Subject pronoun() {
        setClause();
        int before = beforeVerb();
        boolean described = reading.conjunction() == 0
                && !scene.is(before, Mark.RELATIVE | Mark.MEDIUM | Mark.SOURCE | Mark.MENTION | Mark.CLOSED)
                && scene.is(before, Mark.COMMON)
                && describesNoun();
        if (inSpeech() || unstated() || described) {
            return null;
        }
        Subject inner = innerSubject();
        if (inner != null) {
            return inner.voice() == NOBODY ? null : inner;
        }
        Voice subject = sentenceSubject();
        boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
        boolean passive = reading.has(Feature.PASSIVE);
        if (words.has(reading.lemma(), SayingWords.IMPERSONAL)
                && present
                && passive
                && !Boolean.TRUE.equals(feminine)) {
            return null;
        }
        if (words.has(reading.lemma(), SayingWords.IMPERSONAL_AN) && scene.is(verb + 1, Mark.AN)) {
            return null;
        }
        if (scene.is(verb - 1, Mark.MA) && reading.suffix().isEmpty()) {
            return null;
        }
        if (words.has(reading.lemma(), SayingWords.DOCUMENT)) {
            return document();
        }
        Mention author = issuerBefore();
        if (author != null) {
            Link link = desk.voiceReader.link(author, List.of());
            return new Subject("verb-pronoun", new Voice(List.of(link), null, feminine, false, -1, 0));
        }
        if (scene.is(beforeVerb(), Mark.ADVERB)) {
            Voice nearest = nearestPerson();
            if (nearest != null) {
                return new Subject("verb-pronoun", nearest);
            }
        }
        if (scene.is(verb - 1, Mark.MEDIUM) && !analysis.word(verb - 1).definite() && reading.conjunction() == 0) {
            Voice issuer = nearest(verb - 2);
            return issuer == null ? null : new Subject("verb-pronoun", issuer);
        }
        Draft around = open;
        while (around != null && around.outer != null && reading.suffix().isEmpty() && reading.conjunction() != 0) {
            around = around.outer;
        }
        if (plural && !(around != null && around.voice.plural())) {
            Voice people = nearestPeople();
            if (people != null) {
                return new Subject("verb-pronoun", people);
            }
        }
        Voice voice = around != null && fits(around.voice) ? around.voice : subject;
        voice = voice == null ? desk.voices.latest(feminine, plural) : voice;
        boolean alone = voice != null && plural && isAlone(voice);
        return voice == null || alone ? null : new Subject("verb-pronoun", voice);
    }

    /** Whether a voice is one person or medium, whom no verb in the plural means. */
    private static boolean isAlone(Voice voice) {
        return !voice.plural()
                && voice.last().with().isEmpty()
                && ALONE.contains(voice.last().kind());
    }

    /** Who is quoted word for word speaks of himself in the first person: the pronoun means another. */
    private boolean inSpeech() {
        if (open == null || open.complement.frame() != Frame.QUOTE || !scene.is(open.contentStart - 1, Mark.OPEN)) {
            return false;
        }
        return verb > open.contentStart && verb < scene.close(open.contentStart - 1);
    }

    /** "It becomes clear that" is printed like "she made clear that". */
    private boolean unstated() {
        boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
        return words.has(reading.lemma(), SayingWords.STATED) && (present || scene.is(verb - 1, Mark.ADVERB));
    }

    /**
     * The subject of the content clause in which the verb stands without a conjunction: "that a first inquiry confirms
     * that". {@link #NOBODY} where that is no one who speaks; null where the verb stands in no such clause.
     */
    private @Nullable Subject innerSubject() {
        boolean inside = open != null
                && open.complement.frame() == Frame.INNA
                && open.contentEnd < 0
                && open.contentStart < verb
                && open.contentStart > sentence.start()
                && scene.is(open.contentStart - 1, Mark.INNA)
                && !desk.complements.hasPronoun(open.contentStart - 1)
                && reading.conjunction() == 0
                && reading.suffix().isEmpty()
                && !scene.is(verb - 1, Mark.ASIDE | Mark.ALSO | Mark.MA | Mark.ADVERB | Mark.STOP | Mark.CLOSE);
        if (open == null || !inside) {
            return null;
        }
        NounPhrase phrase = desk.phrases.read(open.contentStart, verb, 0);
        if (phrase == null || desk.agreement.clashes(phrase.start(), feminine)) {
            return null;
        }
        boolean capital = scene.inPlace(phrase.start()) && !scene.is(verb - 1, Mark.COMMON);
        boolean speaks = isSpeaker(phrase) || capital || desk.voiceReader.isDocument(phrase.start());
        return new Subject("speaker-verb", speaks ? desk.voiceReader.of(phrase, feminine) : NOBODY);
    }

    /** "A statement of the president N. N. said in it": he, where his name stands right before the verb. */
    private @Nullable Mention issuerBefore() {
        Mention mention = scene.mentionTo(verb);
        if (mention == null || reading.conjunction() != 0) {
            return null;
        }
        for (int i = mention.start() - 1; i >= Math.max(sentence.start(), mention.start() - LONGEST_ASIDE); i--) {
            if (scene.is(i, Mark.MEDIUM) && !scene.is(i, Mark.DEFINITE)) {
                return mention;
            }
            if (scene.is(i, Mark.COMMA | Mark.FINITE | Mark.INNA)) {
                return null;
            }
        }
        return null;
    }

    /** The actor named last before a token of the sentence. */
    private @Nullable Voice nearest(int from) {
        for (int i = from; i >= sentence.start(); i--) {
            Mention mention = scene.mentionFrom(i);
            if (mention != null) {
                return new Voice(List.of(desk.voiceReader.link(mention, List.of())), null, feminine, false, -1, 0);
            }
        }
        return null;
    }

    /** "When he said": the person named last in the sentence. */
    private @Nullable Voice nearestPerson() {
        for (int i = verb - 1; i >= sentence.start(); i--) {
            Mention mention = scene.mentionFrom(i);
            if (mention != null && mention.actor().kind() == ActorKind.PERSON) {
                return new Voice(List.of(desk.voiceReader.link(mention, List.of())), null, feminine, false, -1, 0);
            }
        }
        return null;
    }

    /** The text of the sentence that lays down or shows. */
    private @Nullable Subject document() {
        for (int i = verb - 1; i >= Math.max(sentence.start(), verb - FARTHEST_SUBJECT); i--) {
            if (desk.voiceReader.isDocument(i) && !scene.is(i, Mark.MENTION)) {
                int end = i + 1;
                while (end < verb && scene.is(end, Mark.ADJECTIVE)) {
                    end++;
                }
                return new Subject(
                        "speaker-verb", desk.voiceReader.of(new NounPhrase(i, end, null, 0, null), feminine));
            }
        }
        return null;
    }

    /** The subject with which the sentence began, where this is a later clause of it. */
    private @Nullable Voice sentenceSubject() {
        int i = sentence.start();
        while (i < verb
                && scene.is(
                        i, Mark.QAD | Mark.KANA | Mark.ASIDE | Mark.ALSO | Mark.COMMA | Mark.TIME | Mark.NEGATION)) {
            i++;
        }
        for (int k = i; k <= Math.min(i + 1, verb - 2); k++) {
            if (k > i && scene.is(i, Mark.PREPOSITIONS | Mark.ADVERB | Mark.BI | Mark.LI | Mark.PUNCTUATION)) {
                return null;
            }
            boolean verbFirst =
                    k > i && (scene.is(i, Mark.VERB) || analysis.readings(i).isEmpty());
            boolean was = scene.is(k, Mark.SOURCE) && scene.is(k - 1, Mark.KANA);
            boolean starts = scene.mentionFrom(k) != null || was || verbFirst && scene.is(k, Mark.SOURCE);
            if (starts && !scene.is(k, Mark.LI | Mark.BI)) {
                NounPhrase phrase = desk.phrases.read(k, verb, 0);
                return phrase == null || !isSpeaker(phrase) ? null : desk.voiceReader.of(phrase, feminine);
            }
        }
        return null;
    }

    /** The several people named last in the sentence, for a verb in the plural. */
    private @Nullable Voice nearestPeople() {
        for (int i = verb - 2; i >= sentence.start(); i--) {
            for (Reading r : analysis.readings(i, words.source)) {
                if (r.is(words.source)
                        && r.has(Feature.PLURAL)
                        && !words.has(r.lemma(), SayingWords.MEDIA | SayingWords.REPORT)) {
                    NounPhrase phrase = scene.is(i, Mark.LI | Mark.BI)
                            ? desk.phrases.readPrefixed(i, verb)
                            : desk.phrases.read(i, verb, 0);
                    return phrase == null ? null : desk.voiceReader.of(phrase, feminine);
                }
            }
        }
        return null;
    }

    private boolean fits(Voice voice) {
        return feminine == null || voice.feminine() == null || feminine.equals(voice.feminine());
    }

    /** The clause begins with what leads over to it: "on his part", "while", "as also". */
    void setClause() {
        int at = verb;
        while (at - 1 >= sentence.start()
                && scene.is(
                        at - 1,
                        Mark.QAD
                                | Mark.KANA
                                | Mark.ALSO
                                | Mark.ASIDE
                                | Mark.RELATIVE
                                | Mark.MA
                                | Mark.PRONOUN
                                | Mark.POINTER)) {
            at--;
        }
        clause = at;
    }

    int beforeVerb() {
        int before = verb - 1;
        while (before >= sentence.start() && scene.is(before, Mark.QAD | Mark.KANA)) {
            before--;
        }
        return before;
    }

    boolean takesAddressee() {
        Act act = words.act(reading.lemma());
        return act == Act.DEMAND
                || act == Act.ACCUSE
                || act == Act.WARN
                || act == Act.PROMISE
                || act == Act.PRAISE
                || act == Act.REJECT;
    }

    /** "A letter asks the authorities", "who accuses": the noun before is the subject, and who follows is spoken to. */
    boolean describesNoun() {
        int before = beforeVerb();
        if (before < sentence.start() || reading.conjunction() != 0) {
            return false;
        }
        boolean indefinite = scene.is(before, Mark.COMMON | Mark.ADJECTIVE)
                && !analysis.word(before).definite()
                && !scene.is(
                        before,
                        Mark.TIME
                                | Mark.ADVERB
                                | Mark.MANNER
                                | Mark.ASIDE
                                | Mark.MENTION
                                | Mark.ALSO
                                | Mark.INNA
                                | Mark.QAD
                                | Mark.KANA
                                | Mark.AMMA
                                | Mark.POINTER
                                | Mark.PRONOUN
                                | Mark.MA);
        return scene.is(before, Mark.RELATIVE) || indefinite;
    }

    /** A noun phrase that begins the clause, or a name before "who", leaves no place for a speaker behind the verb. */
    boolean comesFirst() {
        int before = beforeVerb();
        if (before < sentence.start() || reading.conjunction() != 0) {
            return false;
        }
        if (scene.is(before, Mark.RELATIVE)) {
            return reading.suffix().isEmpty() && takesAddressee() && antecedentMention(before) != null;
        }
        int kept = clause;
        clause = before + 1;
        NounPhrase phrase = phraseBefore();
        clause = kept;
        return phrase != null;
    }
}
