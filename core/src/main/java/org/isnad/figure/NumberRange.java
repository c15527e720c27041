package org.isnad.figure;

/** Two numerals that say from where to where a number may lie. Token ranges are half-open. */
record NumberRange(int start, int end, double low, double high) {}
