package org.isnad.arabic;

import java.util.List;

/**
 * The proclitics of a word by the most likely reading, known or unknown to the lexicon.
 *
 * @param conjunction its length in letters
 * @param preposition its length in letters
 * @param article whether the article follows
 */
record Clitics(int conjunction, int preposition, boolean article) {
    private static final int SHORTEST_STEM = 2;

    static Clitics guess(String key, List<Reading> readings) {
        if (readings.isEmpty()) {
            return byLetters(key);
        }
        Reading best = readings.get(0);
        for (Reading reading : readings) {
            if (reading.proclitics() < best.proclitics()) {
                best = reading;
            }
        }
        return new Clitics(
                best.conjunction() == 0 ? 0 : 1,
                best.preposition() == 0 ? 0 : 1,
                best.article() || startsAl(key, best));
    }

    private static boolean startsAl(String key, Reading best) {
        return key.startsWith("" + Letters.ALEF + Letters.LAM, best.proclitics());
    }

    /** An unknown word shows its proclitics only before the article. */
    private static Clitics byLetters(String key) {
        int at = isConjunction(key, 0) ? 1 : 0;
        if (article(key, at)) {
            return new Clitics(at, 0, true);
        }
        if (at < key.length()
                && (key.charAt(at) == Letters.BEH || key.charAt(at) == Letters.KAF)
                && article(key, at + 1)) {
            return new Clitics(at, 1, true);
        }
        boolean lamLam = key.startsWith("" + Letters.LAM + Letters.LAM, at) && key.length() >= at + 2 + SHORTEST_STEM;
        return lamLam ? new Clitics(at, 1, true) : new Clitics(0, 0, article(key, 0));
    }

    static boolean isConjunction(String key, int at) {
        return at < key.length() && (key.charAt(at) == Letters.WAW || key.charAt(at) == Letters.FEH);
    }

    static boolean article(String key, int at) {
        return key.length() >= at + 2 + SHORTEST_STEM
                && key.charAt(at) == Letters.ALEF
                && key.charAt(at + 1) == Letters.LAM;
    }
}
