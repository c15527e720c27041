package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Key;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Zone;

/**
 * The copy marks of an article: shingles of folded words of its body, sampled by their hash ("0 mod p": Manber, Finding
 * similar files in a large file system, 1994), so that pages that share text share marks wherever the text stands in
 * them. Numbers are left out of the shingles, so that a figure that was rewritten does not hide a copy.
 */
public final class CopyMarks {
    /** Words in a shingle. */
    public static final int SHINGLE = 4;
    /** One shingle in so many is kept. */
    public static final int SAMPLE = 4;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private CopyMarks() {}

    /** The marks of an article's body in the order of the page. */
    public static List<CopyMark> of(Page page, Article article) {
        List<CopyMark> marks = new ArrayList<>();
        Run run = new Run(marks);
        for (Line line : article.lines()) {
            if (line.zone() == Zone.BODY || line.zone() == Zone.DECK) {
                words(page.slice(line.span()), line.span().start(), run);
            }
        }
        return marks;
    }

    private static void words(String text, int offset, Run run) {
        int start = -1;
        int at = offset;
        int startAt = offset;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 0x640;
            if (letter && start < 0) {
                start = i;
                startAt = at;
            } else if (!letter && start >= 0) {
                run.add(text.substring(start, i), startAt, at);
                start = -1;
            }
            i += Character.charCount(c);
            at++;
        }
        if (start >= 0) {
            run.add(text.substring(start), startAt, at);
        }
    }

    /** The last words seen; a full shingle whose hash is sampled becomes a mark. */
    private static final class Run {
        private final List<CopyMark> marks;
        private final long[] hashes = new long[SHINGLE];
        private final int[] starts = new int[SHINGLE];
        private int count;

        Run(List<CopyMark> marks) {
            this.marks = marks;
        }

        void add(String printed, int start, int end) {
            String word = NameKey.stem(Key.fold(printed));
            hashes[count % SHINGLE] = Words.hash64(word);
            starts[count % SHINGLE] = start;
            count++;
            if (count < SHINGLE) {
                return;
            }
            long hash = 0;
            for (int i = count - SHINGLE; i < count; i++) {
                hash = (hash ^ hashes[i % SHINGLE]) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            if (Long.remainderUnsigned(hash, SAMPLE) == 0) {
                marks.add(new CopyMark(hash, starts[(count - SHINGLE) % SHINGLE], end));
            }
        }
    }
}
