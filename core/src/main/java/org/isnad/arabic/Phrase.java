package org.isnad.arabic;

/**
 * A lexicon entry of several words found in the text.
 *
 * @param start its first token
 * @param end the token after its last
 * @param conjunction waw or feh before its first word, else 0
 * @param preposition beh, lam or kaf before its first word, else 0
 */
public record Phrase(int start, int end, Lemma lemma, char conjunction, char preposition) {
    /** Whether its lemma is of one of these classes. */
    public boolean is(long classBits) {
        return (lemma.classBit() & classBits) != 0;
    }
}
