package org.isnad.arabic;

import java.nio.CharBuffer;

/** Where tokens end. */
final class Scan {
    private static final String[] ENTITIES = {"&#34;", "&quot;", "&laquo;", "&raquo;", "&#39;"};
    private static final String IN_NUMBER = ".," + Letters.DECIMAL + Letters.THOUSANDS + Letters.COMMA;

    private Scan() {}

    static boolean isSpace(char c) {
        return (CharKinds.of(c) & CharKinds.SPACE) != 0;
    }

    static TokenKind kind(char[] chars, int i) {
        int kinds = CharKinds.of(chars[i]);
        if ((kinds & CharKinds.ARABIC) != 0) {
            return TokenKind.WORD;
        }
        if ((kinds & CharKinds.DIGIT) != 0) {
            return TokenKind.NUMBER;
        }
        if ((kinds & CharKinds.QUOTE) != 0 || chars[i] == '&' && entity(chars, i, chars.length) > 0) {
            return TokenKind.QUOTE;
        }
        return (kinds & CharKinds.LETTER) != 0 ? TokenKind.LATIN : TokenKind.PUNCTUATION;
    }

    /** The end of what begins at {@code i}: a token, or a run of blanks. */
    static int end(char[] chars, int i, int limit) {
        char c = chars[i];
        if (isSpace(c)) {
            return run(chars, i, limit, CharKinds.SPACE);
        }
        return switch (kind(chars, i)) {
            case WORD -> word(chars, i, limit);
            case NUMBER -> number(chars, i, limit);
            case LATIN -> run(chars, i, limit, CharKinds.IN_LATIN);
            case QUOTE -> c == '&' ? i + Math.max(1, entity(chars, i, limit)) : i + 1;
            case PUNCTUATION -> c == '.' ? dots(chars, i, limit) : i + 1;
        };
    }

    /** The length of a quotation mark that a page wrote as an entity of HTML and never turned back; else 0. */
    private static int entity(char[] chars, int i, int limit) {
        for (String entity : ENTITIES) {
            int length = entity.length();
            if (i + length <= limit && entity.contentEquals(CharBuffer.wrap(chars, i, length))) {
                return length;
            }
        }
        return 0;
    }

    /** A token's end without the invisible characters behind it. */
    static int visibleEnd(char[] chars, int start, int end) {
        int e = end;
        while (e > start + 1 && Letters.isInvisible(chars[e - 1])) {
            e--;
        }
        return e;
    }

    private static int run(char[] chars, int i, int limit, int kinds) {
        int e = i + 1;
        while (e < limit && (CharKinds.of(chars[e]) & kinds) != 0) {
            e++;
        }
        return e;
    }

    private static int dots(char[] chars, int i, int limit) {
        int e = i + 1;
        while (e < limit && chars[e] == '.') {
            e++;
        }
        return e;
    }

    static boolean isLetterOrDigit(char c) {
        return (CharKinds.of(c) & (CharKinds.LETTER | CharKinds.DIGIT)) != 0
                || Letters.isArabicLetter(c)
                || Letters.isMark(c);
    }

    private static int word(char[] chars, int i, int limit) {
        int end = run(chars, i, limit, CharKinds.IN_ARABIC);
        return isSingleLetter(chars, i, end) ? dotted(chars, end, limit) : end;
    }

    /** Letters parted by dots, as in the abbreviations of agencies. A dot behind the last letter is not taken. */
    private static int dotted(char[] chars, int firstEnd, int limit) {
        int end = firstEnd;
        while (end + 1 < limit && chars[end] == '.' && Letters.isArabicLetter(chars[end + 1])) {
            int next = run(chars, end + 1, limit, CharKinds.IN_ARABIC);
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
}
