package org.isnad.event;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;

/** Rules out readings that the spelling allows but news prose does not mean. */
final class Plausibility {
    private static final int PERSONS = Feature.PERSON_1 | Feature.PERSON_2 | Feature.PERSON_3;
    private static final Set<String> THINGS =
            Set.of("event/arguments", "saying/anonymous", "name/roles", "name/body-kinds", "place/kinds");
    private static final String LAM_MEEM = "" + Letters.LAM + Letters.MEEM;

    private Plausibility() {}

    /** Whether a reading of a token may be meant. */
    static boolean allows(Analysis analysis, int i, Reading reading) {
        if (!reading.suffix().isEmpty() && !suffix(reading)) {
            return false;
        }
        if (reading.conjunction() != 0 && whole(analysis.key(i), analysis.readings(i))) {
            return false;
        }
        return reading.has(Feature.FINITE) ? finite(analysis, i, reading) : nominal(analysis, i, reading);
    }

    private static boolean suffix(Reading reading) {
        char first = reading.suffix().charAt(0);
        boolean mine = reading.suffix().length() == 1 && first == Letters.YEH;
        boolean me = reading.suffix().length() == 2
                && first == Letters.NOON
                && reading.suffix().charAt(1) == Letters.YEH;
        return first != Letters.KAF && !mine && !me && !reading.article();
    }

    /** Whether the word can be read without taking its first letter for "and"; a doubled waw is always "and". */
    private static boolean whole(String key, List<Reading> readings) {
        if (key.length() > 1 && key.charAt(0) == Letters.WAW && key.charAt(1) == Letters.WAW) {
            return false;
        }
        for (Reading reading : readings) {
            if (reading.conjunction() == 0
                    && reading.suffix().isEmpty()
                    && !secondPerson(reading)
                    && !dualVerb(reading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean dualVerb(Reading reading) {
        return reading.has(Feature.FINITE)
                && reading.has(Feature.DUAL)
                && !reading.has(Feature.SINGULAR | Feature.PLURAL);
    }

    private static boolean secondPerson(Reading reading) {
        int persons = reading.features() & PERSONS;
        return reading.has(Feature.FINITE)
                && persons != 0
                && (persons & Feature.PERSON_3) == 0
                && !(reading.has(Feature.PERSON_1) && reading.has(Feature.PLURAL));
    }

    private static boolean finite(Analysis analysis, int i, Reading reading) {
        if (!reading.has(Feature.PAST | Feature.ANY_PRESENT) || secondPerson(reading)) {
            return false;
        }
        if (analysis.key(i).startsWith("" + Letters.WAW + Letters.WAW) && reading.conjunction() == 0) {
            return false;
        }
        boolean jussive = reading.has(Feature.SUBJUNCTIVE_OR_JUSSIVE) && !reading.has(Feature.PRESENT | Feature.PAST);
        boolean plural =
                reading.has(Feature.PLURAL | Feature.DUAL) && !reading.has(Feature.SINGULAR | Feature.PERSON_1);
        return !jussive || plural || analysis.key(i - 1).endsWith(LAM_MEEM) || reading.preposition() == Letters.LAM;
    }

    private static boolean nominal(Analysis analysis, int i, Reading reading) {
        if (reading.preposition() != 0 && reading.has(Feature.ACCUSATIVE_TANWIN)) {
            return false;
        }
        if (reading.has(Feature.CONSTRUCT)
                && reading.has(Feature.DUAL)
                && !reading.has(Feature.PLURAL | Feature.SINGULAR)
                && !reading.suffix().isEmpty()) {
            return false;
        }
        if (reading.has(Feature.CONSTRUCT)
                && !reading.has(Feature.SINGULAR)
                && reading.suffix().isEmpty()) {
            boolean indefiniteBefore = i > 0
                    && !analysis.word(i - 1).definite()
                    && reading.has(Feature.DUAL)
                    && !reading.has(Feature.PLURAL);
            return !reading.article() && !indefiniteBefore;
        }
        if (!reading.has(Feature.NOUN | Feature.MASDAR) && reading.has(Feature.PARTICIPLE)) {
            return !namesThing(analysis.readings(i), reading);
        }
        return true;
    }

    /** Whether a word that looks like a participle is a common noun of another table ("sources"). */
    private static boolean namesThing(List<Reading> readings, Reading verbal) {
        for (Reading reading : readings) {
            if (reading != verbal
                    && reading.has(Feature.NOUN | Feature.WORD)
                    && reading.stemStart() == verbal.stemStart()
                    && THINGS.contains(reading.lemma().row().table().name())) {
                return true;
            }
        }
        return false;
    }
}
