package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.PerWord;
import org.isnad.arabic.WordIndex;

/**
 * What words unknown to the lexicon can be part of a person's name by their letters: no printed tanwin, no ending of a
 * verb, pronoun, plural or feminine relative adjective, no present tense, no conjunction or preposition.
 */
final class NameShape {
    private static final int SHORTEST = 3;
    private static final char FATHATAN = '\u064B';
    private static final List<String> PRONOUNS = List.of(
            "" + Letters.HEH + Letters.ALEF,
            "" + Letters.HEH + Letters.MEEM,
            "" + Letters.HEH + Letters.MEEM + Letters.ALEF,
            "" + Letters.WAW + Letters.ALEF,
            "" + Letters.WAW + Letters.HEH);
    private static final List<String> PLURALS =
            List.of("" + Letters.WAW + Letters.NOON, "" + Letters.YEH + Letters.NOON, "" + Letters.ALEF + Letters.NOON);
    private static final String PLURAL_FEMININE = "" + Letters.ALEF + Letters.TEH;
    private static final String RELATIVE_FEMININE = "" + Letters.YEH + Letters.HEH;
    private static final String PROCLITICS = "" + Letters.WAW + Letters.FEH + Letters.BEH + Letters.LAM + Letters.KAF;
    private static final String PREFIXES = "" + Letters.YEH + Letters.TEH + Letters.MEEM;
    private static final String VOWELS = "" + Letters.ALEF + Letters.WAW + Letters.YEH;

    private final WordIndex index;
    private final PerWord<Boolean> prefixed = new PerWord<>(word -> prefixed(word.key()));

    NameShape(WordIndex index) {
        this.index = index;
    }

    /**
     * Whether an unknown word may be part of a name.
     *
     * @param inside whether a word of the name stands before it
     */
    boolean fits(Analysis analysis, int k, boolean inside) {
        String key = analysis.key(k);
        if (key.length() < SHORTEST
                || inside && attached(analysis.word(k).plain())
                || masdar(analysis.word(k).plain())
                || tanwin(analysis, k)
                || prefixed.of(analysis, k)
                || analysis.word(k).procliticLength() > 0) {
            return false;
        }
        boolean definite = analysis.word(k).definite();
        return definite
                ? inside && !pluralOrFeminine(key) && !verbal(key)
                : !ends(key, PRONOUNS) && !inflected(key, inside);
    }

    private static boolean tanwin(Analysis analysis, int k) {
        char[] chars = analysis.page().chars();
        for (int i = analysis.token(k).start(); i < analysis.token(k).end(); i++) {
            if (chars[i] >= FATHATAN && chars[i] <= Letters.KASRATAN) {
                return true;
            }
        }
        return false;
    }

    /** A conjunction or preposition before a word that the lexicon has, or a waw before anything. */
    private boolean prefixed(String key) {
        if (PROCLITICS.indexOf(key.charAt(0)) < 0 || key.charAt(0) == Letters.FEH && key.length() <= 4) {
            return false;
        }
        return key.charAt(0) == Letters.WAW
                || key.length() > SHORTEST
                        && !index.word(key.substring(1)).readings().isEmpty();
    }

    private static boolean pluralOrFeminine(String key) {
        return ends(key, PLURALS) || key.endsWith(PLURAL_FEMININE) || key.endsWith(RELATIVE_FEMININE);
    }

    /** Whether letters behind a waw are no word of the lexicon. */
    boolean foreign(String rest) {
        return index.word(rest).readings().isEmpty();
    }

    /** A preposition before a hamza or a tenth form, a pronoun at the end ("for his burial", "except"). */
    private static boolean attached(String printed) {
        int last = printed.length() - 1;
        char first = printed.charAt(0);
        char second = printed.charAt(1);
        boolean hamza = second == Letters.ALEF_HAMZA_ABOVE || second == Letters.ALEF_HAMZA_BELOW;
        boolean preposition = first == Letters.LAM || first == Letters.BEH;
        boolean tenth = second == Letters.ALEF && printed.charAt(2) == Letters.SEEN && last >= 5;
        return preposition && (hamza || tenth) && last >= 4 || printed.charAt(last) == Letters.HEH && last >= 4;
    }

    /** A verbal noun of the second, fourth or tenth form without article. */
    private static boolean masdar(String printed) {
        int last = printed.length() - 1;
        boolean long4 = printed.charAt(last - 1) == Letters.ALEF;
        boolean fourth = last == 4 && printed.charAt(0) == Letters.ALEF_HAMZA_BELOW && long4;
        boolean tenth = last >= 5
                && printed.charAt(0) == Letters.ALEF
                && printed.charAt(1) == Letters.SEEN
                && printed.charAt(2) == Letters.TEH
                && long4;
        boolean second = last == 4
                && printed.charAt(0) == Letters.TEH
                && printed.charAt(3) == Letters.YEH
                && printed.charAt(1) != Letters.YEH
                && printed.charAt(2) != Letters.ALEF
                && printed.charAt(2) != Letters.WAW;
        return fourth || tenth || second;
    }

    /** A verbal noun or participle of the longer forms with the article ("the retreating", "the sheltering"). */
    private static boolean verbal(String key) {
        int last = key.length() - 1;
        if (key.charAt(last) == Letters.YEH || key.length() < 7) {
            return false;
        }
        char first = key.charAt(2);
        char second = key.charAt(3);
        boolean masdar = first == Letters.ALEF
                && (second == Letters.NOON || key.charAt(4) == Letters.TEH || second == Letters.SEEN)
                && (key.charAt(last - 1) == Letters.ALEF || key.charAt(last) == Letters.ALEF);
        boolean participle = first == Letters.MEEM && (second == Letters.NOON || second == Letters.TEH);
        return masdar || participle;
    }

    private static boolean inflected(String key, boolean inside) {
        boolean prefix = PREFIXES.indexOf(key.charAt(0)) >= 0;
        if (prefix && ends(key, PLURALS) || key.length() > 4 && key.endsWith(PLURAL_FEMININE)) {
            return true;
        }
        boolean present =
                key.charAt(0) == Letters.YEH || key.charAt(0) == Letters.TEH && key.charAt(1) != Letters.SHEEN;
        return present && vowels(key) < 2
                || key.length() > 4 && key.endsWith(RELATIVE_FEMININE)
                || inside && (accusative(key) || past(key));
    }

    /** The past of the longer forms said of a woman. */
    private static boolean past(String key) {
        return key.length() >= 5
                && key.charAt(0) == Letters.ALEF
                && key.charAt(key.length() - 1) == Letters.TEH
                && key.charAt(key.length() - 2) != Letters.ALEF;
    }

    /** An active participle with the alef of the accusative. */
    private static boolean accusative(String key) {
        return key.length() == 5
                && key.charAt(1) == Letters.ALEF
                && key.charAt(4) == Letters.ALEF
                && VOWELS.indexOf(key.charAt(2)) < 0
                && VOWELS.indexOf(key.charAt(3)) < 0;
    }

    private static int vowels(String key) {
        int n = 0;
        for (int i = 1; i < key.length(); i++) {
            n += VOWELS.indexOf(key.charAt(i)) < 0 ? 0 : 1;
        }
        return n;
    }

    private static boolean ends(String key, List<String> endings) {
        for (String ending : endings) {
            if (key.length() > ending.length() + 1 && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
