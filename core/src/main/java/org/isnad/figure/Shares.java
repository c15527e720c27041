package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Unit;

/** Reads what makes a number a share or a sum of money: the sign of percent, "two thirds of", the sign of a currency. */
final class Shares {
    private static final Set<Unit> MEASURES = EnumSet.of(Unit.DISTANCE, Unit.AREA, Unit.MONEY);

    private final FigureClasses classes;
    private final CountedNouns nouns;
    private final Ranges ranges;

    Shares(FigureClasses classes, CountedNouns nouns, Ranges ranges) {
        this.classes = classes;
        this.nouns = nouns;
        this.ranges = ranges;
    }

    /** Marks a percentage, by the sign on either side or by its words. */
    void percent(Analysis analysis, Draft draft, int limit) {
        int number = draft.number;
        boolean signBefore = analysis.is(number - 1, classes.percent())
                && analysis.is(number, TokenKind.NUMBER)
                && analysis.token(number - 1).end() == analysis.token(number).start();
        if (signBefore) {
            draft.percent = true;
            draft.start = Math.min(draft.start, number - 1);
        }
        if (draft.end < limit && analysis.is(draft.end, classes.percent())) {
            draft.percent = true;
            draft.end++;
        }
        for (Phrase phrase : analysis.phrases(draft.end)) {
            if (phrase.is(classes.percent()) && !draft.percent) {
                draft.percent = true;
                draft.end = phrase.end();
            }
        }
        if (draft.percent) {
            draft.rule = "number/percent";
        }
    }

    /** Marks money by its sign on either side. */
    void currency(Analysis analysis, Draft draft) {
        int before = draft.number - 1;
        if (isCurrency(analysis, before)) {
            draft.start = Math.min(draft.start, before);
            draft.combined = Unit.MONEY;
        } else if (isCurrency(analysis, draft.end)) {
            draft.end++;
            draft.combined = Unit.MONEY;
        }
    }

    private static boolean isCurrency(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.PUNCTUATION)
                && !analysis.key(i).isEmpty()
                && Character.getType(analysis.key(i).codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** Turns a part of one into percents of a whole, or multiplies a measure with it; false where it is neither. */
    boolean fraction(Analysis analysis, Draft draft, boolean qualified, int limit) {
        int i = draft.end;
        CountedNoun noun = i < limit ? nouns.at(analysis, i, Feature.SINGULAR) : null;
        if (noun != null && !noun.definite() && isMeasure(noun)) {
            return true;
        }
        boolean whole = noun != null && (noun.definite() || noun.has(Feature.PLURAL))
                || analysis.is(i, TokenKind.WORD) && CountedNouns.isDefinite(analysis.token(i))
                || analysis.is(i, classes.territory() | classes.countHead())
                || ranges.isFrom(analysis, i)
                || hasSuffix(analysis, i - 1);
        boolean certain = draft.low != 0.5 && draft.low != 0.25;
        if (!whole && !qualified && !certain) {
            return false;
        }
        draft.low = Math.round(draft.low * 100);
        draft.high = Math.round(draft.high * 100);
        draft.percent = true;
        draft.rule = "number/fraction";
        if (i < limit && analysis.is(i, classes.territory())) {
            draft.end++;
        }
        return true;
    }

    /** "Five kilometres and a half", also with the noun again: "and half a kilometre". */
    void halfBehind(Analysis analysis, Draft draft, NumeralParser numerals, int limit) {
        CountedNoun noun = draft.noun;
        if (noun == null || draft.end >= limit || draft.isRange() || draft.percent || !isMeasure(noun)) {
            return;
        }
        double part = numerals.joinedPart(analysis.token(draft.end));
        if (part == 0) {
            return;
        }
        int i = draft.end + 1;
        CountedNoun again = i < limit ? nouns.at(analysis, i, Feature.SINGULAR) : null;
        boolean same = again != null && again.word() == noun.word();
        if (same || i >= limit || !analysis.is(i, TokenKind.WORD) || analysis.is(i, classes.function())) {
            draft.low += part;
            draft.high += part;
            draft.end = again != null && same ? again.end() : i;
        }
    }

    private static boolean isMeasure(CountedNoun noun) {
        Countable word = noun.word();
        return word != null && (MEASURES.contains(word.unit()) || word.contextUnit() != null);
    }

    private static boolean hasSuffix(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (!reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
