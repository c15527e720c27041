package org.isnad.figure;

import org.isnad.lexicon.Row;

/**
 * What a row of the table {@code figure/not-counted} says.
 *
 * @param numbered whether the number stands behind the word
 * @param numbers whether it stands before it
 * @param strict whether that holds even if a counted noun follows
 * @param far whether words may stand between it and bare digits
 */
record Label(boolean numbered, boolean numbers, boolean strict, boolean far) {
    static Label of(Row row) {
        String side = row.get("side");
        boolean both = side.equals("both");
        return new Label(
                both || side.equals("after"), both || side.equals("before"), row.yes("strict"), row.yes("far"));
    }
}
