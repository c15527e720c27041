package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.isnad.model.ActorKind;
import org.isnad.model.Link;
import org.jspecify.annotations.Nullable;

/** Reads a saying from its finite verb: who speaks, before or behind it or by pronoun, and where the content begins. */
final class VerbReader {
    private static final int FARTHEST_SUBJECT = 30;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    VerbReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
    }

    /** The saying of the verb at a token, or null where it reports none. {@code open} is the saying around it. */
    @Nullable
    Draft read(int verb, TokenRange sentence, @Nullable Draft open) {
        if (!isVerb(verb, sentence)) {
            return null;
        }
        Lemma last = null;
        for (Reading reading : analysis.readings(verb)) {
            if (reading.is(words.verb)
                    && isFinite(verb, reading)
                    && reading.lemma() != last
                    && !WordMarks.misspelt(analysis.word(verb), reading)
                    && !looseDual(verb, reading)
                    && !isOwnedNoun(verb, reading)) {
                last = reading.lemma();
                Draft draft = new Attempt(verb, reading, sentence, open).read();
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private boolean isFinite(int verb, Reading reading) {
        boolean moodOnly = reading.has(Feature.SUBJUNCTIVE_OR_JUSSIVE) && !reading.has(Feature.PRESENT | Feature.PAST);
        return isFinite(reading)
                && !WordMarks.isWomen(reading)
                && !toUs(reading)
                && (!moodOnly || scene.is(verb - 1, Mark.INNA) && !desk.complements.hasPronoun(verb - 1));
    }

    /** "Follow us": the first person as object. */
    private static boolean toUs(Reading reading) {
        return !reading.suffix().isEmpty() && reading.suffix().charAt(0) == Letters.NOON;
    }

    private static boolean isFinite(Reading reading) {
        boolean active = reading.has(Feature.ACTIVE) || !reading.has(Feature.PASSIVE);
        return reading.preposition() == 0
                && reading.has(Feature.PAST | Feature.ANY_PRESENT)
                && reading.has(Feature.PERSON_3)
                && active;
    }

    /** "Who refused to give his name". */
    private boolean withholdsName(int verb, TokenRange sentence) {
        for (int i = verb + 1; i < Math.min(sentence.end(), verb + 6); i++) {
            if (scene.is(i, Mark.IDENTITY)) {
                return true;
            }
            if (scene.is(i, Mark.PUNCTUATION | Mark.INNA | Mark.SOURCE | Mark.MENTION)) {
                return false;
            }
        }
        return false;
    }

    /** "His clinging to": a masdar with a pronoun rather than a verb with an object. */
    private boolean isOwnedNoun(int verb, Reading reading) {
        return !reading.suffix().isEmpty()
                && scene.is(verb, Mark.OWNED)
                && !scene.is(verb - 1, Mark.MA | Mark.RELATIVE);
    }

    /** The past dual is printed like many a noun in the accusative. */
    private boolean looseDual(int verb, Reading reading) {
        boolean dual = reading.has(Feature.DUAL) && !reading.has(Feature.SINGULAR | Feature.PLURAL);
        return dual && reading.has(Feature.PAST) && !scene.is(verb - 1, Mark.QAD | Mark.KANA | Mark.RELATIVE);
    }

    private boolean isVerb(int verb, TokenRange sentence) {
        if (scene.is(verb, Mark.MENTION)) {
            return false;
        }
        int before = verb - 1;
        if (withholdsName(verb, sentence)) {
            return false;
        }
        if (before < sentence.start()) {
            return true;
        }
        if (scene.is(before, Mark.NEGATION)) {
            return false;
        }
        if (scene.is(before, Mark.PREPOSITIONS) && !desk.complements.hasPronoun(before)) {
            return false;
        }
        boolean particle = scene.is(verb, Mark.PREPOSITIONS | Mark.ADVERB);
        if (particle && !scene.is(verb, Mark.WAW) && !scene.is(before, Mark.QAD)) {
            return false;
        }
        boolean couldBeNoun = scene.is(verb, Mark.NOUN | Mark.PREPOSITION | Mark.CONTENT);
        if (couldBeNoun && scene.is(before, Mark.PREPOSITIONS) && !scene.is(verb, Mark.WAW)) {
            return false;
        }
        return !(couldBeNoun
                && scene.is(before, Mark.ADVERB | Mark.VERB | Mark.BI | Mark.LI)
                && !scene.is(before, Mark.KANA));
    }

    /** One attempt with one reading of the verb. */
    private final class Attempt {
        private final int verb;
        private final Reading reading;
        private final TokenRange sentence;
        private final int limit;
        private final @Nullable Draft open;
        private final int frame;
        private final @Nullable Boolean feminine;
        private final boolean plural;
        private int clause;

        Attempt(int verb, Reading reading, TokenRange sentence, @Nullable Draft open) {
            this.verb = verb;
            this.reading = reading;
            this.sentence = sentence;
            this.limit = sentence.end();
            this.open = open;
            this.frame = frame();
            boolean m = reading.has(Feature.MASCULINE);
            boolean f = reading.has(Feature.FEMININE);
            this.feminine = m == f ? null : Boolean.valueOf(f);
            this.plural = reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR);
            this.clause = verb;
        }

        private int frame() {
            int all = words.frame(reading.lemma());
            boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
            boolean weak = words.has(reading.lemma(), SayingWords.WEAK)
                    || present && words.has(reading.lemma(), SayingWords.WEAK_PRESENT);
            int bits = weak ? all & (Frame.INNA | Frame.QUOTE | Frame.ANY) : all;
            return scene.is(verb, Mark.PREPOSITIONS | Mark.ADVERB) ? bits & ~Frame.QUOTE : bits;
        }

        @Nullable
        Draft read() {
            boolean relay = words.has(reading.lemma(), SayingWords.RELAYS) && (frame & Frame.AN) != 0;
            if (relay) {
                Draft relayed = relayed();
                return relayed;
            }
            int own = frame;
            int after = afterVerb();
            if (takesAddressee() && describesNoun()) {
                return unspoken(after, own);
            }
            if (subjectComesFirst()) {
                Draft draft = unspoken(after, own);
                if (draft != null) {
                    return draft;
                }
            }
            NounPhrase phrase = speakerFollows(after, own) ? desk.phrases.read(after, limit, own) : null;
            if (phrase != null && phrase.named() == null && phrase.head() == 0 && open != null && takesObject()) {
                Draft draft = unspoken(phrase.end(), own);
                if (draft != null) {
                    return draft;
                }
            }
            return phrase == null ? unspoken(after, own) : spoken(phrase, own);
        }

        /** A noun phrase that begins the clause, or a name before "who", leaves no place for a speaker behind the verb. */
        private boolean subjectComesFirst() {
            int before = beforeVerb();
            if (before < sentence.start() || reading.conjunction() != 0) {
                return false;
            }
            if (scene.is(before, Mark.RELATIVE)) {
                return takesAddressee() && antecedentMention(before) != null;
            }
            int kept = clause;
            clause = before + 1;
            NounPhrase phrase = phraseBefore();
            clause = kept;
            return phrase != null;
        }

        /** Whether an unknown phrase behind the verb is rather whom or what it speaks of. */
        private boolean takesObject() {
            return takesAddressee() || (frame & Frame.INNA) == 0 && (frame & Frame.BI) != 0;
        }

        /** "A letter asks the authorities", "who accuses": the noun before is the subject, and who follows is spoken to. */
        private boolean describesNoun() {
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

        private boolean takesAddressee() {
            Act act = words.act(reading.lemma());
            return act == Act.DEMAND
                    || act == Act.ACCUSE
                    || act == Act.WARN
                    || act == Act.PROMISE
                    || act == Act.PRAISE
                    || act == Act.REJECT;
        }

        private int beforeVerb() {
            int before = verb - 1;
            while (before >= sentence.start() && scene.is(before, Mark.QAD | Mark.KANA)) {
                before--;
            }
            return before;
        }

        /** Behind a second verb that only repeats the first ("went on, says"). */
        private int afterVerb() {
            boolean doubled = scene.is(verb + 1, Mark.FINITE)
                    && desk.complements.isTransparent(verb + 1)
                    && words.has(reading.lemma(), SayingWords.CONTINUES);
            return doubled ? verb + 2 : verb + 1;
        }

        private boolean speakerFollows(int after, int own) {
            if (after >= limit || plural || scene.is(after, Mark.POINTER) && !scene.is(after, Mark.MENTION)) {
                return false;
            }
            if (scene.is(after, Mark.ADDRESSEE) && takesAddressee() || addressed(after)) {
                return false;
            }
            boolean body = analysis.word(after).definite() && analysis.is(after, words.naming);
            boolean content = scene.is(after, Mark.CONTENT) && !body && !scene.is(after, Mark.MENTION | Mark.SOURCE);
            if (content && (own & Frame.OBJECT) != 0) {
                return false;
            }
            if (scene.is(after, Mark.PARTICIPLE) && !scene.is(after, Mark.SOURCE | Mark.DEFINITE)) {
                return false;
            }
            return desk.complements.at(after, limit, own & ~Frame.ANY) == null
                    && !scene.is(after, Mark.PUNCTUATION & ~Mark.OPEN);
        }

        /** An accusative behind the verb is spoken to: "warned the politicians". */
        private boolean addressed(int i) {
            if (scene.is(i, Mark.MENTION)) {
                return false;
            }
            boolean oblique = false;
            for (Reading r : analysis.readings(i)) {
                if (r.has(Feature.NOMINATIVE)) {
                    return false;
                }
                oblique |= r.is(words.source) && r.has(Feature.OBLIQUE);
            }
            return oblique;
        }

        /** The verb and then the speaker. */
        private @Nullable Draft spoken(NounPhrase phrase, int own) {
            if (pointsBack(phrase.end())) {
                setClause();
                return pointing(desk.voiceReader.of(phrase, feminine));
            }
            boolean known = phrase.named() != null || phrase.head() != 0 || scene.is(phrase.start(), Mark.MEDIUM);
            if (!known && words.has(reading.lemma(), SayingWords.WEAK)) {
                return null;
            }
            int brings = known ? own : own & ~Frame.ANY;
            Complement complement = desk.complements.find(phrase.end(), limit, brings, phrase.named() != null);
            if (complement != null) {
                Voice voice = desk.voiceReader.of(phrase, feminine);
                voice = desk.hearers.hear(continued(voice), phrase.end(), complement.at());
                setClause();
                voice = toldBefore(voice);
                return draft("verb-speaker", complement, inside(voice));
            }
            boolean speaker = phrase.named() != null || phrase.head() != 0;
            boolean says = (frame & Frame.INNA) != 0 && !words.has(reading.lemma(), SayingWords.WEAK);
            return speaker && says ? quoteBefore(desk.voiceReader.of(phrase, feminine)) : null;
        }

        /** "In an interview with the channel, X said". */
        private Voice toldBefore(Voice voice) {
            int from = Math.max(sentence.start(), clause - FARTHEST_SUBJECT / 2);
            boolean occasion = false;
            for (int i = clause - 1; i >= from; i--) {
                if (scene.is(i, Mark.FINITE | Mark.CLOSE | Mark.STOP | Mark.INNA) && !scene.is(i, Mark.MEDIUM)) {
                    return voice;
                }
                occasion |= scene.is(i, Mark.MEDIUM);
                from = occasion ? i : from;
            }
            return occasion ? desk.hearers.hear(voice, from, clause) : voice;
        }

        /** Who goes on speaking still speaks through the same relayer. */
        private Voice continued(Voice voice) {
            Voice latest = desk.voices.latest();
            if (latest == null || !words.has(reading.lemma(), SayingWords.CONTINUES)) {
                return voice;
            }
            return latest.last().name().equals(voice.last().name()) ? latest : voice;
        }

        /** "Which he confirmed", "he denied that": the content is the one before. */
        private boolean pointsBack(int after) {
            boolean matter = scene.is(verb - 1, Mark.RELATIVE) && scene.is(verb - 2, Mark.POINTER);
            boolean which = scene.is(verb - 1, Mark.MA) && scene.is(verb - 2, Mark.PRONOUN | Mark.COMMA);
            boolean suffixed = !reading.suffix().isEmpty() && (matter || which);
            Act act = words.act(reading.lemma());
            boolean answers = act == Act.CONFIRM
                    || act == Act.DENY
                    || act == Act.REJECT
                    || act == Act.ANNOUNCE && (frame & Frame.OBJECT) != 0;
            return answers && (suffixed || scene.is(after, Mark.POINTER) || scene.is(verb + 1, Mark.POINTER));
        }

        private Draft pointing(Voice voice) {
            int kept = clause;
            setClause();
            clause = Math.min(kept, clause);
            Draft draft = draft("pointing", new Complement(0, verb, verb), voice);
            draft.same = open;
            return draft;
        }

        private @Nullable Draft quoteBefore(Voice voice) {
            int before = verb - 1;
            if (scene.is(before, Mark.COMMA | Mark.STOP)) {
                before--;
            }
            if (before < sentence.start() || !scene.is(before, Mark.CLOSE) || (frame & Frame.QUOTE) == 0) {
                return null;
            }
            int start = scene.open(before) + 1;
            if (start <= 0 || before - start < 3) {
                return null;
            }
            Draft draft = draft("quotation-speaker", new Complement(Frame.QUOTE, start - 1, start), voice);
            draft.contentEnd = before;
            return draft;
        }

        /** The verb without a speaker behind it: he stands before it, or is meant by its pronoun. */
        private @Nullable Draft unspoken(int after, int own) {
            boolean pointing = pointsBack(after);
            Complement complement = pointing ? null : desk.complements.find(after, limit, own);
            if (complement == null && !pointing) {
                return null;
            }
            Subject subject = subject();
            if (subject == null) {
                return null;
            }
            if (complement == null) {
                return pointing(subject.voice());
            }
            Voice voice = desk.hearers.hear(subject.voice(), after, complement.at());
            return draft(subject.rule(), complement, voice);
        }

        private @Nullable Subject subject() {
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
                return new Subject("speaker-verb", inside(voice));
            }
            return pronoun();
        }

        private @Nullable Subject afterInna(int inna) {
            if (suffixed(inna)) {
                return open == null ? null : new Subject("verb-pronoun", open.voice);
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
            for (Reading r : analysis.readings(inna)) {
                if (r.is(words.particle) && !r.suffix().isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        /** The name before "who" or "which"; with an object pronoun the verb has another subject. */
        private @Nullable Subject antecedent(int relative) {
            clause = relative;
            if (!reading.suffix().isEmpty()) {
                return pronoun();
            }
            Mention mention = antecedentMention(relative);
            if (mention == null) {
                return null;
            }
            List<Link> chain = List.of(desk.voiceReader.link(mention, List.of()));
            return new Subject("speaker-who", inside(new Voice(chain, null, feminine, false, -1, 0)));
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
        private @Nullable NounPhrase phraseBefore() {
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
                    if (speaks
                            && !scene.is(p, Mark.DEFINITE)
                            && !isAccusative(p)
                            && !scene.is(p - 1, Mark.SOURCE | Mark.NEGATION)) {
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
            for (Reading r : analysis.readings(i)) {
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
            for (Reading r : analysis.readings(phrase.start())) {
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

        private boolean isSpeaker(NounPhrase phrase) {
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
                } else if (scene.is(i, Mark.QAD | Mark.KANA | Mark.COMMA)) {
                    i++;
                } else if (scene.is(i, Mark.RELATIVE)) {
                    return true;
                } else if (scene.is(i, Mark.ADVERB)
                        || scene.is(i, Mark.FI) && scene.is(i + 1, Mark.MEDIUM | Mark.TIME)) {
                    while (i < to && !scene.is(i, Mark.COMMA | Mark.FINITE)) {
                        i++;
                    }
                } else {
                    return false;
                }
            }
            return true;
        }

        private @Nullable Subject pronoun() {
            setClause();
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
            return voice == null ? null : new Subject("verb-pronoun", voice);
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
                            i,
                            Mark.QAD | Mark.KANA | Mark.ASIDE | Mark.ALSO | Mark.COMMA | Mark.TIME | Mark.NEGATION)) {
                i++;
            }
            for (int k = i; k <= Math.min(i + 1, verb - 2); k++) {
                if (k > i && scene.is(i, Mark.PREPOSITIONS | Mark.ADVERB | Mark.BI | Mark.LI | Mark.PUNCTUATION)) {
                    return null;
                }
                boolean verbFirst =
                        k > i && (scene.is(i, Mark.VERB) || analysis.readings(i).isEmpty());
                boolean starts = scene.mentionFrom(k) != null || verbFirst && scene.is(k, Mark.SOURCE);
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
                for (Reading r : analysis.readings(i)) {
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
        private void setClause() {
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

        /** One medium hands on another's words: "the agency quoted him as saying". */
        private @Nullable Draft relayed() {
            Voice relayer = null;
            int at = verb + 1;
            Voice quoted = null;
            if (scene.is(at, Mark.AN) && hasPronoun(at)) {
                quoted = desk.voices.latest(null, false);
                at++;
            }
            if (at < limit && !scene.is(at, Mark.AN)) {
                NounPhrase phrase = desk.phrases.read(at, limit, Frame.AN);
                if (phrase == null) {
                    return null;
                }
                relayer = desk.voiceReader.of(phrase, feminine);
                at = phrase.end();
            } else if (quoted == null) {
                NounPhrase phrase = phraseBefore();
                relayer = phrase == null ? desk.voices.medium() : desk.voiceReader.of(phrase, feminine);
            }
            if (relayer == null) {
                return null;
            }
            if (quoted == null) {
                at = afterFrom(at);
                NounPhrase phrase = at < 0 ? null : desk.phrases.read(at, limit, Frame.INNA | Frame.QUOTE);
                if (phrase == null) {
                    return null;
                }
                quoted = desk.voiceReader.of(phrase, null);
                at = phrase.end();
            }
            Complement complement = desk.complements.find(at, limit, Frame.INNA | Frame.QUOTE);
            if (complement == null) {
                return null;
            }
            if (clause == verb) {
                setClause();
            }
            List<Link> chain = new ArrayList<>(relayer.chain());
            if (desk.hearers.isOwn(relayer.last().name())) {
                chain.clear();
            }
            chain.addAll(quoted.chain());
            Voice voice = new Voice(
                    List.copyOf(chain), null, quoted.feminine(), quoted.plural(), quoted.head(), quoted.roles());
            return draft("relay", complement, inside(voice));
        }

        private boolean hasPronoun(int i) {
            return suffixed(i);
        }

        /** The token behind "from", over what stands between the relayer and it. */
        private int afterFrom(int from) {
            for (int i = from; i < Math.min(limit, from + 16); i++) {
                if (scene.is(i, Mark.AN) && !hasPronoun(i)) {
                    return i + 1;
                }
                if (scene.is(i, Mark.INNA | Mark.STOP | Mark.COLON)) {
                    return -1;
                }
            }
            return -1;
        }

        /** A saying told inside another has that one's chain before its own. */
        private Voice inside(Voice voice) {
            return voice;
        }

        private Draft draft(String rule, Complement complement, Voice voice) {
            Draft draft = new Draft(verb, afterVerb(), rule, complement, words.act(reading.lemma()), voice);
            draft.clause = Math.min(clause, verb);
            draft.neutral = words.has(reading.lemma(), SayingWords.NEUTRAL);
            draft.letters = reading.conjunction() == 0 ? 0 : 1;
            return draft;
        }
    }

    private record Subject(String rule, Voice voice) {}
}
