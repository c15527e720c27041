package org.isnad.page;

import org.isnad.arabic.Letters;
import org.isnad.model.Zone;

/** Reads the report from its first line to its last paragraph: paragraphs, subheads, pictures in between. */
final class ReportReader {
    private static final int LONGEST_BRIEF = 18;
    private static final int SHORTEST_COLUMN = 40;
    private static final int LONGEST_COLUMN = 130;
    private static final int INTERVIEW = 3;

    private final Signs signs;
    private final Pictures pictures;

    ReportReader(Signs signs, Pictures pictures) {
        this.signs = signs;
        this.pictures = pictures;
    }

    void read(ArticleLines article) {
        boolean isWrapped = isWrapped(article);
        boolean isInterview = questions(article) >= INTERVIEW;
        for (int i = article.report(); i <= article.lastParagraph(); i++) {
            if (article.isOpen(i)) {
                boolean question = isInterview && article.line(i).endsWith(Letters.QUESTION);
                article.set(i, question || runsOn(article, i, isWrapped) ? Zone.BODY : zone(article, i));
            }
        }
    }

    private Zone zone(ArticleLines article, int i) {
        PageLine line = article.line(i);
        if (signs.shapes().isSolid(line)) {
            return Zone.BODY;
        }
        if (pictures.isCaption(article, i)) {
            return Zone.CAPTION;
        }
        if (!pictures.isAboveReport(article, i) || isListItem(article, i)) {
            return Zone.BODY;
        }
        if (signs.captions().isPortrait(line) && line.words() > 3) {
            return Zone.CAPTION;
        }
        boolean brief = line.isBullet() && line.words() <= LONGEST_BRIEF && !line.isStopped();
        return brief || signs.shapes().isSubhead(line) ? Zone.SUBHEAD : Zone.BODY;
    }

    /** A bullet above another one of like length; above a far longer one it is the title of a brief. */
    private static boolean isListItem(ArticleLines article, int i) {
        return article.line(i).isBullet()
                && i + 1 < article.size()
                && article.line(i + 1).isBullet()
                && article.line(i + 1).words() < 3 * article.line(i).words();
    }

    /** Whether a line goes on with the sentence of the line before, which was broken where the column ended. */
    private static boolean runsOn(ArticleLines article, int i, boolean isWrapped) {
        if (i == 0 || !article.is(i - 1, Zone.BODY) || article.line(i).gap() > 0) {
            return false;
        }
        PageLine before = article.line(i - 1);
        boolean stopBelow = i + 1 < article.size()
                && article.line(i + 1).gap() == 0
                && !article.line(i + 1).hasWords();
        return isWrapped && isBroken(before) || stopBelow && !before.isClosed() || before.endsWith(Letters.COMMA);
    }

    /** Whether the lines of the report are broken where a column ends: many of like length end in mid-sentence. */
    private static boolean isWrapped(ArticleLines article) {
        int broken = 0;
        int all = 0;
        for (int i = article.report(); i <= article.lastParagraph(); i++) {
            all += article.isOpen(i) ? 1 : 0;
            broken += article.isOpen(i) && isBroken(article.line(i)) ? 1 : 0;
        }
        return broken > 3 && 3 * broken > all;
    }

    private static boolean isBroken(PageLine line) {
        return line.length() >= SHORTEST_COLUMN
                && line.length() <= LONGEST_COLUMN
                && !line.isClosed()
                && !line.isQuoted()
                && !line.endsWith(':');
    }

    /** Many questions among the paragraphs are an interviewer's, not subheads. */
    private static int questions(ArticleLines article) {
        int questions = 0;
        for (int i = article.report(); i <= article.lastParagraph(); i++) {
            questions += article.isOpen(i) && article.line(i).endsWith(Letters.QUESTION) ? 1 : 0;
        }
        return questions;
    }
}
