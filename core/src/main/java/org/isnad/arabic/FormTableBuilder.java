package org.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects forms by key and lays them out as a {@link FormTable}. */
final class FormTableBuilder {
    private static final int VARIANT = Feature.PART_OF_SPEECH | Feature.BEFORE_SUFFIX | Feature.FREE_ONLY;

    private final Map<String, List<int[]>> byKey = new HashMap<>();
    private int size;

    /** Adds a form. Forms of one lemma, key and part of speech become one entry with the bits of all. */
    void add(String key, int lemma, int features) {
        List<int[]> entries = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (int[] entry : entries) {
            if (entry[0] == lemma && (entry[1] & VARIANT) == (features & VARIANT)) {
                entry[1] |= features;
                return;
            }
        }
        entries.add(new int[] {lemma, features});
        size++;
    }

    FormTable build(List<Lemma> lemmas) {
        int capacity = Math.max(16, Integer.highestOneBit(byKey.size() * 2) * 2);
        long[] hashes = new long[capacity];
        int[] first = new int[capacity];
        int[] count = new int[capacity];
        int[] lemmaOf = new int[size];
        int[] featuresOf = new int[size];
        int next = 0;
        for (Map.Entry<String, List<int[]>> entry : byKey.entrySet()) {
            int slot = place(hashes, Hash.of(entry.getKey(), 0, entry.getKey().length()));
            first[slot] = next;
            count[slot] = entry.getValue().size();
            for (int[] form : entry.getValue()) {
                lemmaOf[next] = form[0];
                featuresOf[next++] = form[1];
            }
        }
        return new FormTable(lemmas, new FormTable.Data(hashes, first, count, lemmaOf, featuresOf));
    }

    /** Puts a hash into its free slot of an open-addressing table and returns the slot. */
    static int place(long[] hashes, long hash) {
        int mask = hashes.length - 1;
        int i = (int) hash & mask;
        while (hashes[i] != 0) {
            i = (i + 1) & mask;
        }
        hashes[i] = hash;
        return i;
    }
}
