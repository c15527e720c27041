package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the role that words behind a figure give: the verb whose subject it is, "by injuries", "their deaths". */
final class RolesBehind {
    private static final int WORDS = 5;
    private static final int VERBS = 12;
    private static final int CLOSE = 2;

    private final FigureClasses classes;
    private final RoleWords words;
    private final NumeralParser numerals;
    private final CountedNouns nouns;

    RolesBehind(FigureClasses classes, RoleWords words, NumeralParser numerals, CountedNouns nouns) {
        this.classes = classes;
        this.words = words;
        this.numerals = numerals;
        this.nouns = nouns;
    }

    /** The role that a word or verb right behind the figure gives: it is surer than any word before. */
    @Nullable
    Unit close(Analysis analysis, Draft draft) {
        int limit = analysis.sentence(draft.start).end();
        for (int k = draft.end; k < Math.min(limit, draft.end + CLOSE); k++) {
            Unit unit = words.behind(analysis, k, limit);
            if (unit != null) {
                return unit;
            }
        }
        return draft.end < limit && words.is(analysis, draft.end) ? adjoining(analysis, draft) : null;
    }

    /** A verb that agrees with the figure as its subject: in the plural, or with a counted singular. */
    private @Nullable Unit adjoining(Analysis analysis, Draft draft) {
        int k = draft.end;
        Unit plural = plural(analysis, k);
        CountedNoun noun = draft.noun;
        boolean ends = analysis.is(k + 1, classes.function()) || !analysis.is(k + 1, TokenKind.WORD);
        if (plural != null || noun == null || !noun.has(Feature.SINGULAR) || !ends) {
            return plural;
        }
        for (Reading reading : analysis.readings(k)) {
            RoleWord word = words.of(reading);
            boolean passive =
                    reading.has(Feature.PAST) && reading.has(Feature.SINGULAR) && reading.has(Feature.PASSIVE);
            if (word != null
                    && passive
                    && reading.proclitics() == 0
                    && reading.suffix().isEmpty()) {
                return word.unit();
            }
        }
        return null;
    }

    /** The role that the verb of the clause gives, some words behind its subject, or null. */
    @Nullable
    Unit find(Analysis analysis, Draft draft) {
        int from = draft.end;
        int limit = analysis.sentence(draft.start).end();
        boolean among = false;
        for (int k = from; k < Math.min(limit, from + VERBS); k++) {
            Token token = analysis.token(k);
            boolean number = numerals.mayBe(token) && !among;
            if (number || token.is(Letters.SEMICOLON) || token.is(':') || token.is(classes.clause())) {
                return null;
            }
            among |= token.is(classes.among());
            Unit unit = k < from + WORDS ? words.behind(analysis, k, limit) : null;
            unit = unit == null && words.is(analysis, k) ? plural(analysis, k) : unit;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The role of a verb in the plural or dual, which has its subject before it. */
    private @Nullable Unit plural(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k)) {
            RoleWord word = words.of(reading);
            boolean agrees = word != null
                    && reading.conjunction() == 0
                    && reading.suffix().isEmpty()
                    && reading.has(Feature.PAST)
                    && reading.has(Feature.PLURAL | Feature.DUAL)
                    && reading.has(Feature.PERSON_3);
            if (word != null && agrees && !(word.object() && objectFollows(analysis, k + 1))) {
                return word.unit();
            }
        }
        return null;
    }

    private boolean objectFollows(Analysis analysis, int i) {
        return i < analysis.size()
                && analysis.word(i).conjunctionLength() == 0
                && (nouns.at(analysis, i, Feature.PLURAL) != null || numerals.mayBe(analysis.token(i)));
    }
}
