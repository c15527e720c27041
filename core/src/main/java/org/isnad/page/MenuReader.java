package org.isnad.page;

import org.isnad.model.Zone;

/** Reads menus: runs of short lines above or below the report, or names of sections anywhere. */
final class MenuReader {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_OF_SECTIONS = 3;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_ITEM = 40;

    private final Signs signs;

    MenuReader(Signs signs) {
        this.signs = signs;
    }

    void read(ArticleLines article) {
        for (int i = 0; i < article.size(); i++) {
            int end = i;
            int known = 0;
            while (end < article.size() && isItem(article, end)) {
                known += !article.isOpen(end) || signs.furniture().isSection(article.line(end)) ? 1 : 0;
                end++;
            }
            end = withoutTitle(article, i, end);
            if (isMenu(article, i, end - i, known)) {
                for (int k = i; k < end; k++) {
                    article.set(k, Zone.CHROME);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private static boolean isMenu(ArticleLines article, int start, int length, int known) {
        boolean outside = start < article.report() || start > article.lastParagraph();
        return outside && length >= SHORTEST || length >= SHORTEST_OF_SECTIONS && 2 * known >= length;
    }

    private boolean isItem(ArticleLines article, int i) {
        PageLine line = article.line(i);
        boolean mayBe = article.isOpen(i) || article.is(i, Zone.CHROME);
        return mayBe
                && line.words() > 0
                && line.words() <= MOST_WORDS
                && line.length() <= LONGEST_ITEM
                && !line.isStopped()
                && (!isFirst(article, i) || signs.furniture().isSection(line))
                && !signs.bylines().isCertain(line);
    }

    /** The first line may be the headline, and so may a line that says it again. */
    private static boolean isFirst(ArticleLines article, int i) {
        return (article.isOpen(0) || i == 0)
                && article.line(i).key().equals(article.line(0).key());
    }

    /** The last line of a run may be the headline, where date, byline or report follow it. */
    private int withoutTitle(ArticleLines article, int start, int end) {
        if (end <= start || end >= article.size() || !article.isOpen(end - 1)) {
            return end;
        }
        PageLine last = article.line(end - 1);
        PageLine below = article.line(end);
        boolean report = article.isOpen(end)
                && (signs.shapes().isSolid(below) || signs.bylines().isCertain(below));
        boolean followed = report || article.is(end, Zone.DATE) || article.is(end, Zone.BYLINE);
        return followed && last.words() > 2 && !signs.furniture().isSection(last) ? end - 1 : end;
    }
}
