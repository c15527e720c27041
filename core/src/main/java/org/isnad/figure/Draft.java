package org.isnad.figure;

import org.isnad.model.Bound;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** A figure while it is being read. Token ranges are half-open. */
final class Draft {
    /** The first token of the number itself, without qualifiers. */
    final int number;

    int start;
    int end;
    int proclitics;
    double low;
    double high;

    @Nullable
    Bound bound;

    @Nullable
    CountedNoun noun;

    @Nullable
    Unit combined;

    boolean vague;
    boolean definite;
    boolean percent;

    @Nullable
    String rate;

    /** See {@link org.isnad.model.Figure#cumulative}. */
    @Nullable
    Boolean cumulative;

    @Nullable
    String window;

    Unit unit = Unit.OTHER;
    String rule = "figure/number";

    Draft(int number, int end) {
        this.number = number;
        this.start = number;
        this.end = end;
    }

    static Draft of(Numeral numeral) {
        Draft draft = new Draft(numeral.start(), numeral.end());
        draft.low = numeral.value();
        draft.high = numeral.value();
        draft.vague = numeral.isVague();
        draft.definite = numeral.definite();
        return draft;
    }

    static Draft of(Numeral numeral, NumberRange range) {
        Draft draft = new Draft(numeral.start(), range.end());
        draft.start = range.start();
        draft.low = range.low();
        draft.high = range.high();
        draft.bound = Bound.RANGE;
        return draft;
    }

    /** A count that is said by the noun's own form. */
    static Draft of(CountedNoun noun, int count) {
        Draft draft = new Draft(noun.start(), noun.end());
        draft.low = count;
        draft.high = count;
        draft.count(noun);
        return draft;
    }

    void count(CountedNoun counted) {
        noun = counted;
        end = Math.max(end, counted.end());
    }

    /** The table row, or the reading, that found it. */
    String finalRule() {
        return noun == null ? rule : noun.rule();
    }

    boolean isRange() {
        return bound == Bound.RANGE;
    }

    /** The bound as the words say it, exact where nothing is said. */
    Bound finalBound() {
        Bound said = bound;
        if (said != null) {
            return said;
        }
        return vague ? Bound.VAGUE : Bound.EXACT;
    }

    @Nullable
    Double finalLow() {
        Bound b = finalBound();
        return b == Bound.AT_MOST || b == Bound.LESS_THAN ? null : Double.valueOf(low);
    }

    @Nullable
    Double finalHigh() {
        return switch (finalBound()) {
            case AT_LEAST, MORE_THAN, VAGUE -> null;
            case ABOUT -> vague ? null : Double.valueOf(high);
            default -> Double.valueOf(high);
        };
    }
}
