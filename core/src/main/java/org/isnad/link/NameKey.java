package org.isnad.link;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;

/**
 * A name as it is compared across pages: its folded words without the article and without one-letter proclitics. Two
 * names are held to be one where every word of the shorter one is found in the longer, in any spelling that
 * transliteration allows: words are also compared by their {@link #skeleton consonants}.
 *
 * @param words the folded words, in order
 */
public record NameKey(List<String> words) {
    private static final int SKELETON_WORD = 4;

    /** The key of a printed name. */
    public static NameKey of(String name) {
        List<String> words = new ArrayList<>(4);
        String folded = Key.fold(name);
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(stem(folded.substring(start, i)));
                start = -1;
            }
        }
        return new NameKey(List.copyOf(words));
    }

    /** A folded word without its conjunction, preposition and article, as far as at least three letters stay. */
    static String stem(String word) {
        int start = 0;
        int length = word.length();
        if (length > 4 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH) && article(word, 1)) {
            start = 1;
        } else if (length > 5 && (word.charAt(0) == Letters.BEH || word.charAt(0) == Letters.KAF) && article(word, 1)) {
            start = 1;
        }
        if (length - start > 4 && article(word, start)) {
            start += 2;
        } else if (length - start > 4 && word.charAt(start) == Letters.LAM && word.charAt(start + 1) == Letters.LAM) {
            start += 2;
        }
        return word.substring(start);
    }

    private static boolean article(String word, int at) {
        return word.length() > at + 1 && word.charAt(at) == Letters.ALEF && word.charAt(at + 1) == Letters.LAM;
    }

    /** Whether both may name one thing. Empty names are nobody's. */
    public boolean same(NameKey other) {
        NameKey few = words.size() <= other.words.size() ? this : other;
        NameKey many = few == this ? other : this;
        if (few.words.isEmpty()) {
            return false;
        }
        for (String word : few.words) {
            if (!many.has(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both name one thing with as many words: a town is not the countryside that bears its name. */
    public boolean alike(NameKey other) {
        return words.size() == other.words.size() && same(other);
    }

    private boolean has(String word) {
        for (String own : words) {
            if (near(own, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.length() < SKELETON_WORD || b.length() < SKELETON_WORD || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return skeleton(a).equals(skeleton(b));
    }

    /** The consonants of a word, with those that transliterations interchange made one. */
    static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = c == Letters.ALEF || c == Letters.WAW || c == Letters.YEH || c == Letters.HAMZA;
            if (!vowel && !(c == Letters.HEH && i == word.length() - 1)) {
                out.append(consonant(c));
            }
        }
        return out.toString();
    }

    private static char consonant(char c) {
        return switch (c) {
            case Letters.JEEM, Letters.QAF -> Letters.GHAIN;
            case Letters.TAH -> Letters.TEH;
            case Letters.SAD -> Letters.SEEN;
            case Letters.THEH -> Letters.TEH;
            case Letters.THAL -> Letters.DAL;
            case Letters.DAD -> Letters.DAL;
            case Letters.ZAH -> Letters.ZAIN;
            default -> c;
        };
    }
}
