package org.isnad.figure;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;

/** Tells numbers that are no figures: names, labels, dates, clock times, durations, list numbers. */
final class Labels {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final String PROCLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.KAF;

    private final FigureClasses classes;

    Labels(FigureClasses classes) {
        this.classes = classes;
    }

    /** Whether the numeral is one, whatever it might count. */
    boolean isLabel(Analysis analysis, Numeral numeral) {
        int start = numeral.start();
        int end = numeral.end();
        return analysis.is(start, TokenKind.NUMBER) && isGlued(analysis, start, end)
                || isMarked(analysis, start - 1, "after", true)
                || isMarked(analysis, end, "before", false)
                || isListNumber(analysis, start, end);
    }

    /** Whether a numeral that counts no noun is one. */
    boolean isBareLabel(Analysis analysis, Numeral numeral) {
        int start = numeral.start();
        boolean digits = analysis.is(start, TokenKind.NUMBER) && numeral.end() == start + 1;
        if (isEach(analysis, start - 1) || digits && isCoordinate(analysis.key(start))) {
            return true;
        }
        boolean dashes = start > 0
                && numeral.end() < analysis.size()
                && Ranges.isDash(analysis.token(start - 1))
                && Ranges.isDash(analysis.token(numeral.end()));
        if (dashes || analysis.is(start, TokenKind.NUMBER) && analysis.is(start - 1, TokenKind.LATIN) || isItem(analysis, numeral)) {
            return true;
        }
        if (digits && (isFootnote(analysis, start) || isNameNumber(analysis, start))) {
            return true;
        }
        return isMarked(analysis, start - 1, "after", false)
                || digits && (isFarLabel(analysis, start) || isYear(analysis, numeral) || Digits.isPadded(analysis.key(start)));
    }

    /** "Resolution of the Security Council 2216". */
    private boolean isFarLabel(Analysis analysis, int start) {
        int stop = Math.max(analysis.sentence(start).start(), start - 4);
        for (int k = start - 1; k >= stop && analysis.is(k, TokenKind.WORD); k--) {
            for (Reading reading : analysis.readings(k)) {
                if (reading.is(classes.notCounted()) && reading.lemma().row().yes("far")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "One in every four". */
    private boolean isEach(Analysis analysis, int i) {
        for (Reading reading : analysis.is(i, classes.each()) ? analysis.readings(i) : List.<Reading>of()) {
            if (reading.is(classes.each()) && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A decimal of many places is a place on the map. */
    private static boolean isCoordinate(String key) {
        int point = key.indexOf('.');
        return point >= 0 && key.length() - point > 4 && key.indexOf('.', point + 1) < 0;
    }

    /** The number of an item within a sentence: "1) ...; 2) ...". */
    private static boolean isItem(Analysis analysis, Numeral numeral) {
        int before = numeral.start() - 1;
        boolean opens = analysis.is(before, ':') || analysis.is(before, ';') || analysis.is(before, Letters.SEMICOLON)
                || analysis.is(before, Letters.WAW);
        return opens && analysis.is(numeral.end(), ')');
    }

    /** A number that touches the word before it or a bracket behind it, and the cell of a printed table. */
    private boolean isFootnote(Analysis analysis, int i) {
        Token token = analysis.token(i);
        if (i > 0 && analysis.token(i - 1).end() == token.start() && analysis.is(i - 1, TokenKind.WORD)) {
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
        return analysis.is(i - 2, TokenKind.QUOTE) || analysis.is(i - 2, TokenKind.WORD) && analysis.is(i - 3, TokenKind.QUOTE);
    }

    private static boolean isYear(Analysis analysis, Numeral numeral) {
        return Digits.isWhole(analysis.key(numeral.start()))
                && numeral.value() >= FIRST_YEAR
                && numeral.value() <= LAST_YEAR;
    }

    private boolean isMarked(Analysis analysis, int i, String side, boolean strict) {
        if (!analysis.is(i, classes.notCounted())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.notCounted())
                    && standsOn(reading.lemma().row().get("side"), side)
                    && (!strict || reading.lemma().row().yes("strict"))
                    && !(side.equals("before") && reading.proclitics() > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsOn(String cell, String side) {
        return cell.equals(side) || cell.equals("both");
    }

    /** Digits that touch Latin letters, slashes, colons and the like: F-16, 5+1, 10:30, 24/7. */
    private static boolean isGlued(Analysis analysis, int start, int end) {
        return touches(analysis, start - 1, start) || touches(analysis, end - 1, end);
    }

    private static boolean touches(Analysis analysis, int left, int right) {
        if (left < 0 || right >= analysis.size()) {
            return false;
        }
        Token a = analysis.token(left);
        Token b = analysis.token(right);
        Token other = a.kind() == TokenKind.NUMBER ? b : a;
        if (a.is('+') || isJoint(analysis, left, right)) {
            return true;
        }
        if (a.end() != b.start()) {
            return false;
        }
        if (Ranges.isDash(other) && other == a) {
            return left > 0 && analysis.token(left - 1).end() == a.start();
        }
        if (other == a && (other.is(')') || other.is(']'))) {
            return true;
        }
        if (other.is('%')) {
            return other == a ? isCode(analysis, left, left - 1) : isCode(analysis, right, right + 1);
        }
        return other.kind() == TokenKind.LATIN || other.kind() == TokenKind.PUNCTUATION && isGlue(other);
    }

    /** Whether the sign of percent is one of an address: Latin letters or digits touch its other side. */
    private static boolean isCode(Analysis analysis, int sign, int neighbour) {
        if (neighbour < 0 || neighbour >= analysis.size()) {
            return false;
        }
        int left = Math.min(sign, neighbour);
        boolean touches = analysis.token(left).end() == analysis.token(left + 1).start();
        return touches && (analysis.is(neighbour, TokenKind.LATIN) || analysis.is(neighbour, TokenKind.NUMBER));
    }

    /** The plus of 5 + 1 and the time of 3 x 5, with blanks around. */
    private static boolean isJoint(Analysis analysis, int left, int right) {
        Token a = analysis.token(left);
        Token b = analysis.token(right);
        return a.is('+') && analysis.is(left - 1, TokenKind.NUMBER)
                || b.is('+') && analysis.is(right + 1, TokenKind.NUMBER);
    }

    private static boolean isGlue(Token token) {
        return token.is('/') || token.is(':') || token.is('+') || token.is('#') || token.is('_') || token.is('=')
                || token.is('&') || token.is('@') || token.is('\\') || token.is('*') || token.is('^');
    }

    /** The number of a paragraph in a list: "1-", "2.", "3)". */
    private static boolean isListNumber(Analysis analysis, int start, int end) {
        boolean first = start == analysis.sentence(start).start() && analysis.is(start, TokenKind.NUMBER);
        if (!first || end >= analysis.size()) {
            return false;
        }
        Token next = analysis.token(end);
        boolean dash = Ranges.isDash(next) && !analysis.is(end + 1, TokenKind.NUMBER);
        return dash || next.is(')') || next.is('.') && end < analysis.sentence(start).end() - 1;
    }

    /** Whether the article stands before the numeral, printed apart before digits or in its first word. */
    boolean isDefinite(Analysis analysis, Numeral numeral) {
        if (numeral.definite()) {
            return true;
        }
        Token before = numeral.start() == 0 ? null : analysis.token(numeral.start() - 1);
        return before != null
                && analysis.is(numeral.start(), TokenKind.NUMBER)
                && before.kind() == TokenKind.WORD
                && isArticle(before.key());
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
    boolean followsPlural(Analysis analysis, Numeral numeral) {
        int before = numeral.start() - 2;
        if (analysis.is(before, TokenKind.QUOTE) || analysis.is(before, classes.demonstrative())) {
            return false;
        }
        for (Reading reading : analysis.readings(numeral.start() - 1)) {
            if (reading.is(classes.counted()) && reading.article() && reading.has(Feature.PLURAL)) {
                return true;
            }
        }
        return false;
    }
}
