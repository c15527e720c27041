package org.isnad.page;

import org.isnad.model.Zone;

/** Reads what is neither report nor head: links below "read also", and what trails the last paragraph. */
final class TailReader {
    private static final int SHORTEST_PARAGRAPH = 18;
    private static final int SHORTEST_OF_TWO = 12;
    private static final int SHORTEST_ALONE = 7;

    private final Signs signs;
    private final Pictures pictures;

    TailReader(Signs signs, Pictures pictures) {
        this.signs = signs;
        this.pictures = pictures;
    }

    /** The short lines below "read also" are links, within the report as well. */
    void links(ArticleLines article) {
        for (int i = 0; i < article.size(); i++) {
            if (article.is(i, Zone.CHROME) && signs.furniture().announcesList(article.line(i))) {
                int k = i + 1;
                for (; k < article.size() && isLink(article, k); k++) {
                    if (article.isOpen(k)) {
                        article.set(k, Zone.CHROME);
                    }
                }
                i = k - 1;
            }
        }
    }

    private boolean isLink(ArticleLines article, int i) {
        PageLine line = article.line(i);
        if (article.isOpen(i)) {
            return line.isTrailingOff() || !signs.shapes().isSolid(line) && !line.isStopped();
        }
        return !article.is(i, Zone.BODY);
    }

    void read(ArticleLines article) {
        int first = Math.max(article.lastParagraph() + 1, article.report());
        int trailing = 0;
        for (int i = first; i < article.size(); i++) {
            trailing += article.isOpen(i) ? 1 : 0;
        }
        for (int i = first; i < article.size() && article.lastParagraph() >= 0; i++) {
            if (article.isOpen(i)) {
                article.set(i, zone(article, i, trailing));
            }
        }
    }

    private Zone zone(ArticleLines article, int i, int trailing) {
        PageLine line = article.line(i);
        Bylines bylines = signs.bylines();
        if (bylines.isCertain(line) || bylines.isPost(line) || bylines.isInitials(line) || bylines.isOutletName(line)) {
            return Zone.BYLINE;
        }
        if (isReport(article, i)) {
            return Zone.BODY;
        }
        if (pictures.isCaption(article, i) || signs.captions().isScene(line)) {
            return Zone.CAPTION;
        }
        boolean alone = trailing == 1 && line.words() >= SHORTEST_ALONE;
        return alone || trailing == 2 && line.words() >= SHORTEST_OF_TWO ? Zone.BODY : Zone.CHROME;
    }

    /** It ends or opens like a sentence, goes on with a list, or is too long for a link. */
    private boolean isReport(ArticleLines article, int i) {
        PageLine line = article.line(i);
        PageLine before = article.line(i - 1);
        boolean list = line.isBullet() && (before.isBullet() || before.endsWith(':'));
        boolean stop = !line.hasWords() && article.is(i - 1, Zone.BODY);
        return list
                || stop
                || line.isClosed() && line.hasWords()
                || line.words() >= SHORTEST_PARAGRAPH
                || signs.words().opensSentence(line);
    }
}
