package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;

/** Family names that are common nouns or verbs too: where such a word behind a given name belongs to the name. */
final class OrdinaryFamily {
    private final NameClasses classes;

    OrdinaryFamily(NameClasses classes) {
        this.classes = classes;
    }

    /**
     * An indefinite noun or a verb behind a single given name is the family name where the name ends with it: behind a
     * rank before a mark, a preposition or a clause; without one before a role.
     */
    int end(Analysis analysis, int k, boolean ranked) {
        if (!analysis.is(k - 1, classes.given)
                || !analysis.is(k, TokenKind.WORD)
                || analysis.is(k, classes.notFamily)
                || analysis.word(k).definite()
                || analysis.word(k).procliticLength() > 0) {
            return k;
        }
        if (!ranked) {
            return hasRole(analysis, k + 1) && nounOrPast(analysis, k, true) ? k + 1 : k;
        }
        boolean comma = analysis.is(k + 1, Letters.COMMA);
        boolean mark = !analysis.is(k + 1, TokenKind.WORD) && !analysis.is(k + 1, TokenKind.NUMBER);
        boolean closed = analysis.is(k + 1, classes.comp);
        return (mark || closed) && nounOrPast(analysis, k, comma) ? k + 1 : k;
    }

    /** Whether a common noun may stand between a given name and a family name. */
    boolean bridges(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD)
                && (!analysis.is(k, classes.notFamily | classes.say | classes.eventNoun) || nisba(analysis, k + 1))
                && !analysis.word(k).definite()
                && analysis.word(k).procliticLength() == 0
                && nounOrPast(analysis, k, false)
                && !masdar(analysis, k);
    }

    /** "Muhammad Sahib al-Darraji": what looks like a role goes on with a family name that no table has. */
    private boolean nisba(Analysis analysis, int k) {
        return analysis.is(k - 1, classes.role)
                && analysis.is(k, TokenKind.WORD)
                && analysis.word(k).definite()
                && (classes.unknown(analysis, k) || classes.nameOnly(analysis, k))
                && analysis.key(k).charAt(analysis.key(k).length() - 1) == Letters.YEH;
    }

    /** Whether an indefinite role of one person begins at a token ("adviser of ..."). */
    private boolean hasRole(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k, classes.role)) {
            if (reading.is(classes.role)
                    && !reading.article()
                    && reading.proclitics() == 0
                    && reading.suffix().isEmpty()
                    && reading.has(Feature.SINGULAR)
                    && !reading.has(Feature.ACCUSATIVE_TANWIN)) {
                return analysis.is(k + 1, TokenKind.WORD)
                        && analysis.word(k + 1).definite()
                        && !classes.isVerb(analysis, k);
            }
        }
        return false;
    }

    private static boolean nounOrPast(Analysis analysis, int k, boolean verb) {
        String key = analysis.key(k);
        if (key.charAt(key.length() - 1) == Letters.ALEF || key.length() < 3) {
            return false;
        }
        boolean fits = false;
        for (Reading reading : analysis.readings(k)) {
            boolean clause = reading.has(Feature.FINITE) && analysis.is(k + 1, TokenKind.WORD) && !verb;
            if (clause || reading.has(Feature.ACCUSATIVE_TANWIN | Feature.WORD)) {
                return false;
            }
            boolean noun = reading.has(Feature.NOMINAL) && reading.has(Feature.SINGULAR);
            boolean past = verb && reading.has(Feature.PAST) && reading.has(Feature.MASCULINE);
            fits |= (noun || past) && reading.suffix().isEmpty();
        }
        return fits;
    }

    private static boolean masdar(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k)) {
            if (reading.has(Feature.MASDAR)) {
                return true;
            }
        }
        return false;
    }
}
