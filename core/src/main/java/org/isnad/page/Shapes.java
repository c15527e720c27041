package org.isnad.page;

import org.isnad.arabic.Letters;

/** What the shape of a line says: a running paragraph, a title, a subhead. */
final class Shapes {
    private static final int PARAGRAPH = 30;
    private static final int SENTENCE = 7;
    private static final int LONGEST_TITLE = 26;
    private static final int LONGEST_SUBHEAD = 9;

    private final PageWords words;

    Shapes(PageWords words) {
        this.words = words;
    }

    /** Whether it is surely a paragraph of running text: long, or a whole sentence. */
    boolean isSolid(PageLine line) {
        if (!line.isMostlyArabic()) {
            return false;
        }
        return line.words() >= PARAGRAPH
                || line.isStopped() && line.words() >= SENTENCE
                || line.words() >= SENTENCE && words.opensSentence(line);
    }

    /** Whether a paragraph may be of this length, stopped or not. */
    boolean isBodyLike(PageLine line) {
        return isSolid(line) || line.isMostlyArabic() && line.words() >= 12;
    }

    /** Whether a headline may look so. */
    boolean isTitle(PageLine line) {
        return line.isMostlyArabic()
                && line.words() >= 2
                && line.words() <= LONGEST_TITLE
                && line.length() <= 200
                && !line.isStopped()
                && !endsOpen(line)
                && !line.isBullet()
                && "*|_[".indexOf(line.first()) < 0;
    }

    /** Whether a heading within a report may look so. */
    boolean isSubhead(PageLine line) {
        if (line.words() == 0 || line.words() > LONGEST_SUBHEAD || line.length() > 75 || line.isStopped()) {
            return false;
        }
        boolean label = line.endsWith(':') && line.words() > 5;
        return !label
                && !line.endsWith(',')
                && !line.tokens().contains(String.valueOf(Letters.COMMA))
                && line.isMostlyArabic()
                && line.isBalanced()
                && !words.opensSentence(line);
    }

    private static boolean endsOpen(PageLine line) {
        return line.endsWith(',') || line.endsWith(Letters.COMMA);
    }
}
