package org.isnad.page;

import java.util.List;
import org.isnad.model.Zone;

/** Tells captions by what stands around them. */
final class Pictures {
    private static final int MOST_WORDS_WITHIN = 25;

    private final Signs signs;

    Pictures(Signs signs) {
        this.signs = signs;
    }

    /** By its words, or because a picture's hidden text stands above it, or because it is printed twice. */
    boolean isCaption(ArticleLines article, int i) {
        PageLine line = article.line(i);
        boolean inHead = i < article.report();
        if (signs.captions().isCertain(line) && (inHead || line.words() <= MOST_WORDS_WITHIN)) {
            return true;
        }
        if (inHead && !line.isLong() && signs.captions().endsWithAgency(line)) {
            return true;
        }
        if (i > 0 && article.is(i - 1, Zone.CHROME) && isUnderPicture(line, article.line(i - 1))) {
            return true;
        }
        boolean repeated = i + 1 < article.size() && article.is(i + 1, Zone.REPEAT);
        return repeated
                && Echoes.isNear(line, article.line(i + 1))
                && !signs.shapes().isSolid(line);
    }

    /** Above the line that names the photographer; or his name, below a line that only announces it. */
    boolean isCredited(ArticleLines article, int i) {
        boolean above = i + 1 < article.size() && signs.captions().isCredit(article.line(i + 1));
        boolean below = i > 0
                && article.is(i - 1, Zone.CAPTION)
                && signs.captions().isCredit(article.line(i - 1))
                && article.line(i - 1).words() == 1
                && article.line(i).words() <= 3;
        return above || below;
    }

    /** Below a picture's hidden text, or in italics below a picture. */
    private static boolean isUnderPicture(PageLine line, PageLine above) {
        List<String> tokens = above.tokens();
        boolean hidden = tokens.size() > 1
                && tokens.get(0).equals("alt")
                && tokens.get(1).equals("=");
        return hidden && !line.isStopped() || above.first() == '!' && line.isItalic();
    }

    /** Whether a paragraph follows, or one more short line and then a paragraph. */
    boolean isAboveReport(ArticleLines article, int i) {
        int next = article.next(i);
        if (next >= 0
                && signs.shapes().isSubhead(article.line(i))
                && signs.shapes().isSubhead(article.line(next))) {
            next = article.next(next);
        }
        return next >= 0 && signs.shapes().isBodyLike(article.line(next));
    }
}
