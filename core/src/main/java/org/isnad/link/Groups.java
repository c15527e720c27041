package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The connected components of links between things that are known by their ids. Links are taken from the surest to the
 * least sure, those of one weight in the order of their ids, so that the order in which they were found changes nothing;
 * a link that would make a group larger than the cap is left out, so that no chain swallows a war.
 */
public final class Groups {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** A link between two ids. */
    public record Edge(String a, String b, int weight) {}

    private Groups() {}

    /** The groups of two or more, each sorted, in the order of their first ids. */
    public static List<List<String>> of(List<Edge> edges, int cap) {
        Groups groups = new Groups();
        edges.stream()
                .map(e -> e.a().compareTo(e.b()) <= 0 ? e : new Edge(e.b(), e.a(), e.weight()))
                .sorted((x, y) -> x.weight() != y.weight()
                        ? Integer.compare(y.weight(), x.weight())
                        : !x.a().equals(y.a()) ? x.a().compareTo(y.a()) : x.b().compareTo(y.b()))
                .forEach(e -> groups.join(e.a(), e.b(), cap));
        TreeMap<String, List<String>> members = new TreeMap<>();
        groups.parents.keySet().stream()
                .sorted()
                .forEach(id -> members.computeIfAbsent(groups.root(id), k -> new ArrayList<>())
                        .add(id));
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .sorted((x, y) -> x.get(0).compareTo(y.get(0)))
                .toList();
    }

    private void join(String a, String b, int cap) {
        String first = root(a);
        String second = root(b);
        int size = sizes.getOrDefault(first, 1) + sizes.getOrDefault(second, 1);
        if (!first.equals(second) && size <= cap) {
            parents.put(second, first);
            sizes.put(first, size);
        }
    }

    private String root(String id) {
        String at = id;
        String parent = parents.computeIfAbsent(at, k -> k);
        while (!parent.equals(at)) {
            String above = parents.getOrDefault(parent, parent);
            parents.put(at, above);
            at = parent;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }
}
