package org.isnad.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How lines say again what other lines of a page say. */
final class Echoes {
    private static final double NEAR = 0.85;
    private static final double SLACK = 0.1;
    private static final int LONGEST = 60;

    private Echoes() {}

    /** Whether two short lines say the same but for a word or two. */
    static boolean isNear(PageLine a, PageLine b) {
        if (a.isLong() || b.isLong()) {
            return false;
        }
        if (a.words() == b.words() && a.key().equals(b.key())) {
            return true;
        }
        int fewer = Math.min(a.words(), b.words());
        int more = Math.max(a.words(), b.words());
        if (fewer < 4 || more > LONGEST || 2.0 * fewer / (fewer + more) < NEAR - SLACK) {
            return false;
        }
        return 2.0 * common(a, b) / (wordCount(a) + wordCount(b)) >= NEAR;
    }

    private static int common(PageLine a, PageLine b) {
        Map<String, Integer> counts = new HashMap<>();
        for (String token : a.tokens()) {
            counts.merge(token, PageLine.isWord(token) ? 1 : 0, Integer::sum);
        }
        int common = 0;
        for (String token : b.tokens()) {
            int left = counts.getOrDefault(token, 0);
            if (left > 0) {
                counts.put(token, left - 1);
                common++;
            }
        }
        return common;
    }

    private static int wordCount(PageLine line) {
        int count = 0;
        for (String token : line.tokens()) {
            count += PageLine.isWord(token) ? 1 : 0;
        }
        return count;
    }

    /** Whether a line is a title with the names of paper and section around it: "paper - section - title". */
    static boolean wraps(PageLine line, PageLine title) {
        if (line.isLong()
                || title.isLong()
                || title.words() < 3
                || line.key().length() <= title.key().length()) {
            return false;
        }
        int at = line.key().indexOf(title.key());
        boolean starts = at == 0;
        boolean ends = at > 0 && at + title.key().length() == line.key().length();
        int extra = line.words() - title.words();
        return (starts || ends) && extra <= 10 && hasSeparator(line.tokens());
    }

    private static boolean hasSeparator(List<String> tokens) {
        for (String token : tokens) {
            if (token.length() == 1 && "-|:>\u00BB\u2013\u2014\u203A/".contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** The keys that stand on more than one line. */
    static Set<String> repeated(List<PageLine> lines) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (PageLine line : lines) {
            if (line.words() > 1 && !seen.add(line.key())) {
                again.add(line.key());
            }
        }
        return again;
    }
}
