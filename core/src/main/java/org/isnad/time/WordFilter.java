package org.isnad.time;

import java.util.BitSet;
import org.isnad.arabic.Letters;

/**
 * A quick test whether a printed word may be one of a set of words, proclitics before it allowed. It never misses one; it
 * lets some others through, which are then looked up.
 */
final class WordFilter {
    private static final int BITS = 1 << 16;
    private static final String PROCLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.LAM + Letters.KAF;

    private final BitSet edges = new BitSet(BITS);
    private final BitSet words = new BitSet(BITS);

    void add(String key) {
        if (!key.isEmpty()) {
            edges.set(edgeHash(key, 0));
            words.set(spread(key.hashCode()));
        }
    }

    boolean mayBe(String key) {
        int length = key.length();
        if (length == 0) {
            return false;
        }
        if (has(key, 0)) {
            return true;
        }
        if (length < 2 || PROCLITICS.indexOf(key.charAt(0)) < 0) {
            return false;
        }
        return has(key, 1) || length > 2 && has(key, 2);
    }

    private boolean has(String key, int from) {
        return edges.get(edgeHash(key, from)) && words.get(spread(from == 0 ? key.hashCode() : hash(key, from)));
    }

    /** Cheap: three letters and the length. */
    private static int edgeHash(String key, int from) {
        int length = key.length() - from;
        int middle = key.charAt(from + length / 2);
        return ((key.charAt(from) * 31 + middle) * 31 + key.charAt(key.length() - 1)) * 31 + length & BITS - 1;
    }

    /** The hash code of the key from a letter on; of a whole key the string keeps it. */
    private static int hash(String key, int from) {
        int hash = 0;
        for (int i = from; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash;
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 16) & BITS - 1;
    }
}
