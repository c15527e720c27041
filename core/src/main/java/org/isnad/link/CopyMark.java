package org.isnad.link;

/**
 * A sampled run of words of a page: two pages that have the same marks in the same order carry one text.
 *
 * @param hash the hash of the run's folded words
 * @param start the run's first code point
 * @param end the run's end, exclusive
 */
public record CopyMark(long hash, int start, int end) {}
