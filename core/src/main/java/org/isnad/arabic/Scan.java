package org.isnad.arabic;

/** Where tokens end. */
final class Scan {
    private static final String QUOTES =
            "\"'\u00AB\u00BB\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u2039\u203A\u275D\u275E\u300C\u300D`\u00B4";
    private static final String IN_NUMBER = ".," + Letters.DECIMAL + Letters.THOUSANDS + Letters.COMMA;

    private Scan() {}

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u0085'
                || Letters.isInvisible(c);
    }

    static TokenKind kind(char[] chars, int i) {
        char c = chars[i];
        if (Letters.isArabicLetter(c) || Letters.isMark(c) || c == Letters.TATWEEL) {
            return TokenKind.WORD;
        }
        if (Letters.digit(c) >= 0) {
            return TokenKind.NUMBER;
        }
        if (QUOTES.indexOf(c) >= 0) {
            return TokenKind.QUOTE;
        }
        return Character.isLetter(c) ? TokenKind.LATIN : TokenKind.PUNCTUATION;
    }

    /** The end of what begins at {@code i}: a token, or a run of blanks. */
    static int end(char[] chars, int i, int limit) {
        char c = chars[i];
        if (isSpace(c)) {
            return run(chars, i, limit, Scan::isSpace);
        }
        return switch (kind(chars, i)) {
            case WORD -> word(chars, i, limit);
            case NUMBER -> number(chars, i, limit);
            case LATIN -> run(chars, i, limit, Scan::inLatin);
            case QUOTE -> i + 1;
            case PUNCTUATION -> c == '.' ? run(chars, i, limit, d -> d == '.') : i + 1;
        };
    }

    /** A token's end without the invisible characters behind it. */
    static int visibleEnd(char[] chars, int start, int end) {
        int e = end;
        while (e > start + 1 && Letters.isInvisible(chars[e - 1])) {
            e--;
        }
        return e;
    }

    private static int run(char[] chars, int i, int limit, CharTest test) {
        int e = i + 1;
        while (e < limit && test.test(chars[e])) {
            e++;
        }
        return e;
    }

    static boolean isLetterOrDigit(char c) {
        return Letters.isArabicLetter(c) || Letters.digit(c) >= 0 || Letters.isMark(c) || Character.isLetter(c);
    }

    private static boolean inLatin(char c) {
        return Character.isLetter(c) && !Letters.isArabicLetter(c)
                || c == '\u00AD'
                || Character.getType(c) == Character.NON_SPACING_MARK && !Letters.isMark(c);
    }

    private static boolean inWord(char c) {
        return Letters.isArabicLetter(c) || Letters.isMark(c) || c == Letters.TATWEEL || Letters.isInvisible(c);
    }

    private static int word(char[] chars, int i, int limit) {
        int end = run(chars, i, limit, Scan::inWord);
        return isSingleLetter(chars, i, end) ? dotted(chars, end, limit) : end;
    }

    /** Letters parted by dots, as in the abbreviations of agencies. A dot behind the last letter is not taken. */
    private static int dotted(char[] chars, int firstEnd, int limit) {
        int end = firstEnd;
        while (end + 1 < limit && chars[end] == '.' && Letters.isArabicLetter(chars[end + 1])) {
            int next = run(chars, end + 1, limit, Scan::inWord);
            if (!isSingleLetter(chars, end + 1, next)) {
                return end == firstEnd ? firstEnd : end;
            }
            end = next;
        }
        return end;
    }

    private static boolean isSingleLetter(char[] chars, int start, int end) {
        return end - start == 1 && Letters.isArabicLetter(chars[start]);
    }

    private static int number(char[] chars, int i, int limit) {
        int e = i + 1;
        while (e < limit) {
            if (Letters.digit(chars[e]) >= 0) {
                e++;
            } else if (IN_NUMBER.indexOf(chars[e]) >= 0 && e + 1 < limit && Letters.digit(chars[e + 1]) >= 0) {
                e += 2;
            } else {
                break;
            }
        }
        return e;
    }

    /** The characters of a token; a dotted abbreviation without its dots. */
    static String letters(char[] chars, int start, int end) {
        String text = new String(chars, start, end - start);
        return end - start > 2 && chars[start + 1] == '.' && Letters.isArabicLetter(chars[start])
                ? text.replace(".", "")
                : text;
    }

    /** A test of one character, without boxing. */
    private interface CharTest {
        boolean test(char c);
    }
}
