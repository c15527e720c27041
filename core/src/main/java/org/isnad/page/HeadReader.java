package org.isnad.page;

import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/** Reads the head between headline and report: decks, bylines, captions; where it ends the report begins. */
final class HeadReader {
    private static final int LONGEST_DECK = 18;
    private static final int LONGEST_DATE = 8;
    private static final int LONGEST_PLACE = 2;

    private final Signs signs;
    private final ReportFinder reports;
    private final Pictures pictures;

    HeadReader(Signs signs, ReportFinder reports, Pictures pictures) {
        this.signs = signs;
        this.reports = reports;
        this.pictures = pictures;
    }

    void read(ArticleLines article) {
        boolean byline = false;
        int i = article.headline() + 1;
        for (; i < article.size() && !article.is(i, Zone.BODY); i++) {
            if (article.isOpen(i)) {
                Zone zone = zone(article, i, byline);
                if (zone == null) {
                    break;
                }
                article.set(i, zone);
            }
            byline |= article.is(i, Zone.BYLINE);
        }
        article.setReport(Math.min(article.report(), i));
    }

    private @Nullable Zone zone(ArticleLines article, int i, boolean afterByline) {
        PageLine line = article.line(i);
        if (pictures.isCredited(article, i)) {
            return Zone.CAPTION;
        }
        if (signs.bylines().isCertain(line)) {
            return Zone.BYLINE;
        }
        if (pictures.isCaption(article, i)) {
            return Zone.CAPTION;
        }
        if (signs.furniture().isSection(line)) {
            return Zone.CHROME;
        }
        if (isByline(article, i, afterByline)) {
            return Zone.BYLINE;
        }
        if (reports.isAboveOrigin(article, i)) {
            boolean picture = signs.captions().isScene(line) || signs.captions().isPortrait(line);
            return picture ? Zone.CAPTION : article.hasHeadline() ? Zone.DECK : null;
        }
        return isTitle(line) && article.lastParagraph() > i ? title(article, i, afterByline) : null;
    }

    private boolean isByline(ArticleLines article, int i, boolean afterByline) {
        PageLine line = article.line(i);
        boolean mayBe = !afterByline || article.is(i - 1, Zone.BYLINE);
        return mayBe
                && article.lastParagraph() > i
                && !signs.shapes().isSolid(line)
                && (signs.bylines().isLikely(line) || endsWithDate(line));
    }

    /** Author and day in one line: "desk | 3 May 2015". */
    private boolean endsWithDate(PageLine line) {
        int bar = Math.max(line.tokens().lastIndexOf("|"), line.tokens().lastIndexOf("-"));
        return bar > 0
                && line.tokens().size() - bar <= LONGEST_DATE
                && signs.dates().find(line) != null;
    }

    private boolean isTitle(PageLine line) {
        return (signs.shapes().isTitle(line) || line.words() <= 1)
                && line.words() <= LONGEST_DECK
                && !signs.shapes().isSolid(line)
                && !signs.words().opensSentence(line);
    }

    /**
     * A title-like line: a word or two right under the byline belong to it; what stands below it otherwise, or opens like
     * a caption, describes a picture; anything else is a deck.
     */
    private @Nullable Zone title(ArticleLines article, int i, boolean afterByline) {
        PageLine line = article.line(i);
        if (line.words() <= LONGEST_PLACE && i > 0 && article.is(i - 1, Zone.BYLINE)) {
            return Zone.BYLINE;
        }
        if (afterByline || signs.captions().isScene(line) || signs.captions().isPortrait(line)) {
            return pictures.isAboveReport(article, i) ? Zone.CAPTION : null;
        }
        return article.hasHeadline() ? Zone.DECK : null;
    }
}
