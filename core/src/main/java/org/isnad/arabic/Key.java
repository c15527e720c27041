package org.isnad.arabic;

import java.text.Normalizer;

/**
 * Second spellings of words, under which words that are printed differently meet. The {@link #plain plain} form drops
 * what newspapers leave out (tashkeel, tatweel, invisible controls) and undoes presentation forms, Persian letters and
 * digits of other scripts. The {@link #fold folded} form also merges what newspapers confuse: the seats of hamza, final
 * ya and alef maksura, ta marbuta and ha. Both are idempotent. Text and lexicon pass through the same functions.
 */
public final class Key {
    private Key() {}

    /** The folded key of a text. */
    public static String fold(CharSequence text) {
        return foldPlain(plain(text));
    }

    /** The plain form of a text: hamza seats kept, marks and invisible characters dropped. */
    public static String plain(CharSequence text) {
        if (text instanceof String string && isPlain(string)) {
            return string;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCompatibility(c)) {
                String whole = Normalizer.normalize(text, Normalizer.Form.NFKC);
                return whole.contentEquals(text) ? plainChars(whole) : plain(whole);
            }
            appendPlain(out, c);
        }
        return out.toString();
    }

    /** Most words of a newspaper and all of a clean table are plain already. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c < '\u0080' || c >= Letters.HAMZA && c <= Letters.YEH && c != Letters.TATWEEL;
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    private static String plainChars(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            appendPlain(out, text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isCompatibility(char c) {
        return c >= '\uFB50' && c <= '\uFDFF'
                || c >= '\uFE70' && c <= '\uFEFC'
                || c >= '\uFF00' && c <= '\uFFEF'
                || c == '\u0653'
                || c == '\u0654'
                || c == '\u0655';
    }

    private static void appendPlain(StringBuilder out, char c) {
        if (c < '\u0080') {
            out.append(c);
        } else if (!Letters.isMark(c) && !Letters.isInvisible(c) && c != Letters.TATWEEL) {
            int digit = Letters.digit(c);
            out.append(digit >= 0 ? (char) ('0' + digit) : plainLetter(c));
        }
    }

    private static char plainLetter(char c) {
        return switch (c) {
            case '\u06CC', '\u06D0', '\u06CE' -> Letters.YEH;
            case '\u06A9', '\u06AA', '\u06AB' -> Letters.KAF;
            case '\u06C1', '\u06BE', '\u06D5' -> Letters.HEH;
            case '\u06C0', '\u06C3' -> Letters.TEH_MARBUTA;
            case Letters.ALEF_WASLA, '\u0672', '\u0673', '\u0675' -> Letters.ALEF;
            default -> c;
        };
    }

    /** The folded key of a text that is plain already. */
    public static String foldPlain(String plain) {
        StringBuilder out = null;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char folded = foldLetter(c);
            if (folded != c && out == null) {
                out = new StringBuilder(plain.length()).append(plain, 0, i);
            }
            if (out != null) {
                out.append(folded);
            }
        }
        return out == null ? plain : out.toString();
    }

    private static char foldLetter(char c) {
        return switch (c) {
            case Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_MADDA -> Letters.ALEF;
            case Letters.ALEF_MAKSURA, Letters.YEH_HAMZA -> Letters.YEH;
            case Letters.WAW_HAMZA -> Letters.WAW;
            case Letters.TEH_MARBUTA -> Letters.HEH;
            default -> c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        };
    }
}
