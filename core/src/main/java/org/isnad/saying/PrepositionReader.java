package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Reads a source that stands beside its content: "according to X", "as X said", before, inside or behind it. */
final class PrepositionReader {
    private static final int LEAD = 3;
    private static final long PARTS = Mark.COMMA | Mark.CLOSE | Mark.RIGHT | Mark.DASH;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    PrepositionReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
    }

    /** Where the source stands and who it is. {@code end} is the token after it. */
    record Source(int cue, int cueEnd, int start, int end, Act act, Voice voice, int letters) {
        /** The same with one word as its cue. */
        Source at(int word) {
            return new Source(word, word + 1, start, end, act, voice, 0);
        }
    }

    /** The source named by a preposition at a token, or null. */
    @Nullable
    Source source(int at, TokenRange sentence) {
        if (scene.is(at, Mark.MENTION)) {
            return null;
        }
        for (Phrase phrase : analysis.phrases(at, words.preposition)) {
            if (phrase.is(words.preposition) && phrase.preposition() == 0) {
                Source source = after(at, phrase.end(), phrase.lemma(), sentence, phrase.conjunction() == 0 ? 0 : 1);
                if (source != null) {
                    return source;
                }
            }
        }
        for (Reading reading : analysis.readings(at, words.preposition)) {
            if (reading.is(words.preposition) && reading.preposition() == 0) {
                return after(at, at + 1, reading.lemma(), sentence, reading.conjunction() == 0 ? 0 : 1);
            }
        }
        return null;
    }

    /** "As X said", behind what he said. */
    @Nullable
    Source asSaid(int at, TokenRange sentence) {
        Source source = verb(at, at + 1, at + 1, sentence, 0);
        boolean ends = source != null
                && source.end() > at + 2
                && (source.end() >= sentence.end()
                        || scene.is(source.end(), Mark.STOP | Mark.COMMA | Mark.TIME | Mark.SOURCE));
        return ends ? source : null;
    }

    private @Nullable Source after(int cue, int end, Lemma lemma, TokenRange sentence, int letters) {
        int follows = words.follows(lemma);
        int at = end;
        int limit = sentence.end();
        if ((follows & SayingWords.Follows.LEAD) != 0 && cue > sentence.start()) {
            return null;
        }
        if ((follows & SayingWords.Follows.PARTED) != 0 && !scene.is(cue - 1, PARTS)) {
            return null;
        }
        if ((follows & SayingWords.Follows.SELF) != 0) {
            Voice latest = desk.voices.latest();
            return latest == null ? null : new Source(cue, end, cue, end, words.act(lemma), latest, letters);
        }
        if ((follows & SayingWords.Follows.VERB) != 0) {
            int verb = scene.is(at, Mark.MA) ? at + 1 : at;
            if (scene.is(verb, Mark.FINITE)) {
                Source source = verb(cue, end, verb, sentence, letters);
                boolean own = (follows & SayingWords.Follows.PARTED) != 0;
                return source == null || !own ? source : source.at(verb);
            }
        }
        if ((follows & SayingWords.Follows.LI) != 0) {
            if (!scene.is(at, Mark.LI)) {
                return null;
            }
            at = analysis.key(at).length() == 1 ? at + 1 : at;
        }
        if ((follows & (SayingWords.Follows.NOUN | SayingWords.Follows.LI)) == 0) {
            return null;
        }
        boolean knownOnly = (follows & SayingWords.Follows.LI) != 0 || words.has(lemma, SayingWords.DOCUMENT);
        Voice voice = noun(at, limit, knownOnly, (follows & SayingWords.Follows.LEAD) != 0);
        if (voice == null && isOwnStatement(at)) {
            Voice latest = desk.voices.latest();
            return latest == null ? null : new Source(cue, cue + 1, cue, at + 1, words.act(lemma), latest, letters);
        }
        return voice == null ? null : new Source(cue, cue + 1, cue, lastEnd, words.act(lemma), voice, letters);
    }

    /** "According to a statement": of the one who speaks. */
    private boolean isOwnStatement(int i) {
        for (Reading reading : analysis.readings(i, words.noun)) {
            if (reading.is(words.noun) && words.has(reading.lemma(), SayingWords.SPEECH | SayingWords.MEDIUM)) {
                return true;
            }
        }
        return false;
    }

    private int lastEnd;

    /** A noun phrase, or a statement of someone: "statements of a source to the agency". */
    private @Nullable Voice noun(int from, int limit, boolean knownOnly, boolean lead) {
        int at = from;
        if (!lead && isLaw(from)) {
            return null;
        }
        while (at < limit
                && scene.is(at, Mark.MEDIUM)
                && !scene.is(at, Mark.MENTION)
                && (!analysis.word(at).definite() || scene.is(at, Mark.LI))
                && at + 1 < limit
                && !scene.is(at + 1, Mark.PUNCTUATION & ~Mark.OPEN)) {
            at++;
            while (at < limit && scene.is(at, Mark.ADJECTIVE | Mark.MIN | Mark.AN) && !scene.is(at, Mark.SOURCE)) {
                at++;
            }
        }
        NounPhrase phrase = at < limit ? read(at, limit) : null;
        if (phrase == null) {
            return null;
        }
        if (!speaks(phrase, at > from, knownOnly, lead)) {
            return null;
        }
        if (at > from && phrase.named() == null && phrase.head() == 0) {
            phrase = read(from, limit);
            if (phrase == null || desk.voiceReader.isDocument(from)) {
                return null;
            }
        }
        lastEnd = phrase.end();
        Voice voice = desk.voiceReader.of(phrase, null);
        int hearer = phrase.end();
        while (hearer < limit && !scene.is(hearer, Mark.COMMA | Mark.STOP | Mark.INNA | Mark.COLON | Mark.FINITE)) {
            hearer++;
        }
        if (scene.is(phrase.end(), Mark.LI | Mark.FI | Mark.ILA)) {
            voice = desk.hearers.hear(voice, phrase.end(), hearer);
            lastEnd = hearer;
        }
        return voice;
    }

    /** "According to the law", "the plan": a rule that is followed, no source. */
    private boolean isLaw(int i) {
        for (Reading reading : analysis.readings(i, words.noun)) {
            if (reading.is(words.noun) && words.has(reading.lemma(), SayingWords.LAW)) {
                return !scene.is(i, Mark.MENTION);
            }
        }
        return false;
    }

    /** What can speak: a name, a source, a statement's author; no plan or law unless it is told what it lays down. */
    private boolean speaks(NounPhrase phrase, boolean statement, boolean knownOnly, boolean lead) {
        int first = phrase.start();
        if (phrase.named() != null || phrase.head() != 0 || statement) {
            return true;
        }
        for (Reading reading : analysis.readings(first)) {
            boolean law = !lead && reading.is(words.noun) && words.has(reading.lemma(), SayingWords.LAW);
            if (!reading.suffix().isEmpty() || law) {
                return false;
            }
        }
        return scene.is(first, Mark.MEDIUM | Mark.SAME)
                || analysis.is(first, words.naming) && !scene.inPlace(first) && isBody(first)
                || !knownOnly && analysis.word(first).definite();
    }

    /** "Organisations", "a company": a noun that heads the names of bodies. */
    private boolean isBody(int i) {
        for (Reading reading : analysis.readings(i, words.body)) {
            if (reading.is(words.body) && reading.has(Feature.PLURAL | Feature.SINGULAR)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable NounPhrase read(int at, int limit) {
        NounPhrase phrase = desk.phrases.read(at, limit, Frame.INNA | Frame.QUOTE);
        if (phrase != null) {
            return phrase;
        }
        return scene.is(at, Mark.LI | Mark.SAME | Mark.POINTER) ? desk.phrases.readPrefixed(at, limit) : null;
    }

    private @Nullable Source verb(int cue, int cueEnd, int verb, TokenRange sentence, int letters) {
        for (Reading reading : analysis.readings(verb)) {
            if (!reading.is(words.verb) || !reading.has(Feature.FINITE)) {
                continue;
            }
            boolean own = cueEnd - cue == 1 && !scene.is(cueEnd, Mark.MA);
            boolean f = reading.has(Feature.FEMININE);
            boolean m = reading.has(Feature.MASCULINE);
            Boolean feminine = m == f ? null : Boolean.valueOf(f);
            int at = verb + 1;
            if (scene.is(at, Mark.BI | Mark.ALA | Mark.AN)
                    && analysis.key(at).length() <= 4
                    && !scene.is(at, Mark.SOURCE)
                    && !words.has(reading.lemma(), SayingWords.RELAYS)) {
                at++;
            }
            NounPhrase phrase = desk.phrases.read(at, sentence.end(), Frame.AN | Frame.INNA | Frame.QUOTE);
            Voice voice = phrase == null ? desk.voices.latest(feminine, false) : desk.voiceReader.of(phrase, feminine);
            if (voice == null) {
                return null;
            }
            int end = phrase == null ? at : phrase.end();
            if (words.has(reading.lemma(), SayingWords.RELAYS)) {
                NounPhrase from = from(end, sentence.end());
                if (from != null) {
                    List<Link> chain = new ArrayList<>(voice.chain());
                    Voice quoted = desk.voiceReader.of(from, null);
                    chain.addAll(quoted.chain());
                    voice = quoted.with(chain, null);
                    end = from.end();
                }
            }
            return new Source(
                    own ? verb : cue, own ? verb + 1 : cue + 1, cue, end, words.act(reading.lemma()), voice, letters);
        }
        return null;
    }

    private @Nullable NounPhrase from(int at, int limit) {
        for (int i = at; i < Math.min(limit, at + 4); i++) {
            if (scene.is(i, Mark.AN)) {
                return desk.phrases.read(i + 1, limit, Frame.INNA | Frame.QUOTE);
            }
        }
        return null;
    }

    /** Whether the source opens its sentence, or the part behind the last saying. */
    boolean leads(Source source, TokenRange sentence, int from) {
        int words = 0;
        for (int i = Math.max(sentence.start(), from); i < source.start(); i++) {
            if (!scene.is(i, Mark.TIME | Mark.PUNCTUATION | Mark.ASIDE | Mark.ALSO | Mark.RELATIVE)) {
                words++;
            }
        }
        return words < LEAD - 2;
    }

    /** Where the content begins behind a source that leads. */
    Complement contentAfter(Source source, int limit) {
        int i = source.end();
        while (i < limit) {
            int after = desk.complements.afterAside(i, limit);
            if (after > i) {
                i = after;
            } else if (scene.is(i, Mark.COMMA | Mark.SAME)) {
                i++;
            } else {
                break;
            }
        }
        int so = soThat(i, limit);
        if (so > 0) {
            return new Complement(Frame.INNA, so, Math.min(limit, so + 1));
        }
        if (scene.is(i, Mark.COLON)) {
            i++;
            if (!scene.is(i, Mark.OPEN | Mark.INNA)) {
                return new Complement(Frame.QUOTE, i - 1, i);
            }
        }
        if (scene.is(i, Mark.OPEN) && desk.complements.isSpeech(i, limit)) {
            return new Complement(Frame.QUOTE, i, i + 1);
        }
        if (scene.is(i, Mark.INNA | Mark.QAD) && i + 1 < limit) {
            return new Complement(Frame.INNA, i, i + 1);
        }
        return new Complement(Frame.INNA, i, Math.min(i, limit));
    }

    /** "So" with inna behind more words that describe the source; -1 where none comes. */
    private int soThat(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 24); i++) {
            if (scene.is(i, Mark.STOP | Mark.COLON)) {
                return -1;
            }
            if (scene.is(i, Mark.INNA) && analysis.key(i).charAt(0) == org.isnad.arabic.Letters.FEH) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a source only tells through which medium the sayings before it came. */
    static boolean isMedium(Voice voice) {
        LinkKind kind = voice.last().kind();
        return kind == LinkKind.OUTLET || kind == LinkKind.AGENCY;
    }
}
