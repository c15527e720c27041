package org.isnad.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text that two pages share, found from their copy marks.
 *
 * @param first the passages on the one page, in order
 * @param second the same passages on the other page
 * @param marks how many marks are shared in passages
 */
public record SharedText(List<Span> first, List<Span> second, int marks) {
    /** Marks that lie no farther apart than this on both pages belong to one passage, in code points. */
    private static final int GAP = 250;
    /** Fewer marks than this make no passage: titles and formulas are shared by pages that copy nothing. */
    private static final int LEAST = 3;

    /** What two pages share. The order of the marks on both pages must be the same within a passage. */
    public static SharedText between(List<CopyMark> a, List<CopyMark> b) {
        Map<Long, CopyMark> seconds = new HashMap<>();
        b.forEach(mark -> seconds.putIfAbsent(mark.hash(), mark));
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        int marks = 0;
        int run = 0;
        Span here = null;
        Span there = null;
        for (CopyMark mark : a) {
            CopyMark twin = seconds.get(mark.hash());
            if (twin == null) {
                continue;
            }
            Span one = new Span(mark.start(), mark.end());
            Span two = new Span(twin.start(), twin.end());
            if (here != null && there != null && follows(here, there, one, two)) {
                here = here.cover(one);
                there = there.cover(two);
                run++;
            } else {
                marks += close(here, there, run, first, second);
                here = one;
                there = two;
                run = 1;
            }
        }
        marks += close(here, there, run, first, second);
        return new SharedText(first, second, marks);
    }

    private static boolean follows(Span here, Span there, Span one, Span two) {
        return one.start() - here.end() <= GAP && two.start() >= there.start() && two.start() - there.end() <= GAP;
    }

    private static int close(@Nullable Span here, @Nullable Span there, int run, List<Span> first, List<Span> second) {
        if (here == null || there == null || run < LEAST) {
            return 0;
        }
        first.add(here);
        second.add(there);
        return run;
    }

    /** Whether so much is shared that one agency's text must stand behind both. */
    public boolean copied(int marksOfFirst, int marksOfSecond) {
        int shorter = Math.min(marksOfFirst, marksOfSecond);
        return marks >= 5 && 2 * marks >= shorter;
    }
}
