package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * A reader of Arabic numerals: from a token on, the longest run of digits and number words that says one number.
 *
 * <p>Arabic adds its parts up in a fixed order, units before tens ("three and twenty thousand and five hundred"), so one
 * walk from right to left of the page is enough: {@link NumeralSum} says whether the next word may still join.
 */
public final class NumeralParser {
    private final NumberWords words;
    private final long territory;

    public NumeralParser(WordIndex index) {
        this.words = new NumberWords(index);
        this.territory = index.classBit("territory");
    }

    /** How many letters of a numeral's first word are its conjunction, by its reading as a number: 0 or 1. */
    public int conjunctionLength(Token token) {
        Reading reading = token.kind() == TokenKind.WORD ? words.firstReading(token) : null;
        return reading == null ? token.word().conjunctionLength() : reading.conjunction() == 0 ? 0 : 1;
    }

    /** How many letters of a numeral's first word are conjunction and preposition, by its reading as a number. */
    public int procliticLength(Token token) {
        Reading reading = token.kind() == TokenKind.WORD ? words.firstReading(token) : null;
        return reading == null ? token.word().procliticLength() : reading.proclitics();
    }

    /** The part of one that a token adds by its conjunction ("and a half"), or 0. */
    double joinedPart(Token token) {
        NumberWord word = words.joined(token);
        return word != null && word.kind() == NumberWord.Kind.FRACTION ? word.value() : 0;
    }

    /** Whether a token can belong to a numeral at all: a quick test. */
    public boolean mayBe(Token token) {
        return words.mayBe(token);
    }

    /** Whether a token is ahad or ihda: one of several. */
    boolean isOneOf(Token token) {
        boolean number = token.kind() == TokenKind.WORD && words.mayBe(token);
        NumberWord word = number ? words.first(token) : null;
        return word != null && word.kind() == NumberWord.Kind.ONE;
    }

    /** The numeral that begins at a token, or null. */
    public @Nullable Numeral parse(Analysis analysis, int start) {
        return parse(analysis, start, analysis.size());
    }

    /** The numeral that begins at a token and ends before token {@code limit} or earlier, or null. */
    public @Nullable Numeral parse(Analysis analysis, int start, int limit) {
        if (start < 0 || start >= limit || !words.mayBe(analysis.token(start))) {
            return null;
        }
        return new Walk(analysis, start, limit).numeral();
    }

    /** One numeral being read. */
    private final class Walk {
        private final Analysis analysis;
        private final int start;
        private final int limit;
        private NumeralSum sum = new NumeralSum();
        private int at;

        Walk(Analysis analysis, int start, int limit) {
            this.analysis = analysis;
            this.start = start;
            this.limit = limit;
            this.at = start + 1;
        }

        @Nullable
        Numeral numeral() {
            NumberWord first = words.first(analysis.token(start));
            if (first == null) {
                return null;
            }
            return switch (first.kind()) {
                case ZERO -> zero(first);
                case TENS_OF, SCALES -> vague(first.value());
                case MINUS -> negative();
                case FRACTION -> part(first.value());
                case POINT, FRACTIONS -> null;
                default -> counted(first);
            };
        }

        private @Nullable Numeral zero(NumberWord zero) {
            NumberWord next = nextWord();
            boolean point = next != null && next.kind() == NumberWord.Kind.POINT;
            return point ? counted(zero) : leaf(0, Numeral.Kind.EXACT);
        }

        private @Nullable Numeral negative() {
            Numeral rest = parse(analysis, start + 1, limit);
            if (rest == null || rest.kind() != Numeral.Kind.EXACT || analysis.is(start + 1, TokenKind.NUMBER)) {
                return null;
            }
            return new Numeral(start, rest.end(), -rest.value(), 1, Numeral.Kind.EXACT, false);
        }

        /** Tens of thousands, hundreds of millions. */
        private Numeral vague(double value) {
            double product = value;
            NumberWord next = nextWord();
            while (next != null && next.isScale()) {
                product *= next.value();
                at++;
                next = nextWord();
            }
            return leaf(product, Numeral.Kind.VAGUE);
        }

        /** Half; half a million. */
        private @Nullable Numeral part(double part) {
            NumberWord next = nextWord();
            if (next == null || !next.isScale()) {
                return leaf(part, Numeral.Kind.FRACTION);
            }
            sum.firstPart(part);
            return rest();
        }

        private @Nullable Numeral counted(NumberWord first) {
            NumberWord next = nextWord();
            if (first.kind() == NumberWord.Kind.UNIT_OR_PART && next == null && definiteNounFollows()) {
                return leaf(1 / first.value(), Numeral.Kind.FRACTION);
            }
            if (first.isUnit() && next != null && next.isFraction()) {
                at++;
                return part(first.value() * next.value());
            }
            if (!sum.first(scaled(first, start))) {
                return null;
            }
            digitGroups(first);
            return rest();
        }

        private boolean definiteNounFollows() {
            return at < limit
                    && analysis.is(at, TokenKind.WORD)
                    && (analysis.word(at).definite() || isPartOfLand());
        }

        /** "A fifth of the area of the province": no five, whose noun would be plural. */
        private boolean isPartOfLand() {
            for (Reading reading : analysis.readings(at)) {
                if ((reading.lemma().classBit() & territory) != 0 && reading.has(Feature.SINGULAR)) {
                    return true;
                }
            }
            return false;
        }

        /** Alfa before its noun is two thousand; "1.350 billion" has decimals. */
        private NumberWord scaled(NumberWord word, int i) {
            if (word.kind() == NumberWord.Kind.SCALE && words.isPairBeforeNoun(analysis, i)) {
                return new NumberWord(NumberWord.Kind.PAIR, word.value());
            }
            if (word.kind() == NumberWord.Kind.DIGITS) {
                NumberWord next = i + 1 < limit ? words.next(analysis.token(i + 1)) : null;
                if (next != null && next.isScale() && next.value() > 1000) {
                    return new NumberWord(word.kind(), Digits.decimal(analysis.key(i)));
                }
            }
            return word;
        }

        /** Groups of three digits parted by blanks: "12 500". */
        private void digitGroups(NumberWord first) {
            if (first.kind() != NumberWord.Kind.DIGITS || !isLeadingGroup(analysis.key(start))) {
                return;
            }
            double value = first.value();
            while (at < limit && isFurtherGroup(at)) {
                value = value * 1000 + Digits.value(analysis.key(at));
                at++;
            }
            sum.first(new NumberWord(NumberWord.Kind.DIGITS, value));
        }

        private boolean isLeadingGroup(String key) {
            return key.length() <= 3 && Digits.isWhole(key) && key.charAt(0) != '0';
        }

        private boolean isFurtherGroup(int i) {
            String key = analysis.key(i);
            return analysis.is(i, TokenKind.NUMBER)
                    && key.length() == 3
                    && Digits.isWhole(key)
                    && analysis.token(i).start() == analysis.token(i - 1).end() + 1;
        }

        /** Goes on as long as words may join; a trailing ahad that got neither ten nor tens is given back. */
        private @Nullable Numeral rest() {
            int end = at;
            NumeralSum whole = sum.copy();
            while (step()) {
                if (sum.lastKind() != NumberWord.Kind.ONE) {
                    end = at;
                    whole = sum.copy();
                }
            }
            if (whole.lastKind() == NumberWord.Kind.ONE) {
                return null;
            }
            return new Numeral(start, end, whole.value(), whole.scale(), Numeral.Kind.EXACT, definite());
        }

        private boolean step() {
            if (at >= limit) {
                return false;
            }
            NumberWord next = nextWord();
            if (next != null && (next.kind() == NumberWord.Kind.POINT ? decimals() : sum.next(next))) {
                at++;
                return true;
            }
            Token token = analysis.token(at);
            NumberWord joined = words.joined(token);
            if (joined != null) {
                return join(joined, at);
            }
            boolean waw = token.is(Letters.WAW) && at + 1 < limit;
            NumberWord after = waw ? words.afterWaw(analysis.token(at + 1)) : null;
            return after != null && join(after, at + 1);
        }

        private boolean join(NumberWord word, int i) {
            if (word.kind() == NumberWord.Kind.FRACTION) {
                return advance(sum.joinedPart(word.value()), i + 1);
            }
            NumberWord next = i + 1 < limit ? words.next(analysis.token(i + 1)) : null;
            if (word.isUnit() && next != null && next.kind() == NumberWord.Kind.FRACTIONS) {
                return advance(sum.joinedPart(word.value() * next.value()), i + 2);
            }
            return advance(sum.joined(scaled(word, i)), i + 1);
        }

        private boolean advance(boolean joined, int next) {
            if (joined) {
                at = next;
            }
            return joined;
        }

        /** Reads what stands behind a point written as a word, up to its last token but one. */
        private boolean decimals() {
            double part = 0;
            int digits = 0;
            int i = at + 1;
            NumberWord digit = i < limit ? words.next(analysis.token(i)) : null;
            for (; digit != null && (digit.isUnit() || digit.kind() == NumberWord.Kind.ZERO); digits++) {
                part = part * 10 + digit.value();
                digit = ++i < limit ? words.next(analysis.token(i)) : null;
            }
            Numeral number = digits < 2 ? belowThousand(at + 1) : null;
            if (number != null && number.value() >= 10) {
                part = number.value();
                digits = (int) Math.floor(Math.log10(part)) + 1;
                i = number.end();
            }
            if (digits == 0) {
                return false;
            }
            sum.decimals(part / Math.pow(10, digits));
            at = i - 1;
            return true;
        }

        /** The numeral behind a point, without the thousand or million that belongs to the whole. */
        private @Nullable Numeral belowThousand(int from) {
            Numeral number = parse(analysis, from, limit);
            while (number != null && number.value() >= 1000 && number.end() > from + 1) {
                number = parse(analysis, from, number.end() - 1);
            }
            return number != null && number.kind() == Numeral.Kind.EXACT && number.value() < 1000 ? number : null;
        }

        private @Nullable NumberWord nextWord() {
            return at < limit ? words.next(analysis.token(at)) : null;
        }

        private Numeral leaf(double value, Numeral.Kind kind) {
            return new Numeral(start, at, value, 1, kind, definite());
        }

        private boolean definite() {
            Reading reading = words.firstReading(analysis.token(start));
            return reading != null && reading.article();
        }
    }
}
