package org.isnad.arabic;

/**
 * A noun as it is printed, split into a stem in the notation of {@link Spelling} and the ending that decides how it is
 * inflected. The vowels of a printed word are unknown but for those that its last hamza betrays.
 */
final class PrintedNoun {
    /** What a noun ends in. */
    enum Tail {
        CONSONANT,
        TEH_MARBUTA,
        /** Ta marbuta behind a long a. */
        ALEF_TEH,
        MAKSURA,
        ALEF,
        /** Hamza behind a long a. */
        ALEF_HAMZA,
        DEFECTIVE
    }

    private final String stem;
    private final Tail tail;
    private final int letters;

    /** Takes a printed noun apart; kasratan marks it as defective, as {@code mayBeDefective} does for one in y. */
    PrintedNoun(String printed, boolean mayBeDefective) {
        boolean marked = printed.indexOf(Letters.KASRATAN) >= 0;
        String plain = Key.plain(printed);
        this.letters = plain.length();
        if (letters < 2) {
            throw new IllegalArgumentException("a noun has two letters or more: " + printed);
        }
        this.tail = tail(plain, marked, mayBeDefective);
        int drop = switch (tail) {
            case TEH_MARBUTA, MAKSURA, ALEF -> 1;
            case ALEF_TEH -> 2;
            case DEFECTIVE -> plain.endsWith(String.valueOf(Letters.YEH)) ? 1 : 0;
            default -> 0;
        };
        this.stem = sounds(plain.substring(0, letters - drop));
    }

    private static Tail tail(String plain, boolean marked, boolean mayBeDefective) {
        int n = plain.length();
        char last = n == 0 ? ' ' : plain.charAt(n - 1);
        boolean afterAlef = n > 1 && plain.charAt(n - 2) == Letters.ALEF;
        if (marked || mayBeDefective && last == Letters.YEH) {
            return Tail.DEFECTIVE;
        }
        return switch (last) {
            case Letters.TEH_MARBUTA -> afterAlef ? Tail.ALEF_TEH : Tail.TEH_MARBUTA;
            case Letters.ALEF_MAKSURA -> Tail.MAKSURA;
            case Letters.ALEF -> Tail.ALEF;
            case Letters.HAMZA -> afterAlef ? Tail.ALEF_HAMZA : Tail.CONSONANT;
            default -> Tail.CONSONANT;
        };
    }

    /** Letters with unknown vowels between them; only a last hamza leaves its seat. */
    private static String sounds(String plain) {
        if (plain.isEmpty()) {
            return plain;
        }
        StringBuilder out = new StringBuilder(2 * plain.length());
        int last = plain.length() - 1;
        for (int i = 0; i < last; i++) {
            out.append(plain.charAt(i)).append('.');
        }
        char end = plain.charAt(last);
        char vowel = vowel(end, last > 0 ? plain.charAt(last - 1) : ' ');
        if (vowel == ' ' && end != Letters.HAMZA) {
            return out.append(end).toString();
        }
        dropLast(out);
        if (vowel != ' ' && vowel != '-') {
            out.append(vowel);
        }
        return out.append('\'').toString();
    }

    /** The vowel before a hamza by its seat; a minus for none, a blank for a letter that is no seated hamza. */
    private static char vowel(char seat, char before) {
        return switch (seat) {
            case Letters.ALEF_HAMZA_ABOVE -> before == Letters.ALEF ? '-' : 'a';
            case Letters.WAW_HAMZA -> before == Letters.ALEF || before == Letters.WAW ? '-' : 'u';
            case Letters.YEH_HAMZA -> before == Letters.YEH || before == Letters.ALEF ? '-' : 'i';
            default -> ' ';
        };
    }

    private static void dropLast(StringBuilder out) {
        if (!out.isEmpty()) {
            out.setLength(out.length() - 1);
        }
    }

    Tail tail() {
        return tail;
    }

    String stem() {
        return stem;
    }

    /** How many letters are printed. */
    int letters() {
        return letters;
    }

    /** Singular and dual. */
    void singular(Inflection inflection, int gender) {
        int features = gender | Feature.SINGULAR;
        switch (tail) {
            case CONSONANT, ALEF_HAMZA -> {
                inflection.whole(stem, features, true);
                inflection.dual(stem, "", gender);
            }
            case TEH_MARBUTA -> inflection.feminine(stem);
            case ALEF_TEH -> {
                inflection.plain(stem + "AT", features);
                inflection.dual(stem, "At", gender);
            }
            case MAKSURA -> {
                inflection.plain(stem + "Y", features);
                inflection.dual(stem, "ay", gender);
            }
            case ALEF -> inflection.plain(stem + "A", features);
            case DEFECTIVE -> {
                inflection.defective(stem, features);
                inflection.dual(stem, "iy", gender);
            }
        }
        if (tail == Tail.ALEF_HAMZA && gender == Feature.FEMININE) {
            inflection.dual(stem.substring(0, stem.length() - 1), ".w", gender);
        }
    }

    /** Singular and dual of both genders, of a noun for persons or an adjective. */
    void person(Inflection inflection) {
        singular(inflection, Feature.MASCULINE);
        switch (tail) {
            case CONSONANT, ALEF_HAMZA -> inflection.feminine(stem);
            case DEFECTIVE -> inflection.feminine(stem + "iy");
            default -> {}
        }
    }

    /** Sound plural in alef and t. */
    void femininePlural(Inflection inflection, boolean feminine) {
        switch (tail) {
            case MAKSURA -> inflection.femininePlural(stem, "ay");
            case DEFECTIVE -> inflection.femininePlural(stem, "iy");
            case ALEF_TEH -> {
                inflection.femininePlural(stem, "ay");
                if (letters <= 4) {
                    inflection.femininePlural(stem, "aw");
                }
            }
            case ALEF_HAMZA -> {
                inflection.femininePlural(stem, "");
                if (feminine) {
                    inflection.femininePlural(stem.substring(0, stem.length() - 1), ".w");
                }
            }
            default -> inflection.femininePlural(stem, "");
        }
    }

    /** A broken plural: as a singular, without a dual. */
    void broken(Inflection inflection, int features, boolean tanwin) {
        switch (tail) {
            case CONSONANT -> inflection.whole(stem, features, tanwin);
            case ALEF_HAMZA -> inflection.whole(stem, features, false);
            case TEH_MARBUTA -> inflection.plain(stem + "aT", features);
            case ALEF_TEH -> inflection.plain(stem + "AT", features);
            case MAKSURA -> inflection.plain(stem + "Y", features);
            case ALEF -> inflection.plain(stem + "A", features);
            case DEFECTIVE -> inflection.defective(stem, features);
        }
    }

    /** All forms of a masdar; three letters without ta marbuta have no sound plural. */
    void masdar(FormSet forms) {
        Inflection inflection = new Inflection(forms, Feature.MASDAR);
        boolean feminine = tail == Tail.TEH_MARBUTA || tail == Tail.ALEF_TEH;
        singular(inflection, feminine ? Feature.FEMININE : Feature.MASCULINE);
        if (feminine || letters > 3) {
            femininePlural(inflection, false);
        }
    }
}
