package org.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects phrases and lays them out as a {@link PhraseTrie}. */
final class PhraseTrieBuilder {
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Integer>> entriesOf = new ArrayList<>(List.of(List.of()));
    private int size;

    void add(List<String> keys, int lemma) {
        int node = 0;
        for (String key : keys) {
            node = edges.computeIfAbsent(PhraseTrie.edge(node, PhraseTrie.bareHash(key, 0)), e -> newNode());
        }
        if (!entriesOf.get(node).contains(lemma)) {
            entriesOf.get(node).add(lemma);
            size++;
        }
    }

    private int newNode() {
        entriesOf.add(new ArrayList<>(1));
        return entriesOf.size() - 1;
    }

    PhraseTrie build(List<Lemma> lemmas) {
        int capacity = Math.max(16, Integer.highestOneBit(edges.size() * 2) * 2);
        long[] hashes = new long[capacity];
        int[] nodes = new int[capacity];
        edges.forEach((hash, node) -> nodes[FormTableBuilder.place(hashes, hash)] = node);
        int[] first = new int[entriesOf.size() + 1];
        int[] entries = new int[size];
        int next = 0;
        for (int node = 0; node < entriesOf.size(); node++) {
            first[node] = next;
            for (int lemma : entriesOf.get(node)) {
                entries[next++] = lemma;
            }
        }
        first[entriesOf.size()] = next;
        return new PhraseTrie(lemmas, new PhraseTrie.Data(hashes, nodes, first, entries));
    }
}
