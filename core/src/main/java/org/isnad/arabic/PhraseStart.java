package org.isnad.arabic;

/**
 * A word as the first of a phrase of several words.
 *
 * @param node the node of the phrase index that its bare key leads to
 */
record PhraseStart(int node, char conjunction, char preposition) {}
