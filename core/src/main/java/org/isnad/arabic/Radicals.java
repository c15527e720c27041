package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * The radicals of a verb, taken from its past tense by undoing the shape of its form, and what is weak about them. In
 * the notation of {@link Spelling}: hamza is {@code '} whatever its seat, a long a is {@code A} or, as alef maksura,
 * {@code Y}. The t that form VIII puts after the first radical counts as a radical, for it assimilates.
 */
record Radicals(String letters, Weakness weakness) {
    /** Stands for a radical that the verb has lost, as the hamza of "show" in form IV. */
    private static final char LOST = '-';

    /** The weak classes that matter to conjugation. */
    enum Weakness {
        SOUND,
        HOLLOW,
        DOUBLED,
        DEFECTIVE
    }

    static Radicals of(String verb, Shape shape) {
        if (!verb.chars().allMatch(c -> c == Letters.SHADDA || Letters.isArabicLetter((char) c))) {
            throw new IllegalArgumentException("the verb is not in Arabic letters: " + verb);
        }
        String shown = undo(sounds(verb), shape.skeleton(), verb);
        String letters = complete(shown, shape, verb);
        boolean contracted = shown.length() < letters.length() || verb.charAt(verb.length() - 1) == Letters.SHADDA;
        return new Radicals(letters, weakness(letters, shape, contracted));
    }

    /** The sounds that stand where the skeleton has digits; its other letters must be there. */
    private static String undo(String sounds, String skeleton, String verb) {
        StringBuilder radicals = new StringBuilder();
        int at = 0;
        for (int i = 0; i < skeleton.length() && at < sounds.length(); i++, at++) {
            char expected = skeleton.charAt(i);
            if (expected >= '0' && expected <= '9') {
                radicals.append(sounds.charAt(at));
            } else if (Spelling.letter(expected) != sounds.charAt(at)) {
                throw new IllegalArgumentException("the verb does not have the shape of its form: " + verb);
            }
        }
        if (at < sounds.length()) {
            throw new IllegalArgumentException("the verb has more radicals than its form: " + verb);
        }
        if (!radicals.isEmpty() && radicals.charAt(0) == 'A') {
            radicals.setCharAt(0, '\'');
        }
        return radicals.toString();
    }

    /** Puts back a consonant that is doubled without a written shadda, and marks a radical that is lost. */
    private static String complete(String letters, Shape shape, String verb) {
        int missing = shape.size() - letters.length();
        if (missing == 0) {
            return letters;
        }
        boolean defective = letters.endsWith("Y") || letters.endsWith("A");
        if (missing > 1 || letters.length() < 2 || defective && shape.isFirst()) {
            throw new IllegalArgumentException("the verb has fewer radicals than its form: " + verb);
        }
        return switch (shape.missing()) {
            case FIRST -> letters.charAt(0) + letters;
            case SECOND -> letters.substring(0, 2) + letters.substring(1);
            case LAST -> defective ? LOST + letters : letters + letters.charAt(letters.length() - 1);
        };
    }

    /** A verb that prints both its twins ({@code contracted} is false) is conjugated as a sound one. */
    private static Weakness weakness(String letters, Shape shape, boolean contracted) {
        char last = letters.charAt(letters.length() - 1);
        char before = letters.charAt(letters.length() - 2);
        if (last == 'Y' || last == 'A' || shape.isFirst() && (last == Letters.YEH || last == Letters.WAW)) {
            return Weakness.DEFECTIVE;
        }
        if (shape.contracts() && before == 'A') {
            return Weakness.HOLLOW;
        }
        return shape.contracts() && contracted && before == last ? Weakness.DOUBLED : Weakness.SOUND;
    }

    char last() {
        return letters.charAt(letters.length() - 1);
    }

    char beforeLast() {
        return letters.charAt(letters.length() - 2);
    }

    /** Whether the first radical is the w that form I loses in the present. */
    boolean startsInWaw() {
        return letters.charAt(0) == Letters.WAW;
    }

    /** A template with each digit replaced by that radical. */
    String fill(String template) {
        StringBuilder out = new StringBuilder(template.length() + 2);
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c < '0' || c > '9') {
                out.append(c);
            } else if (letters.charAt(c - '1') != LOST) {
                out.append(letters.charAt(c - '1'));
            }
        }
        return out.toString();
    }

    /** The consonants and long vowels of a printed word: shadda written out, hamza without its seat. */
    static String sounds(String printed) {
        StringBuilder out = new StringBuilder(printed.length() + 2);
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            switch (c) {
                case Letters.SHADDA -> {
                    if (!out.isEmpty()) {
                        out.append(out.charAt(out.length() - 1));
                    }
                }
                case Letters.ALEF_MADDA -> out.append("'A");
                case Letters.HAMZA, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW -> out.append('\'');
                case Letters.WAW_HAMZA, Letters.YEH_HAMZA -> out.append('\'');
                case Letters.ALEF -> out.append('A');
                case Letters.ALEF_MAKSURA -> out.append('Y');
                default -> {
                    if (!Letters.isMark(c)) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** The short vowels that the seats of hamza betray, one for each letter of {@link #sounds}, else a blank. */
    static List<Character> seats(String printed) {
        List<Character> vowels = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Letters.isMark(c) && c != Letters.SHADDA) {
                continue;
            }
            vowels.add(
                    switch (c) {
                        case Letters.ALEF_HAMZA_ABOVE -> 'a';
                        case Letters.WAW_HAMZA -> 'u';
                        case Letters.YEH_HAMZA -> 'i';
                        default -> ' ';
                    });
            if (c == Letters.ALEF_MADDA) {
                vowels.add(' ');
            }
        }
        return vowels;
    }
}
