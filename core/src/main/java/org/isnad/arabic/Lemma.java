package org.isnad.arabic;

import org.isnad.lexicon.Row;

/**
 * A lexicon row under which words are found.
 *
 * @param id its number in the index
 * @param row the row with all its columns
 * @param classBit the bit of its word class, see {@link WordIndex#classBit}
 */
public record Lemma(int id, Row row, long classBit) {}
