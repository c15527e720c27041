package org.isnad.arabic;

/**
 * One way to read a word: proclitics, a form of a lemma, and a suffix pronoun. The word itself is not split; offsets
 * count the letters of its key.
 *
 * @param features bits of {@link Feature}
 * @param conjunction waw or feh, else 0
 * @param preposition beh, lam or kaf, else 0
 * @param article whether the article stands before the stem
 * @param future whether the future seen stands before the stem
 * @param stemStart where the stem begins, after proclitics and article
 * @param stemEnd where the stem ends
 * @param suffix the suffix pronoun, folded, or the empty string
 */
public record Reading(
        Lemma lemma,
        int features,
        char conjunction,
        char preposition,
        boolean article,
        boolean future,
        int stemStart,
        int stemEnd,
        String suffix) {
    /** Whether any of these feature bits is set. */
    public boolean has(int bits) {
        return (features & bits) != 0;
    }

    /** Whether its lemma is of one of these classes. */
    public boolean is(long classBits) {
        return (lemma.classBit() & classBits) != 0;
    }

    /** The length of the proclitics that a quoted trigger leaves out: all but the article. */
    public int proclitics() {
        int n = conjunction == 0 ? 0 : 1;
        n += preposition == 0 ? 0 : 1;
        return n;
    }

    /** A cell of the lemma's row. */
    public String get(String column) {
        return lemma.row().get(column);
    }
}
