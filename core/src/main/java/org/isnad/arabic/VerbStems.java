package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.Radicals.Weakness;
import org.isnad.arabic.Stem.Ending;
import org.jspecify.annotations.Nullable;

/**
 * The stems of one verb. Present stems begin with the vowel of the person prefix.
 *
 * @param pastPassive null where the form has no passive
 * @param presentVowel the vowel before the last radical in the present
 * @param twoSpellings whether the present without ending is also printed with both twins apart
 */
record VerbStems(
        Shape shape,
        Radicals radicals,
        Stem past,
        @Nullable Stem pastPassive,
        Stem present,
        Stem presentPassive,
        char presentVowel,
        boolean twoSpellings) {
    /**
     * The stems of a lexicon row.
     *
     * @throws IllegalArgumentException if the cells do not fit one another
     */
    static VerbStems of(String verb, String form, String present) {
        Shape shape = Shape.of(form, verb);
        Radicals radicals = Radicals.of(verb, shape);
        return shape.isFirst() ? first(verb, present, shape, radicals) : derived(shape, radicals);
    }

    private static VerbStems derived(Shape shape, Radicals radicals) {
        Stem passive = shape.hasPassive() ? stem(radicals, shape.pastPassive(), 'i', true) : null;
        return new VerbStems(
                shape,
                radicals,
                stem(radicals, shape.past(), 'a', true),
                passive,
                stem(radicals, shape.present(), shape.presentVowel(), false),
                stem(radicals, shape.presentPassive(), 'a', false),
                shape.presentVowel(),
                radicals.weakness() == Weakness.DOUBLED);
    }

    private static Stem stem(Radicals radicals, String base, char vowel, boolean past) {
        String filled = radicals.fill(base);
        return Stem.of(filled, radicals.beforeLast(), vowel, radicals.last(), radicals.weakness(), past);
    }

    /** The participle stem of a derived form: with i the active, with a the passive one. */
    Stem participle(char vowel) {
        return stem(radicals, "m" + shape.presentPassive(), vowel, false);
    }

    private static VerbStems first(String verb, String present, Shape shape, Radicals radicals) {
        FirstPresent shown = FirstPresent.of(verb, present, radicals);
        Stem presentStem = shown.stem("a", shown.vowel());
        String passivePrefix = shown.hasLostWaw(radicals) ? "uw" : "u";
        return new VerbStems(
                shape,
                radicals,
                firstPast(verb, radicals, shown.vowel()),
                stem(radicals, shape.pastPassive(), 'i', true),
                presentStem,
                shown.stem(passivePrefix, 'a'),
                shown.vowel(),
                radicals.weakness() == Weakness.DOUBLED);
    }

    private static Stem firstPast(String verb, Radicals radicals, char presentVowel) {
        String first = radicals.fill("1a");
        char last = radicals.last();
        return switch (radicals.weakness()) {
            case HOLLOW ->
                new Stem(radicals.fill("1A3"), radicals.fill(presentVowel == 'u' ? "1u3" : "1i3"), Ending.REGULAR);
            case DEFECTIVE ->
                new Stem(first + radicals.beforeLast(), first + radicals.beforeLast(), pastEnding(verb, last));
            default -> Stem.of(first, radicals.beforeLast(), vowel(verb, 'a'), last, radicals.weakness(), true);
        };
    }

    private static Ending pastEnding(String verb, char last) {
        if (last == 'A' && verb.charAt(verb.length() - 2) != Letters.YEH) {
            return Ending.ALEF;
        }
        return last == 'A' || last == 'Y' ? Ending.MAKSURA : Ending.YEH;
    }

    /** The vowel between the last two radicals, as far as a seat of hamza betrays it. */
    static char vowel(String printed, char unknown) {
        List<Character> seats = Radicals.seats(printed);
        for (int i = seats.size() - 1; i >= Math.max(0, seats.size() - 2); i--) {
            if (seats.get(i) != ' ') {
                return seats.get(i);
            }
        }
        return unknown;
    }
}
