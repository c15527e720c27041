package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Row;

/**
 * All inflected forms by their folded key: an open-addressing hash table over flat arrays. Keys are held by a 64-bit
 * hash alone; among a million forms the chance that any two share one is below one in ten million.
 */
final class FormTable {
    private static final List<String> SUFFIXES = suffixes();
    private static final int SHORTEST_STEM = 2;

    private final List<Lemma> lemmas;
    private final Data data;

    FormTable(List<Lemma> lemmas, Data data) {
        this.lemmas = lemmas;
        this.data = data;
    }

    /**
     * The arrays.
     *
     * @param hashes by slot the hash of a key, 0 where the slot is free
     * @param first by slot where the key's forms begin in the two arrays after it
     * @param count by slot how many they are
     */
    record Data(long[] hashes, int[] first, int[] count, int[] lemmaOf, int[] featuresOf) {}

    Data data() {
        return data;
    }

    private static List<String> suffixes() {
        String h = "" + Letters.HEH;
        String k = "" + Letters.KAF;
        String m = "" + Letters.MEEM;
        String n = "" + Letters.NOON;
        String a = "" + Letters.ALEF;
        String y = "" + Letters.YEH;
        return List.of(h, h + a, h + m, h + n, h + m + a, k, k + m, k + n, k + m + a, n + a, n + y, y);
    }

    /** Every reading of a key, over all splits into proclitics, stem and suffix. */
    List<Reading> readings(String key) {
        List<Reading> out = new ArrayList<>(4);
        afterConjunction(key, 0, (char) 0, out);
        if (Clitics.isConjunction(key, 0) && key.length() > SHORTEST_STEM) {
            afterConjunction(key, 1, key.charAt(0), out);
        }
        return Few.of(out);
    }

    private void afterConjunction(String key, int at, char conjunction, List<Reading> out) {
        stems(key, new Split(conjunction, (char) 0, false, false, at), out);
        if (at >= key.length()) {
            return;
        }
        char c = key.charAt(at);
        if (Clitics.article(key, at)) {
            stems(key, new Split(conjunction, (char) 0, true, false, at + 2), out);
        }
        if (c == Letters.SEEN) {
            stems(key, new Split(conjunction, (char) 0, false, true, at + 1), out);
        }
        if (c == Letters.BEH || c == Letters.KAF || c == Letters.LAM) {
            stems(key, new Split(conjunction, c, false, false, at + 1), out);
            if (c != Letters.LAM && Clitics.article(key, at + 1)) {
                stems(key, new Split(conjunction, c, true, false, at + 3), out);
            }
        }
        if (c == Letters.LAM && at + 1 < key.length() && key.charAt(at + 1) == Letters.LAM) {
            stems(key, new Split(conjunction, c, true, false, at + 2), out);
            lamLamName(key, new Split(conjunction, c, false, false, at + 2), out);
        }
    }

    /** A name that is listed with its article ("al-Shabak") loses the alef of the article after lam. */
    private void lamLamName(String key, Split split, List<Reading> out) {
        String stem = "" + Letters.ALEF + Letters.LAM + key.substring(split.stem());
        int slot = find(Hash.of(stem, 0, stem.length()));
        add(slot, split, key.length(), "", Feature.WORD, out);
    }

    private void stems(String key, Split split, List<Reading> out) {
        int length = key.length();
        if (length - split.stem() < 1) {
            return;
        }
        add(find(Hash.of(key, split.stem(), length)), split, length, "", split.allowed(), out);
        if (split.article()) {
            return;
        }
        for (String suffix : SUFFIXES) {
            int end = length - suffix.length();
            if (end - split.stem() >= SHORTEST_STEM - 1 && key.endsWith(suffix)) {
                add(find(Hash.of(key, split.stem(), end)), split, end, suffix, split.allowed(), out);
            }
        }
    }

    private void add(int slot, Split split, int stemEnd, String suffix, int allowed, List<Reading> out) {
        if (slot < 0) {
            return;
        }
        int start = data.first()[slot];
        for (int i = start; i < start + data.count()[slot]; i++) {
            int features = data.featuresOf()[i];
            Lemma lemma = lemmas.get(data.lemmaOf()[i]);
            if ((features & allowed) != 0
                    && !(split.article() && governs(features))
                    && takesSuffix(features, lemma.row(), suffix)) {
                out.add(new Reading(
                        lemma,
                        features,
                        split.conjunction(),
                        split.preposition(),
                        split.article(),
                        split.future(),
                        split.stem(),
                        stemEnd,
                        suffix));
            }
        }
    }

    /** A dual or plural that has dropped its noon governs a noun, and so cannot have the article. */
    private static boolean governs(int features) {
        return (features & Feature.CONSTRUCT) != 0 && (features & Feature.SINGULAR) == 0;
    }

    private static boolean takesSuffix(int features, Row row, String suffix) {
        if (suffix.isEmpty()) {
            return (features & Feature.BEFORE_SUFFIX) == 0;
        }
        if ((features & Feature.WORD) != 0) {
            return row.yes("suffix");
        }
        return (features & (Feature.FREE_ONLY | Feature.ACCUSATIVE_TANWIN)) == 0;
    }

    private int find(long hash) {
        long[] hashes = data.hashes();
        int mask = hashes.length - 1;
        for (int i = (int) hash & mask; hashes[i] != 0; i = (i + 1) & mask) {
            if (hashes[i] == hash) {
                return i;
            }
        }
        return -1;
    }

    /** The proclitics taken off a key; {@code stem} is where the rest begins. */
    private record Split(char conjunction, char preposition, boolean article, boolean future, int stem) {
        int allowed() {
            if (article) {
                return Feature.NOMINAL;
            }
            if (future) {
                return Feature.PRESENT;
            }
            if (preposition == Letters.LAM) {
                return Feature.NOMINAL | Feature.WORD | Feature.ANY_PRESENT;
            }
            return preposition == 0 ? -1 : Feature.NOMINAL | Feature.WORD;
        }
    }
}
