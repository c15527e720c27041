package org.isnad.io;

import java.util.Locale;
import org.isnad.arabic.Letters;
import org.jspecify.annotations.Nullable;

/** Whether a decoded text can be a page of Arabic. */
final class TextCheck {
    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_TAGS = 5;
    private static final int ENOUGH_LETTERS = 500;

    private TextCheck() {}

    /** Why a text is no page, one sentence, or null where it may be one. */
    static @Nullable String refusal(String text) {
        if (text.isBlank()) {
            return "the file is empty but for blanks";
        }
        if (isBinary(text)) {
            return "a binary file, not text";
        }
        if (isHtml(text)) {
            return "HTML is not read yet; save the text of the page instead";
        }
        return languageRefusal(text);
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        int replaced = 0;
        int length = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += Character.isISOControl(c) && !Character.isWhitespace(c) ? 1 : 0;
            replaced += c == '\uFFFD' ? 1 : 0;
        }
        return 20L * controls > length || 5L * (controls + replaced) > length;
    }

    /** A document type or root element at the top, or many tags of blocks. */
    private static boolean isHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 1000)).strip().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype") || head.startsWith("<html") || head.startsWith("<?xml")) {
            return true;
        }
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
        int tags = 0;
        for (String tag : new String[] {"<p>", "<p ", "<div", "</p>", "</div>", "<body", "<br", "<span"}) {
            for (int i = sample.indexOf(tag); i >= 0 && tags < LEAST_TAGS; i = sample.indexOf(tag, i + 1)) {
                tags++;
            }
        }
        return tags >= LEAST_TAGS;
    }

    private static @Nullable String languageRefusal(String text) {
        long letters = 0;
        long arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isArabicLetter(c)) {
                arabic++;
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
        if (arabic == 0) {
            return "not Arabic: none of its " + letters + " letters is of the Arabic script";
        }
        boolean tooLittle = 10 * arabic < letters || 4 * arabic < letters && arabic < ENOUGH_LETTERS;
        return tooLittle
                ? "not Arabic: only " + arabic + " of its " + letters + " letters are of the Arabic script"
                : null;
    }
}
