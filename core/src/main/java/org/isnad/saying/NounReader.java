package org.isnad.saying;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads a saying from a noun: "the statement of X that", "his denial of", "reports of". */
final class NounReader {
    private static final int REACH = 12;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    NounReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
    }

    /** The saying of the noun at a token, or null. */
    @Nullable
    Draft read(int at, TokenRange sentence, @Nullable Draft open) {
        if (scene.is(at, Mark.MENTION) || denied(at, sentence)) {
            return null;
        }
        for (Reading reading : analysis.readings(at)) {
            Draft draft = null;
            boolean rumours = words.has(reading.lemma(), SayingWords.RUMOUR) && reading.has(Feature.PLURAL);
            if (reading.is(words.noun) && (rumours || words.has(reading.lemma(), SayingWords.REPORT))) {
                draft = report(at, reading, sentence);
            } else if (isSpeech(reading)) {
                draft = owned(at, reading, sentence);
            }
            if (draft != null) {
                draft.letters = reading.proclitics();
                return draft;
            }
        }
        return null;
    }

    /** "No reports came of". */
    private boolean denied(int at, TokenRange sentence) {
        for (int i = Math.max(sentence.start(), at - 3); i < at; i++) {
            if (scene.is(i, Mark.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSpeech(Reading reading) {
        if (reading.article() || reading.preposition() == org.isnad.arabic.Letters.KAF) {
            return false;
        }
        return reading.is(words.noun) && words.has(reading.lemma(), SayingWords.SPEECH)
                || reading.is(words.verb) && reading.has(Feature.MASDAR);
    }

    /** Hearsay that speaks for itself: "information about", "reports that". */
    private @Nullable Draft report(int at, Reading reading, TokenRange sentence) {
        int frame = words.frame(reading.lemma());
        int next = at + 1;
        while (next < sentence.end() && scene.is(next, Mark.ADJECTIVE)) {
            next++;
        }
        Complement complement = desk.complements.at(next, sentence.end(), frame & ~Frame.BI);
        if (complement == null || reading.article() && next == at + 1 && complement.frame() != Frame.INNA) {
            return null;
        }
        Span span = new Span(
                analysis.spanWithout(at, reading.proclitics()).start(),
                analysis.token(next - 1).end());
        Link link = new Link(analysis.page().slice(span), LinkKind.ANONYMOUS, null, span, List.of());
        Voice voice = new Voice(List.of(link), null, null, false, -1, SayingWords.REPORT);
        return new Draft(at, at + 1, "report-noun", complement, Act.REPORT, voice);
    }

    /** A noun of saying with the one who said it behind it, or with his pronoun. */
    private @Nullable Draft owned(int at, Reading reading, TokenRange sentence) {
        int frame = words.frame(reading.lemma()) & ~Frame.QUOTE & ~Frame.OBJECT;
        Voice voice;
        int from;
        if (reading.suffix().isEmpty()) {
            NounPhrase phrase = desk.phrases.read(at + 1, sentence.end(), frame);
            if (phrase == null || phrase.named() == null) {
                return null;
            }
            voice = desk.voiceReader.of(phrase, null);
            from = phrase.end();
        } else {
            Voice latest = desk.voices.latest();
            if (latest == null) {
                return null;
            }
            voice = latest;
            from = at + 1;
        }
        Complement complement = desk.complements.find(from, Math.min(sentence.end(), from + REACH), frame);
        boolean own = reading.suffix().isEmpty() || complement != null && complement.frame() == Frame.INNA;
        if (complement == null || !own || !accepts(words.act(reading.lemma()), complement)) {
            return null;
        }
        Draft draft = new Draft(at, at + 1, "noun", complement, words.act(reading.lemma()), voice);
        draft.neutral = true;
        return draft;
    }

    private boolean accepts(Act act, Complement complement) {
        if (complement.frame() == Frame.INNA) {
            return act != Act.EXPECT && act != Act.WARN && act != Act.DEMAND && act != Act.ESTIMATE;
        }
        if (act == Act.SAY && complement.frame() == Frame.AN) {
            return scene.is(complement.start(), Mark.CONTENT) && !scene.is(complement.start(), Mark.DEFINITE);
        }
        return act == Act.ACCUSE && complement.frame() == Frame.BI;
    }
}
