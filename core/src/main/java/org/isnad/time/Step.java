package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A node of the grammar's trie: what may come next after what was read. All patterns of a layer share one trie, so a
 * token costs one look-up however many rules there are.
 */
final class Step {
    /** A way on over a mark of a kind, caught under a name; an empty name takes over what the mark itself caught. */
    record Way(int kind, String name, Step to) {}

    private static final Way[] NONE = {};
    private static final int FEW = 4;

    final Map<String, Step> words = new HashMap<>();
    final List<Way> ways = new ArrayList<>();
    /** Rules whose pattern is complete here. */
    final List<TimeRule> done = new ArrayList<>();
    /** What the expression only looks at from here on. */
    @Nullable
    Step ahead;

    private Way[] all = NONE;
    private Way[][] byKind = {};
    private @Nullable Step afterWaw;
    private @Nullable Step afterLam;

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

    /** Lays the finished trie out for walking. */
    void seal(int kinds) {
        all = ways.toArray(NONE);
        afterWaw = words.get(String.valueOf(Letters.WAW));
        afterLam = words.get(String.valueOf(Letters.LAM));
        if (all.length > FEW) {
            Way[][] table = new Way[kinds][];
            for (Way way : all) {
                int kind = way.kind();
                table[kind] = ways.stream().filter(w -> w.kind() == kind).toArray(Way[]::new);
            }
            byKind = table;
        }
        words.values().forEach(step -> step.seal(kinds));
        ways.forEach(way -> way.to().seal(kinds));
        if (ahead != null) {
            ahead.seal(kinds);
        }
    }

    /** Adds all words of the patterns from here on. */
    void literals(Set<String> out) {
        out.addAll(words.keySet());
        words.values().forEach(step -> step.literals(out));
        ways.forEach(way -> way.to().literals(out));
        if (ahead != null) {
            ahead.literals(out);
        }
    }

    /** The ways that may go over a mark of a kind; where they are few, all ways. */
    Way[] ways(int kind) {
        if (byKind.length == 0) {
            return all;
        }
        Way[] some = byKind[kind];
        return some == null ? NONE : some;
    }

    boolean hasWays() {
        return all.length > 0;
    }

    /** Where waw as a proclitic of the next word leads, or null. */
    @Nullable
    Step afterWaw() {
        return afterWaw;
    }

    /** Where lam as a proclitic of the next word leads, or null. */
    @Nullable
    Step afterLam() {
        return afterLam;
    }
}
