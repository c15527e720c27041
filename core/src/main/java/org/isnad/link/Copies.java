package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.model.Span;

/** Groups pages by the text that they share. The order in which pages come changes nothing. */
public final class Copies {
    /** Marks that more pages have than this are formulas, and find nobody. */
    private static final int FORMULA = 40;

    private static final int CAP = 200;

    private Copies() {}

    /** The groups among pages whose marks are given by location. */
    public static List<CopyGroup> among(Map<String, List<CopyMark>> pages) {
        Map<Long, List<String>> byHash = new HashMap<>();
        new TreeMap<>(pages)
                .forEach((page, marks) -> marks.stream()
                        .mapToLong(CopyMark::hash)
                        .distinct()
                        .forEach(hash -> byHash.computeIfAbsent(hash, k -> new ArrayList<>())
                                .add(page)));
        List<Pair> found = new ArrayList<>();
        for (List<String> pair : pairs(byHash)) {
            String a = pair.get(0);
            String b = pair.get(1);
            List<CopyMark> first = pages.getOrDefault(a, List.of());
            List<CopyMark> second = pages.getOrDefault(b, List.of());
            SharedText shared = SharedText.between(first, second);
            if (shared.copied(first.size(), second.size())) {
                found.add(new Pair(a, b, shared));
            }
        }
        return groups(found);
    }

    /** Two pages that carry one text. */
    public record Pair(String a, String b, SharedText shared) {}

    /** The groups that pairs of pages make. The order of the pairs changes nothing. */
    public static List<CopyGroup> groups(List<Pair> pairs) {
        List<Groups.Edge> edges = new ArrayList<>();
        Map<String, TreeSet<Span>> passages = new HashMap<>();
        for (Pair pair : pairs) {
            edges.add(new Groups.Edge(pair.a(), pair.b(), pair.shared().marks()));
            spans(passages, pair.a()).addAll(pair.shared().first());
            spans(passages, pair.b()).addAll(pair.shared().second());
        }
        return groups(edges, passages);
    }

    private static TreeSet<Span> spans(Map<String, TreeSet<Span>> passages, String page) {
        return passages.computeIfAbsent(
                page, k -> new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end)));
    }

    /** The pairs of pages that share at least two marks. */
    private static TreeSet<List<String>> pairs(Map<Long, List<String>> byHash) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (List<String> sharing : byHash.values()) {
            if (sharing.size() <= FORMULA) {
                for (int i = 0; i < sharing.size(); i++) {
                    for (int k = i + 1; k < sharing.size(); k++) {
                        counts.merge(List.of(sharing.get(i), sharing.get(k)), 1, Integer::sum);
                    }
                }
            }
        }
        TreeSet<List<String>> pairs =
                new TreeSet<>(Comparator.comparing((List<String> p) -> p.get(0)).thenComparing(p -> p.get(1)));
        counts.forEach((pair, count) -> {
            if (count > 1) {
                pairs.add(pair);
            }
        });
        return pairs;
    }

    private static List<CopyGroup> groups(List<Groups.Edge> edges, Map<String, TreeSet<Span>> passages) {
        List<CopyGroup> groups = new ArrayList<>();
        for (List<String> members : Groups.of(edges, CAP)) {
            Map<String, List<Span>> own = new LinkedHashMap<>();
            members.forEach(page -> own.put(page, List.copyOf(spans(passages, page))));
            groups.add(new CopyGroup(groups.size() + 1, own));
        }
        return groups;
    }
}
