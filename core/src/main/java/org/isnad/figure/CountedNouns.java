package org.isnad.figure;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** The nouns that Arabic counts, by the tables {@code figure/nouns} and {@code figure/demonyms}. */
final class CountedNouns {
    private final FigureClasses classes;
    private final long counted;
    private final ByLemma<Countable> words;

    CountedNouns(WordIndex index, FigureClasses classes) {
        this.classes = classes;
        this.counted = classes.counted() | classes.demonym();
        this.words = new ByLemma<>(index, counted, Countable::of);
    }

    /** Whether some reading of the token is a counted noun: a quick test. */
    boolean mayBe(Token token) {
        return token.is(counted);
    }

    /** The unit of a lemma, null for one that is not counted. */
    @Nullable
    Unit unit(Lemma lemma) {
        Countable word = words.of(lemma);
        return word == null ? null : word.unit();
    }

    /**
     * The listed noun that stands at a token without conjunction or preposition.
     *
     * @param wanted the feature bits preferred where a word is several nouns
     */
    @Nullable
    CountedNoun at(Analysis analysis, int i, int wanted) {
        if (!analysis.is(i, TokenKind.WORD) || isFunction(analysis.token(i))) {
            return null;
        }
        for (Phrase phrase : analysis.phrases(i, counted)) {
            if (phrase.is(counted) && phrase.conjunction() == 0 && phrase.preposition() == 0) {
                return phrase(analysis, phrase);
            }
        }
        Reading best = null;
        for (Reading reading : mayBe(analysis.token(i)) ? analysis.readings(i) : List.<Reading>of()) {
            if (fits(reading) && (best == null || rank(reading, wanted) < rank(best, wanted))) {
                best = reading;
            }
        }
        return best == null ? null : noun(best, i);
    }

    /** The noun of a phrase. */
    CountedNoun phrase(Analysis analysis, Phrase phrase) {
        Countable word = words.of(phrase.lemma());
        int gender = phrase.lemma().row().get("gender").equals("f") ? Feature.FEMININE : Feature.MASCULINE;
        boolean definite = isDefinite(analysis.token(phrase.start()));
        return new CountedNoun(phrase.start(), phrase.end(), gender, word, definite, false);
    }

    /** The noun of a reading. */
    CountedNoun noun(Reading reading, int i) {
        return new CountedNoun(i, i + 1, reading.features(), words.of(reading.lemma()), reading.article(), false);
    }

    /** Whether a word is a particle before it is a noun: allati is no "my machine". */
    private boolean isFunction(Token token) {
        if (!token.is(classes.function())) {
            return false;
        }
        for (Reading reading : token.readings()) {
            if (reading.is(classes.function())
                    && reading.proclitics() == 0
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Reading reading) {
        return reading.is(counted)
                && reading.conjunction() == 0
                && reading.preposition() == 0
                && (!reading.has(Feature.DUAL) || reading.has(Feature.SINGULAR | Feature.PLURAL));
    }

    private int rank(Reading reading, int wanted) {
        int rank = reading.has(wanted) ? 0 : 4;
        rank += reading.suffix().isEmpty() ? 0 : 2;
        return rank + (reading.is(classes.counted()) ? 0 : 1);
    }

    /** The reading of a token as the dual of a counted noun and nothing else, or null. */
    @Nullable
    Reading dual(Token token) {
        if (!mayBe(token) || token.is(classes.noDual())) {
            return null;
        }
        Reading dual = null;
        for (Reading reading : token.readings()) {
            boolean fits = reading.is(counted) && reading.has(Feature.DUAL) && !reading.has(Feature.PLURAL);
            if (fits && (dual == null || reading.proclitics() < dual.proclitics())) {
                dual = reading;
            }
        }
        return dual == null || isOtherNoun(token, dual.proclitics()) ? null : dual;
    }

    /** Whether a counted noun reads the token as a singular or plural with no more proclitics. */
    private boolean isOtherNoun(Token token, int proclitics) {
        for (Reading reading : token.readings()) {
            if (reading.is(counted)
                    && reading.has(Feature.SINGULAR | Feature.PLURAL)
                    && reading.proclitics() <= proclitics
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A word that the lexicon does not count, but that can only be the noun of the number before it. */
    @Nullable
    CountedNoun unlisted(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD)) {
            return null;
        }
        Token token = analysis.token(i);
        String key = token.key();
        boolean bare = token.word().procliticLength() == 0 && !isDefinite(token) && key.length() > 2;
        if (!bare || token.is(classes.function() | classes.notCounted() | classes.range()) || isVerbOnly(token)) {
            return null;
        }
        return new CountedNoun(i, i + 1, 0, null, false, isNisba(key));
    }

    /** Whether the printed word begins with the article: alef without hamza, and lam. */
    static boolean isDefinite(Token token) {
        String plain = token.plain();
        int at = token.word().procliticLength();
        return plain.length() > at + 3
                && plain.charAt(at + 1) == Letters.LAM
                && (plain.charAt(at) == Letters.ALEF || at > 0 && plain.charAt(at) == Letters.LAM);
    }

    private static boolean isVerbOnly(Token token) {
        boolean verb = false;
        for (Reading reading : token.readings()) {
            if (reading.proclitics() == 0 && reading.has(Feature.NOMINAL)) {
                return false;
            }
            verb |= reading.has(Feature.FINITE);
        }
        return verb;
    }

    /** The accusative and plural endings of nouns of belonging. */
    private static boolean isNisba(String key) {
        int n = key.length();
        if (n < 5) {
            return false;
        }
        char last = key.charAt(n - 1);
        char before = key.charAt(n - 2);
        if (last == Letters.ALEF) {
            return before == Letters.YEH;
        }
        boolean plural = last == Letters.NOON && (before == Letters.YEH || before == Letters.WAW);
        return plural && key.charAt(n - 3) == Letters.YEH;
    }

    /** Whether a word can be an adjective of counted people: a nisba without article or proclitic. */
    boolean isDemonym(Analysis analysis, int i) {
        if (!analysis.is(i, classes.demonym())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.demonym()) && reading.proclitics() == 0 && !reading.article()) {
                return true;
            }
        }
        return false;
    }
}
