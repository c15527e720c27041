package org.isnad.time;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.figure.Numeral;
import org.isnad.figure.NumeralParser;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of an expression of time: numerals, years, days of a month, dates and hours in digits. */
final class NumberMarks {
    private static final int DAYS = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    /** The article with tatweel or a mark. */
    private static final int LONGEST_ARTICLE = 5;

    /** From a fifth on, fractions are spelled like numbers before feminine nouns. */
    private static final double FIFTH = 0.2;

    private final NumeralParser numerals;
    private final int number;
    private final int theNumber;
    private final int fraction;
    private final int some;
    private final int year;
    private final int day;
    private final DigitMarks digits;

    NumberMarks(NumeralParser numerals, Kinds kinds) {
        this.numerals = numerals;
        this.number = kinds.number("number");
        this.theNumber = kinds.number("the-number");
        this.fraction = kinds.number("fraction");
        this.some = kinds.number("some");
        this.year = kinds.number("year-number");
        this.day = kinds.number("day-number");
        this.digits = new DigitMarks(kinds);
    }

    /** Whether a number can begin at a token: a quick test. */
    boolean mayBegin(Analysis analysis, int i) {
        Token token = analysis.token(i);
        return numerals.mayBe(token)
                || token.end() - token.start() <= LONGEST_ARTICLE && isArticleOfNumber(analysis, i);
    }

    /** The article printed apart before digits. */
    private static boolean isArticleOfNumber(Analysis analysis, int i) {
        String key = analysis.key(i);
        return key.length() == 2
                && key.charAt(0) == Letters.ALEF
                && key.charAt(1) == Letters.LAM
                && analysis.is(i + 1, TokenKind.NUMBER);
    }

    /** Adds the numbers that begin at a token. */
    void add(Analysis analysis, int i, List<Mark> out) {
        Token token = analysis.token(i);
        if (token.kind() == TokenKind.NUMBER) {
            whole(token.key(), i, out);
            digits.add(analysis, i, out);
        } else if (isArticleOfNumber(analysis, i)) {
            article(analysis, i, out);
            return;
        }
        Numeral numeral = numerals.mayBe(token) ? numerals.parse(analysis, i) : null;
        if (numeral != null) {
            numeral(token, numeral, out);
        }
    }

    private void whole(String key, int i, List<Mark> out) {
        int value = DigitMarks.whole(key);
        if (value >= 1 && value <= DAYS && key.length() <= 2) {
            out.add(mark(day, i, i + 1, value));
        }
        if (value >= FIRST_YEAR && value <= LAST_YEAR && key.length() == 4) {
            out.add(mark(year, i, i + 1, value));
        }
        if (value >= 0) {
            out.add(mark(number, i, i + 1, value));
        }
    }

    private void article(Analysis analysis, int i, List<Mark> out) {
        Numeral numeral = numerals.parse(analysis, i + 1);
        if (numeral != null) {
            out.add(mark(theNumber, i, numeral.end(), numeral.value()));
        }
    }

    private void numeral(Token token, Numeral numeral, List<Mark> out) {
        int kind = numeral.isFraction() ? fraction : numeral.isVague() ? some : numeral.definite() ? theNumber : number;
        boolean word = token.kind() == TokenKind.WORD;
        if (!word && numeral.end() == numeral.start() + 1 && DigitMarks.whole(token.key()) >= 0) {
            return;
        }
        out.add(mark(kind, numeral, token));
        if (numeral.isFraction() && numeral.definite() && numeral.value() <= FIFTH) {
            out.add(new Mark(
                    theNumber, numeral.start(), numeral.end(), false, (char) 0, 1, 1 / numeral.value(), null, null));
        }
        double value = numeral.value();
        if (word && kind == number && value >= FIRST_YEAR && value <= LAST_YEAR) {
            out.add(mark(year, numeral, token));
        }
    }

    private Mark mark(int kind, Numeral numeral, Token token) {
        boolean word = token.kind() == TokenKind.WORD;
        boolean conjunction = word && numerals.conjunctionLength(token) > 0;
        int letters = word ? numerals.procliticLength(token) : 0;
        boolean preposition = letters > (conjunction ? 1 : 0);
        char letter = preposition ? token.key().charAt(letters - 1) : 0;
        return new Mark(kind, numeral.start(), numeral.end(), conjunction, letter, 1, numeral.value(), null, null);
    }

    static Mark mark(int kind, int start, int end, double value) {
        return new Mark(kind, start, end, false, (char) 0, 1, value, null, null);
    }

    /** A mark with what it is made of. */
    static Mark mark(int kind, int start, int end, @Nullable Slot slots) {
        return new Mark(kind, start, end, false, (char) 0, 1, 0, null, slots);
    }
}
