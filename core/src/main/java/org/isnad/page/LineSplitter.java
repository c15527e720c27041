package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Page;

/** Cuts the text of a page into its non-blank lines. */
final class LineSplitter {
    private LineSplitter() {}

    static List<PageLine> split(Page page) {
        char[] chars = page.chars();
        List<PageLine> lines = new ArrayList<>();
        int gap = 0;
        for (int start = 0; start < chars.length; ) {
            int feed = start;
            while (feed < chars.length && chars[feed] != '\n') {
                feed++;
            }
            int from = start;
            while (from < feed && PageLine.isBlank(chars[from])) {
                from++;
            }
            if (from == feed) {
                gap++;
            } else {
                lines.add(new PageLine(page, from, trimmed(chars, from, feed), gap));
                gap = 0;
            }
            start = feed + 1;
        }
        return lines;
    }

    private static int trimmed(char[] chars, int from, int end) {
        int e = end;
        while (e > from + 1 && PageLine.isBlank(chars[e - 1])) {
            e--;
        }
        return e;
    }
}
