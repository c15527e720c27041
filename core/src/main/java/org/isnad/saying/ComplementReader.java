package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/** Finds where the content of a saying begins, behind its verb and speaker. */
final class ComplementReader {
    private static final int FARTHEST = 45;
    private static final int LONGEST_ASIDE = 24;
    private static final int FARTHEST_ASKED = 14;
    private static final int SHORT_QUOTE = 4;
    private static final int SHORTEST_SPEECH = 2;

    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    ComplementReader(Scene scene, SayingWords words) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
    }

    /** The complement that begins exactly at a token, or null. */
    @Nullable
    Complement at(int i, int limit, int frame) {
        if (i >= limit) {
            return null;
        }
        if (scene.is(i, Mark.COLON)) {
            return (frame & Frame.QUOTE) != 0 ? afterColon(i, limit) : null;
        }
        if (scene.is(i, Mark.OPEN)) {
            return (frame & Frame.QUOTE) != 0 && isSpeech(i, limit) ? new Complement(Frame.QUOTE, i, i + 1) : null;
        }
        if (scene.is(i, Mark.INNA)) {
            boolean own = !scene.is(i, Mark.BI) && (frame & Frame.INNA) != 0;
            boolean prefixed = scene.is(i, Mark.BI) && (frame & (Frame.BI | Frame.INNA)) != 0;
            return own || prefixed ? clause(i, i, limit) : null;
        }
        if ((frame & Frame.ANY) != 0
                && !scene.is(
                        i,
                        Mark.PUNCTUATION
                                | Mark.PREPOSITIONS
                                | Mark.TIME
                                | Mark.ADVERB
                                | Mark.MANNER
                                | Mark.INNA
                                | Mark.TRANSPARENT
                                | Mark.ASIDE
                                | Mark.BI
                                | Mark.LI)) {
            return new Complement(Frame.ANY, i, i);
        }
        if (scene.is(i, Mark.HOW) && (frame & Frame.INNA) != 0) {
            int start = scene.is(i + 1, Mark.INNA) ? i + 2 : i + 1;
            return start < limit ? new Complement(Frame.INNA, i, start) : null;
        }
        return preposition(i, limit, frame);
    }

    private @Nullable Complement afterColon(int i, int limit) {
        int next = i + 1;
        if (next >= limit && !isNextLine(next)) {
            return null;
        }
        if (scene.is(next, Mark.OPEN)) {
            return new Complement(Frame.QUOTE, i, next + 1);
        }
        return scene.is(next, Mark.INNA) && next + 1 < limit
                ? new Complement(Frame.INNA, next, next + 1)
                : new Complement(Frame.QUOTE, i, next);
    }

    /** Whether speech begins on the line behind a colon that ends its own. */
    private boolean isNextLine(int i) {
        return i < scene.size() && scene.is(i, Mark.OPEN) && !scene.quotesName(i);
    }

    /** Where a label ends that is one definite word with its adjectives, or a quotation; -1 where it is longer. */
    int labelEnd(Complement label) {
        int start = label.start();
        if (scene.is(start, Mark.OPEN) || scene.is(start - 1, Mark.OPEN)) {
            int open = scene.is(start, Mark.OPEN) ? start : start - 1;
            return scene.is(scene.close(open), Mark.CLOSE) ? scene.close(open) : -1;
        }
        if (label.frame() != Frame.BI || !analysis.word(start).definite()) {
            return -1;
        }
        int end = start + 1;
        while (end < scene.size() && analysis.word(end).definite() && scene.is(end, Mark.ADJECTIVE)) {
            end++;
        }
        return end;
    }

    /** The clause behind inna; a colon or dash may stand between. */
    private @Nullable Complement clause(int at, int inna, int limit) {
        int start = inna + 1;
        while (start < limit && scene.is(start, Mark.COLON | Mark.COMMA)) {
            start++;
        }
        return start < limit ? new Complement(Frame.INNA, at, start) : null;
    }

    private @Nullable Complement preposition(int i, int limit, int frame) {
        int bit = Complement.frameOf(scene, i) & frame;
        if (bit == 0 || hasPronoun(i) || scene.is(i, Mark.ASIDE)) {
            return null;
        }
        bit = Integer.lowestOneBit(bit);
        boolean prefixed = bit == Frame.BI || bit == Frame.LI;
        if (prefixed && scene.inPlace(i)) {
            return null;
        }
        int next = prefixed && analysis.key(i).length() > 2 ? i : i + 1;
        if (next >= limit || scene.is(next, Mark.STOP | Mark.COMMA | Mark.IDENTITY)) {
            return null;
        }
        if (Frame.strict(frame, bit) && !scene.is(next, Mark.CONTENT | Mark.INNA)) {
            return null;
        }
        if (next > i && scene.is(next, Mark.OWNED)) {
            Complement hoped = hoped(i, next + 1, limit);
            if (hoped != null) {
                return hoped;
            }
        }
        if (scene.is(next, Mark.OPEN)) {
            return new Complement(bit, i, next + 1);
        }
        if (next > i && scene.is(next, Mark.INNA)) {
            return clause(i, next, limit);
        }
        return bit == Frame.MIN_OBJECT ? asked(i, next, limit) : new Complement(bit, i, next);
    }

    /** "Asked of the officers help": the thing asked begins behind the one who is asked. */
    private Complement asked(int at, int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + FARTHEST_ASKED); i++) {
            if (scene.is(i, Mark.INNA)) {
                return i + 1 < limit
                        ? new Complement(Frame.INNA, at, i + 1)
                        : new Complement(Frame.MIN_OBJECT, at, from);
            }
            boolean thing =
                    scene.is(i, Mark.CONTENT) && !scene.is(i, Mark.ADJECTIVE | Mark.MENTION | Mark.BI | Mark.LI);
            if (thing && !scene.is(i - 1, Mark.PREPOSITIONS)) {
                return new Complement(Frame.MIN_OBJECT, at, i);
            }
            if (scene.is(i, Mark.STOP | Mark.COMMA)) {
                break;
            }
        }
        return new Complement(Frame.MIN_OBJECT, at, from);
    }

    /** "Expressed his hope that": the content of the hope. */
    private @Nullable Complement hoped(int at, int from, int limit) {
        int i = scene.is(from, Mark.FI | Mark.ILA | Mark.MIN | Mark.ALA) ? from + 1 : from;
        return scene.is(i, Mark.INNA) ? clause(at, i, limit) : null;
    }

    boolean hasPronoun(int i) {
        return scene.hasPronoun(i);
    }

    /** Whether a quotation mark opens speech, no name or term in a sentence that goes on to its content. */
    boolean isSpeech(int open, int limit) {
        if (scene.quotesName(open)
                || scene.is(open - 1, Mark.TITLE | Mark.ON_BEHALF)
                || scene.is(open - 1, Mark.LI) && analysis.key(open - 1).length() == 1) {
            return false;
        }
        int close = scene.close(open);
        if (close - open - 1 < SHORTEST_SPEECH && !scene.is(open - 1, Mark.COLON)) {
            return false;
        }
        return close - open - 1 > SHORT_QUOTE || !laterOpening(close + 1, limit);
    }

    private boolean laterOpening(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + FARTHEST); i++) {
            if (scene.is(i, Mark.STOP | Mark.PARTICIPLE | Mark.FINITE)) {
                return false;
            }
            if (scene.is(i, Mark.INNA | Mark.COLON) || scene.is(i, Mark.OPEN) && scene.close(i) - i > SHORT_QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** The first complement behind the speaker, over times, places, occasions and appositions; or null. */
    @Nullable
    Complement find(int from, int limit, int frame) {
        return find(from, limit, frame, false);
    }

    /** The same; a common noun right behind the speaker is an object where the speaker's name surely ends there. */
    @Nullable
    Complement find(int from, int limit, int frame, boolean named) {
        boolean object = named
                && (frame & Frame.OBJECT) != 0
                && scene.is(from, Mark.COMMON)
                && !describes(from)
                && !scene.is(from, Mark.ADJECTIVE)
                && !scene.is(
                        from,
                        Mark.BI
                                | Mark.LI
                                | Mark.PREPOSITION
                                | Mark.WAW
                                | Mark.MANNER
                                | Mark.TIME
                                | Mark.FINITE
                                | Mark.PARTICIPLE
                                | Mark.PREPOSITIONS
                                | Mark.ADVERB
                                | Mark.SOURCE
                                | Mark.MEDIUM
                                | Mark.INNA
                                | Mark.ASIDE);
        return object && from < limit
                ? new Complement(Frame.OBJECT, from, from)
                : new Search(Math.min(limit, from + FARTHEST), limit, frame).run(from);
    }

    /** "The one of", "belonging to": a definite participle behind a name describes it. */
    private boolean describes(int i) {
        if (!scene.is(i, Mark.DEFINITE)) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.PARTICIPLE | Feature.ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The token behind an aside between dashes or parentheses that opens at {@code i}; {@code i} where none does. */
    int afterAside(int i, int limit) {
        long closing = scene.is(i, Mark.LEFT) ? Mark.RIGHT : scene.is(i, Mark.DASH) ? Mark.DASH : 0;
        if (closing == 0) {
            return i;
        }
        for (int k = i + 1; k < Math.min(limit, i + LONGEST_ASIDE); k++) {
            if (scene.is(k, closing)) {
                return k + 1;
            }
        }
        return i;
    }

    private final class Search {
        private final int last;
        private final int limit;
        private int frame;
        private boolean inPhrase;
        private boolean clean = true;
        /** Whether words were passed that no adjunct explains. */
        private boolean dirty;

        private final boolean strictQuotes;
        private @Nullable Complement fallback;

        Search(int last, int limit, int frame) {
            this.last = last;
            this.limit = limit;
            this.frame = frame;
            this.strictQuotes = (frame & Frame.INNA) == 0 || (frame & (Frame.OBJECT | Frame.BI | Frame.MIN)) != 0;
        }

        @Nullable
        Complement run(int from) {
            int i = from;
            while (i < last) {
                int after = afterAside(i, limit);
                if (after > i) {
                    i = after;
                    continue;
                }
                if (scene.is(i, Mark.STOP) || endsSearch(i, from)) {
                    return fallback;
                }
                Complement found = take(i, from);
                if (found != null) {
                    return found;
                }
                i = advance(i);
            }
            return fallback;
        }

        /** Another saying begins before the content came. */
        private boolean endsSearch(int i, int from) {
            if (i == from) {
                return false;
            }
            boolean joined = scene.is(i - 1, Mark.COMMA | Mark.ASIDE) || scene.is(i, Mark.WAW);
            if (scene.is(i, Mark.PARTICIPLE) && fallback != null && scene.is(i + 1, Mark.INNA)) {
                return true;
            }
            if (scene.is(i, Mark.FINITE) && scene.is(i, Mark.TRANSPARENT) && joined) {
                return true;
            }
            if (scene.is(i, Mark.PARTICIPLE) && joined && (!isTransparent(i) || fallback != null)) {
                return !scene.is(i, Mark.ADJECTIVE | Mark.SOURCE) || fallback != null;
            }
            boolean finite = scene.is(i, Mark.FINITE) && scene.is(i, Mark.VERB) && (joined || !isTransparent(i));
            return finite
                    && (joined
                            || !scene.is(i - 1, Mark.RELATIVE | Mark.MA)
                                    && !analysis.readings(i - 1).isEmpty()
                                    && scene.is(i - 1, Mark.MIN));
        }

        private @Nullable Complement take(int i, int from) {
            if (scene.is(i, Mark.INNA) && (i > from && afterForeign(i) || scene.is(i, Mark.WAW))) {
                return null;
            }
            if (scene.is(i, Mark.OPEN) && (dirty && strictQuotes || quotesAddressee(i) || quotesOccasion(i))) {
                return null;
            }
            Complement found = at(i, limit, frame);
            if (found != null) {
                boolean strong = (found.frame() & (Frame.INNA | Frame.QUOTE)) != 0;
                if (strong || clean && fallback == null || fallback == null && !inPhrase) {
                    return found;
                }
                fallback = fallback == null ? found : fallback;
            }
            if ((frame & Frame.OBJECT) != 0 && fallback == null && isObject(i)) {
                int start = scene.is(i - 1, Mark.POINTER) ? i - 1 : i;
                Complement object = new Complement(Frame.OBJECT, start, start);
                if (clean) {
                    return object;
                }
                fallback = object;
            }
            return null;
        }

        /** "Accused 'dangerous groups' of": the quotation only names whom, and the preposition comes behind it. */
        private boolean quotesAddressee(int open) {
            if ((frame & (Frame.BI | Frame.ILA | Frame.ALA)) == 0 || (frame & Frame.OBJECT) != 0) {
                return false;
            }
            int close = scene.close(open);
            for (int i = close + 1; i < Math.min(limit, close + 10) && close - open <= 6; i++) {
                if (scene.is(i, Mark.COMMA | Mark.STOP | Mark.FINITE | Mark.PARTICIPLE)) {
                    return false;
                }
                if (at(i, limit, frame & ~Frame.QUOTE) != null) {
                    return true;
                }
            }
            return false;
        }

        /** "During the 'conference on the press' he said": the quotation is the name of the occasion. */
        private boolean quotesOccasion(int open) {
            boolean foreign = scene.is(open - 1, Mark.PREPOSITIONS | Mark.ADVERB)
                    && (Complement.frameOf(scene, open - 1) & frame) == 0;
            int close = scene.close(open);
            return foreign && scene.is(close, Mark.CLOSE) && !scene.is(close + 1, Mark.STOP) && close + 1 < limit;
        }

        private boolean isObject(int i) {
            boolean what = scene.is(i, Mark.MA) && clean && scene.is(i + 1, Mark.LIGHT | Mark.FINITE | Mark.VERB);
            return what
                    || scene.is(i, Mark.CONTENT)
                            && (!scene.is(i, Mark.FINITE)
                                    || scene.is(i, Mark.DEFINITE)
                                    || clean && !scene.is(i - 1, Mark.COMMA))
                            && !scene.is(i, Mark.BI | Mark.LI | Mark.MENTION | Mark.WAW | Mark.PREPOSITION)
                            && !scene.is(i - 1, Mark.PREPOSITIONS | Mark.ADVERB);
        }

        /** Inna behind a preposition or adverb that the verb does not take ("after that"). */
        private boolean afterForeign(int i) {
            return scene.is(i - 1, Mark.PREPOSITIONS | Mark.ADVERB) && !scene.is(i - 1, Mark.MEDIUM);
        }

        private int advance(int i) {
            if (scene.is(i, Mark.TIME)) {
                return Math.max(i + 1, scene.timeEnd(i));
            }
            if (scene.is(i, Mark.MANNER | Mark.POINTER)) {
                return i + 1;
            }
            if (scene.is(i, Mark.TRANSPARENT)) {
                frame |= Frame.INNA | Frame.QUOTE;
            }
            if (scene.is(i, Mark.COMMA)) {
                inPhrase = false;
                clean = true;
                return i + 1;
            }
            if (scene.is(i, Mark.OPEN)) {
                return Math.max(i + 1, Math.min(limit, scene.close(i) + 1));
            }
            if (scene.is(i, Mark.PREPOSITIONS | Mark.ADVERB | Mark.BI | Mark.LI)) {
                inPhrase |= !hasPronoun(i);
            }
            dirty |= !inPhrase && !scene.is(i, Mark.COMMA | Mark.TRANSPARENT);
            clean = false;
            return i + 1;
        }
    }

    /** Whether a word only leads over to the speech: "saying", "by saying", "his saying". */
    boolean isTransparent(int i) {
        return scene.is(i, Mark.TRANSPARENT);
    }

    /** Whether a token is a word that could be a body or person unknown to the tables. */
    boolean isWord(int i) {
        return analysis.is(i, TokenKind.WORD);
    }
}
