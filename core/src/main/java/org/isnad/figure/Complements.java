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
import org.isnad.arabic.WordIndex;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a number: the counted noun and its adjectives, a second noun, the rate. */
final class Complements {
    private static final Set<Unit> HARMED = EnumSet.of(Unit.KILLED, Unit.WOUNDED, Unit.CASUALTIES, Unit.MISSING);
    private static final int FARTHEST_RATE = 5;

    private final FigureClasses classes;
    private final NumeralParser numerals;
    private final CountedNouns nouns;
    private final Ranges ranges;
    private final RoleWords roles;
    private final ByLemma<Rate> rates;

    Complements(
            WordIndex index,
            FigureClasses classes,
            NumeralParser numerals,
            CountedNouns nouns,
            Ranges ranges,
            RoleWords roles) {
        this.classes = classes;
        this.numerals = numerals;
        this.nouns = nouns;
        this.ranges = ranges;
        this.roles = roles;
        this.rates = new ByLemma<>(index, classes.rate(), row -> new Rate(row.get("rate"), row.yes("article")));
    }

    /** What a row of the table {@code number/rates} says; some phrases need the article of their last word. */
    private record Rate(String time, boolean article) {}

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
        if (ranges.isFrom(analysis, i) && i + 1 < limit) {
            CountedNoun whole = nouns.at(analysis, i + 1, Feature.PLURAL);
            return whole != null
                            && (whole.has(Feature.PLURAL) || whole.word() != null && whole.end() > whole.start() + 1)
                    ? whole
                    : null;
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
            if (reading.has(Feature.NOUN | Feature.PARTICIPLE)
                    && reading.proclitics() == 0
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "12 killed and wounded": a second noun in the same number and state. */
    private void joined(Analysis analysis, Draft draft, CountedNoun noun, int limit) {
        Unit first = noun.unit();
        if (draft.end >= limit || first == null || !Units.isHuman(first)) {
            return;
        }
        for (Reading reading : analysis.readings(draft.end)) {
            Unit second = reading.is(classes.counted()) ? nouns.unit(reading.lemma()) : null;
            if (second == null) {
                continue;
            }
            boolean joins = Units.isHuman(second)
                    && reading.conjunction() == Letters.WAW
                    && reading.preposition() == 0
                    && reading.article() == noun.definite()
                    && reading.suffix().isEmpty()
                    && noun.has(reading.features() & (Feature.SINGULAR | Feature.PLURAL))
                    && !reading.has(Feature.DUAL)
                    && !roles.isEvent(analysis.token(draft.end));
            if (joins) {
                draft.end++;
                draft.combined = merge(first, second);
                return;
            }
        }
    }

    private static Unit merge(Unit first, Unit second) {
        if (first == second) {
            return first;
        }
        return HARMED.contains(first) && HARMED.contains(second) ? Unit.CASUALTIES : Unit.PEOPLE;
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
            Rate rate = phrase.conjunction() == 0 ? rates.of(phrase.lemma()) : null;
            boolean open = phrase.end() < analysis.size() && CountedNouns.isDefinite(analysis.token(phrase.end()));
            boolean article = CountedNouns.isDefinite(analysis.token(phrase.end() - 1));
            if (rate != null && !open && (article || !rate.article())) {
                return rate.time();
            }
        }
        if (analysis.is(k, classes.rate())) {
            for (Reading reading : analysis.readings(k)) {
                Rate rate = reading.conjunction() == 0 ? rates.of(reading.lemma()) : null;
                if (rate != null) {
                    return rate.time();
                }
            }
        }
        return null;
    }
}
