package org.isnad.figure;

import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A noun that a figure counts. Token ranges are half-open.
 *
 * @param features the features of its reading; 0 for a phrase or an unlisted word
 * @param word what the lexicon says of it, null for a word that the lexicon does not count
 * @param nisba whether it is unlisted and looks like a noun of belonging
 */
record CountedNoun(
        int start, int end, int features, @Nullable Countable word, boolean definite, boolean nisba) {
    private static final String UNLISTED = "figure/unlisted";

    boolean has(int bits) {
        return (features & bits) != 0;
    }

    /** What it counts by itself, null where that is unknown. */
    @Nullable
    Unit unit() {
        if (word == null) {
            return nisba ? Unit.PEOPLE : null;
        }
        return word.unit();
    }

    /** Whether small numbers of it without a role are numbers of things. */
    boolean canBeThing() {
        return word != null && word.thing();
    }

    /** The table row, or the shape, that told it. */
    String rule() {
        return word == null ? UNLISTED : word.row().where();
    }
}
