package org.isnad.saying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which saying covers a span of the page, looked up without going through all sayings: ranges in the order of their
 * start, each with the farthest end among those before it, so that a search backwards stops early (an interval list
 * with running maximum). Spans are code points.
 */
public final class Coverage {
    private record Range(Span span, int order) {}

    private final List<Attribution> sayings;
    private final List<Range> contents = new ArrayList<>();
    private final List<Range> cues = new ArrayList<>();
    private final int[] contentEnds;
    private final int[] cueEnds;

    public Coverage(List<Attribution> sayings) {
        this.sayings = sayings;
        for (int i = 0; i < sayings.size(); i++) {
            cues.add(new Range(sayings.get(i).cue(), i));
            for (Span content : sayings.get(i).content()) {
                contents.add(new Range(content, i));
            }
        }
        contentEnds = farthestEnds(contents);
        cueEnds = farthestEnds(cues);
    }

    private static int[] farthestEnds(List<Range> ranges) {
        ranges.sort(Comparator.comparingInt((Range r) -> r.span().start()).thenComparingInt(Range::order));
        int[] ends = new int[ranges.size()];
        int farthest = 0;
        for (int i = 0; i < ends.length; i++) {
            farthest = Math.max(farthest, ranges.get(i).span().end());
            ends[i] = farthest;
        }
        return ends;
    }

    /** The saying with the shortest content that contains a span, the first of equals; or null. */
    public @Nullable Attribution innermost(Span span) {
        Range best = null;
        for (int i = lastStart(contents, span.start() + 1); i >= 0 && contentEnds[i] >= span.end(); i--) {
            Range range = contents.get(i);
            if (range.span().contains(span) && (best == null || before(range, best))) {
                best = range;
            }
        }
        return best == null ? null : sayings.get(best.order());
    }

    private static boolean before(Range a, Range b) {
        int shorter = Integer.compare(a.span().length(), b.span().length());
        return shorter < 0 || shorter == 0 && a.order() < b.order();
    }

    /** The first saying whose cue shares a code point with a span, or null. */
    public @Nullable Attribution withCueAt(Span span) {
        Range best = null;
        for (int i = lastStart(cues, span.end()); i >= 0 && cueEnds[i] > span.start(); i--) {
            Range range = cues.get(i);
            if (range.span().overlaps(span) && (best == null || range.order() < best.order())) {
                best = range;
            }
        }
        return best == null ? null : sayings.get(best.order());
    }

    /** The last range that starts before an offset, or -1. */
    private static int lastStart(List<Range> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
