package org.isnad.event;

import java.util.HashMap;
import java.util.Map;

/** The sorts of things that the event tables name ("aircraft", "deal"), numbered as bits of a few longs. */
final class Sorts {
    /** How many longs hold one set of sorts. */
    static final int LONGS = 3;

    private static final int MOST = 64 * LONGS;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a sort; a new one where it was not yet known. */
    int number(String sort) {
        Integer known = numbers.get(sort);
        if (known != null) {
            return known;
        }
        if (numbers.size() >= MOST) {
            throw new IllegalArgumentException("more than " + MOST + " sorts: " + sort);
        }
        int number = numbers.size();
        numbers.put(sort, number);
        return number;
    }
}
