package org.isnad.pattern;

import org.isnad.arabic.Analysis;

/** Reads what may stand in a slot that is more than a word class: a numeral, a noun phrase, the rest of a sentence. */
public interface SlotReader {
    /** The token after the slot's last, where one can be read from {@code start}; else -1. */
    int end(Analysis analysis, int start);
}
