package org.isnad.saying;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.jspecify.annotations.Nullable;

/** Reads a saying from a participle that goes on with the speech: "pointing out that", "warning of". */
final class ParticipleReader {
    private static final int REACH = 14;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    ParticipleReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
    }

    /** The saying of the participle at a token, or null. */
    @Nullable
    Draft read(int at, TokenRange sentence, @Nullable Draft open) {
        if (at == sentence.start() && !scene.is(at + 1, Mark.INNA | Mark.ILA | Mark.OPEN | Mark.COLON)
                || scene.is(at, Mark.MANNER)
                || scene.is(at + 1, Mark.VERB) && !scene.is(at + 1, Mark.CONTENT | Mark.NOUN | Mark.MENTION)
                || analysis.is(at, words.naming)
                || scene.is(at - 1, Mark.BEING | Mark.KANA)
                || scene.is(at - 2, Mark.BEING | Mark.KANA) && !scene.is(at - 1, Mark.COMMA)
                || scene.is(at - 1, Mark.PREPOSITIONS | Mark.NEGATION | Mark.INNA | Mark.ASIDE)) {
            return null;
        }
        for (int i = at + 1; i < Math.min(sentence.end(), at + 6); i++) {
            if (scene.is(i, Mark.IDENTITY)) {
                return null;
            }
        }
        for (Reading reading : analysis.readings(at, words.verb)) {
            if (reading.is(words.verb)
                    && reading.has(Feature.ACTIVE_PARTICIPLE)
                    && reading.preposition() == 0
                    && !reading.article()) {
                Draft draft = read(at, reading, sentence, open);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private @Nullable Draft read(int at, Reading reading, TokenRange sentence, @Nullable Draft open) {
        boolean tanwin = reading.has(Feature.ACCUSATIVE_TANWIN);
        boolean parted = scene.is(at - 1, Mark.COMMA | Mark.DASH | Mark.CLOSE | Mark.RIGHT | Mark.TIME)
                || scene.is(at, Mark.WAW)
                || scene.is(at + 1, Mark.INNA)
                || isState(at);
        if (reading.has(Feature.FEMININE) && reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR)) {
            return null;
        }
        if (!tanwin && !parted && !scene.is(at, Mark.TRANSPARENT)) {
            return null;
        }
        int frame = words.frame(reading.lemma());
        int limit = Math.min(sentence.end(), at + REACH);
        Complement complement = desk.complements.at(at + 1, sentence.end(), frame & ~Frame.ANY);
        boolean noun = (frame & (Frame.OBJECT | Frame.ANY)) != 0
                && (tanwin || parted)
                && at + 1 < limit
                && !scene.is(
                        at + 1,
                        Mark.PUNCTUATION
                                | Mark.PREPOSITIONS
                                | Mark.ADVERB
                                | Mark.MANNER
                                | Mark.TIME
                                | Mark.ASIDE
                                | Mark.BI
                                | Mark.LI
                                | Mark.FINITE & ~Mark.CONTENT
                                | Mark.MENTION
                                | Mark.INNA);
        if (complement == null && noun && !isQuality(at + 1)) {
            complement = new Complement(Frame.OBJECT, at + 1, at + 1);
        }
        if (complement == null) {
            complement = desk.complements.find(at + 1, limit, tanwin || parted ? frame : frame & ~Frame.OBJECT);
        }
        if (complement == null) {
            return null;
        }
        boolean several = reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR);
        Voice voice = several ? speakers(at, sentence, open) : speaker(at, sentence, open);
        if (voice == null) {
            return null;
        }
        voice = desk.hearers.hear(voice, at + 1, complement.at());
        Draft draft = new Draft(at, at + 1, "participle", complement, words.act(reading.lemma()), voice);
        draft.neutral = words.has(reading.lemma(), SayingWords.NEUTRAL);
        draft.letters = reading.conjunction() == 0 ? 0 : 1;
        return draft;
    }

    /** An adjective, which makes the word before it a noun: "an important resource". */
    private boolean isQuality(int i) {
        if (analysis.word(i).definite() || scene.is(i, Mark.CONTENT)) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.ADJECTIVE | Feature.PARTICIPLE) && reading.has(Feature.ACCUSATIVE_TANWIN)) {
                return true;
            }
        }
        return false;
    }

    /** "The ministry doubted the report, denying the capture": indefinite behind a definite noun, a deed behind it. */
    private boolean isState(int at) {
        return at > 0
                && analysis.word(at - 1).definite()
                && !scene.is(at, Mark.NOUN | Mark.CONTENT)
                && scene.is(at + 1, Mark.CONTENT)
                && !scene.is(at + 1, Mark.BI | Mark.LI | Mark.DEFINITE);
    }

    /** Who speaks where the participle is a plural: several people named in the sentence, or those who spoke last. */
    private @Nullable Voice speakers(int at, TokenRange sentence, @Nullable Draft open) {
        if (open != null && (open.voice.plural() || !open.voice.last().with().isEmpty())) {
            return open.voice;
        }
        for (int i = at - 1; i >= sentence.start(); i--) {
            for (Reading reading : analysis.readings(i)) {
                boolean people = reading.is(words.source)
                        && reading.has(Feature.PLURAL)
                        && !reading.has(Feature.OBLIQUE)
                        && reading.preposition() == 0
                        && !words.has(reading.lemma(), SayingWords.MEDIA | SayingWords.REPORT);
                if (people && !scene.is(i - 1, Mark.PREPOSITIONS)) {
                    NounPhrase phrase = desk.phrases.read(i, at, 0);
                    return phrase == null ? null : desk.voiceReader.of(phrase, null);
                }
            }
        }
        return open != null ? open.voice : at == sentence.start() ? desk.voices.latest() : speaker(at, sentence, null);
    }

    private @Nullable Voice speaker(int at, TokenRange sentence, @Nullable Draft open) {
        if (open != null) {
            return open.voice;
        }
        if (at == sentence.start()) {
            return desk.voices.latest();
        }
        Mention subject = subject(at, sentence);
        if (subject != null) {
            return new Voice(List.of(desk.voiceReader.link(subject, List.of())), null, null, false, -1, 0);
        }
        NounPhrase first = firstPhrase(at, sentence);
        return first == null ? desk.voices.latest(null, false) : desk.voiceReader.of(first, null);
    }

    /** The unnamed source behind the verb that begins the sentence. */
    private @Nullable NounPhrase firstPhrase(int at, TokenRange sentence) {
        for (int i = sentence.start(); i < Math.min(at, sentence.start() + 4); i++) {
            if (scene.is(i, Mark.SOURCE)
                    && i > sentence.start()
                    && scene.is(i - 1, Mark.FINITE | Mark.VERB | Mark.LIGHT)) {
                return desk.phrases.read(i, at, 0);
            }
        }
        return null;
    }

    /** The first actor of the sentence that stands behind no preposition. */
    private @Nullable Mention subject(int at, TokenRange sentence) {
        for (int i = sentence.start(); i < at; i++) {
            Mention mention = scene.mentionFrom(i);
            if (mention != null && !scene.is(i, Mark.LI | Mark.BI) && !scene.is(i - 1, Mark.PREPOSITIONS)) {
                return mention;
            }
        }
        return null;
    }
}
