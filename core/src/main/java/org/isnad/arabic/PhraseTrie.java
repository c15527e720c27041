package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Lexicon entries of several words as a trie over the words' bare keys (without article), held in one hash table: the
 * hash of a parent node and a key leads to the child node. The first word may carry proclitics.
 */
final class PhraseTrie {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int SHORTEST_BARE = 3;

    private final List<Lemma> lemmas;
    private final Data data;

    PhraseTrie(List<Lemma> lemmas, Data data) {
        this.lemmas = lemmas;
        this.data = data;
    }

    /**
     * The arrays.
     *
     * @param hashes by slot the hash of an edge, 0 where the slot is free
     * @param nodes by slot the node that the edge leads to
     * @param firstEntry by node, where its entries begin in {@code entries}; one longer than there are nodes
     * @param entries lemma ids
     */
    record Data(long[] hashes, int[] nodes, int[] firstEntry, int[] entries) {}

    Data data() {
        return data;
    }

    static long edge(int node, long bareHash) {
        return Hash.mix(node * STEP ^ bareHash);
    }

    /** The hash of a key from {@code at} on, without its article. */
    static long bareHash(String key, int at) {
        int from = Clitics.article(key, at) && key.length() - at - 2 >= SHORTEST_BARE - 1 ? at + 2 : at;
        return Hash.of(key, from, key.length());
    }

    /** The ways in which a word may begin a phrase. */
    List<PhraseStart> starts(String key) {
        List<PhraseStart> out = new ArrayList<>(1);
        start(key, 0, (char) 0, (char) 0, out);
        afterConjunction(key, 0, (char) 0, out);
        if (Clitics.isConjunction(key, 0)) {
            start(key, 1, key.charAt(0), (char) 0, out);
            afterConjunction(key, 1, key.charAt(0), out);
        }
        return Few.of(out);
    }

    private void afterConjunction(String key, int at, char conjunction, List<PhraseStart> out) {
        if (key.length() - at < 2) {
            return;
        }
        char c = key.charAt(at);
        if (c == Letters.BEH || c == Letters.KAF || c == Letters.LAM) {
            start(key, at + 1, conjunction, c, out);
        }
        if (c == Letters.LAM && key.charAt(at + 1) == Letters.LAM) {
            add(next(0, Hash.of(key, at + 2, key.length())), conjunction, c, out);
        }
    }

    private void start(String key, int at, char conjunction, char preposition, List<PhraseStart> out) {
        if (at < key.length()) {
            add(next(0, bareHash(key, at)), conjunction, preposition, out);
        }
    }

    private static void add(int node, char conjunction, char preposition, List<PhraseStart> out) {
        if (node >= 0) {
            out.add(new PhraseStart(node, conjunction, preposition));
        }
    }

    /** The child of a node by a word's bare hash, or -1. */
    int next(int node, long bareHash) {
        long hash = edge(node, bareHash);
        long[] hashes = data.hashes();
        int mask = hashes.length - 1;
        for (int i = (int) hash & mask; hashes[i] != 0; i = (i + 1) & mask) {
            if (hashes[i] == hash) {
                return data.nodes()[i];
            }
        }
        return -1;
    }

    int entryCount(int node) {
        return data.firstEntry()[node + 1] - data.firstEntry()[node];
    }

    Lemma entry(int node, int i) {
        return lemmas.get(data.entries()[data.firstEntry()[node] + i]);
    }
}
