package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: the sign of percent, the counted noun and its adjectives, the rate. */
final class Complements {
    private static final Set<Unit> HUMAN = EnumSet.of(
            Unit.PEOPLE,
            Unit.CIVILIANS,
            Unit.FIGHTERS,
            Unit.CHILDREN,
            Unit.WOMEN,
            Unit.KILLED,
            Unit.WOUNDED,
            Unit.CASUALTIES,
            Unit.MISSING,
            Unit.DETAINED,
            Unit.CAPTIVES,
            Unit.DISPLACED);
    private static final Set<Unit> MEASURES = EnumSet.of(Unit.DISTANCE, Unit.AREA, Unit.MONEY);
    private static final int FARTHEST_RATE = 5;

    private final FigureClasses classes;
    private final NumeralParser numerals;
    private final CountedNouns nouns;

    Complements(FigureClasses classes, NumeralParser numerals, CountedNouns nouns) {
        this.classes = classes;
        this.numerals = numerals;
        this.nouns = nouns;
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

    /** Reads the counted noun, and a second one that it is joined with under the same number. */
    void noun(Analysis analysis, Draft draft, int limit) {
        if (draft.end >= limit) {
            return;
        }
        CountedNoun noun = nounOf(analysis, draft, limit);
        if (noun == null) {
            return;
        }
        draft.count(noun);
        joined(analysis, draft, noun, limit);
        for (int k = 0; k < 2 && draft.end < limit && nouns.isDemonym(analysis, draft.end); k++) {
            draft.end++;
        }
    }

    /** A number in brackets before its noun: "(13) killed". */
    boolean bracketed(Analysis analysis, Draft draft, int limit) {
        int i = draft.end + 1;
        CountedNoun noun = i < limit ? nouns.at(analysis, i, wanted(draft)) : null;
        if (noun == null || noun.definite()) {
            return false;
        }
        draft.start--;
        draft.count(noun);
        return true;
    }

    private @Nullable CountedNoun nounOf(Analysis analysis, Draft draft, int limit) {
        int i = draft.end;
        int wanted = wanted(draft);
        CountedNoun noun = nouns.at(analysis, i, wanted);
        if (noun != null) {
            return noun.definite() && !draft.vague ? null : noun;
        }
        if (isFrom(analysis, i) && i + 1 < limit) {
            CountedNoun whole = nouns.at(analysis, i + 1, Feature.PLURAL);
            return whole != null && (whole.has(Feature.PLURAL) || whole.row() != null && whole.end() > whole.start() + 1) ? whole : null;
        }
        return draft.vague && draft.definite ? null : unlisted(analysis, draft, i);
    }

    private static int wanted(Draft draft) {
        if (draft.vague) {
            return Feature.PLURAL;
        }
        double rest = draft.high % 100;
        return rest >= 3 && rest <= 10 && draft.high == Math.rint(draft.high) ? Feature.PLURAL : Feature.SINGULAR;
    }

    private boolean isFrom(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.range()) && reading.get("part").equals("from")) {
                return reading.suffix().isEmpty() && reading.proclitics() == 0;
            }
        }
        return false;
    }

    /** An unlisted noun must look as Arabic wants it behind the number: the accusative singular behind 11 to 99. */
    private @Nullable CountedNoun unlisted(Analysis analysis, Draft draft, int i) {
        CountedNoun noun = nouns.unlisted(analysis, i);
        if (noun == null || noun.unit() != null) {
            return noun;
        }
        String key = analysis.key(i);
        char last = key.charAt(key.length() - 1);
        char before = key.charAt(key.length() - 2);
        double rest = draft.high % 100;
        boolean accusative = last == Letters.ALEF || last == Letters.HEH;
        boolean fits = rest > 10 && !draft.vague ? accusative : last == Letters.TEH && before == Letters.ALEF;
        return fits || isNominal(analysis.token(i)) ? noun : null;
    }

    private static boolean isNominal(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.has(Feature.NOUN | Feature.PARTICIPLE) && reading.proclitics() == 0 && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "12 killed and wounded": a second noun in the same number and state. */
    private void joined(Analysis analysis, Draft draft, CountedNoun noun, int limit) {
        Unit first = noun.unit();
        if (draft.end >= limit || first == null || !HUMAN.contains(first)) {
            return;
        }
        for (Reading reading : analysis.readings(draft.end)) {
            Unit second = reading.is(classes.counted()) ? nouns.unit(reading.lemma()) : null;
            if (second == null) {
                continue;
            }
            boolean joins = HUMAN.contains(second)
                    && reading.conjunction() == Letters.WAW
                    && reading.preposition() == 0
                    && reading.article() == noun.definite()
                    && reading.suffix().isEmpty()
                    && noun.has(reading.features() & (Feature.SINGULAR | Feature.PLURAL))
                    && !reading.has(Feature.DUAL)
                    && !isEvent(analysis.token(draft.end));
            if (joins) {
                draft.end++;
                draft.combined = merge(first, second);
                return;
            }
        }
    }

    /** Whether a word is the verbal noun of an event, which takes a figure of its own. */
    private boolean isEvent(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.is(classes.role()) && Roles.isMasdar(reading)) {
                return true;
            }
        }
        return false;
    }

    private static Unit merge(Unit first, Unit second) {
        if (first == second) {
            return first;
        }
        Set<Unit> harmed = EnumSet.of(Unit.KILLED, Unit.WOUNDED, Unit.CASUALTIES, Unit.MISSING);
        return harmed.contains(first) && harmed.contains(second) ? Unit.CASUALTIES : Unit.PEOPLE;
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
                || isFrom(analysis, i)
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

    private static boolean isMeasure(CountedNoun noun) {
        return MEASURES.contains(noun.unit()) || !noun.context().isEmpty();
    }

    private static boolean hasSuffix(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (!reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads "a week", "each day" a few words behind the figure. */
    void rate(Analysis analysis, Draft draft, int limit) {
        for (int k = draft.end; k < Math.min(limit, draft.end + FARTHEST_RATE); k++) {
            if (!analysis.is(k, TokenKind.WORD) || numerals.mayBe(analysis.token(k))) {
                return;
            }
            String rate = rateAt(analysis, k);
            if (rate != null) {
                draft.rate = rate;
                return;
            }
        }
    }

    private @Nullable String rateAt(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k)) {
            boolean open = phrase.end() < analysis.size() && CountedNouns.isDefinite(analysis.token(phrase.end()));
            boolean article = CountedNouns.isDefinite(analysis.token(phrase.end() - 1));
            boolean fits = phrase.is(classes.rate()) && phrase.conjunction() == 0 && !open;
            if (fits && (article || !phrase.lemma().row().yes("article"))) {
                return phrase.lemma().row().get("rate");
            }
        }
        for (Reading reading : analysis.readings(k)) {
            if (reading.is(classes.rate()) && reading.conjunction() == 0) {
                return reading.get("rate");
            }
        }
        return null;
    }
}
