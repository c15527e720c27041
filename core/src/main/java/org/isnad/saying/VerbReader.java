package org.isnad.saying;

import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.jspecify.annotations.Nullable;

/** Reads a saying from its finite verb: who speaks, before or behind it or by pronoun, and where the content begins. */
final class VerbReader {
    private static final int FARTHEST_SUBJECT = 30;
    private static final int SHORTEST_SPEECH = 4;
    /** A sound plural that is no subject. */
    private static final String PEOPLE = "" + Letters.YEH + Letters.NOON;
    /** The forms whose present begins with damma in the active too. */
    private static final Set<String> DAMMA_FORMS = Set.of("2", "3", "4", "q1");

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;
    private final RelayReader relays;

    VerbReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
        this.relays = new RelayReader(desk);
    }

    /** The saying of the verb at a token, or null where it reports none. {@code open} is the saying around it. */
    @Nullable
    Draft read(int verb, TokenRange sentence, @Nullable Draft open) {
        if (!isVerb(verb, sentence)) {
            return null;
        }
        Lemma last = null;
        for (Reading reading : analysis.readings(verb, words.verb)) {
            if (reading.is(words.verb)
                    && isFinite(verb, reading)
                    && reading.lemma() != last
                    && !WordMarks.misspelt(analysis.word(verb), reading)
                    && !looseDual(verb, reading)
                    && !isOwnedNoun(verb, reading)) {
                last = reading.lemma();
                Draft draft = new Attempt(new VerbCue(verb, reading, sentence, open, frame(verb, reading))).read();
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
        boolean refuses = false;
        for (Reading reading : analysis.readings(verb)) {
            Act act = words.act(reading.lemma());
            refuses |= reading.is(words.verb) && (act == Act.REJECT || act == Act.DEMAND);
        }
        if (!refuses) {
            return false;
        }
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
        boolean several = reading.has(Feature.PLURAL) && !reading.has(Feature.PERSON_1);
        boolean dual = reading.has(Feature.DUAL) && !reading.has(Feature.SINGULAR) && !several;
        return dual && reading.has(Feature.PAST) && !scene.is(verb - 1, Mark.QAD | Mark.KANA | Mark.RELATIVE);
    }

    private boolean isVerb(int verb, TokenRange sentence) {
        if (scene.is(verb, Mark.MENTION)) {
            return false;
        }
        int before = verb - 1;
        if (withholdsName(verb, sentence) || isPassive(verb)) {
            return false;
        }
        if (before < sentence.start()) {
            return true;
        }
        if (scene.is(before, Mark.NEGATION) || scene.is(before, Mark.INNA) && scene.is(before - 1, Mark.WITHOUT)) {
            return false;
        }
        if (scene.is(before, Mark.PREPOSITIONS) && !desk.complements.hasPronoun(before)) {
            return false;
        }
        boolean particle = scene.is(verb, Mark.PREPOSITIONS | Mark.ADVERB);
        if (particle && !scene.is(verb, Mark.WAW) && !scene.is(before, Mark.QAD) && !explains(verb, sentence)) {
            return false;
        }
        boolean couldBeNoun = scene.is(verb, Mark.NOUN | Mark.PREPOSITION | Mark.CONTENT);
        if (couldBeNoun && scene.is(before, Mark.PREPOSITIONS) && !scene.is(verb, Mark.WAW)) {
            return false;
        }
        if (couldBeNoun && scene.is(before, Mark.INNA) && !scene.hasPronoun(before)) {
            return !isPastOnly(verb);
        }
        return !(couldBeNoun
                && scene.is(before, Mark.ADVERB | Mark.VERB | Mark.BI | Mark.LI)
                && !scene.is(before, Mark.KANA));
    }

    private int frame(int verb, Reading reading) {
        int all = words.frame(reading.lemma());
        boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
        boolean weak = words.has(reading.lemma(), SayingWords.WEAK);
        int bits = weak ? all & (Frame.INNA | Frame.QUOTE | Frame.ANY) : all;
        bits = present && words.has(reading.lemma(), SayingWords.WEAK_PRESENT) ? bits & Frame.INNA : bits;
        // "reached 21": a number behind the verb is measured, unless it speaks
        bits = analysis.is(verb + 1, TokenKind.NUMBER) ? bits & (Frame.INNA | Frame.QUOTE | Frame.OBJECT) : bits;
        bits = scene.is(verb, Mark.ADVERB) ? bits & ~Frame.INNA : bits;
        return scene.is(verb, Mark.PREPOSITIONS | Mark.ADVERB) ? bits & ~Frame.QUOTE : bits;
    }

    /** Whether the verb that a word may be stands in the past, which comes after no "that" of a clause. */
    private boolean isPastOnly(int verb) {
        for (Reading reading : analysis.readings(verb, words.verb)) {
            if (reading.is(words.verb) && reading.has(Feature.ANY_PRESENT)) {
                return false;
            }
        }
        return true;
    }

    /** "Explained X that", printed as "between": a clause begins here and a clause of content comes soon. */
    private boolean explains(int verb, TokenRange sentence) {
        if (!scene.is(verb - 1, Mark.COMMA | Mark.ASIDE | Mark.STOP)) {
            return false;
        }
        for (int i = verb + 2; i < Math.min(sentence.end(), verb + 6); i++) {
            if (scene.is(i, Mark.INNA)) {
                return !scene.is(i, Mark.WAW) && !scene.is(i - 1, Mark.PREPOSITIONS);
            }
            if (scene.is(i, Mark.WAW | Mark.PREPOSITIONS | Mark.PUNCTUATION)) {
                return false;
            }
        }
        return false;
    }

    /** A past verb with its first vowel printed as damma has no speaker. */
    private boolean isPassive(int verb) {
        Token token = analysis.token(verb);
        if (token.end() - token.start() == token.plain().length()) {
            return false;
        }
        String printed = analysis.text(verb, verb + 1);
        int first = analysis.word(verb).conjunctionLength();
        boolean damma = printed.length() > first + 1 && printed.charAt(first + 1) == Letters.DAMMA;
        for (Reading reading : analysis.readings(verb)) {
            boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
            boolean takesDamma = present && DAMMA_FORMS.contains(reading.get("form"));
            if (reading.is(words.verb) && damma && !takesDamma) {
                return true;
            }
        }
        return false;
    }

    /** One attempt with one reading of the verb. */
    private final class Attempt {
        private final VerbCue cue;
        private final int verb;
        private final Reading reading;
        private final TokenRange sentence;
        private final int limit;
        private final @Nullable Draft open;
        private final int frame;
        private final @Nullable Boolean feminine;
        private final boolean plural;
        private final SubjectReader subjects;

        Attempt(VerbCue cue) {
            this.cue = cue;
            this.verb = cue.verb();
            this.reading = cue.reading();
            this.sentence = cue.sentence();
            this.limit = sentence.end();
            this.open = cue.open();
            this.frame = cue.frame();
            this.feminine = cue.feminine();
            this.plural = cue.plural();
            this.subjects = new SubjectReader(desk, cue);
        }

        @Nullable
        Draft read() {
            boolean relay = words.has(reading.lemma(), SayingWords.RELAYS) && (frame & Frame.AN) != 0;
            if (relay) {
                RelayReader.Relay relayed = relays.read(cue, subjects);
                return relayed == null ? null : draft("relay", relayed.complement(), relayed.voice());
            }
            int own = frame;
            int after = afterVerb();
            if (subjects.takesAddressee() && subjects.describesNoun()) {
                return unspoken(after, own);
            }
            if (subjects.comesFirst()) {
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

        /** Whether an unknown phrase behind the verb is rather whom or what it speaks of. */
        private boolean takesObject() {
            return subjects.takesAddressee() || (frame & Frame.INNA) == 0 && (frame & Frame.BI) != 0;
        }

        /** Behind a second verb that only repeats the first ("went on, says"). */
        private int afterVerb() {
            boolean doubled = scene.is(verb + 1, Mark.FINITE)
                    && desk.complements.isTransparent(verb + 1)
                    && words.has(reading.lemma(), SayingWords.CONTINUES);
            int after = doubled ? verb + 2 : verb + 1;
            boolean in = scene.is(after, Mark.FI | Mark.ADVERB) && desk.complements.hasPronoun(after);
            after = in ? after + 1 : after;
            // the bracket of a link in markdown
            return analysis.is(after, '[') && !scene.is(after, Mark.LEFT) ? after + 1 : after;
        }

        private int cueEnd() {
            boolean doubled = scene.is(verb + 1, Mark.FINITE)
                    && desk.complements.isTransparent(verb + 1)
                    && words.has(reading.lemma(), SayingWords.CONTINUES);
            return doubled ? verb + 2 : verb + 1;
        }

        private boolean speakerFollows(int after, int own) {
            boolean stated = verb > sentence.start() && scene.is(verb - 1, Mark.INNA) && scene.hasPronoun(verb - 1);
            if (stated || after >= limit || plural || scene.is(after, Mark.POINTER) && !scene.is(after, Mark.MENTION)) {
                return false;
            }
            if (scene.is(after, Mark.OWNED) && !scene.is(after, Mark.MENTION | Mark.SOURCE)) {
                return false;
            }
            if (scene.is(after, Mark.ADDRESSEE) && subjects.takesAddressee() || addressed(after)) {
                return false;
            }
            if (subjects.takesAddressee() && desk.agreement.clashes(after, feminine)) {
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
                if (WordMarks.misspelt(analysis.word(i), r)) {
                    continue;
                }
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
                subjects.setClause();
                return pointing(desk.voiceReader.of(phrase, feminine));
            }
            boolean known = phrase.named() != null || phrase.head() != 0 || scene.is(phrase.start(), Mark.MEDIUM);
            boolean text = scene.is(phrase.start(), Mark.MEDIUM) && phrase.named() == null && phrase.head() == 0;
            if (text && (own & Frame.ANY) != 0 && !desk.voiceReader.isDocument(phrase.start())) {
                return null;
            }
            boolean deed = scene.is(phrase.start(), Mark.CONTENT) && !scene.is(phrase.start(), Mark.NOUN);
            if (!known
                    && deed
                    && !analysis.is(phrase.start(), words.naming)
                    && !words.has(reading.lemma(), SayingWords.TRANSPARENT)) {
                return null;
            }
            if (!known && words.has(reading.lemma(), SayingWords.WEAK)) {
                return null;
            }
            int brings = known ? own : own & ~Frame.ANY;
            Complement complement = deedOf(phrase, brings);
            if (complement == null) {
                complement = desk.complements.find(phrase.end(), limit, brings, phrase.named() != null);
            }
            if (complement != null && !accepts(complement, phrase.end())) {
                return null;
            }
            if (complement != null && isSpokenOf(phrase, complement)) {
                int accused = accused(phrase);
                if (accused < 0) {
                    return reading.conjunction() == 0 && open == null ? null : unspoken(phrase.start(), own);
                }
                phrase = desk.phrases.read(phrase.start(), accused, own);
                if (phrase == null) {
                    return null;
                }
            }
            if (complement != null) {
                Voice voice = desk.voiceReader.of(phrase, feminine);
                voice = relays.quotedBetween(voice, phrase.end(), complement.at());
                voice = desk.hearers.hear(continued(voice), phrase.end(), complement.at());
                subjects.setClause();
                voice = toldBefore(voice);
                return draft("verb-speaker", withAccused(phrase.end(), complement), voice);
            }
            boolean speaker = phrase.named() != null || phrase.head() != 0;
            boolean says = (frame & Frame.INNA) != 0 && !words.has(reading.lemma(), SayingWords.WEAK);
            return speaker && says ? quoteBefore(desk.voiceReader.of(phrase, feminine)) : null;
        }

        /** "And accused the government of": the only one named is the accused. */
        private boolean isSpokenOf(NounPhrase phrase, Complement complement) {
            return words.has(reading.lemma(), SayingWords.TRANSITIVE)
                    && reading.suffix().isEmpty()
                    && (complement.frame() & Frame.QUOTE) == 0
                    && complement.at() == phrase.end();
        }

        /** What is denied, rejected, blamed or praised in a bare noun behind a speaker that surely ends there; or null. */
        private @Nullable Complement deedOf(NounPhrase phrase, int brings) {
            Act act = words.act(reading.lemma());
            boolean judges = act == Act.DENY || act == Act.REJECT || act == Act.ACCUSE || act == Act.PRAISE;
            return judges && (phrase.named() != null || phrase.head() != 0) ? noun(phrase.end(), brings) : null;
        }

        /** The noun right behind a verb whose speaker stands before it, or null. */
        private @Nullable Complement objectAt(int at, int own) {
            boolean object = reading.suffix().isEmpty() && (own & Frame.OBJECT) != 0 && !plural;
            return object && subjects.comesFirst() ? noun(at, own & Frame.OBJECT) : null;
        }

        private @Nullable Complement noun(int at, int brings) {
            boolean noun = scene.is(at, Mark.COMMON | Mark.NOUN)
                    && !scene.is(
                            at, Mark.WAW | Mark.BI | Mark.LI | Mark.TIME | Mark.MENTION | Mark.SOURCE | Mark.FINITE)
                    && !scene.is(at, Mark.ADJECTIVE | Mark.PREPOSITIONS | Mark.ADVERB | Mark.MANNER | Mark.PUNCTUATION);
            boolean object = noun && at < limit && (brings & (Frame.OBJECT | Frame.ANY)) != 0;
            return object ? new Complement(Frame.OBJECT, at, at) : null;
        }

        /** The content of an accusation begins with the accused. */
        private Complement withAccused(int from, Complement complement) {
            boolean accusation = words.has(reading.lemma(), SayingWords.TRANSITIVE)
                    && words.act(reading.lemma()) == Act.ACCUSE
                    && reading.suffix().isEmpty()
                    && (complement.frame() & Frame.QUOTE) == 0;
            int start = from;
            while (start < complement.at() && scene.is(start, Mark.TIME | Mark.MANNER | Mark.COMMA)) {
                start++;
            }
            boolean named = start < complement.at()
                    && !scene.is(
                            start,
                            Mark.PREPOSITIONS | Mark.ADVERB | Mark.PUNCTUATION | Mark.ASIDE | Mark.RELATIVE | Mark.WAW);
            return accusation && named ? new Complement(complement.frame(), complement.at(), start) : complement;
        }

        /** Where in a phrase the one begins whom its first words accuse; -1 where it is all one. */
        private int accused(NounPhrase phrase) {
            for (int k = phrase.start() + 1; k < phrase.end(); k++) {
                if (scene.is(k, Mark.PREPOSITIONS | Mark.WAW | Mark.LI | Mark.PUNCTUATION)) {
                    continue;
                }
                boolean people =
                        analysis.key(k).endsWith(PEOPLE) && !analysis.key(k - 1).endsWith(PEOPLE);
                boolean adjective = scene.is(k, Mark.ADJECTIVE) && !scene.is(k, Mark.MENTION | Mark.SOURCE) && !people;
                boolean closed = analysis.word(k - 1).definite() || scene.inPlace(k - 1);
                boolean another = analysis.word(k).definite()
                        ? closed && !adjective
                        : scene.is(k - 1, Mark.ADJECTIVE) && !closed && scene.is(k, Mark.COMMON | Mark.SOURCE);
                if (another && !scene.is(k, Mark.SAME) && !inName(k)) {
                    return k;
                }
            }
            return -1;
        }

        private boolean inName(int i) {
            Mention mention = scene.mention(i);
            return mention != null && mention.start() < i;
        }

        /**
         * A weak verb wants speech that is more than a word in quotation marks; one with an object pronoun has its
         * content at once.
         */
        private boolean accepts(Complement complement, int from) {
            boolean quote = complement.frame() == Frame.QUOTE && !scene.is(complement.at(), Mark.COLON);
            if (quote && words.has(reading.lemma(), SayingWords.WEAK)) {
                return scene.close(complement.start() - 1) - complement.start() > SHORTEST_SPEECH;
            }
            if (reading.suffix().isEmpty() || (complement.frame() & (Frame.INNA | Frame.QUOTE)) != 0) {
                return true;
            }
            if (complement.frame() == Frame.ANY && words.act(reading.lemma()) != Act.SAY) {
                return false;
            }
            for (int i = from; i < complement.at(); i++) {
                if (scene.is(i, Mark.FINITE | Mark.VERB | Mark.RELATIVE)) {
                    return false;
                }
            }
            return true;
        }

        /** "In an interview with the channel, X said". */
        private Voice toldBefore(Voice voice) {
            int from = Math.max(sentence.start(), subjects.clause() - FARTHEST_SUBJECT / 2);
            boolean occasion = false;
            for (int i = subjects.clause() - 1; i >= from; i--) {
                if (scene.is(i, Mark.FINITE | Mark.CLOSE | Mark.STOP | Mark.INNA) && !scene.is(i, Mark.MEDIUM)) {
                    return voice;
                }
                occasion |= scene.is(i, Mark.MEDIUM);
                from = occasion ? i : from;
            }
            return occasion ? desk.hearers.hear(voice, from, subjects.clause()) : voice;
        }

        /** Who goes on speaking still speaks through the same relayer. */
        private Voice continued(Voice voice) {
            if (!words.has(reading.lemma(), SayingWords.CONTINUES)) {
                return voice;
            }
            Voice before =
                    desk.voices.find(v -> v.last().name().equals(voice.last().name()));
            return before == null ? voice : before;
        }

        /** "Which he confirmed", "he denied that": the content is the one before. */
        private boolean pointsBack(int after) {
            boolean matter = scene.is(verb - 1, Mark.RELATIVE) && scene.is(verb - 2, Mark.POINTER);
            boolean which = scene.is(verb - 1, Mark.MA)
                    && !scene.is(verb - 1, Mark.BI | Mark.LI)
                    && scene.is(verb - 2, Mark.PRONOUN | Mark.COMMA);
            boolean suffixed = !reading.suffix().isEmpty() && (matter || which);
            Act act = words.act(reading.lemma());
            boolean answers = act == Act.CONFIRM
                    || act == Act.DENY
                    || act == Act.REJECT
                    || act == Act.ANNOUNCE && (frame & Frame.OBJECT) != 0;
            return answers && (suffixed || isPointer(after) || isPointer(verb + 1));
        }

        /** "That", "these accusations"; not "this agreement". */
        private boolean isPointer(int i) {
            if (!scene.is(i, Mark.POINTER)
                    || !analysis.word(i + 1 < limit ? i + 1 : i).definite()) {
                return scene.is(i, Mark.POINTER);
            }
            for (Reading r : analysis.readings(i + 1, words.noun)) {
                if (r.is(words.noun) && words.has(r.lemma(), SayingWords.SPEECH | SayingWords.REPORT)) {
                    return true;
                }
            }
            return false;
        }

        private Draft pointing(Voice voice) {
            int kept = subjects.clause();
            subjects.setClause();
            subjects.beginAt(Math.min(kept, subjects.clause()));
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
            Complement complement = pointing ? null : objectAt(after, own);
            if (complement == null && !pointing) {
                complement = desk.complements.find(after, limit, own);
            }
            if (complement == null && !pointing || complement != null && !accepts(complement, after)) {
                return null;
            }
            SubjectReader.Subject subject = subjects.subject();
            if (subject == null) {
                return null;
            }
            if (complement == null) {
                return pointing(subject.voice());
            }
            Voice voice = desk.hearers.hear(subject.voice(), after, complement.at());
            return draft(subject.rule(), withAccused(after, complement), voice);
        }

        private Draft draft(String rule, Complement complement, Voice voice) {
            Draft draft = new Draft(verb, cueEnd(), rule, complement, words.act(reading.lemma()), voice);
            draft.clause = Math.min(subjects.clause(), verb);
            draft.neutral = words.has(reading.lemma(), SayingWords.NEUTRAL);
            if (words.has(reading.lemma(), SayingWords.LABEL)
                    && !reading.suffix().isEmpty()) {
                draft.contentEnd = desk.complements.labelEnd(complement);
                draft.contentStart += draft.contentEnd > 0 && scene.is(draft.contentStart, Mark.OPEN) ? 1 : 0;
            }
            draft.letters = reading.conjunction() == 0 ? 0 : 1;
            return draft;
        }
    }
}
