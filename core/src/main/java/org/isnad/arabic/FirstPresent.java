package org.isnad.arabic;

import org.isnad.arabic.Radicals.Weakness;

/**
 * The present tense of a form I verb as its lexicon row shows it: the only place where the vowel of the present and the
 * loss of a first w can be seen.
 *
 * @param head the radicals before the last but one, in the notation of {@link Spelling}
 */
record FirstPresent(String head, char beforeLast, char vowel, char last, Weakness weakness) {
    /** Reads the printed present; where there is none, the commonest of its class is taken. */
    static FirstPresent of(String verb, String present, Radicals radicals) {
        if (present.isEmpty()) {
            return guessed(radicals);
        }
        String sounds = Radicals.sounds(present);
        if (sounds.length() < 3 || sounds.charAt(0) != Letters.YEH) {
            throw new IllegalArgumentException("the present does not begin with y or is too short: " + present);
        }
        String rest = sounds.substring(1);
        return switch (radicals.weakness()) {
            case SOUND -> sound(rest, VerbStems.vowel(present, 'u'));
            case DOUBLED -> doubled(rest, present);
            case HOLLOW -> hollow(rest, present, verb);
            case DEFECTIVE -> defective(rest);
        };
    }

    private static FirstPresent sound(String rest, char vowel) {
        int n = rest.length();
        return new FirstPresent(
                rest.substring(0, n - 2), rest.charAt(n - 2), vowel, rest.charAt(n - 1), Weakness.SOUND);
    }

    private static FirstPresent doubled(String rest, String present) {
        char last = rest.charAt(rest.length() - 1);
        int twins = rest.length() > 2 && rest.charAt(rest.length() - 2) == last ? 2 : 1;
        char seat = Radicals.seats(present).get(1);
        String head = rest.substring(0, rest.length() - twins);
        return new FirstPresent(head, last, seat == ' ' ? 'u' : seat, last, Weakness.DOUBLED);
    }

    private static FirstPresent hollow(String rest, String present, String verb) {
        char vowel = rest.length() == 3 ? vowelOf(rest.charAt(1)) : ' ';
        if (vowel == ' ') {
            throw new IllegalArgumentException("the present of the hollow verb " + verb + " is not hollow: " + present);
        }
        return new FirstPresent(rest.substring(0, 1), 'A', vowel, rest.charAt(2), Weakness.HOLLOW);
    }

    private static FirstPresent defective(String rest) {
        int n = rest.length();
        char vowel = vowelOf(rest.charAt(n - 1));
        if (vowel == ' ') {
            throw new IllegalArgumentException("the present does not end in a weak letter: " + rest);
        }
        return new FirstPresent(
                rest.substring(0, n - 2), rest.charAt(n - 2), vowel, rest.charAt(n - 1), Weakness.DEFECTIVE);
    }

    private static char vowelOf(char weak) {
        return switch (weak) {
            case 'A', 'Y' -> 'a';
            case Letters.YEH -> 'i';
            case Letters.WAW -> 'u';
            default -> ' ';
        };
    }

    private static FirstPresent guessed(Radicals radicals) {
        Weakness weakness = radicals.weakness();
        char last = radicals.last();
        char vowel = weakness != Weakness.DEFECTIVE || last == 'A' ? 'u' : last == 'Y' ? 'i' : 'a';
        boolean loses = radicals.startsInWaw() && weakness != Weakness.DOUBLED;
        return new FirstPresent(loses ? "" : radicals.fill("1"), radicals.beforeLast(), vowel, last, weakness);
    }

    /** Whether the present has lost a first w that its passive still has. */
    boolean hasLostWaw(Radicals radicals) {
        return radicals.startsInWaw() && head.isEmpty();
    }

    /** The stem behind a person prefix with this vowel. */
    Stem stem(String prefix, char vowel) {
        return Stem.of(prefix + head, beforeLast, vowel, last, weakness, false);
    }
}
