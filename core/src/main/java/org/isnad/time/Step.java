package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the grammar's trie: what may come next after what was read. All patterns of all rules share one trie, so a
 * token costs one look-up however many rules there are.
 */
final class Step {
    /** A way on over a mark of a kind, caught under a name; an empty name takes over what the mark itself caught. */
    record Way(int kind, String name, Step to) {}

    final Map<String, Step> words = new HashMap<>();
    final List<Way> ways = new ArrayList<>();
    /** Rules whose pattern is complete here. */
    final List<TimeRule> done = new ArrayList<>();
    /** What the expression only looks at from here on. */
    @Nullable Step ahead;

    Step word(String key) {
        return words.computeIfAbsent(key, k -> new Step());
    }

    Step way(int kind, String name) {
        for (Way way : ways) {
            if (way.kind() == kind && way.name().equals(name)) {
                return way.to();
            }
        }
        Step to = new Step();
        ways.add(new Way(kind, name, to));
        return to;
    }

    Step ahead() {
        Step step = ahead;
        if (step == null) {
            step = new Step();
            ahead = step;
        }
        return step;
    }
}
