package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Bound;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads ranges: "between 300 and 400", "300 to 400", "4-5", "200 or 250". The two numbers must rise; where only the
 * second says its thousands ("3 to 4 thousand"), the first shares them.
 */
final class Ranges {
    private static final int FARTHEST_CHANGE = 8;

    /** The words of a range, by the column {@code part} of the table {@code number/range-words}. */
    private enum Part {
        BETWEEN,
        FROM,
        TO,
        OR
    }

    private final FigureClasses classes;
    private final ByLemma<Part> parts;
    private final ByLemma<Boolean> change;
    private final NumeralParser numerals;
    private final CountedNouns nouns;

    Ranges(WordIndex index, FigureClasses classes, NumeralParser numerals, CountedNouns nouns) {
        this.classes = classes;
        this.parts = new ByLemma<>(index, classes.range(), row -> Vocabulary.of(Part.class, row.get("part")));
        this.change = new ByLemma<>(index, classes.light(), row -> row.yes("change"));
        this.numerals = numerals;
        this.nouns = nouns;
    }

    /** The range whose first number is this numeral, or null. */
    @Nullable
    NumberRange read(Analysis analysis, Numeral first, int limit) {
        if (first.kind() == Numeral.Kind.VAGUE) {
            return null;
        }
        int opening = opening(analysis, first.start(), Part.BETWEEN);
        if (opening >= 0) {
            return between(analysis, first, opening, limit);
        }
        int second = second(analysis, first, limit);
        if (second < 0) {
            return null;
        }
        int from = opening(analysis, first.start(), Part.FROM);
        Numeral high = numerals.parse(analysis, second, limit);
        if (high == null || high.kind() == Numeral.Kind.VAGUE || from >= 0 && isChange(analysis, from)) {
            return null;
        }
        return range(from >= 0 ? from : first.start(), first, high);
    }

    /** Where the second number begins behind "to", "or" or a dash, or -1. */
    private int second(Analysis analysis, Numeral first, int limit) {
        int i = afterNoun(analysis, first.end(), limit);
        if (i >= limit) {
            return -1;
        }
        boolean dash = Glue.isDash(analysis.token(i)) && i == first.end() && isNumber(analysis, i + 1);
        if (dash) {
            return i + 1;
        }
        int end = partEnd(analysis, i, Part.TO);
        end = end >= 0 ? end : partEnd(analysis, i, Part.OR);
        return end >= 0 && end < limit && numerals.mayBe(analysis.token(end)) ? end : -1;
    }

    /** A dual as the first number of a range: "one or two raids", "from two kilometres to three". */
    void fromTwo(Analysis analysis, Draft dual, int limit, Complements complements) {
        int second = partEnd(analysis, dual.end, Part.TO);
        second = second >= 0 ? second : partEnd(analysis, dual.end, Part.OR);
        Numeral high = second < 0 || second >= limit ? null : numerals.parse(analysis, second, limit);
        if (high == null || high.kind() != Numeral.Kind.EXACT || high.value() <= dual.low || high.value() > 20) {
            return;
        }
        dual.high = high.value();
        dual.bound = Bound.RANGE;
        dual.end = high.end();
        complements.noun(analysis, dual, limit);
    }

    private boolean isNumber(Analysis analysis, int i) {
        return i < analysis.size() && numerals.mayBe(analysis.token(i));
    }

    /** Both numbers may repeat the noun or the sign of percent. */
    private int afterNoun(Analysis analysis, int i, int limit) {
        if (i < limit && analysis.is(i, classes.percent())) {
            return i + 1;
        }
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.is(classes.percent())) {
                return phrase.end();
            }
        }
        CountedNoun noun = i < limit ? nouns.at(analysis, i, Feature.SINGULAR) : null;
        return noun == null ? i : noun.end();
    }

    private @Nullable NumberRange between(Analysis analysis, Numeral first, int opening, int limit) {
        NumberRange whole = joined(analysis, first, opening, limit);
        if (whole != null) {
            return whole;
        }
        for (int end = first.end() - 1; end > first.start(); end--) {
            Numeral shorter = numerals.parse(analysis, first.start(), end);
            NumberRange split =
                    shorter == null || shorter.end() != end ? null : joined(analysis, shorter, opening, limit);
            if (split != null) {
                return split;
            }
        }
        return null;
    }

    private @Nullable NumberRange joined(Analysis analysis, Numeral first, int opening, int limit) {
        int i = afterNoun(analysis, first.end(), limit);
        if (i >= limit) {
            return null;
        }
        int second = i;
        if (analysis.token(i).is(Letters.WAW) || Glue.isDash(analysis.token(i))) {
            second = i + 1;
        } else if (partEnd(analysis, i, Part.TO) >= 0) {
            second = partEnd(analysis, i, Part.TO);
        } else if (analysis.word(i).conjunctionLength() == 0) {
            return null;
        }
        Numeral high = numerals.parse(analysis, second, limit);
        return high == null || high.kind() == Numeral.Kind.VAGUE ? null : range(opening, first, high);
    }

    private static @Nullable NumberRange range(int start, Numeral first, Numeral second) {
        double low = first.value();
        double high = second.value();
        boolean shares = second.scale() > 1 && first.scale() == 1 && low < 1000 && low * second.scale() < high;
        low = shares ? low * second.scale() : low;
        return low < high ? new NumberRange(start, second.end(), low, high) : null;
    }

    /** The first token of "between" or "from" that ends right before a token, or -1. */
    private int opening(Analysis analysis, int i, Part part) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            for (Phrase phrase : analysis.phrases(k)) {
                if (phrase.end() == i && parts.of(phrase.lemma()) == part) {
                    return k;
                }
            }
        }
        return partEnd(analysis, i - 1, part) >= 0 ? i - 1 : -1;
    }

    /** The end of such a word at a token, or -1. */
    private int partEnd(Analysis analysis, int i, Part part) {
        if (analysis.is(i, classes.range())) {
            for (Reading reading : analysis.readings(i)) {
                if (parts.of(reading.lemma()) == part && reading.suffix().isEmpty()) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** Whether a token is "from" without proclitics. */
    boolean isFrom(Analysis analysis, int i) {
        return partEnd(analysis, i, Part.FROM) >= 0 && analysis.word(i).procliticLength() == 0;
    }

    /** Whether a token is "or". */
    boolean isOr(Analysis analysis, int i) {
        return partEnd(analysis, i, Part.OR) >= 0;
    }

    /** Whether the numbers are what something rose or fell from and to. */
    private boolean isChange(Analysis analysis, int from) {
        int stop = Math.max(analysis.sentence(from).start(), from - FARTHEST_CHANGE);
        for (int k = from - 1; k >= stop; k--) {
            if (analysis.is(k, classes.light()) && isChangeWord(analysis, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChangeWord(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (Boolean.TRUE.equals(change.of(reading.lemma()))) {
                return true;
            }
        }
        return false;
    }
}
