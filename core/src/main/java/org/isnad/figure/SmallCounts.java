package org.isnad.figure;

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
    private final FigureClasses classes;
    private final NumeralParser numerals;
    private final CountedNouns nouns;
    private final Roles roles;

    SmallCounts(FigureClasses classes, NumeralParser numerals, CountedNouns nouns, Roles roles) {
        this.classes = classes;
        this.numerals = numerals;
        this.nouns = nouns;
        this.roles = roles;
    }

    /** The count at a token, or null. */
    @Nullable Draft at(Analysis analysis, int i, @Nullable Draft previous) {
        Token token = analysis.token(i);
        if (token.kind() != TokenKind.WORD) {
            return null;
        }
        if (numerals.isOneOf(token)) {
            return oneOf(analysis, i);
        }
        if (!token.is(classes.counted() | classes.demonym())) {
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
        CountedNoun noun = new CountedNoun(i, i + 1, reading.features(), unit, false, reading.lemma().row());
        Draft draft = Draft.of(noun, 2);
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
        boolean joins = analysis.readings(or).stream()
                .anyMatch(r -> r.is(classes.range()) && r.get("part").equals("or"));
        return joins && analysis.readings(or - 1).stream().anyMatch(r -> r.lemma() == lemma && r.has(Feature.SINGULAR));
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
    @Nullable CountedNoun beforeTwo(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.counted() | classes.demonym())
                    && reading.has(Feature.DUAL)
                    && !reading.article()
                    && reading.suffix().isEmpty()) {
                return new CountedNoun(
                        i, i + 1, reading.features(), nouns.unit(reading.lemma()), false, reading.lemma().row());
            }
        }
        return null;
    }

    /** "One soldier": a singular with wahid behind it. */
    private @Nullable Draft one(Analysis analysis, int i) {
        CountedNoun noun = singular(analysis, i);
        if (noun == null || !analysis.is(noun.end(), TokenKind.WORD)) {
            return null;
        }
        Numeral number = numerals.parse(analysis, noun.end(), Math.min(analysis.size(), noun.end() + 1));
        boolean thing = noun.unit() == Unit.PARTIES || noun.unit() == Unit.OTHER || noun.unit() == Unit.FAMILIES;
        boolean idiom = thing && (analysis.is(i - 1, classes.function()) || analysis.word(i).procliticLength() > 0);
        if (number == null || number.value() != 1 || number.definite() || idiom || !agrees(analysis, noun)) {
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
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.is(classes.counted()) && !CountedNouns.isDefinite(analysis.token(i))) {
                int gender = phrase.lemma().row().get("gender").equals("f") ? Feature.FEMININE : Feature.MASCULINE;
                return new CountedNoun(i, phrase.end(), gender, nouns.unit(phrase.lemma()), false, phrase.lemma().row());
            }
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.counted() | classes.demonym())
                    && reading.has(Feature.SINGULAR)
                    && !reading.article()
                    && reading.suffix().isEmpty()) {
                return new CountedNoun(
                        i,
                        i + 1,
                        reading.features(),
                        nouns.unit(reading.lemma()),
                        false,
                        reading.lemma().row());
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
        CountedNoun noun = singular(analysis, i);
        boolean event = analysis.is(i, classes.role());
        if (event || noun == null || noun.unit() == null || !Roles.ROLE_UNITS.contains(noun.unit())) {
            return null;
        }
        boolean joined = analysis.word(i).conjunctionLength() == 1;
        boolean after = joined && previous != null && previous.end == i && previous.noun != null;
        if (!after && !numberFollows(analysis, i + 1)) {
            return null;
        }
        Draft draft = Draft.of(noun, 1);
        draft.proclitics = analysis.word(i).procliticLength();
        return draft;
    }

    private boolean numberFollows(Analysis analysis, int i) {
        if (i + 1 >= analysis.size() || analysis.sentenceOf(i) != analysis.sentenceOf(i - 1)) {
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
        return number || unit != null && Roles.ROLE_UNITS.contains(unit);
    }
}
