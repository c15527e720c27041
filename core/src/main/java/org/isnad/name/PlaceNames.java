package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.PlaceKind;

/** Tells how far a name reaches that stands behind a noun of place and that no gazetteer knows. */
final class PlaceNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST_NISBA = 6;

    private final PlaceClasses classes;

    PlaceNames(PlaceClasses classes) {
        this.classes = classes;
    }

    /**
     * The token after a name, or -1 where none begins here.
     *
     * @param open the cell of the noun before it: "yes" lets definite common nouns be names, "weak" unknown words, "name"
     *     only those without article
     * @param letters the proclitics that the first word may carry
     */
    int after(Analysis analysis, int start, String open, int letters) {
        if (open.isEmpty() || open.equals("demonym") || !begins(analysis, start, open, letters)) {
            return -1;
        }
        int end = start + 1;
        if (classes.has(analysis, start, PlaceClasses.HEAD) && free(analysis, end)) {
            end++;
        } else if (analysis.is(start, classes.given) && free(analysis, end) && !ordinary(analysis, end)) {
            end++;
        }
        return tails(analysis, end);
    }

    private boolean begins(Analysis analysis, int i, String open, int letters) {
        if (!analysis.is(i, TokenKind.WORD) || analysis.word(i).procliticLength() > letters) {
            return false;
        }
        if (analysis.key(i).length() < SHORTEST + letters && !classes.has(analysis, i, PlaceClasses.HEAD)) {
            return false;
        }
        if (classes.has(analysis, i, PlaceClasses.HEAD)) {
            return free(analysis, i + 1) && !ordinary(analysis, i + 1) || open.equals("yes") && free(analysis, i + 1);
        }
        if (!ordinary(analysis, i)) {
            if (adjective(analysis, i, letters, open)) {
                return false;
            }
            if (open.equals("name") && analysis.word(i).definite() || !open.equals("yes") && adverbial(analysis, i)) {
                return false;
            }
            return letters == 0 || analysis.word(i).conjunctionLength() == 1;
        }
        return open.equals("yes") && letters == 0 && analysis.word(i).definite() && nominal(analysis, i);
    }

    /**
     * Whether an unknown word without article is more likely an adjective or verb than a name («besieged town»,
     * «industrial quarter»). Names so shaped stand in the gazetteer.
     */
    private static boolean adjective(Analysis analysis, int i, int letters, String open) {
        String key = analysis.key(i).substring(letters);
        if (key.startsWith("" + Letters.ALEF + Letters.LAM)) {
            return false;
        }
        char last = key.charAt(key.length() - 1);
        if (key.endsWith("" + Letters.HEH + Letters.ALEF)) {
            return true;
        }
        boolean feminine = last == Letters.HEH;
        boolean nisba = feminine && key.length() > 3 && key.charAt(key.length() - 2) == Letters.YEH
                || last == Letters.YEH && key.length() <= LONGEST_NISBA;
        boolean several = key.length() > 4 && last == Letters.NOON && key.charAt(key.length() - 2) == Letters.YEH;
        boolean participle = feminine && key.charAt(0) == Letters.MEEM;
        return nisba
                || participle
                || several && key.charAt(0) == Letters.MEEM
                || key.charAt(0) == Letters.YEH
                || feminine && !open.equals("yes");
    }

    /** An unknown word in the accusative of adjectives («strategic»). */
    private static boolean adverbial(Analysis analysis, int i) {
        String key = analysis.key(i);
        return key.endsWith("" + Letters.YEH + Letters.ALEF)
                && !analysis.word(i).definite();
    }

    /** A word that can go on with a name. */
    private boolean free(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.WORD)
                && analysis.word(i).procliticLength() == 0
                && analysis.key(i).length() >= SHORTEST
                && !classes.isVerb(analysis, i);
    }

    private boolean ordinary(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (!reading.is(classes.given | classes.family) && (classes.roles(reading) & PlaceClasses.HEAD) == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean nominal(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.demonym | classes.kind)
                    || classes.roles(reading) != 0
                    || reading.has(Feature.FINITE)) {
                return false;
            }
        }
        return true;
    }

    /** The token after the adjectives that belong to a name: «... al-Kubra», «... international». */
    int tails(Analysis analysis, int end) {
        int k = end;
        while (k < end + 2 && classes.has(analysis, k, PlaceClasses.TAIL)) {
            k++;
        }
        return k;
    }

    /** The token after definite nisbas: «the Czech and American». */
    int demonyms(Analysis analysis, int start) {
        int k = start;
        while (analysis.is(k, classes.demonym) && definiteNisba(analysis, k)) {
            k++;
        }
        return k;
    }

    private boolean definiteNisba(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k, classes.demonym)) {
            if (reading.is(classes.demonym) && reading.article()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some place of these is a settlement. */
    boolean settlement(List<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            if (entry.kind() == PlaceKind.CITY) {
                return true;
            }
        }
        return false;
    }
}
