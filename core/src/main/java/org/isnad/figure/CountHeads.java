package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Nouns whose count is given before the number: "the number of the killed", "the wounded: 5", "their number". */
final class CountHeads {
    private static final int HEADING = 5;

    private final FigureClasses classes;
    private final CountedNouns nouns;

    CountHeads(FigureClasses classes, CountedNouns nouns) {
        this.classes = classes;
        this.nouns = nouns;
    }

    /** The unit of a counted noun, or null. */
    @Nullable
    Unit unit(Lemma lemma) {
        return nouns.unit(lemma);
    }

    /**
     * The role that a token is the noun of, where its count is given.
     *
     * @param open whether no word of number needs to stand before it
     */
    @Nullable
    Unit role(Analysis analysis, int i, boolean open) {
        if (!analysis.is(i, classes.counted())) {
            return null;
        }
        for (Reading reading : analysis.readings(i)) {
            Unit unit = nouns.unit(reading.lemma());
            if (unit != null && RoleWords.UNITS.contains(unit) && (reading.article() || reading.has(Feature.PLURAL))) {
                return open || isHead(analysis, i - 1) || isHead(analysis, i - 2) ? unit : null;
            }
        }
        return null;
    }

    private boolean isHead(Analysis analysis, int i) {
        return analysis.is(i, classes.countHead());
    }

    /** The role that a heading before a colon is the noun of: "the wounded that were reported: 5". */
    @Nullable
    Unit heading(Analysis analysis, int colon, int stop) {
        for (int k = colon - 1; k >= Math.max(stop, colon - HEADING); k--) {
            Unit unit = role(analysis, k, true);
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The unit of a heading right before the figure, "attacks: 10", or null. */
    @Nullable
    Unit title(Analysis analysis, Draft draft) {
        int colon = draft.start - 1;
        if (!analysis.is(colon, ':')) {
            return null;
        }
        for (int k = colon - 1; k >= Math.max(analysis.sentence(colon).start(), colon - HEADING); k--) {
            for (Reading reading : analysis.readings(k)) {
                Unit unit = reading.has(Feature.PLURAL) ? nouns.unit(reading.lemma()) : null;
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** The unit of the noun whose number is given: "the number of the voters is 4 million", or null. */
    @Nullable
    Unit counted(Analysis analysis, Draft draft, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        for (int k = draft.start - 1; k > stop; k--) {
            if (!isHead(analysis, k - 1) || !analysis.is(k, classes.counted())) {
                continue;
            }
            for (Reading reading : analysis.readings(k)) {
                if (reading.is(classes.counted()) && reading.has(Feature.PLURAL)) {
                    return nouns.unit(reading.lemma());
                }
            }
        }
        return null;
    }

    /** Whether "their number" stands before the figure, said of people. */
    boolean isTheirs(Analysis analysis, Draft draft) {
        for (int k = draft.number - 1; k >= Math.max(0, draft.start - 2); k--) {
            for (Reading reading : analysis.readings(k)) {
                String suffix = reading.suffix();
                if (reading.is(classes.countHead()) && suffix.length() == 2 && suffix.charAt(1) == Letters.MEEM) {
                    return true;
                }
            }
        }
        return false;
    }
}
