package org.isnad.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The inflected forms of a noun or adjective, made from its lexicon row: singular, dual, sound and broken plurals, tanwin,
 * construct forms and those before suffix pronouns, as newspapers print them.
 *
 * <p>A noun in y with a sound masculine plural is a relative adjective (nisba) and has a feminine; a noun with both
 * sound plurals is a person and has one too. Kasratan at the end of a noun or plural marks it as defective; broken
 * plurals of the pattern that always is are known.
 */
public final class NounForms {
    private static final String SOUND_MASCULINE = "+" + Letters.WAW + Letters.NOON;
    private static final String SOUND_OBLIQUE = "+" + Letters.YEH + Letters.NOON;
    private static final String SOUND_FEMININE = "+" + Letters.ALEF + Letters.TEH;

    /** A seat of hamza that one half of the press prints otherwise, before a long u. */
    private static final String WAW_HAMZA_WAW = "" + Letters.WAW_HAMZA + Letters.WAW;

    private final FormSet forms = new FormSet();
    private final int gender;
    private final Set<String> soundPlurals = new LinkedHashSet<>();

    private NounForms(int gender) {
        this.gender = gender;
    }

    /**
     * All forms of a noun.
     *
     * @param noun the singular
     * @param plurals {@code +} and the ending for sound plurals (and others that replace the feminine ending of the
     *     singular or are put to it), broken plurals as printed
     */
    public static List<Form> of(String noun, List<String> plurals, boolean feminine) {
        NounForms forms = new NounForms(feminine ? Feature.FEMININE : Feature.MASCULINE);
        forms.add(noun, plurals);
        if (noun.contains(WAW_HAMZA_WAW)) {
            forms.add(otherSeat(noun), List.copyOf(forms.soundPlurals));
        }
        return forms.forms.list();
    }

    /** All forms of an adjective that has both genders and sound plurals; other plurals may be given. */
    public static List<Form> adjective(String masculine, List<String> plurals) {
        FormSet forms = new FormSet();
        Inflection inflection = new Inflection(forms, Feature.ADJECTIVE);
        inflection.bothGenders(new PrintedNoun(masculine, false).stem());
        for (String plural : plurals) {
            if (!plural.startsWith("+")) {
                broken(inflection, plural, Feature.PLURAL);
            }
        }
        return forms.list();
    }

    private void add(String noun, List<String> plurals) {
        if (!isInflected(noun)) {
            forms.put(Key.plain(noun), Feature.NOUN | gender | Feature.SINGULAR, FormSet.EITHER);
            return;
        }
        plurals.stream().filter(plural -> plural.startsWith("+")).forEach(soundPlurals::add);
        PrintedNoun printed = new PrintedNoun(noun, mayBeDefective(noun, plurals));
        boolean relative = isRelative(printed);
        Inflection inflection = new Inflection(forms, Feature.NOUN | (relative ? Feature.ADJECTIVE : 0));
        if (relative || soundPlurals.contains(SOUND_MASCULINE) && soundPlurals.contains(SOUND_FEMININE)) {
            printed.person(inflection);
        } else {
            printed.singular(inflection, gender);
        }
        for (String plural : plurals) {
            plural(inflection, printed, plural);
        }
    }

    private boolean isRelative(PrintedNoun printed) {
        return printed.tail() == PrintedNoun.Tail.CONSONANT
                && printed.stem().endsWith(String.valueOf(Letters.YEH))
                && soundPlurals.contains(SOUND_MASCULINE);
    }

    private void plural(Inflection inflection, PrintedNoun printed, String plural) {
        if (plural.equals(SOUND_MASCULINE) || plural.equals(SOUND_OBLIQUE)) {
            inflection.masculinePlural(printed.stem(), printed.tail() == PrintedNoun.Tail.MAKSURA ? "a" : "");
        } else if (plural.equals(SOUND_FEMININE)) {
            printed.femininePlural(inflection, gender == Feature.FEMININE);
        } else if (plural.startsWith("+")) {
            inflection.plain(printed.stem() + '.' + plural.substring(1), gender | Feature.PLURAL);
        } else if (plural.isEmpty()) {
            return;
        } else if (!isInflected(plural)) {
            forms.put(Key.plain(plural), Feature.NOUN | gender | Feature.PLURAL, FormSet.EITHER);
        } else {
            broken(inflection, plural, gender | Feature.PLURAL);
            if (plural.contains(WAW_HAMZA_WAW)) {
                broken(inflection, otherSeat(plural), gender | Feature.PLURAL);
            }
        }
    }

    private static void broken(Inflection inflection, String plural, int features) {
        boolean defective = plural.endsWith(String.valueOf(Letters.YEH)) && isLongPattern(plural);
        boolean tanwin = !isLongPattern(plural) && !plural.endsWith("" + Letters.ALEF + Letters.TEH);
        new PrintedNoun(plural, defective).broken(inflection, features, tanwin);
    }

    /** The pattern of broken plurals with alef as third letter: no tanwin, and defective if it ends in y. */
    private static boolean isLongPattern(String plural) {
        return plural.length() >= 5 && plural.charAt(2) == Letters.ALEF;
    }

    /** Active participles of four letters in y with a broken plural ("judge") lose the y in the indefinite. */
    private static boolean mayBeDefective(String noun, List<String> plurals) {
        return noun.length() == 4
                && noun.charAt(1) == Letters.ALEF
                && noun.charAt(3) == Letters.YEH
                && !plurals.isEmpty()
                && plurals.stream().noneMatch(plural -> plural.startsWith("+"));
    }

    /** The Egyptian seat of hamza before a long u: on y where it joins, else on none. */
    private static String otherSeat(String printed) {
        StringBuilder out = new StringBuilder(printed);
        int at = out.indexOf(WAW_HAMZA_WAW);
        boolean joins = at > 0 && Spelling.isJoining(out.charAt(at - 1));
        out.setCharAt(at, joins ? Letters.YEH_HAMZA : Letters.HAMZA);
        return out.toString();
    }

    /** Whether a noun can be inflected: a sign, an abbreviation of one letter or a foreign word stays as it is. */
    private static boolean isInflected(String printed) {
        String plain = Key.plain(printed);
        return plain.length() > 1 && plain.chars().allMatch(c -> Letters.isArabicLetter((char) c));
    }

    /** The relative adjective (nisba) of the name of a place, where it is regular; see {@link Nisba}. */
    public static String nisba(String place) {
        return Nisba.of(place);
    }
}
