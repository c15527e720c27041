package org.isnad.arabic;

/**
 * The relative adjective (nisba) of a name: y behind the name, after its article and its feminine or foreign ending have
 * been dropped. Many names of towns have one of their own, which only a lexicon knows.
 */
final class Nisba {
    private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;
    private static final String IYA = "" + Letters.YEH + Letters.ALEF;
    private static final String ALEF_HAMZA = "" + Letters.ALEF + Letters.HAMZA;
    private static final String WAW_YEH = "" + Letters.WAW + Letters.YEH;

    private Nisba() {}

    /**
     * The masculine singular without article. Of a name of two words both are adjectives if the second has the article
     * ("North Korea" in Arabic order), else only the second. Empty where there is no regular one.
     */
    static String of(String name) {
        String plain = Key.plain(name);
        int space = plain.indexOf(' ');
        if (space < 0) {
            return word(plain);
        }
        String first = plain.substring(0, space);
        String second = plain.substring(space + 1);
        if (second.indexOf(' ') >= 0) {
            return "";
        }
        return (second.startsWith(ARTICLE) ? word(first) : first) + " " + word(second);
    }

    private static String word(String printed) {
        String name = printed.startsWith(ARTICLE) && printed.length() > 4 ? printed.substring(2) : printed;
        if (name.length() < 2) {
            return "";
        }
        if (name.endsWith(ALEF_HAMZA)) {
            return name.substring(0, name.length() - 1) + WAW_YEH;
        }
        return switch (name.charAt(name.length() - 1)) {
            case Letters.WAW -> "";
            case Letters.YEH -> name;
            case Letters.TEH_MARBUTA, Letters.ALEF, Letters.ALEF_MAKSURA -> dropped(name);
            default -> name + Letters.YEH;
        };
    }

    private static String dropped(String name) {
        String rest = name.substring(0, name.length() - (name.endsWith(IYA) ? 2 : 1));
        boolean inAlef = rest.endsWith(String.valueOf(Letters.ALEF)) && rest.length() > 1;
        String stem = inAlef ? rest.substring(0, rest.length() - 1) : rest;
        return stem.endsWith(String.valueOf(Letters.YEH)) ? stem : inAlef ? stem + WAW_YEH : stem + Letters.YEH;
    }
}
