package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges from the words before a name, and the one behind it, whether it is said as a location: a preposition,
 * direction or edge before it, a noun whose genitive is a place, a verb whose object is one.
 */
final class PlaceContext {
    private final PlaceClasses classes;

    PlaceContext(PlaceClasses classes) {
        this.classes = classes;
    }

    PlaceEvidence of(Analysis analysis, int start, int end, int letters) {
        char clitic = letters == 0 ? 0 : analysis.key(start).charAt(letters - 1);
        if (clitic == Letters.BEH) {
            return PlaceEvidence.STRONG;
        }
        if (clitic == Letters.LAM) {
            return classes.has(analysis, start - 1, PlaceClasses.AGENT) ? PlaceEvidence.AGAINST : PlaceEvidence.WEAK;
        }
        if (clitic == Letters.WAW || clitic == Letters.FEH) {
            return follows(analysis, end);
        }
        int before = before(analysis, start);
        return before < 0 ? follows(analysis, end) : behind(analysis, before, end);
    }

    /**
     * Whether a place is said plainly, as a name needs that is a common word too: a whole preposition of place or
     * direction, or one with the article behind it.
     */
    boolean plain(Analysis analysis, int start, int letters) {
        if (letters > 0) {
            return analysis.key(start).charAt(letters - 1) == Letters.BEH
                    && analysis.key(start).startsWith("" + Letters.ALEF + Letters.LAM, letters);
        }
        int before = before(analysis, start);
        return classes.before(
                        analysis, before, PlaceClasses.IN | PlaceClasses.TO | PlaceClasses.EDGE | PlaceClasses.CUE)
                != null;
    }

    /** The word before a name, quotation marks and an opening bracket left out; -1 where there is none. */
    static int before(Analysis analysis, int start) {
        int i = start - 1;
        while (analysis.is(i, TokenKind.QUOTE) || analysis.is(i, '(') || analysis.is(i, '#')) {
            i--;
        }
        return analysis.is(i, TokenKind.WORD) && analysis.sentenceOf(i) == analysis.sentenceOf(start) ? i : -1;
    }

    /** A name that opens its clause acts where a verb follows. */
    private PlaceEvidence follows(Analysis analysis, int end) {
        return classes.isVerb(analysis, end)
                        && !analysis.word(end).definite()
                        && analysis.word(end).procliticLength() == 0
                ? PlaceEvidence.AGAINST
                : PlaceEvidence.NONE;
    }

    private PlaceEvidence behind(Analysis analysis, int before, int end) {
        if (by(analysis, before)) {
            return PlaceEvidence.AGAINST;
        }
        Phrase phrase = phraseEnding(analysis, before + 1);
        if (phrase != null) {
            return role(analysis, phrase.start(), classes.roles(phrase));
        }
        Reading preposition = classes.before(analysis, before, PlaceClasses.PREPOSITION | PlaceClasses.EDGE);
        if (preposition != null) {
            return role(analysis, before, classes.roles(preposition));
        }
        return behindWord(analysis, before, end);
    }

    private PlaceEvidence behindWord(Analysis analysis, int before, int end) {
        if (analysis.is(before, classes.rank | classes.demonstrative)
                || classes.has(analysis, before, PlaceClasses.NOT)) {
            return PlaceEvidence.AGAINST;
        }
        Reading kind = PlaceClasses.reading(analysis, before, classes.kind);
        if (kind != null && !kind.article() && kind.suffix().isEmpty()) {
            return PlaceEvidence.STRONG;
        }
        Reading cue = classes.before(analysis, before, PlaceClasses.CUE);
        if (cue != null && !cue.has(Feature.FINITE | Feature.ACCUSATIVE_TANWIN)) {
            return classes.roles(cue) == PlaceClasses.STRONG ? PlaceEvidence.STRONG : PlaceEvidence.WEAK;
        }
        Reading body = PlaceClasses.reading(analysis, before, classes.bodyKind);
        if (body != null && !body.article()) {
            return analysis.is(before - 1, classes.role) ? PlaceEvidence.WEAK : PlaceEvidence.AGAINST;
        }
        Reading verb = classes.finite(analysis, before, classes.verb);
        if (verb != null && verb.suffix().isEmpty()) {
            return verb(verb);
        }
        if (classes.isVerb(analysis, before)) {
            return PlaceEvidence.AGAINST;
        }
        if (analysis.is(before, classes.role)) {
            return PlaceEvidence.WEAK;
        }
        return follows(analysis, end);
    }

    private PlaceEvidence verb(Reading verb) {
        int role = classes.roles(verb);
        boolean object = role == PlaceClasses.OBJECT && verb.has(Feature.MASCULINE) && !verb.has(Feature.FEMININE);
        if (role == PlaceClasses.AGENT) {
            return PlaceEvidence.AGAINST;
        }
        return role == PlaceClasses.SUBJECT || object ? PlaceEvidence.STRONG : PlaceEvidence.NONE;
    }

    private PlaceEvidence role(Analysis analysis, int preposition, int role) {
        return switch (role) {
            case PlaceClasses.IN, PlaceClasses.EDGE -> PlaceEvidence.STRONG;
            case PlaceClasses.TO, PlaceClasses.FROM ->
                agent(analysis, preposition) ? PlaceEvidence.AGAINST : PlaceEvidence.STRONG;
            case PlaceClasses.ON -> cued(analysis, preposition - 1) ? PlaceEvidence.STRONG : PlaceEvidence.WEAK;
            case PlaceClasses.WITH ->
                classes.has(analysis, preposition - 1, PlaceClasses.EDGE) ? PlaceEvidence.STRONG : PlaceEvidence.NONE;
            case PlaceClasses.BETWEEN -> land(analysis, preposition - 1) ? PlaceEvidence.STRONG : PlaceEvidence.AGAINST;
            default -> PlaceEvidence.NONE;
        };
    }

    private boolean land(Analysis analysis, int i) {
        return analysis.is(i, classes.kind) || classes.has(analysis, i, PlaceClasses.EDGE);
    }

    /** Whether the words before a preposition make what follows a party: «supported by», «asked of». */
    private boolean agent(Analysis analysis, int preposition) {
        if (classes.has(analysis, preposition - 1, PlaceClasses.AGENT)) {
            return true;
        }
        for (int k = preposition - 1; k >= preposition - 3; k--) {
            Reading verb = classes.finite(analysis, k, classes.verb);
            if (verb != null && classes.roles(verb) == PlaceClasses.AGENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun of war or land stands before a token, with adjectives between. */
    private boolean cued(Analysis analysis, int from) {
        for (int k = from; k > from - 3 && analysis.is(k, TokenKind.WORD); k--) {
            if (classes.has(analysis, k, PlaceClasses.CUE | PlaceClasses.EDGE)) {
                return true;
            }
            if (classes.isVerb(analysis, k) || analysis.is(k, classes.function)) {
                return false;
            }
        }
        return false;
    }

    /** A direction of two words that ends before a token. */
    private @Nullable Phrase phraseEnding(Analysis analysis, int end) {
        for (int start = end - 2; start >= Math.max(0, end - 3); start--) {
            for (Phrase phrase : analysis.phrases(start, classes.word | classes.verb)) {
                if (phrase.end() == end
                        && (classes.roles(phrase) & (PlaceClasses.PREPOSITION | PlaceClasses.EDGE)) != 0) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private boolean by(Analysis analysis, int before) {
        for (Phrase phrase : analysis.phrases(before - 1, classes.by)) {
            if (phrase.end() == before + 1 && phrase.is(classes.by)) {
                return true;
            }
        }
        return false;
    }
}
