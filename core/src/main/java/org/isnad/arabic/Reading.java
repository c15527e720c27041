package org.isnad.arabic;

/**
 * One way to read a word: proclitics, a form of a lemma, and a suffix pronoun. The word itself is not split; offsets
 * count the letters of its key. No record: the bit of its class lies beside its features, for all rules ask for both.
 */
public final class Reading {
    private final long classBit;
    private final int features;
    private final char conjunction;
    private final char preposition;
    private final boolean article;
    private final boolean future;
    private final int stemStart;
    private final int stemEnd;
    private final Lemma lemma;
    private final String suffix;

    /**
     * @param features bits of {@link Feature}
     * @param conjunction waw or feh, else 0
     * @param preposition beh, lam or kaf, else 0
     * @param article whether the article stands before the stem
     * @param future whether the future seen stands before the stem
     * @param stemStart where the stem begins, after proclitics and article
     * @param stemEnd where the stem ends
     * @param suffix the suffix pronoun, folded, or the empty string
     */
    Reading(
            Lemma lemma,
            int features,
            char conjunction,
            char preposition,
            boolean article,
            boolean future,
            int stemStart,
            int stemEnd,
            String suffix) {
        this.lemma = lemma;
        this.classBit = lemma.classBit();
        this.features = features;
        this.conjunction = conjunction;
        this.preposition = preposition;
        this.article = article;
        this.future = future;
        this.stemStart = stemStart;
        this.stemEnd = stemEnd;
        this.suffix = suffix;
    }

    public Lemma lemma() {
        return lemma;
    }

    /** Bits of {@link Feature}. */
    public int features() {
        return features;
    }

    /** Waw or feh, else 0. */
    public char conjunction() {
        return conjunction;
    }

    /** Beh, lam or kaf, else 0. */
    public char preposition() {
        return preposition;
    }

    /** Whether the article stands before the stem. */
    public boolean article() {
        return article;
    }

    /** Whether the future seen stands before the stem. */
    public boolean future() {
        return future;
    }

    /** Where the stem begins, after proclitics and article. */
    public int stemStart() {
        return stemStart;
    }

    /** Where the stem ends. */
    public int stemEnd() {
        return stemEnd;
    }

    /** The suffix pronoun, folded, or the empty string. */
    public String suffix() {
        return suffix;
    }

    /** Whether any of these feature bits is set. */
    public boolean has(int bits) {
        return (features & bits) != 0;
    }

    /** Whether its lemma is of one of these classes. */
    public boolean is(long classBits) {
        return (classBit & classBits) != 0;
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
