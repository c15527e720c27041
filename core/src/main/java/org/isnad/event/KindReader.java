package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;

/**
 * Tells finite verbs, function words and nominals apart. Unvowelled spelling leaves many words both verb and noun; the
 * words before them decide, as they do for a reader.
 */
final class KindReader {
    private final long[] classBits;
    private static final Kind[] KINDS = {
        Kind.BY,
        Kind.PREPOSITION,
        Kind.PREPOSITION,
        Kind.COMPLEMENT,
        Kind.RELATIVE,
        Kind.SUBORDINATE,
        Kind.CONJUNCTION,
        Kind.NEGATION,
        Kind.RELATIVE,
        Kind.PARTICLE,
        Kind.DEMONSTRATIVE,
        Kind.PRONOUN,
        Kind.QUANTIFIER
    };
    private final long functionWords;
    private final long pronouns;
    private final long modals;

    KindReader(WordIndex index) {
        String[] classes = {
            "by", "prep", "say-prep", "comp", "rel", "sub", "conj", "neg", "neg-rel", "part", "dem", "pron", "quant"
        };
        classBits = new long[classes.length];
        long all = 0;
        for (int i = 0; i < classes.length; i++) {
            classBits[i] = index.classBit(classes[i]);
            all |= classBits[i];
        }
        functionWords = all;
        pronouns = index.classBit("pron");
        modals = index.classBit("event-modal");
    }

    /** The kind of every token; the words of a name are nominal whatever they look like. */
    Kind[] read(Analysis analysis, Mentions mentions) {
        boolean[] named = mentions.named();
        Kind[] kinds = new Kind[analysis.size()];
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == null) {
                kinds[i] = kind(analysis, kinds, named, mentions, i);
                phrase(analysis, kinds, named, i);
            }
        }
        return kinds;
    }

    private void phrase(Analysis analysis, Kind[] kinds, boolean[] named, int i) {
        for (Phrase phrase : analysis.phrases(i, functionWords)) {
            if (phrase.is(functionWords) && !named[i]) {
                Kind kind = function(phrase.lemma().classBit());
                for (int k = i; k < phrase.end(); k++) {
                    kinds[k] = k == i ? kind : Kind.PARTICLE;
                }
                return;
            }
        }
    }

    private Kind kind(Analysis analysis, Kind[] kinds, boolean[] named, Mentions mentions, int i) {
        switch (analysis.token(i).kind()) {
            case NUMBER:
                return Kind.NUMBER;
            case QUOTE:
                return Kind.QUOTE;
            case PUNCTUATION:
                return Kind.MARK;
            default:
        }
        if (named[i] || analysis.is(i, TokenKind.LATIN)) {
            return Kind.NOMINAL;
        }
        if (lendsTime(analysis, i)) {
            return Kind.FINITE;
        }
        if (analysis.is(i, functionWords)) {
            long bits = functionBits(analysis.readings(i));
            if (bits != 0) {
                return function(bits);
            }
        }
        return finite(analysis, kinds, mentions, i) ? Kind.FINITE : Kind.NOMINAL;
    }

    /** A verb like "was" is never the particle that is spelled the same. */
    private boolean lendsTime(Analysis analysis, int i) {
        if (!analysis.is(i, modals)) {
            return false;
        }
        for (Reading reading : analysis.readings(i, modals)) {
            if (reading.is(modals)
                    && reading.has(Feature.FINITE)
                    && reading.suffix().isEmpty()
                    && Plausibility.allows(analysis, i, reading)) {
                return true;
            }
        }
        return false;
    }

    private long functionBits(List<Reading> readings) {
        boolean plain = false;
        boolean verb = false;
        for (Reading reading : readings) {
            verb |= reading.has(Feature.FINITE)
                    && reading.conjunction() == 0
                    && reading.suffix().isEmpty();
            plain |= reading.preposition() == 0 && reading.suffix().isEmpty();
        }
        long bits = 0;
        for (Reading reading : readings) {
            boolean hidden = verb
                    && reading.conjunction() != 0
                    && function(reading.lemma().classBit()) == Kind.PREPOSITION;
            if (!hidden && (!plain || reading.preposition() == 0 || !reading.is(pronouns))) {
                bits |= reading.lemma().classBit() & functionWords;
            }
        }
        return bits;
    }

    private Kind function(long bits) {
        for (int k = 0; k < classBits.length; k++) {
            if ((bits & classBits[k]) != 0) {
                return KINDS[k];
            }
        }
        return Kind.NOMINAL;
    }

    private static boolean finite(Analysis analysis, Kind[] kinds, Mentions mentions, int i) {
        if (mentions.time()[i] != 0 || tanwin(analysis, i)) {
            return false;
        }
        boolean verb = false;
        boolean noun = false;
        for (Reading reading : analysis.readings(i)) {
            if (!Plausibility.allows(analysis, i, reading)) {
                continue;
            }
            if (reading.has(Feature.FINITE)) {
                verb = true;
            } else if (reading.has(Feature.NOMINAL | Feature.WORD)) {
                noun = true;
            }
        }
        return verb && (!noun || verbFits(analysis, kinds, mentions, i));
    }

    /** Whether a word is printed with tanwin, which no verb has. */
    private static boolean tanwin(Analysis analysis, int i) {
        for (int k = analysis.token(i).start(); k < analysis.token(i).end(); k++) {
            char c = analysis.page().chars()[k];
            if (c >= Letters.FATHATAN && c <= Letters.KASRATAN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be verb or noun is a verb after the words before it. */
    private static boolean verbFits(Analysis analysis, Kind[] kinds, Mentions mentions, int i) {
        int before = i - 1;
        while (before >= 0 && kinds[before] == Kind.QUOTE) {
            before--;
        }
        if (analysis.word(i).procliticLength() > analysis.word(i).conjunctionLength()) {
            return false;
        }
        if (before < 0 || before < analysis.sentence(i).start()) {
            return true;
        }
        boolean and = analysis.word(i).conjunctionLength() > 0;
        if (and ? joinsMasdar(analysis, kinds, i, before) : clauseHasVerb(analysis, kinds, i)) {
            return false;
        }
        switch (kinds[before]) {
            case PARTICLE:
                return !endsPreposition(analysis, kinds, before);
            case RELATIVE, NEGATION, SUBORDINATE, CONJUNCTION, PRONOUN, MARK, COMPLEMENT:
                return true;
            case NOMINAL, NUMBER:
                return and || mentions.ends(before) || analysis.word(before).definite() || hasSuffix(analysis, before);
            default:
                return and && kinds[before] != Kind.PREPOSITION;
        }
    }

    /** Two verbal nouns joined before what they share ("the killing and wounding of three"). */
    private static boolean joinsMasdar(Analysis analysis, Kind[] kinds, int i, int before) {
        return before == i - 1
                && kinds[before] == Kind.NOMINAL
                && !analysis.word(before).definite()
                && has(analysis, before, Feature.MASDAR)
                && has(analysis, i, Feature.MASDAR)
                && !hasSuffix(analysis, before);
    }

    private static boolean has(Analysis analysis, int i, int feature) {
        return (analysis.word(i).features() & feature) != 0;
    }

    /** Whether a token is the last of a preposition of several words ("for the sake of"), before which no verb stands. */
    private static boolean endsPreposition(Analysis analysis, Kind[] kinds, int last) {
        int head = last;
        while (head > 0 && kinds[head] == Kind.PARTICLE) {
            head--;
        }
        if (kinds[head] != Kind.PREPOSITION && kinds[head] != Kind.BY) {
            return false;
        }
        for (Phrase phrase : analysis.phrases(head)) {
            if (phrase.end() == last + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands before the word with nothing between them that opens a clause. */
    private static boolean clauseHasVerb(Analysis analysis, Kind[] kinds, int i) {
        for (int k = i - 1; k >= Math.max(analysis.sentence(i).start(), i - 7); k--) {
            if (kinds[k].opensClause() || kinds[k] == Kind.MARK || kinds[k] == Kind.PARTICLE) {
                return false;
            }
            if (kinds[k] == Kind.FINITE) {
                return i - k > 1;
            }
        }
        return false;
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
