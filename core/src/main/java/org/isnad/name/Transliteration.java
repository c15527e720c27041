package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Letters;

/**
 * Spellings of foreign names that differ in the letters written for vowels ("Mitchel", "Mitchell"; "Netanyahu" with or
 * without its alef). Two names are one where their other letters are equal and enough.
 */
final class Transliteration {
    private static final int ENOUGH = 3;

    private Transliteration() {}

    /** The letters of a name behind its first without those of vowels, or the name itself where too few are left. */
    static String frame(String key) {
        if (key.length() <= ENOUGH || key.charAt(0) == Letters.ALEF && key.charAt(1) == Letters.LAM) {
            return key;
        }
        StringBuilder frame = new StringBuilder(key.length());
        frame.append(key.charAt(0));
        for (int i = 1; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c != Letters.ALEF && c != Letters.WAW && c != Letters.YEH) {
                frame.append(c);
            }
        }
        return frame.length() < ENOUGH ? key : frame.toString();
    }

    /** Whether two names of as many words, or a full name and a family name, are spellings of one. */
    static boolean same(List<String> longer, List<String> shorter) {
        int offset = longer.size() - shorter.size();
        if (shorter.isEmpty() || longer.size() < 2 || offset < 0) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            String a = longer.get(i + offset);
            String b = shorter.get(i);
            // a word of marks alone has no letters
            if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
                return false;
            }
        }
        int letters = 0;
        for (int i = 0; i < shorter.size(); i++) {
            String frame = frame(longer.get(i + offset));
            if (!frame.equals(frame(shorter.get(i)))) {
                return false;
            }
            letters += frame.length();
        }
        return letters > (shorter.size() > 1 ? 2 * ENOUGH - 1 : ENOUGH);
    }
}
