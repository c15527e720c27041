package org.isnad.figure;

import org.isnad.lexicon.Row;
import org.isnad.model.Vocabulary;

/**
 * What one word adds to a numeral.
 *
 * @param value its number; of a pair the scale that is doubled
 */
record NumberWord(Kind kind, double value) {
    /** The part that a word can play in a numeral: the column {@code kind} of the table {@code number/words}. */
    enum Kind {
        ZERO,
        /** One to nine. */
        UNIT,
        /** Five, and a fifth before a definite noun. */
        UNIT_OR_PART,
        /** Ahad, ihda: one, but only inside eleven, twenty-one and so on. */
        ONE,
        /** Ten, and the second word of eleven to nineteen. */
        TEN,
        TEEN,
        TENS,
        HUNDRED,
        HUNDREDS,
        SCALE,
        SCALES,
        PAIR,
        TENS_OF,
        FRACTION,
        FRACTIONS,
        POINT,
        MINUS,
        /** Printed digits; in no table. */
        DIGITS
    }

    static NumberWord of(Row row) {
        String value = row.get("value");
        int slash = value.indexOf('/');
        double number = slash < 0
                ? Double.parseDouble(value)
                : Double.parseDouble(value.substring(0, slash)) / Double.parseDouble(value.substring(slash + 1));
        return new NumberWord(Vocabulary.of(Kind.class, row.get("kind")), number);
    }

    boolean isScale() {
        return kind == Kind.SCALE || kind == Kind.SCALES;
    }

    boolean isFraction() {
        return kind == Kind.FRACTION || kind == Kind.FRACTIONS;
    }

    boolean isUnit() {
        return kind == Kind.UNIT || kind == Kind.UNIT_OR_PART || kind == Kind.ONE;
    }
}
