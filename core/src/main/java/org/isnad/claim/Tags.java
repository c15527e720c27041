package org.isnad.claim;

import java.util.HashMap;
import java.util.Map;

/** The names of sorts of words or parties that the code tables use, numbered as bits. */
final class Tags {
    private final Map<String, Long> bits = new HashMap<>();

    /** The bit of a tag; a new one where it was not yet known, 0 where there is no bit left. */
    long bit(String tag) {
        Long known = bits.get(tag);
        if (known != null) {
            return known;
        }
        long bit = bits.size() < Long.SIZE ? 1L << bits.size() : 0;
        bits.put(tag, bit);
        return bit;
    }

    /** Whether a tag was named by some row. */
    boolean knows(String tag) {
        return bits.containsKey(tag);
    }
}
