package org.isnad.figure;

/**
 * A numeral: adjoining tokens that say one number. Token ranges are half-open.
 *
 * @param start its first token
 * @param end the token after its last
 * @param value the number; of a vague numeral ("dozens") the least it can mean; of a fraction the part of one
 * @param scale the thousand or million with which the numeral ends, else 1
 * @param definite whether its first word carries the article
 */
public record Numeral(int start, int end, double value, double scale, Kind kind, boolean definite) {
    /** What a numeral says of its value. */
    public enum Kind {
        /** The number itself. */
        EXACT,
        /** Tens, hundreds, thousands of something: at least so many. */
        VAGUE,
        /** A part of a whole: half, two thirds. */
        FRACTION
    }

    /** Whether it names a part of a whole. */
    public boolean isFraction() {
        return kind == Kind.FRACTION;
    }

    /** Whether it says only the order of magnitude. */
    public boolean isVague() {
        return kind == Kind.VAGUE;
    }
}
