package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;

/** Tells numbers that are no figures: names, labels, dates, clock times, durations, list numbers. */
final class Labels {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int FAR = 4;
    private static final int MOST_DECIMALS = 3;
    private static final String PROCLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.KAF;

    private final FigureClasses classes;
    private static final String ORDINALS = "time/ordinals";
    private static final double TEN = 10;

    private final ByLemma<Label> labels;

    Labels(WordIndex index, FigureClasses classes) {
        this.classes = classes;
        this.labels = new ByLemma<>(index, classes.notCounted(), Label::of);
    }

    /** Whether the numeral is one, whatever it might count. */
    boolean isLabel(Analysis analysis, Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        boolean digits = analysis.is(start, TokenKind.NUMBER);
        return digits && (Glue.isGlued(analysis, start, end) || isListNumber(analysis, start, end))
                || isNumbered(analysis, start - 1, true)
                || numeral.value() == TEN && !digits && isOrdinal(analysis, start - 1)
                || isTimed(analysis, end);
    }

    /** "The twelfth" is two words, and its ten counts nothing. */
    private static boolean isOrdinal(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.article() && reading.lemma().row().table().name().equals(ORDINALS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a numeral that counts no noun is one. */
    boolean isBareLabel(Analysis analysis, Numeral numeral) {
        int start = numeral.start();
        boolean number = analysis.is(start, TokenKind.NUMBER);
        return isEach(analysis, start - 1)
                || Glue.isBetweenDashes(analysis, start, numeral.end())
                || number && analysis.is(start - 1, TokenKind.LATIN)
                || isItem(analysis, numeral)
                || isNumbered(analysis, start - 1, false)
                || number && numeral.end() == start + 1 && isDigitLabel(analysis, start, numeral.value());
    }

    private boolean isDigitLabel(Analysis analysis, int i, double value) {
        String key = analysis.key(i);
        return isCoordinate(key)
                || isFootnote(analysis, i)
                || isNameNumber(analysis, i)
                || isFarLabel(analysis, i)
                || Digits.isPadded(key)
                || Digits.isWhole(key) && value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** A word that numbers what it names: "number 7", "channel 12". */
    private boolean isNumbered(Analysis analysis, int i, boolean strict) {
        if (!analysis.is(i, classes.notCounted())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            Label label = labels.of(reading.lemma());
            if (label != null && label.numbered() && (label.strict() || !strict)) {
                return true;
            }
        }
        return false;
    }

    /** A time or the like, which the number is of: "5 days". */
    private boolean isTimed(Analysis analysis, int i) {
        if (!analysis.is(i, classes.notCounted())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            Label label = labels.of(reading.lemma());
            if (label != null && label.numbers() && reading.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }

    /** "Resolution of the Security Council 2216". */
    private boolean isFarLabel(Analysis analysis, int start) {
        int stop = Math.max(analysis.sentence(start).start(), start - FAR);
        for (int k = start - 1; k >= stop && analysis.is(k, TokenKind.WORD); k--) {
            if (analysis.is(k, classes.notCounted()) && isFar(analysis, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            Label label = labels.of(reading.lemma());
            if (label != null && label.far()) {
                return true;
            }
        }
        return false;
    }

    /** "One in every four". */
    private boolean isEach(Analysis analysis, int i) {
        if (!analysis.is(i, classes.each())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.each()) && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A decimal of many places is a place on the map. */
    private static boolean isCoordinate(String key) {
        int point = key.indexOf('.');
        return point >= 0 && key.length() - point - 1 > MOST_DECIMALS && key.indexOf('.', point + 1) < 0;
    }

    /** The number of an item within a sentence: "1) ...; 2) ...". */
    private static boolean isItem(Analysis analysis, Numeral numeral) {
        int before = numeral.start() - 1;
        boolean opens = analysis.is(before, ':')
                || analysis.is(before, ';')
                || analysis.is(before, Letters.SEMICOLON)
                || analysis.is(before, Letters.WAW);
        return opens && analysis.is(numeral.end(), ')');
    }

    /** A number that touches the word before it or a bracket behind it, and the cell of a printed table. */
    private boolean isFootnote(Analysis analysis, int i) {
        Token token = analysis.token(i);
        if (analysis.is(i - 1, TokenKind.WORD) && analysis.token(i - 1).end() == token.start()) {
            return analysis.key(i - 1).length() > 3 && !analysis.is(i - 1, classes.role());
        }
        boolean cell = analysis.is(i - 1, '|') || analysis.is(i + 1, '|');
        return cell || analysis.is(i + 1, ']') && analysis.token(i + 1).start() == token.end();
    }

    /** The last word of a short quotation that begins with another word is a name: "Minsk 2". */
    private static boolean isNameNumber(Analysis analysis, int i) {
        if (!analysis.is(i + 1, TokenKind.QUOTE) || !analysis.is(i - 1, TokenKind.WORD)) {
            return false;
        }
        return analysis.is(i - 2, TokenKind.QUOTE)
                || analysis.is(i - 2, TokenKind.WORD) && analysis.is(i - 3, TokenKind.QUOTE);
    }

    /** The number of a paragraph in a list: "1-", "2.", "3)". */
    private static boolean isListNumber(Analysis analysis, int start, int end) {
        if (start != analysis.sentence(start).start() || end >= analysis.size()) {
            return false;
        }
        Token next = analysis.token(end);
        boolean dash = Glue.isDash(next) && !analysis.is(end + 1, TokenKind.NUMBER);
        return dash
                || next.is(')')
                || next.is('.') && end < analysis.sentence(start).end() - 1;
    }

    /** Whether the article stands before the numeral, printed apart before digits or in its first word. */
    boolean isDefinite(Analysis analysis, Numeral numeral) {
        int before = numeral.start() - 1;
        return numeral.definite()
                || analysis.is(numeral.start(), TokenKind.NUMBER)
                        && analysis.is(before, TokenKind.WORD)
                        && isArticle(analysis.key(before));
    }

    private static boolean isArticle(String key) {
        int n = key.length();
        return n >= 2
                && n <= 4
                && key.charAt(n - 1) == Letters.LAM
                && (key.charAt(n - 2) == Letters.ALEF || key.charAt(n - 2) == Letters.LAM)
                && (n < 3 || PROCLITICS.indexOf(key.charAt(n - 3)) >= 0)
                && (n < 4 || PROCLITICS.indexOf(key.charAt(0)) >= 0);
    }

    /** Whether a definite plural stands before the definite numeral: "the four towns". */
    boolean followsPlural(Analysis analysis, int i) {
        int before = i - 2;
        if (analysis.is(before, TokenKind.QUOTE) || analysis.is(before, classes.demonstrative())) {
            return false;
        }
        for (Reading reading : analysis.readings(i - 1)) {
            if (reading.is(classes.counted()) && reading.article() && reading.has(Feature.PLURAL)) {
                return true;
            }
        }
        return false;
    }
}
