package org.isnad.time;

import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;

/** Tells whether the clause of an expression is about what is to come: by the verb nearest before it, else after it. */
final class Tense {
    private static final int BACK = 40;
    private static final int AHEAD = 6;
    private static final int SHORTEST = 5;

    private final Set<String> futureWords;
    private final Set<String> pastWords;
    private final Set<String> clauseWords;
    private final long sayVerbs;

    /**
     * @param futureWords words that turn what follows to the future
     * @param pastWords words that turn it to the past
     * @param clauseWords words with which a clause begins
     * @param sayVerbs the class of verbs that are verbs whatever else their spelling can mean
     */
    Tense(Set<String> futureWords, Set<String> pastWords, Set<String> clauseWords, long sayVerbs) {
        this.futureWords = futureWords;
        this.pastWords = pastWords;
        this.clauseWords = clauseWords;
        this.sayVerbs = sayVerbs;
    }

    /** 1 for the future, -1 for the past, 0 where no verb tells. */
    int of(Analysis analysis, int start, int end) {
        int from = Math.max(analysis.sentence(start).start(), start - BACK);
        for (int i = start - 1; i >= from; i--) {
            int tense = of(analysis, i);
            if (tense != 0) {
                return tense;
            }
            if (isOneOf(clauseWords, analysis.key(i)) && !(i > from && isFuture(analysis, i - 1))) {
                break;
            }
        }
        int to = Math.min(analysis.sentence(start).end(), end + AHEAD);
        for (int i = end; i < to && !isOneOf(clauseWords, analysis.key(i)); i++) {
            int tense = of(analysis, i);
            if (tense != 0) {
                return tense;
            }
        }
        return 0;
    }

    private int of(Analysis analysis, int i) {
        return isFuture(analysis, i) ? 1 : isPast(analysis, i) ? -1 : 0;
    }

    private static boolean isOneOf(Set<String> words, String key) {
        return words.contains(key)
                || key.length() > 1
                        && (key.charAt(0) == Letters.WAW || key.charAt(0) == Letters.FEH)
                        && words.contains(key.substring(1));
    }

    private boolean isFuture(Analysis analysis, int i) {
        String key = analysis.key(i);
        if (isOneOf(futureWords, key)) {
            return true;
        }
        boolean known = false;
        for (Reading reading : analysis.readings(i)) {
            if (reading.future()) {
                return true;
            }
            known = true;
        }
        return !known && beginsClause(analysis, i) && looksFuture(key);
    }

    /** Where an unknown word is likely to be a verb: not behind a noun, where it is more often a name. */
    private boolean beginsClause(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.WORD)
                && (i == analysis.sentence(i).start()
                        || isOneOf(clauseWords, analysis.key(i - 1))
                        || analysis.is(i - 1, TokenKind.QUOTE)
                        || analysis.is(i - 1, TokenKind.PUNCTUATION));
    }

    /** An unknown word that begins with the seen of the future and a prefix of the present. */
    private static boolean looksFuture(String key) {
        int at = !key.isEmpty() && key.charAt(0) == Letters.WAW ? 1 : 0;
        return key.length() >= at + SHORTEST
                && key.charAt(at) == Letters.SEEN
                && (key.charAt(at + 1) == Letters.YEH
                        || key.charAt(at + 1) == Letters.TEH && key.charAt(at + 2) != Letters.WAW);
    }

    private boolean isPast(Analysis analysis, int i) {
        if (isOneOf(pastWords, analysis.key(i))) {
            return true;
        }
        boolean past = false;
        boolean nominal = false;
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.PAST)) {
                if (reading.is(sayVerbs)) {
                    return true;
                }
                past = true;
            } else if (reading.has(Feature.NOMINAL | Feature.WORD)) {
                nominal = true;
            }
        }
        return past && !nominal;
    }
}
