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
            return analysis.is(start - 1, classes.agent) ? PlaceEvidence.AGAINST : PlaceEvidence.WEAK;
        }
        if (clitic == Letters.WAW || clitic == Letters.FEH) {
            return follows(analysis, end);
        }
        int before = before(analysis, start);
        return before < 0 ? follows(analysis, end) : behind(analysis, before, end);
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
        return classes.isVerb(analysis, end) && !analysis.word(end).definite() && analysis.word(end).procliticLength() == 0
                ? PlaceEvidence.AGAINST
                : PlaceEvidence.NONE;
    }

    private PlaceEvidence behind(Analysis analysis, int before, int end) {
        if (by(analysis, before)) {
            return PlaceEvidence.AGAINST;
        }
        Reading preposition = PlaceClasses.reading(analysis, before, classes.preposition | classes.direction);
        if (preposition != null && preposition.suffix().isEmpty() && !preposition.article()) {
            return role(analysis, before, preposition.get("role"));
        }
        Phrase phrase = phraseEnding(analysis, before + 1);
        if (phrase != null) {
            return role(analysis, phrase.start(), phrase.lemma().row().get("role"));
        }
        return behindWord(analysis, before, end);
    }

    private PlaceEvidence behindWord(Analysis analysis, int before, int end) {
        if (analysis.is(before, classes.rank)) {
            return PlaceEvidence.AGAINST;
        }
        Reading kind = PlaceClasses.reading(analysis, before, classes.kind);
        if (kind != null && !kind.article() && kind.suffix().isEmpty()) {
            return PlaceEvidence.STRONG;
        }
        Reading cue = PlaceClasses.reading(analysis, before, classes.cue);
        if (cue != null && !cue.article() && cue.suffix().isEmpty()) {
            return cue.get("weight").equals("strong") ? PlaceEvidence.STRONG : PlaceEvidence.WEAK;
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

    private static PlaceEvidence verb(Reading verb) {
        return switch (verb.get("state")) {
            case "subject" -> PlaceEvidence.STRONG;
            case "object" -> verb.has(Feature.MASCULINE) ? PlaceEvidence.STRONG : PlaceEvidence.NONE;
            default -> PlaceEvidence.NONE;
        };
    }

    private PlaceEvidence role(Analysis analysis, int preposition, String role) {
        return switch (role) {
            case "in", "edge" -> PlaceEvidence.STRONG;
            case "to", "from" -> analysis.is(preposition - 1, classes.agent) ? PlaceEvidence.AGAINST : PlaceEvidence.STRONG;
            case "on" -> cued(analysis, preposition - 1) ? PlaceEvidence.STRONG : PlaceEvidence.WEAK;
            case "with" -> analysis.is(preposition - 1, classes.direction) ? PlaceEvidence.STRONG : PlaceEvidence.NONE;
            case "between" -> analysis.is(preposition - 1, classes.direction | classes.kind)
                    ? PlaceEvidence.STRONG
                    : PlaceEvidence.AGAINST;
            default -> PlaceEvidence.NONE;
        };
    }

    /** Whether a noun of war or land stands before a token, with adjectives between. */
    private boolean cued(Analysis analysis, int from) {
        for (int k = from; k > from - 3 && analysis.is(k, TokenKind.WORD); k--) {
            if (analysis.is(k, classes.cue | classes.direction)) {
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
            for (Phrase phrase : analysis.phrases(start)) {
                if (phrase.end() == end && phrase.is(classes.direction | classes.preposition)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private boolean by(Analysis analysis, int before) {
        for (Phrase phrase : analysis.phrases(before - 1)) {
            if (phrase.end() == before + 1 && phrase.is(classes.by)) {
                return true;
            }
        }
        return false;
    }
}
