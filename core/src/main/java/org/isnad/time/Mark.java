package org.isnad.time;

import org.jspecify.annotations.Nullable;

/**
 * Something of time that stands at some tokens: a word of the tables, a numeral, or a part that a rule put together.
 *
 * @param kind its kind, a number of {@link Kinds}
 * @param start its first token
 * @param end the token after its last
 * @param conjunction whether its first word carries waw or feh
 * @param preposition beh, lam or kaf before its first word, else 0
 * @param count 2 for a dual, 3 for a plural, else 1
 * @param number what it counts to, names or sums up to
 * @param term the row behind a single word, else null
 * @param slots what a rule caught inside it, else null
 */
record Mark(
        int kind,
        int start,
        int end,
        boolean conjunction,
        char preposition,
        int count,
        double number,
        @Nullable Term term,
        @Nullable Slot slots) {

    /** The whole number, cut. */
    int whole() {
        return (int) number;
    }

    boolean dual() {
        return count == 2;
    }

    boolean plural() {
        return count > 2;
    }

    String code() {
        return term == null ? "" : term.code();
    }
}
