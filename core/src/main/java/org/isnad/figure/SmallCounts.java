package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Bound;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Counts that the noun's own form says: the dual, "one soldier", "one of the guards", a killed man beside numbers. */
final class SmallCounts {
    private static final Set<Unit> THINGS = EnumSet.of(Unit.PARTIES, Unit.OTHER, Unit.FAMILIES);

    private final FigureClasses classes;
    private final NumeralParser numerals;
    private final CountedNouns nouns;
    private final Ranges ranges;
    private final RolesBefore roles;

    SmallCounts(FigureClasses classes, NumeralParser numerals, CountedNouns nouns, Ranges ranges, RolesBefore roles) {
        this.classes = classes;
        this.numerals = numerals;
        this.nouns = nouns;
        this.ranges = ranges;
        this.roles = roles;
    }

    /** The count at a token, or null. */
    @Nullable
    Draft at(Analysis analysis, int i, @Nullable Draft previous) {
        Token token = analysis.token(i);
        if (token.kind() != TokenKind.WORD) {
            return null;
        }
        if (numerals.isOneOf(token)) {
            return oneOf(analysis, i);
        }
        if (!nouns.mayBe(token)) {
            return null;
        }
        Draft dual = dual(analysis, i);
        if (dual != null) {
            return dual;
        }
        Draft one = one(analysis, i);
        return one != null ? one : besideNumber(analysis, i, previous);
    }

    private @Nullable Draft dual(Analysis analysis, int i) {
        Token token = analysis.token(i);
        Reading reading = nouns.dual(token);
        if (reading == null || reading.article() || !reading.suffix().isEmpty() || isName(token)) {
            return null;
        }
        Unit unit = nouns.unit(reading.lemma());
        boolean construct = reading.has(Feature.CONSTRUCT) && !endsInNoon(token);
        if (construct && !(unit == Unit.KILLED && nounFollows(analysis, i + 1))) {
            return null;
        }
        Draft draft = Draft.of(nouns.noun(reading, i), 2);
        draft.proclitics = reading.proclitics();
        draft.end = adjectives(analysis, i + 1);
        if (followsOne(analysis, i - 1, reading.lemma())) {
            draft.low = 1;
            draft.start = i - 2;
            draft.bound = Bound.RANGE;
            draft.proclitics = analysis.word(i - 2).procliticLength();
        }
        return draft;
    }

    /** "One or two": the singular of the same noun, and "or". */
    private boolean followsOne(Analysis analysis, int or, Lemma lemma) {
        if (!ranges.isOr(analysis, or)) {
            return false;
        }
        for (Reading reading : analysis.readings(or - 1)) {
            if (reading.lemma() == lemma && reading.has(Feature.SINGULAR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInNoon(Token token) {
        String key = token.key();
        return key.charAt(key.length() - 1) == Letters.NOON;
    }

    /** A word that is also listed as it stands, as a name is. */
    private static boolean isName(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.has(Feature.WORD) && reading.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean nounFollows(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.WORD) && analysis.word(i).conjunctionLength() == 0;
    }

    /** "Two", said again, and adjectives in the dual belong to the noun. */
    private int adjectives(Analysis analysis, int i) {
        int end = i;
        Numeral again = numerals.parse(analysis, i, Math.min(analysis.size(), i + 1));
        if (again != null && again.value() == 2 && !analysis.is(i, TokenKind.NUMBER)) {
            return i + 1;
        }
        while (end < i + 2 && isDualAdjective(analysis, end)) {
            end++;
        }
        return end;
    }

    private boolean isDualAdjective(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD) || analysis.is(i, classes.function())) {
            return false;
        }
        Token token = analysis.token(i);
        String key = token.key();
        int n = key.length();
        if (nouns.dual(token) != null && token.word().procliticLength() == 0) {
            return !CountedNouns.isDefinite(token);
        }
        return n > 4
                && token.word().procliticLength() == 0
                && !CountedNouns.isDefinite(token)
                && key.charAt(n - 1) == Letters.NOON
                && (key.charAt(n - 2) == Letters.YEH || key.charAt(n - 2) == Letters.ALEF)
                && key.charAt(0) != Letters.YEH
                && key.charAt(0) != Letters.TEH;
    }

    /** The noun of a "two" that stands behind it, where its own form may also be a plural: "two gunmen, two". */
    @Nullable
    CountedNoun beforeTwo(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            boolean dual = reading.has(Feature.DUAL)
                    && !reading.article()
                    && reading.suffix().isEmpty();
            if (dual && nouns.unit(reading.lemma()) != null) {
                return nouns.noun(reading, i);
            }
        }
        return null;
    }

    /** "One soldier": a singular with wahid behind it. */
    private @Nullable Draft one(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.is(classes.counted()) && isOne(analysis, phrase.end())) {
                return one(analysis, nouns.phrase(analysis, phrase));
            }
        }
        return isOne(analysis, i + 1) ? one(analysis, singular(analysis, i)) : null;
    }

    private boolean isOne(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD) || !numerals.mayBe(analysis.token(i))) {
            return false;
        }
        Numeral number = numerals.parse(analysis, i, i + 1);
        return number != null && number.value() == 1 && !number.definite();
    }

    private @Nullable Draft one(Analysis analysis, @Nullable CountedNoun noun) {
        if (noun == null || noun.definite() || !agrees(analysis, noun)) {
            return null;
        }
        int i = noun.start();
        boolean thing = THINGS.contains(noun.unit());
        if (thing && (analysis.is(i - 1, classes.function()) || analysis.word(i).procliticLength() > 0)) {
            return null;
        }
        Draft draft = Draft.of(noun, 1);
        draft.proclitics = analysis.word(i).procliticLength();
        draft.end = noun.end() + 1;
        return draft;
    }

    /** Wahida behind a feminine noun, wahid behind a masculine one. */
    private static boolean agrees(Analysis analysis, CountedNoun noun) {
        String key = analysis.key(noun.end());
        boolean feminine = key.charAt(key.length() - 1) == Letters.HEH;
        return noun.has(feminine ? Feature.FEMININE : Feature.MASCULINE);
    }

    /** An indefinite singular, proclitics allowed. */
    private @Nullable CountedNoun singular(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            boolean fits = nouns.unit(reading.lemma()) != null
                    && reading.has(Feature.SINGULAR)
                    && !reading.article()
                    && reading.suffix().isEmpty();
            if (fits) {
                return nouns.noun(reading, i);
            }
        }
        return null;
    }

    /** "The killing of one of the guards": ahad behind the word of the event, and before the plural. */
    private @Nullable Draft oneOf(Analysis analysis, int i) {
        CountedNoun noun = nouns.at(analysis, i + 1, Feature.PLURAL);
        Unit role = roles.rightBefore(analysis, i);
        if (noun == null || role == null || !noun.has(Feature.PLURAL) || !Units.isHuman(noun.unit())) {
            return null;
        }
        Draft draft = new Draft(i, noun.end());
        draft.low = 1;
        draft.high = 1;
        draft.count(noun);
        return draft;
    }

    /** "A killed and three wounded", "three killed and a wounded": the bare singular counts beside a number. */
    private @Nullable Draft besideNumber(Analysis analysis, int i, @Nullable Draft previous) {
        boolean joined = analysis.word(i).conjunctionLength() == 1;
        boolean after = joined && previous != null && previous.end == i && previous.noun != null;
        if (analysis.is(i, classes.role()) || !after && !numberFollows(analysis, i + 1)) {
            return null;
        }
        CountedNoun noun = singular(analysis, i);
        if (noun == null || !RoleWords.UNITS.contains(noun.unit())) {
            return null;
        }
        Draft draft = Draft.of(noun, 1);
        draft.proclitics = analysis.word(i).procliticLength();
        return draft;
    }

    private boolean numberFollows(Analysis analysis, int i) {
        if (i >= analysis.size() || analysis.sentenceOf(i) != analysis.sentenceOf(i - 1)) {
            return false;
        }
        Token next = analysis.token(i);
        if (next.is(Letters.WAW)) {
            return analysis.is(i + 1, TokenKind.NUMBER);
        }
        boolean joined = next.word().conjunctionLength() == 1 && next.key().charAt(0) == Letters.WAW;
        if (!joined) {
            return false;
        }
        Reading dual = nouns.dual(next);
        Unit unit = dual == null ? null : nouns.unit(dual.lemma());
        boolean number = numerals.mayBe(next) && nouns.at(analysis, i + 1, Feature.PLURAL) != null;
        return number || unit != null && RoleWords.UNITS.contains(unit);
    }
}
