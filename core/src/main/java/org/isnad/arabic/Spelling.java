package org.isnad.arabic;

/**
 * The orthography of a word that is given by its sounds: which letters are printed, and on which seat each hamza sits.
 *
 * <p>Sounds are written one character each. Arabic letters stand for themselves, {@code t n m y w s} for six that
 * endings need; {@code a i u} are short vowels and {@code .} a vowel that nobody knows; {@code A I U} are long vowels,
 * {@code D} the long a of a dual ending, {@code O} the long u of a plural ending and {@code e} the short a of a case
 * ending (before these three newspapers differ in the seat of hamza). {@code Y} is a final long a printed as alef
 * maksura, {@code '} hamza, {@code |} the joining alef (hamzat wasl), {@code _} the silent alef of a plural verb,
 * {@code T} ta marbuta, {@code N} the alef of tanwin. Two equal consonants with no vowel between are printed once.
 *
 * <p>A bound word stands before a suffix pronoun: its last vowel is then inside the word, silent alef falls away, and
 * ta marbuta and alef maksura open up.
 */
final class Spelling {
    private static final char NONE = 0;
    private static final boolean[] IS_VOWEL = new boolean[128];
    private static final char[] LETTER = new char[128];

    static {
        for (char vowel : "aiu.AIUDOeY".toCharArray()) {
            IS_VOWEL[vowel] = true;
        }
        for (char c = 0; c < LETTER.length; c++) {
            LETTER[c] = c;
        }
        LETTER['t'] = Letters.TEH;
        LETTER['T'] = Letters.TEH;
        LETTER['n'] = Letters.NOON;
        LETTER['m'] = Letters.MEEM;
        LETTER['y'] = Letters.YEH;
        LETTER['w'] = Letters.WAW;
        LETTER['s'] = Letters.SEEN;
    }

    private final String sounds;
    private final boolean bound;
    private final int variant;
    private final StringBuilder out = new StringBuilder();
    private int variants = 1;

    private Spelling(String sounds, boolean bound, int variant) {
        this.sounds = sounds;
        this.bound = bound;
        this.variant = variant;
    }

    /** Adds all spellings of the word to a set of forms, the preferred one first. */
    static void into(FormSet forms, String sounds, boolean bound, int features, int kinds) {
        int variants = 1;
        for (int variant = 0; variant < variants; variant++) {
            Spelling spelling = new Spelling(sounds, bound, variant);
            String text = spelling.write();
            variants = spelling.variants;
            forms.put(text, features, kinds);
        }
    }

    /** The preferred spelling, alone or before a suffix pronoun. */
    static String of(String sounds, boolean bound) {
        return new Spelling(sounds, bound, 0).write();
    }

    private String write() {
        int i = 0;
        while (i < sounds.length()) {
            i = sounds.charAt(i) == '\'' ? hamza(i) : sound(i);
        }
        return out.toString();
    }

    /** Writes the sound at i and returns where the next one begins. */
    private int sound(int i) {
        char c = sounds.charAt(i);
        switch (c) {
            case 'a', 'i', 'u', 'e', '.' -> {}
            case '|', 'A', 'D', 'N' -> out.append(Letters.ALEF);
            case 'I' -> out.append(Letters.YEH);
            case 'U', 'O' -> out.append(Letters.WAW);
            case 'Y' -> out.append(bound || endsIn(Letters.YEH) ? Letters.ALEF : Letters.ALEF_MAKSURA);
            case 'T' -> out.append(bound ? Letters.TEH : Letters.TEH_MARBUTA);
            case '_' -> {
                if (!bound) {
                    out.append(Letters.ALEF);
                }
            }
            default -> consonant(i);
        }
        return i + 1;
    }

    private void consonant(int i) {
        char letter = letter(sounds.charAt(i));
        char next = at(i + 1);
        boolean closed = next != NONE && !isVowel(next);
        if (closed && letter(next) == letter) {
            return;
        }
        char before = at(i - 1);
        if (closed && letter == Letters.YEH && before == 'u') {
            letter = Letters.WAW;
        } else if (closed && letter == Letters.WAW && before == 'i') {
            letter = Letters.YEH;
        }
        out.append(letter);
    }

    private int hamza(int start) {
        int i = at(start + 1) == '\'' ? start + 1 : start;
        if (start == 0) {
            return initialHamza(i);
        }
        if (!bound && isLast(i)) {
            return seat(finalSeat(at(start - 1)), i);
        }
        return medialHamza(i, at(start - 1), at(i + 1));
    }

    /** Two hamzas in one opening syllable become hamza with a long vowel. */
    private int initialHamza(int i) {
        char vowel = at(i + 1);
        boolean twice = at(i + 2) == '\'' && !isVowel(at(i + 3));
        if (vowel == 'A' || vowel == 'a' && twice) {
            out.append(Letters.ALEF_MADDA);
        } else {
            out.append(vowel == 'i' || vowel == 'I' ? Letters.ALEF_HAMZA_BELOW : Letters.ALEF_HAMZA_ABOVE);
        }
        if (twice && vowel != 'a') {
            out.append(vowel == 'i' ? Letters.YEH : Letters.WAW);
        }
        return twice ? i + 3 : vowel == 'A' ? i + 2 : i + 1;
    }

    private boolean isLast(int i) {
        int end = sounds.length();
        return i == end - 1 || i == end - 2 && "aiue".indexOf(sounds.charAt(i + 1)) >= 0;
    }

    private char finalSeat(char before) {
        return switch (before) {
            case 'a' -> Letters.ALEF_HAMZA_ABOVE;
            case 'i' -> Letters.YEH_HAMZA;
            case 'u' -> Letters.WAW_HAMZA;
            case Letters.YEH -> behindYeh();
            default -> Letters.HAMZA;
        };
    }

    /** The Egyptian press often prints the last hamza of a noun on its y instead of behind it. */
    private char behindYeh() {
        char chosen = choose(Letters.HAMZA, Letters.YEH_HAMZA);
        if (chosen == Letters.YEH_HAMZA) {
            out.setLength(out.length() - 1);
        }
        return chosen;
    }

    /** The stronger of the vowels around a hamza chooses its seat: i before u before a before none. */
    private int medialHamza(int i, char before, char after) {
        boolean alefBefore = before == 'A' || before == Letters.ALEF;
        boolean wawBefore = before == 'U' || letter(before) == Letters.WAW;
        if (before == 'i' || before == 'I' || letter(before) == Letters.YEH || after == 'i' || after == 'I') {
            return seat(Letters.YEH_HAMZA, i);
        }
        if (after == 'u' || after == 'U' || after == 'O') {
            return beforeU(i, before, after, wawBefore);
        }
        if (before == 'u') {
            return seat(Letters.WAW_HAMZA, i);
        }
        if (alefBefore || wawBefore) {
            out.append(Letters.HAMZA);
            return after == 'N' && alefBefore ? i + 2 : i + 1;
        }
        return beforeA(i, before, after);
    }

    private int beforeU(int i, char before, char after, boolean wawBefore) {
        if (wawBefore) {
            return seat(
                    choose(
                            after == 'u' ? Letters.HAMZA : Letters.WAW_HAMZA,
                            after == 'u' ? Letters.WAW_HAMZA : Letters.HAMZA),
                    i);
        }
        if (after == 'u') {
            return seat(Letters.WAW_HAMZA, i);
        }
        char egyptian = joins() ? Letters.YEH_HAMZA : Letters.HAMZA;
        if (after == 'O' && before == 'a') {
            return seat(choose(Letters.WAW_HAMZA, Letters.ALEF_HAMZA_ABOVE, egyptian), i);
        }
        return seat(choose(Letters.WAW_HAMZA, egyptian), i);
    }

    /** After a short a or a closed consonant, before a or nothing. */
    private int beforeA(int i, char before, char after) {
        char lone = joins() ? Letters.YEH_HAMZA : Letters.HAMZA;
        boolean open = before == 'a';
        if (after == 'N') {
            return open ? seat(Letters.ALEF_HAMZA_ABOVE, i) + 1 : seat(lone, i);
        }
        if (after == 'A' || after == 'D' || after == 'Y' && bound) {
            char chosen = after == 'D' ? beforeDual(open, lone) : Letters.ALEF_MADDA;
            return seat(chosen, i) + (chosen == Letters.ALEF_MADDA ? 1 : 0);
        }
        return seat(after == 'e' && !open ? choose(Letters.ALEF_HAMZA_ABOVE, lone) : Letters.ALEF_HAMZA_ABOVE, i);
    }

    private char beforeDual(boolean open, char lone) {
        if (open) {
            return choose(Letters.ALEF_MADDA, Letters.ALEF_HAMZA_ABOVE);
        }
        return lone == Letters.HAMZA ? choose(lone, Letters.ALEF_MADDA) : lone;
    }

    private int seat(char letter, int i) {
        out.append(letter);
        return i + 1;
    }

    /** The spelling of this variant; a variant beyond the choices takes the first. */
    private char choose(char... seats) {
        int distinct = seats.length;
        while (distinct > 1 && seats[distinct - 1] == seats[0]) {
            distinct--;
        }
        variants = Math.max(variants, distinct);
        return seats[variant < distinct ? variant : 0];
    }

    /** Whether the letter written last joins the one after it. */
    private boolean joins() {
        return !out.isEmpty() && isJoining(out.charAt(out.length() - 1));
    }

    static boolean isJoining(char letter) {
        return switch (letter) {
            case Letters.ALEF, Letters.ALEF_HAMZA_ABOVE, Letters.ALEF_HAMZA_BELOW, Letters.ALEF_MADDA -> false;
            case Letters.DAL, Letters.THAL, Letters.REH, Letters.ZAIN -> false;
            case Letters.WAW, Letters.WAW_HAMZA, Letters.HAMZA, Letters.ALEF_MAKSURA, Letters.TEH_MARBUTA -> false;
            default -> true;
        };
    }

    private boolean endsIn(char letter) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == letter;
    }

    private char at(int i) {
        return i >= 0 && i < sounds.length() ? sounds.charAt(i) : NONE;
    }

    static boolean isVowel(char sound) {
        return sound < IS_VOWEL.length && IS_VOWEL[sound];
    }

    static char letter(char sound) {
        return sound < LETTER.length ? LETTER[sound] : sound;
    }
}
