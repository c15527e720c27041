package org.isnad.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Splits the figures of one unit that an event's accounts give into those that count the same: the dead of the market,
 * the dead of the patrol, the dead in all. Equal numbers come together first; unequal ones only where all else speaks for
 * it, and never so that one source on one page would give two numbers for one count, or that one page would tell of two matters.
 */
final class SameCount {
    private static final int EQUAL = 100;

    private final List<Answer> answers;
    private final int[] parents;

    private SameCount(List<Answer> answers) {
        this.answers = answers;
        this.parents = new int[answers.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    private record Pair(int a, int b, int weight) {}

    /** The groups, each in the order of the answers. */
    static List<List<Answer>> split(List<Answer> answers) {
        SameCount same = new SameCount(answers);
        same.pairs().stream()
                .sorted(Comparator.comparingInt((Pair p) -> -p.weight())
                        .thenComparingInt(Pair::a)
                        .thenComparingInt(Pair::b))
                .forEach(same::join);
        return same.groups();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            for (int k = i + 1; k < answers.size(); k++) {
                int weight = weight(answers.get(i), answers.get(k));
                if (weight > 0) {
                    pairs.add(new Pair(i, k, weight));
                }
            }
        }
        return pairs;
    }

    private static int weight(Answer a, Answer b) {
        Count one = a.count();
        Count two = b.count();
        Tie tie = Ties.between(a.account(), b.account());
        if (one == null || two == null || tie == null || !one.sameSide(two)) {
            return 0;
        }
        if (one.equal(two)) {
            return EQUAL + tie.weight();
        }
        return mayDiffer(a, b, one, two) ? tie.weight() : 0;
    }

    private static boolean mayDiffer(Answer a, Answer b, Count one, Count two) {
        boolean placed =
                !a.account().places().isEmpty() && !b.account().places().isEmpty();
        return one.sameCount(two, placed) && Ties.close(a.account(), b.account());
    }

    private void join(Pair pair) {
        int a = root(pair.a());
        int b = root(pair.b());
        if (a != b && (pair.weight() >= EQUAL || !clash(a, b))) {
            parents[Math.max(a, b)] = Math.min(a, b);
        }
    }

    /** Whether joining two groups would put two counts of one page together. */
    private boolean clash(int a, int b) {
        for (int i = 0; i < parents.length; i++) {
            for (int k = 0; k < parents.length; k++) {
                if (root(i) == a && root(k) == b && twoCounts(answers.get(i), answers.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean twoCounts(Answer a, Answer b) {
        Count one = a.count();
        Count two = b.count();
        boolean samePage = a.account().location().equals(b.account().location());
        if (!samePage || one == null || two == null || one.equal(two)) {
            return false;
        }
        return Origins.sameVoice(a, b) || !mayDiffer(a, b, one, two);
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            at = parents[at];
        }
        return at;
    }

    private List<List<Answer>> groups() {
        List<List<Answer>> groups = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == i) {
                List<Answer> group = new ArrayList<>();
                for (int k = i; k < parents.length; k++) {
                    if (root(k) == i) {
                        group.add(answers.get(k));
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }
}
