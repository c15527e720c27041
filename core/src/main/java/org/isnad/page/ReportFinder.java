package org.isnad.page;

import org.isnad.model.Zone;

/** Finds where the report of an article begins and ends, by its whole paragraphs. */
final class ReportFinder {
    private static final int HEAD_LINES = 8;
    private static final int LONGEST_TITLE = 26;

    private final Signs signs;

    ReportFinder(Signs signs) {
        this.signs = signs;
    }

    void read(ArticleLines article) {
        comments(article);
        for (int i = 0; i < article.size(); i++) {
            boolean mayBe = article.isOpen(i) || article.is(i, Zone.BODY);
            if (mayBe && signs.shapes().isSolid(article.line(i)) && !isAboveOrigin(article, i)) {
                article.setReport(Math.min(article.report(), i));
                article.setLastParagraph(i);
            }
        }
        datesWithin(article);
    }

    /** A date between the paragraphs is no date of publication. */
    private static void datesWithin(ArticleLines article) {
        for (int i = article.report(); i < article.lastParagraph(); i++) {
            if (article.is(i, Zone.DATE)) {
                article.set(i, null);
            }
        }
    }

    /** What readers wrote below the report is no report. */
    private void comments(ArticleLines article) {
        long all = 0;
        for (int i = 0; i < article.size(); i++) {
            all += paragraph(article, i);
        }
        long above = 0;
        int paragraphs = 0;
        for (int i = 0; i < article.size(); i++) {
            int length = paragraph(article, i);
            above += length;
            paragraphs += length > 0 ? 1 : 0;
            if (paragraphs > 1 && 2 * above > all && signs.furniture().opensComments(article.line(i))) {
                for (int k = i; k < article.size(); k++) {
                    article.set(k, Zone.CHROME);
                }
                return;
            }
        }
    }

    private int paragraph(ArticleLines article, int i) {
        return article.isOpen(i) && signs.shapes().isSolid(article.line(i))
                ? article.line(i).length()
                : 0;
    }

    /** A title of more than a few words may open like a sentence; then byline or date stand close below it. */
    boolean isAboveOrigin(ArticleLines article, int i) {
        PageLine title = article.line(i);
        if (i > HEAD_LINES || title.isStopped() || title.words() > LONGEST_TITLE) {
            return false;
        }
        for (int k = i + 1; k < Math.min(article.size(), i + 4); k++) {
            PageLine line = article.line(k);
            boolean byline = article.isOpen(k) && signs.bylines().isCertain(line);
            if (byline || article.is(k, Zone.DATE) || article.is(k, Zone.BYLINE)) {
                return true;
            }
            if (signs.shapes().isSolid(line)) {
                return false;
            }
        }
        return false;
    }
}
