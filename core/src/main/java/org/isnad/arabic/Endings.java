package org.isnad.arabic;

import org.isnad.arabic.Stem.Ending;

/**
 * The personal endings, in the notation of {@link Spelling}, one for each of the fourteen persons in the order of Arabic
 * grammars: 3rd masculine singular, dual, plural, 3rd feminine, 2nd masculine, 2nd feminine, 1st singular, plural. A
 * minus is an empty ending.
 */
final class Endings {
    static final int PERSONS = 14;
    static final int SECOND = 6;
    static final int FIRST = 12;

    /** Person prefixes of the present. */
    static final String[] PREFIXES = row("y y y t t y t t t t t t ' n");

    static final int[] FEATURES = features();

    private static final String[] PAST = row("a D O_ at atD na ta tumA tum ti tumA tunna tu nA");
    private static final String[] PAST_MAKSURA =
            row("Y ayD aw_ at atD ayna ayta aytumA aytum ayti aytumA aytunna aytu aynA");
    private static final String[] PAST_ALEF =
            row("A awD aw_ at atD awna awta awtumA awtum awti awtumA awtunna awtu awnA");
    private static final String[] PAST_YEH = row("iya iyD O_ iyat iyatD Ina Ita ItumA Itum Iti ItumA Itunna Itu InA");

    private static final String[] INDICATIVE = row("u Dni Ona u Dni na u Dni Ona Ina Dni na u u");
    private static final String[] INDICATIVE_MAKSURA =
            row("Y ayDni awna Y ayDni ayna Y ayDni awna ayna ayDni ayna Y Y");
    private static final String[] INDICATIVE_YEH = row("I iyDni Ona I iyDni Ina I iyDni Ona Ina iyDni Ina I I");
    private static final String[] INDICATIVE_WAW = row("U uwDni Ona U uwDni Una U uwDni Ona Ina uwDni Una U U");

    private static final String[] SUBJUNCTIVE = row("a D O_ a D na a D O_ I D na a a");
    private static final String[] SUBJUNCTIVE_MAKSURA = row("Y ayD aw_ Y ayD ayna Y ayD aw_ ay ayD ayna Y Y");
    private static final String[] SUBJUNCTIVE_YEH = row("iya iyD O_ iya iyD Ina iya iyD O_ I iyD Ina iya iya");
    private static final String[] SUBJUNCTIVE_WAW = row("uwa uwD O_ uwa uwD Una uwa uwD O_ I uwD Una uwa uwa");

    private static final String[] JUSSIVE = row("- D O_ - D na - D O_ I D na - -");
    private static final String[] JUSSIVE_MAKSURA = row("a ayD aw_ a ayD ayna a ayD aw_ ay ayD ayna a a");
    private static final String[] JUSSIVE_YEH = row("i iyD O_ i iyD Ina i iyD O_ I iyD Ina i i");
    private static final String[] JUSSIVE_WAW = row("u uwD O_ u uwD Una u uwD O_ I uwD Una u u");

    private Endings() {}

    private static String[] row(String cells) {
        String[] row = cells.split(" ");
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i].equals("-") ? "" : row[i];
        }
        return row;
    }

    private static int[] features() {
        int[] persons = {Feature.PERSON_3, Feature.PERSON_3, Feature.PERSON_2, Feature.PERSON_2, Feature.PERSON_1};
        int[] numbers = {Feature.SINGULAR, Feature.DUAL, Feature.PLURAL};
        int[] features = new int[PERSONS];
        for (int i = 0; i < FIRST; i++) {
            int gender = i / 3 % 2 == 0 ? Feature.MASCULINE : Feature.FEMININE;
            features[i] = persons[i / 3] | gender | numbers[i % 3];
        }
        features[FIRST] = Feature.PERSON_1 | Feature.SINGULAR;
        features[FIRST + 1] = Feature.PERSON_1 | Feature.PLURAL;
        return features;
    }

    static String[] past(Ending ending) {
        return switch (ending) {
            case MAKSURA -> PAST_MAKSURA;
            case ALEF -> PAST_ALEF;
            case YEH -> PAST_YEH;
            default -> PAST;
        };
    }

    static String[] indicative(Ending ending) {
        return pick(ending, INDICATIVE, INDICATIVE_MAKSURA, INDICATIVE_YEH, INDICATIVE_WAW);
    }

    static String[] subjunctive(Ending ending) {
        return pick(ending, SUBJUNCTIVE, SUBJUNCTIVE_MAKSURA, SUBJUNCTIVE_YEH, SUBJUNCTIVE_WAW);
    }

    static String[] jussive(Ending ending) {
        return pick(ending, JUSSIVE, JUSSIVE_MAKSURA, JUSSIVE_YEH, JUSSIVE_WAW);
    }

    private static String[] pick(Ending ending, String[] regular, String[] maksura, String[] yeh, String[] waw) {
        return switch (ending) {
            case REGULAR -> regular;
            case MAKSURA, ALEF -> maksura;
            case YEH -> yeh;
            case WAW -> waw;
        };
    }
}
