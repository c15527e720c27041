package org.isnad.page;

import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Tokenizer;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A non-blank line of a page with what can be measured of it. Offsets are code points of the page, blanks at both ends
 * left out. Only the head of a long line is cut into tokens: what a long line is shows in its length.
 */
final class PageLine {
    /** A line of more code points is a paragraph, whatever its words. */
    static final int LONG = 320;

    private static final int HEAD = 90;
    private static final int PARAGRAPH = 130;
    private static final int MEASURED = 400;
    private static final int TICKER = 5;
    private static final String CLOSERS = ")]}\u00BB\u201D\u201C\"'\u2019*_";
    private static final String STOPS = ".\u061B;";
    private static final String MARKS = "!?\u061F\u2026";

    private final char[] chars;
    private final int start;
    private final int end;
    private final int gap;
    private final int visible;
    private @Nullable List<String> tokens;
    private @Nullable String key;
    private int words;
    private int arabic;
    private int latin;
    private int digits;
    private int colon = -1;

    /** Measures the line {@code [start, end)}, which comes after {@code gap} blank lines. */
    PageLine(Page page, int start, int end, int gap) {
        this.chars = page.chars();
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.visible = visible(chars, start, end);
        measure();
    }

    private void measure() {
        boolean inWord = false;
        for (int i = start; i < Math.min(end, start + MEASURED); i++) {
            boolean letter = count(chars[i], i);
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
    }

    /** The first character that prints, or the first where none does. */
    private static int visible(char[] chars, int start, int end) {
        int i = start;
        while (i < end && (Letters.isInvisible(chars[i]) || isBlank(chars[i]))) {
            i++;
        }
        return i < end ? i : start;
    }

    /** Counts a character; gives whether words are made of it. */
    private boolean count(char c, int i) {
        if (Letters.isArabicLetter(c)) {
            arabic++;
            return true;
        }
        if (c <= ' ') {
            return false;
        }
        if (Letters.digit(c) >= 0) {
            digits++;
            return true;
        }
        if (c == ':') {
            colon = colon < 0 ? i - start : colon;
            return false;
        }
        boolean isLatin = Character.isLetter(c);
        latin += isLatin ? 1 : 0;
        return isLatin || Letters.isMark(c) || c == Letters.TATWEEL;
    }

    private String shortKey() {
        StringBuilder out = new StringBuilder(end - start);
        for (String token : tokens()) {
            if (isWord(token)) {
                out.append(out.length() == 0 ? "" : " ").append(token);
            }
        }
        return out.toString();
    }

    /** Two hashes stand for the letters of a paragraph. */
    private String longKey() {
        int letters = 0;
        long a = 17;
        long b = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (Letters.isArabicLetter(c) || c > ' ' && Character.isLetterOrDigit(c)) {
                a = a * 31 + c;
                b = (b ^ c) * 0x100000001b3L;
                letters++;
            }
        }
        char[] packed = new char[10];
        for (int i = 0; i < 4; i++) {
            packed[i] = (char) (a >>> 16 * i);
            packed[i + 4] = (char) (b >>> 16 * i);
        }
        packed[8] = (char) letters;
        packed[9] = (char) (letters >>> 16);
        return new String(packed);
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.isEmpty() ? ' ' : token.charAt(0));
    }

    static boolean isNumber(String token) {
        return !token.isEmpty() && Letters.digit(token.charAt(0)) >= 0;
    }

    Span span() {
        return new Span(start, end);
    }

    /** The blank lines before it. */
    int gap() {
        return gap;
    }

    int length() {
        return end - start;
    }

    boolean isLong() {
        return end - start > LONG;
    }

    /** The folded keys of its words, numbers and marks, without quotation marks; of a long line the first ones. */
    List<String> tokens() {
        if (tokens == null) {
            tokens = Tokenizer.keys(new String(chars, start, isLong() ? HEAD : end - start));
        }
        return tokens;
    }

    /** Its words under which two printings of one line meet. */
    String key() {
        if (key == null) {
            key = end - start > PARAGRAPH ? longKey() : shortKey();
        }
        return key;
    }

    /** Whether it is a paragraph by length, first letter and end alone, so that its words need no look. */
    boolean isPlainParagraph() {
        return end - start > PARAGRAPH
                && words >= 15
                && (Letters.isArabicLetter(first()) || "\u00AB\"\u201C".indexOf(first()) >= 0)
                && isStopped();
    }

    /** Whether a colon stands early enough to close a label. */
    boolean hasEarlyColon() {
        return colon > 0 && colon < HEAD;
    }

    /** Its words, counted to a limit. */
    int words() {
        return words;
    }

    boolean hasArabic() {
        return arabic > 0;
    }

    boolean hasWords() {
        return words > 0;
    }

    int arabicLetters() {
        return arabic;
    }

    int latinLetters() {
        return latin;
    }

    int digits() {
        return digits;
    }

    boolean isMostlyArabic() {
        return arabic > latin;
    }

    /** The printed text, for the eye of the markup patterns; only the first characters of a long line. */
    String head() {
        return new String(chars, visible, Math.min(end - visible, LONG));
    }

    char first() {
        return chars[visible];
    }

    /** The characters from the first that prints to the end. */
    int visibleLength() {
        return end - visible;
    }

    char last() {
        return chars[end - 1];
    }

    /** A character, counted from the first that prints. */
    char at(int i) {
        return chars[visible + i];
    }

    /** The last character but for closing brackets, quotation marks and blanks. */
    char lastMark() {
        int i = end - 1;
        while (i > start) {
            if (CLOSERS.indexOf(chars[i]) >= 0 || isBlank(chars[i]) || Letters.isInvisible(chars[i])) {
                i--;
            } else if (chars[i] == ';' && entityStart(i) > start) {
                i = entityStart(i) - 1;
            } else {
                break;
            }
        }
        return chars[i];
    }

    /** Where the character reference that ends at a semicolon begins ({@code &#34;}), or -1. */
    private int entityStart(int semicolon) {
        for (int i = semicolon - 1; i >= start && i > semicolon - 9; i--) {
            if (chars[i] == '&') {
                return i;
            }
            if (!Character.isLetterOrDigit(chars[i]) && chars[i] != '#') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether it ends as a sentence does: with a full stop, but not with an ellipsis. */
    boolean isStopped() {
        return STOPS.indexOf(lastMark()) >= 0 && !endsWithDots();
    }

    /** Whether it ends with any mark that closes a sentence, a heading's question mark included. */
    boolean isClosed() {
        return isStopped() || MARKS.indexOf(lastMark()) >= 0;
    }

    boolean endsWith(char c) {
        return lastMark() == c;
    }

    /** Whether it ends with an ellipsis, as the teaser of another page does. */
    boolean isTrailingOff() {
        return lastMark() == '\u2026' || endsWithDots();
    }

    private boolean endsWithDots() {
        int i = end - 1;
        while (i > start && chars[i] != '.') {
            i--;
        }
        return i > start && chars[i - 1] == '.' && lastMark() == '.';
    }

    /** Whether it is a row of many titles parted by wide blanks, as a ticker of headlines is. */
    boolean isTicker() {
        int parts = 0;
        int stopped = 0;
        int from = start;
        for (int i = start; i + 2 < end && i < start + MEASURED; i++) {
            if (isBlank(chars[i]) && isBlank(chars[i + 1]) && isBlank(chars[i + 2]) && i > from) {
                parts++;
                stopped += chars[i - 1] == '.' ? 1 : 0;
                while (i + 1 < end && isBlank(chars[i + 1])) {
                    i++;
                }
                from = i + 1;
            }
        }
        return parts >= TICKER && 4 * stopped < parts;
    }

    /** Whether it begins like the item of a list. */
    boolean isBullet() {
        char c = first();
        if (c == '*' || c == '-' || c == '+') {
            return visibleLength() > 2 && (isBlank(at(1)) || c != '*' && Letters.isArabicLetter(at(1)));
        }
        return c == '\u2022' || c == '\u25CF' || c == '\u25AA' || c == '\u00B7' || c == '\u25E6' || c == '\u2013';
    }

    /** Whether it is a heading of the plain-text markup with {@code #}; a hashtag is none. */
    boolean isMarkedHeading() {
        int i = 0;
        while (i < visibleLength() && at(i) == '#') {
            i++;
        }
        return i > 0 && i < 7 && i < visibleLength() && isBlank(at(i));
    }

    /** Whether it ends with a closing quotation mark, as a quotation set apart does. */
    boolean isQuoted() {
        return "\"\u00BB\u201D".indexOf(last()) >= 0;
    }

    /** Whether it is set in italics by single asterisks or underscores around it. */
    boolean isItalic() {
        return visibleLength() > 4
                && last() == first()
                && "*_".indexOf(first()) >= 0
                && at(1) != first()
                && !isBlank(at(1));
    }

    /** Whether every quotation mark and bracket that opens in it closes in it. */
    boolean isBalanced() {
        int guillemets = 0;
        int curly = 0;
        int straight = 0;
        for (int i = start; i < Math.min(end, start + LONG); i++) {
            switch (chars[i]) {
                case '\u00AB' -> guillemets++;
                case '\u00BB' -> guillemets--;
                case '\u201C', '\u201D' -> curly++;
                case '"' -> straight++;
                default -> {}
            }
        }
        return guillemets == 0 && straight % 2 == 0 && curly % 2 == 0;
    }

    static boolean isBlank(char c) {
        return c <= ' ' && Character.isWhitespace(c) || c >= '\u0085' && !Letters.isArabicLetter(c) && isWideBlank(c);
    }

    private static boolean isWideBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
