package org.isnad.arabic;

/**
 * The inflection of nominals, put on stems in the notation of {@link Spelling}: dual, sound plurals, the alef of tanwin,
 * the feminine, the construct without its n, and what changes before a suffix pronoun.
 */
final class Inflection {
    private static final int NOMINATIVE_DUAL = Feature.DUAL | Feature.NOMINATIVE;
    private static final int OBLIQUE_DUAL = Feature.DUAL | Feature.OBLIQUE;
    private static final int NOMINATIVE_PLURAL = Feature.PLURAL | Feature.NOMINATIVE;
    private static final int OBLIQUE_PLURAL = Feature.PLURAL | Feature.OBLIQUE;

    private final FormSet forms;
    private final int speech;

    /** Inflects into a set of forms, all of this part of speech. */
    Inflection(FormSet forms, int partOfSpeech) {
        this.forms = forms;
        this.speech = partOfSpeech;
    }

    /** A participle of both genders with its sound plurals, by the ending that its stem calls for. */
    void participle(Stem stem) {
        switch (stem.ending()) {
            case YEH -> defectiveParticiple(stem.open());
            case MAKSURA, ALEF, WAW -> maksuraParticiple(stem.open());
            case REGULAR -> bothGenders(stem.open());
        }
    }

    /** Masculine and feminine with their sound plurals. */
    void bothGenders(String stem) {
        singular(stem, Feature.MASCULINE, true);
        dual(stem, "", Feature.MASCULINE);
        masculinePlural(stem, "");
        feminine(stem);
        femininePlural(stem, "");
    }

    private void defectiveParticiple(String stem) {
        defective(stem, Feature.MASCULINE | Feature.SINGULAR);
        dual(stem, "iy", Feature.MASCULINE);
        masculinePlural(stem, "");
        feminine(stem + "iy");
        femininePlural(stem, "iy");
    }

    private void maksuraParticiple(String stem) {
        forms.add(stem + "Y", speech | Feature.MASCULINE | Feature.SINGULAR);
        dual(stem, "ay", Feature.MASCULINE);
        masculinePlural(stem, "a");
        forms.add(stem + "AT", speech | Feature.FEMININE | Feature.SINGULAR);
        dual(stem, "At", Feature.FEMININE);
        femininePlural(stem, "ay");
    }

    /** A word in one spelling, but for what a suffix pronoun changes. */
    void plain(String sounds, int features) {
        forms.add(sounds, speech | features);
    }

    /** Singular of a stem that ends in a consonant, as it is, with tanwin and with case vowels before a suffix. */
    void singular(String stem, int gender, boolean tanwin) {
        whole(stem, gender | Feature.SINGULAR, tanwin);
    }

    /** A word that ends in a consonant. */
    void whole(String stem, int features, boolean tanwin) {
        if (stem.endsWith("'")) {
            forms.free(stem, speech | features);
            forms.bound(stem + "u", speech | features);
            forms.bound(stem + "i", speech | features);
            forms.bound(stem + "e", speech | features);
        } else {
            forms.add(stem, speech | features);
        }
        if (tanwin && !hasSilentTanwin(stem)) {
            forms.free(stem + "N", speech | features | Feature.ACCUSATIVE_TANWIN);
        }
    }

    /** After hamza on or behind an alef the alef of tanwin is not printed. */
    private static boolean hasSilentTanwin(String stem) {
        int n = stem.length();
        return n > 1
                && stem.charAt(n - 1) == '\''
                && (stem.charAt(n - 2) == 'a' || stem.charAt(n - 2) == 'A' || stem.charAt(n - 2) == Letters.ALEF);
    }

    /** A word in i and y, whose indefinite nominative and genitive lose the y (ism manqus); plurals take no tanwin. */
    void defective(String stem, int features) {
        forms.add(stem + "I", speech | features);
        forms.free(stem + "i", speech | features);
        if ((features & Feature.PLURAL) == 0) {
            forms.free(stem + "iyN", speech | features | Feature.ACCUSATIVE_TANWIN);
        }
    }

    /** Feminine singular and dual in ta marbuta. */
    void feminine(String stem) {
        forms.add(stem + "aT", speech | Feature.FEMININE | Feature.SINGULAR);
        dual(stem, "at", Feature.FEMININE);
    }

    /** Dual; the joint stands between stem and ending. */
    void dual(String stem, String joint, int gender) {
        String head = stem + joint;
        forms.free(head + "Dn", speech | gender | NOMINATIVE_DUAL);
        forms.add(head + "D", speech | gender | NOMINATIVE_DUAL | Feature.CONSTRUCT);
        forms.free(head + "eyn", speech | gender | OBLIQUE_DUAL);
        forms.add(head + "ey", speech | gender | OBLIQUE_DUAL | Feature.CONSTRUCT);
    }

    /** Sound masculine plural; the joint is empty, or an a that makes the ending a diphthong. */
    void masculinePlural(String stem, String joint) {
        boolean diphthong = joint.equals("a");
        String nominative = stem + (diphthong ? "aw" : "O");
        String oblique = stem + (diphthong ? "ay" : "I");
        int gender = Feature.MASCULINE;
        forms.free(nominative + "n", speech | gender | NOMINATIVE_PLURAL);
        forms.add(nominative, speech | gender | NOMINATIVE_PLURAL | Feature.CONSTRUCT);
        forms.free(oblique + "n", speech | gender | OBLIQUE_PLURAL);
        forms.add(oblique, speech | gender | OBLIQUE_PLURAL | Feature.CONSTRUCT);
    }

    /** Sound feminine plural. */
    void femininePlural(String stem, String joint) {
        forms.add(stem + joint + "At", speech | Feature.FEMININE | Feature.PLURAL);
    }
}
