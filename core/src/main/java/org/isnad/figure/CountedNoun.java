package org.isnad.figure;

import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A noun that a figure counts. Token ranges are half-open.
 *
 * @param features the features of its reading; 0 for a phrase or an unlisted word
 * @param unit what it counts by itself, null for a word that the lexicon lacks
 * @param relief what it counts where relief is spoken of, else null
 * @param rule the table row, or the shape, that told it
 */
record CountedNoun(
        int start, int end, int features, @Nullable Unit unit, @Nullable Unit relief, boolean definite, String rule) {
    boolean has(int bits) {
        return (features & bits) != 0;
    }
}
