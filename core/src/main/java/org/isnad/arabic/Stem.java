package org.isnad.arabic;

import org.isnad.arabic.Radicals.Weakness;

/**
 * A stem of a verb, in the notation of {@link Spelling}: what endings are put to.
 *
 * @param open the stem before an ending that begins with a vowel
 * @param closed the stem before an ending that begins with a consonant, and before none
 * @param ending which set of endings it takes
 */
record Stem(String open, String closed, Ending ending) {
    /** The sets of endings; those but the first belong to stems that have lost a weak last radical. */
    enum Ending {
        REGULAR,
        /** Final long a printed as alef maksura. */
        MAKSURA,
        /** Final long a printed as alef, of a verb in w. */
        ALEF,
        /** Final i and y, or long i. */
        YEH,
        /** Final long u. */
        WAW
    }

    /** The stem of a base, two radicals and the vowel between them; {@code past} as the passive past shortens otherwise. */
    static Stem of(String base, char beforeLast, char vowel, char last, Weakness weakness, boolean past) {
        return switch (weakness) {
            case SOUND -> regular(base + beforeLast + vowel + last);
            case DOUBLED -> doubled(base, vowel, last);
            case HOLLOW -> hollow(base, vowel, last, past);
            case DEFECTIVE -> new Stem(base + beforeLast, base + beforeLast, ending(vowel));
        };
    }

    private static Stem regular(String stem) {
        return new Stem(stem, stem, Ending.REGULAR);
    }

    private static Stem doubled(String base, char vowel, char last) {
        String open = endsInVowel(base) ? base + last + last : base + vowel + last + last;
        return new Stem(open, base + last + vowel + last, Ending.REGULAR);
    }

    /** The weak radical becomes a long vowel, shortened in a closed syllable. */
    private static Stem hollow(String base, char vowel, char last, boolean past) {
        boolean vowelled = endsInVowel(base);
        String head = vowelled ? base.substring(0, base.length() - 1) : base;
        char heard = vowelled && !(past && vowel == 'i') ? 'a' : vowel;
        return new Stem(head + Character.toUpperCase(heard) + last, head + heard + last, Ending.REGULAR);
    }

    private static Ending ending(char vowel) {
        return vowel == 'a' ? Ending.MAKSURA : vowel == 'i' ? Ending.YEH : Ending.WAW;
    }

    private static boolean endsInVowel(String base) {
        return Spelling.isVowel(base.charAt(base.length() - 1));
    }

    /** Whether it is spelled as another stem with every ending: a shortcut for the common case without inner hamza. */
    boolean isSpelledAs(Stem other) {
        return ending == other.ending
                && open.lastIndexOf('\'') <= 0
                && Spelling.of(open, false).equals(Spelling.of(other.open, false))
                && Spelling.of(closed, false).equals(Spelling.of(other.closed, false));
    }
}
