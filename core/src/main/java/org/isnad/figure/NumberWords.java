package org.isnad.figure;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.jspecify.annotations.Nullable;

/** The number words of the lexicon, looked up by token. */
final class NumberWords {
    private final long number;
    private final long counted;
    private final @Nullable NumberWord[] byLemma;
    private final boolean[] needsHamza;

    NumberWords(WordIndex index) {
        this.number = index.classBit("number");
        this.counted = index.classBit("counted");
        List<Lemma> lemmas = index.lemmas();
        this.byLemma = new NumberWord[lemmas.size()];
        this.needsHamza = new boolean[lemmas.size()];
        for (Lemma lemma : lemmas) {
            if ((lemma.classBit() & number) != 0) {
                byLemma[lemma.id()] = NumberWord.of(lemma.row());
                needsHamza[lemma.id()] = lemma.row().get("noun").indexOf(Letters.YEH_HAMZA) == 1;
            }
        }
    }

    /** Whether the token can be a numeral or a part of one. */
    boolean mayBe(Token token) {
        return token.kind() == TokenKind.NUMBER || token.is(number);
    }

    /** The token as the first of a numeral: proclitics are allowed. */
    @Nullable
    NumberWord first(Token token) {
        return token.kind() == TokenKind.NUMBER ? digits(token) : word(token, false, true);
    }

    /** The token as a further word, without a conjunction. */
    @Nullable
    NumberWord next(Token token) {
        return word(token, false, false);
    }

    /** The token as a further word behind its own conjunction. */
    @Nullable
    NumberWord joined(Token token) {
        return token.is(number) ? word(token, true, false) : null;
    }

    /** The token behind a conjunction that stands alone. */
    @Nullable
    NumberWord afterWaw(Token token) {
        return token.kind() == TokenKind.NUMBER ? digits(token) : word(token, false, false);
    }

    private static @Nullable NumberWord digits(Token token) {
        double value = Digits.value(token.key());
        return Double.isNaN(value) ? null : new NumberWord(NumberWord.Kind.DIGITS, value);
    }

    private @Nullable NumberWord word(Token token, boolean conjunction, boolean anyProclitic) {
        Reading best = reading(token, conjunction, anyProclitic);
        return best == null ? null : byLemma[best.lemma().id()];
    }

    /** The number reading of a token with the fewest proclitics. Duals made by the form generator are none. */
    private @Nullable Reading reading(Token token, boolean conjunction, boolean anyProclitic) {
        Reading best = null;
        for (Reading reading : token.readings()) {
            boolean fits = reading.is(number)
                    && (anyProclitic || (reading.conjunction() == Letters.WAW) == conjunction)
                    && (anyProclitic || reading.preposition() == 0)
                    && !reading.future()
                    && reading.preposition() != Letters.KAF
                    && printsHamza(token, reading)
                    && !isAndOne(token, reading)
                    && (reading.suffix().isEmpty() || takesSuffix(reading))
                    && (!reading.has(Feature.DUAL) || reading.has(Feature.SINGULAR));
            if (fits && (best == null || rank(reading) < rank(best))) {
                best = reading;
            }
        }
        return best;
    }

    /** Waw and alef with hamza are "and one of", not the wahid that folds to the same letters. */
    private static boolean isAndOne(Token token, Reading reading) {
        String plain = token.plain();
        return reading.conjunction() == 0
                && plain.length() > 1
                && plain.charAt(0) == Letters.WAW
                && plain.charAt(1) == Letters.ALEF_HAMZA_ABOVE;
    }

    /** Mi'a and its dual need their hamza, or the long spelling with alef: mayyitan is no two hundred. */
    private boolean printsHamza(Token token, Reading reading) {
        return !needsHamza[reading.lemma().id()]
                || token.plain().indexOf(Letters.YEH_HAMZA) >= 0
                || token.key().charAt(reading.stemStart() + 1) == Letters.ALEF;
    }

    /** Only parts and tens take pronouns: half of them, dozens of them. */
    private boolean takesSuffix(Reading reading) {
        NumberWord word = byLemma[reading.lemma().id()];
        return word != null && (word.isFraction() || word.kind() == NumberWord.Kind.TENS_OF);
    }

    /** Listed forms go before the accusative with its alef: thultha is two thirds. */
    private static int rank(Reading reading) {
        return 2 * reading.proclitics() + (reading.has(Feature.ACCUSATIVE_TANWIN) ? 1 : 0);
    }

    /** The number reading of the first word of a numeral, null where it is digits. */
    @Nullable
    Reading firstReading(Token token) {
        return reading(token, false, true);
    }

    /**
     * Whether alfa, milyuna at {@code i} is the dual before its noun (two thousand) and not the accusative of one: a
     * counted noun follows, and no tanwin is printed.
     */
    boolean isPairBeforeNoun(Analysis analysis, int i) {
        Token token = analysis.token(i);
        String key = token.key();
        return key.charAt(key.length() - 1) == Letters.ALEF
                && !printsTanwin(analysis, token)
                && analysis.is(i + 1, counted)
                && analysis.token(i + 1).readings().stream().anyMatch(this::isBareNoun);
    }

    private boolean isBareNoun(Reading reading) {
        return reading.is(counted) && reading.conjunction() == 0 && reading.preposition() == 0 && !reading.article();
    }

    private static boolean printsTanwin(Analysis analysis, Token token) {
        char[] chars = analysis.page().chars();
        for (int i = token.start(); i < token.end(); i++) {
            if (chars[i] == '\u064B') {
                return true;
            }
        }
        return false;
    }
}
