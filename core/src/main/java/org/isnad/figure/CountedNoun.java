package org.isnad.figure;

import org.isnad.lexicon.Row;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A noun that a figure counts. Token ranges are half-open.
 *
 * @param features the features of its reading; 0 for a phrase or an unlisted word
 * @param unit what it counts by itself, null for a word that the lexicon lacks
 * @param row its table row, null for an unlisted word
 */
record CountedNoun(
        int start, int end, int features, @Nullable Unit unit, boolean definite, @Nullable Row row) {
    private static final String UNLISTED = "figure/unlisted";

    /** The table row, or the shape, that told it. */
    String rule() {
        return row == null ? UNLISTED : row.where();
    }

    /** The context in which it counts something else, or the empty string. */
    String context() {
        return row == null ? "" : row.get("context");
    }

    /** Whether small numbers of it without a role are numbers of things. */
    boolean canBeThing() {
        return row != null && row.yes("thing");
    }
    boolean has(int bits) {
        return (features & bits) != 0;
    }
}
