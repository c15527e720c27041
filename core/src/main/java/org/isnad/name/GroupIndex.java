package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actors found so far, by the words of their names and by their names in the tables. */
final class GroupIndex {
    /** More than any news page has of one word: a page of ten thousand names must not be compared with all. */
    static final int MOST = 30;

    private final Map<String, List<ActorGroup>> byWord = new HashMap<>();
    private final Map<String, ActorGroup> byCanonical = new HashMap<>();

    void add(ActorGroup group) {
        if (!group.canonical().isEmpty()) {
            byCanonical.putIfAbsent(group.canonical(), group);
            return;
        }
        for (String key : group.keys()) {
            List<ActorGroup> groups = byWord.computeIfAbsent(Transliteration.frame(key), k -> new ArrayList<>(2));
            if (groups.size() < MOST && !groups.contains(group)) {
                groups.add(group);
            }
        }
    }

    /** The actors in whose name a word stands, in some spelling. */
    List<ActorGroup> with(String key) {
        return byWord.getOrDefault(Transliteration.frame(key), List.of());
    }

    /** The actor that the tables name so, or null. */
    @Nullable
    ActorGroup of(String canonical) {
        return byCanonical.get(canonical);
    }
}
