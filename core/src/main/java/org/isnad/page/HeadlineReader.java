package org.isnad.page;

import org.isnad.model.Zone;

/**
 * Finds the headline: the first open line that looks like a title, but for labels above it (a section, the paper's
 * name, the title of the window).
 */
final class HeadlineReader {
    private static final int REACH = 30;
    private static final int MENU = 5;
    private static final int LONGEST_LABEL = 4;

    private final Signs signs;

    HeadlineReader(Signs signs) {
        this.signs = signs;
    }

    void read(ArticleLines article) {
        int first = article.next(-1);
        if (first >= 0 && isByline(article, first)) {
            article.set(first, Zone.BYLINE);
            first = article.next(first);
        }
        if (first < 0 || !article.isOpen(first)) {
            return;
        }
        int second = article.next(first);
        boolean alone = second < 0 && article.report() >= article.size();
        if (alone || signs.shapes().isSolid(article.line(first)) && !isLongTitle(article, first, second)) {
            return;
        }
        if (second >= 0 && (isLabel(article, first, second) || isWindowTitle(article, first))) {
            article.set(first, Zone.CHROME);
            first = second;
        }
        PageLine line = article.line(first);
        if (signs.shapes().isTitle(line) || line.words() == 1 || first < article.report()) {
            article.setHeadline(first);
        }
    }

    /** Some pages print no headline, and the byline comes first. */
    private boolean isByline(ArticleLines article, int first) {
        PageLine line = article.line(first);
        int second = article.next(first);
        boolean solid = second >= 0 && signs.shapes().isSolid(article.line(second));
        return article.isOpen(first)
                && (signs.bylines().isCertain(line) || solid && signs.bylines().isFiled(line));
    }

    /** A title may begin like a sentence; then the paragraph below it is far longer. */
    private boolean isLongTitle(ArticleLines article, int first, int second) {
        return second >= 0
                && signs.shapes().isTitle(article.line(first))
                && signs.shapes().isBodyLike(article.line(second))
                && article.line(second).words() > 2 * article.line(first).words();
    }

    /** The name of a section or paper, or a line that a menu parts from the headline, above a title. */
    private boolean isLabel(ArticleLines article, int first, int second) {
        PageLine line = article.line(first);
        PageLine title = article.line(second);
        boolean label = signs.furniture().isSection(line)
                || signs.words().outlets().whole(line.tokens()) != null
                || second > first + MENU && !isSaidBelow(article, first)
                || line.words() <= LONGEST_LABEL && isSaidBelow(article, second) && !isSaidBelow(article, first);
        return label
                && signs.shapes().isTitle(title)
                && !signs.shapes().isSolid(title)
                && !signs.bylines().isCertain(title);
    }

    /** The headline with the paper's name, where the headline alone stands below it. */
    private boolean isWindowTitle(ArticleLines article, int first) {
        for (int k = first + 1; k < Math.min(article.report(), first + REACH); k++) {
            PageLine line = article.line(k);
            if (article.isOpen(k) && signs.shapes().isTitle(line) && Echoes.wraps(article.line(first), line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidBelow(ArticleLines article, int i) {
        PageLine line = article.line(i);
        for (int k = i + 1; k < Math.min(article.size(), i + REACH); k++) {
            if (Echoes.isNear(line, article.line(k)) || Echoes.wraps(article.line(k), line)) {
                return true;
            }
        }
        return false;
    }
}
