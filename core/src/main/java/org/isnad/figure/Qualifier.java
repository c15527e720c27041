package org.isnad.figure;

import org.isnad.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a number that say how it bounds what is counted. Token ranges are half-open.
 *
 * @param proclitics how many letters before its first word are proclitics
 * @param bound null for "a few", which only stands before a thousand or a hundred
 */
record Qualifier(
        int start, int end, int proclitics, @Nullable Bound bound) {}
