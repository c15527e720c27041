package org.isnad.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a page's next article begins. A line below a report is the headline of another one where it looks like a
 * title, a report follows it, and the page shows that something begins: it prints the line a second time before the
 * report, puts a byline or date under it, or parts it from what is above by a rule, an end mark or a wide gap. A subhead
 * has none of these.
 */
final class ArticleSplitter {
    private static final int HEAD_LINES = 14;
    private static final int NEAR_LINES = 5;
    private static final int LEAST_REPORT = 150;
    private static final int LEAST_PARAGRAPH = 300;
    private static final int WIDE_GAP = 3;

    private final PageWords words;
    private final Shapes shapes;
    private final Bylines bylines;
    private final Captions captions;

    ArticleSplitter(Signs signs) {
        this.words = signs.words();
        this.shapes = signs.shapes();
        this.bylines = signs.bylines();
        this.captions = signs.captions();
    }

    /** The indexes of the lines at which articles begin; the first is 0. */
    List<Integer> starts(List<PageLine> lines, @Nullable Zone[] sure) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Set<String> repeated = Echoes.repeated(lines);
        int wide = wideGap(lines);
        Set<String> seen = new HashSet<>();
        int report = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (report > 0 && sure[i] == null && !seen.contains(line.key()) && begins(lines, sure, i, repeated, wide)) {
                starts.add(i);
                seen.clear();
                report = 0;
            }
            seen.add(line.key());
            report += sure[i] == null && shapes.isSolid(line) ? line.length() : 0;
        }
        return starts;
    }

    private boolean begins(List<PageLine> lines, @Nullable Zone[] sure, int i, Set<String> repeated, int wide) {
        PageLine line = lines.get(i);
        if (!shapes.isTitle(line)
                || line.words() < 3
                || words.opensSentence(line)
                || captions.isCertain(line)
                || bylines.isCertain(line)) {
            return false;
        }
        boolean shown = isPrintedAgain(lines, i, repeated)
                || hasOrigin(lines, sure, i)
                || line.words() > 3 && i + 1 < lines.size() && bylines.opensWithDateline(lines.get(i + 1))
                || isParted(lines, i, wide) && line.words() > 3;
        return shown && hasReport(lines, sure, i);
    }

    /** Whether the line stands again below, before the report; a caption is printed twice in a row. */
    private boolean isPrintedAgain(List<PageLine> lines, int i, Set<String> repeated) {
        String key = lines.get(i).key();
        if (!repeated.contains(key)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + HEAD_LINES) && !shapes.isSolid(lines.get(k)); k++) {
            if (lines.get(k).key().equals(key)) {
                return k > i + 1 || lines.get(i).gap() > 1;
            }
        }
        return false;
    }

    /** Whether a byline or date stands close under the line, before any report, or the report opens with its dateline. */
    private boolean hasOrigin(List<PageLine> lines, @Nullable Zone[] sure, int i) {
        if (lines.get(i).gap() == 0 && !isFurniture(sure, i - 1) || lines.get(i).words() < 4) {
            return false;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + NEAR_LINES); k++) {
            PageLine line = lines.get(k);
            if (sure[k] == Zone.DATE || bylines.isCertain(line)) {
                return true;
            }
            if (shapes.isSolid(line)) {
                return bylines.opensWithDateline(line);
            }
        }
        return false;
    }

    private static boolean isFurniture(@Nullable Zone[] sure, int i) {
        return i >= 0 && sure[i] != null && sure[i] != Zone.BODY && sure[i] != Zone.SUBHEAD;
    }

    /** Whether a wide gap or a drawn rule stands above the line. */
    private static boolean isParted(List<PageLine> lines, int i, int wide) {
        return lines.get(i).gap() >= wide || i > 0 && isRule(lines.get(i - 1));
    }

    /** As many blank lines as part more than paragraphs: on some pages those stand far apart too. */
    private static int wideGap(List<PageLine> lines) {
        int[] gaps = lines.stream().mapToInt(PageLine::gap).sorted().toArray();
        return Math.max(WIDE_GAP, gaps[2 * gaps.length / 3] + 2);
    }

    private static boolean isRule(PageLine line) {
        if (line.hasWords() || line.visibleLength() < 5) {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < line.visibleLength(); i++) {
            marks += "=-_*#~\u2014\u2501".indexOf(line.at(i)) >= 0 ? 1 : 0;
        }
        return marks >= 5;
    }

    /** Whether an unbroken run of paragraphs, long enough for a report, follows within the head's reach. */
    private boolean hasReport(List<PageLine> lines, @Nullable Zone[] sure, int i) {
        int report = 0;
        int paragraphs = 0;
        int headless = 0;
        for (int k = i + 1; k < lines.size() && headless < HEAD_LINES && report < LEAST_PARAGRAPH; k++) {
            PageLine line = lines.get(k);
            if (sure[k] == null && shapes.isBodyLike(line)) {
                report += line.length();
                paragraphs++;
            } else {
                headless++;
            }
        }
        return report >= LEAST_PARAGRAPH || report >= LEAST_REPORT && paragraphs > 1;
    }
}
