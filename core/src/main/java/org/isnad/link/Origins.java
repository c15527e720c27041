package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the independent first informants of answers: answers whose chains end in one speaker, or that stand in copied
 * text, have one origin. The newspaper's own voice is no origin of its own where another is named.
 */
final class Origins {
    private Origins() {}

    /** The answers with their origins and copy groups, in their order. */
    static List<Answer> number(List<Answer> answers, List<CopyGroup> copies) {
        int size = answers.size();
        int[] roots = new int[size];
        List<@Nullable CopyGroup> groups = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            roots[i] = i;
            groups.add(group(answers.get(i), copies));
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                boolean copied = groups.get(i) != null && groups.get(i) == groups.get(k);
                Answer one = answers.get(i);
                Answer two = answers.get(k);
                boolean oneVoice = named(one) && sameVoice(one, two);
                if (oneVoice || copied && !bothNamed(one, two) || introduced(one, two) || introduced(two, one)) {
                    merge(roots, i, k);
                }
            }
        }
        silent(answers, roots);
        return numbered(answers, roots, groups);
    }

    /** Whether a page first tells of "officials" and then names the one who said just that. */
    private static boolean introduced(Answer first, Answer then) {
        Source one = first.account().speaker();
        Source two = then.account().speaker();
        return one != null
                && two != null
                && !one.party().named()
                && two.party().named()
                && first.account().location().equals(then.account().location())
                && sameValue(first, then);
    }

    private static boolean sameValue(Answer a, Answer b) {
        Count one = a.count();
        Count two = b.count();
        return one != null && two != null ? one.equal(two) : a.value().equals(b.value());
    }

    private static boolean bothNamed(Answer a, Answer b) {
        return named(a) && named(b);
    }

    private static boolean named(Answer answer) {
        return answer.account().speaker() != null;
    }

    /** Answers in the newspaper's own voice join the first origin that is named, or one another. */
    private static void silent(List<Answer> answers, int[] roots) {
        int first = 0;
        for (int i = answers.size() - 1; i >= 0; i--) {
            first = named(answers.get(i)) ? i : first;
        }
        for (int i = 0; i < roots.length; i++) {
            int root = roots[i];
            boolean anyNamed = false;
            for (int k = 0; k < roots.length; k++) {
                anyNamed |= roots[k] == root && named(answers.get(k));
            }
            if (!anyNamed) {
                merge(roots, i, first);
            }
        }
    }

    private static void merge(int[] roots, int a, int b) {
        int from = Math.max(roots[a], roots[b]);
        int to = Math.min(roots[a], roots[b]);
        for (int i = 0; i < roots.length; i++) {
            roots[i] = roots[i] == from ? to : roots[i];
        }
    }

    private static List<Answer> numbered(List<Answer> answers, int[] roots, List<@Nullable CopyGroup> groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Answer> numbered = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            int number = numbers.computeIfAbsent(roots[i], k -> numbers.size() + 1);
            CopyGroup group = groups.get(i);
            numbered.add(answers.get(i).from(number, group == null ? null : group.number()));
        }
        return numbered;
    }

    private static @Nullable CopyGroup group(Answer answer, List<CopyGroup> copies) {
        for (CopyGroup copy : copies) {
            if (copy.holds(answer.account().location(), answer.span())) {
                return copy;
            }
        }
        return null;
    }

    /** Whether one speaker is held to say both; the newspaper's own voice is one speaker within its page. */
    static boolean sameVoice(Answer a, Answer b) {
        Source one = a.account().speaker();
        Source two = b.account().speaker();
        if (one == null || two == null) {
            return one == two && a.account().location().equals(b.account().location());
        }
        return one.party().same(two.party());
    }

    /** How many origins there are. */
    static int count(List<Answer> answers) {
        return (int) answers.stream().mapToInt(Answer::origin).distinct().count();
    }
}
