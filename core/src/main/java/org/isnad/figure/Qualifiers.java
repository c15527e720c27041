package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number: "about", "not less than", "their number exceeds", "at least". */
final class Qualifiers {
    private static final int LONGEST = 6;
    private static final int FARTHEST_HEAD = 4;
    private static final int FARTHEST_BEHIND = 3;
    private static final String ITS = "" + Letters.HEH;
    private static final String HERS = ITS + Letters.ALEF;

    private final FigureClasses classes;
    private final ByLemma<BoundWord> words;
    private final ByLemma<BoundWord> verbs;

    Qualifiers(WordIndex index, FigureClasses classes) {
        this.classes = classes;
        this.words = new ByLemma<>(index, classes.bound(), BoundWord::of);
        this.verbs = new ByLemma<>(index, classes.boundVerb(), BoundWord::ofVerb);
    }

    /** The outermost of the qualifiers that end at a token, or null. */
    @Nullable
    Qualifier before(Analysis analysis, int i) {
        Qualifier found = i < 1 ? null : oneBefore(analysis, i);
        Qualifier outer = found == null || found.start() < 1 ? null : oneBefore(analysis, found.start());
        if (found == null) {
            return null;
        }
        if (outer == null) {
            return isNegated(analysis, found.start()) ? inverted(found) : found;
        }
        boolean keeps = outer.bound() == null || outer.bound() == Bound.ABOUT && found.bound() != null;
        return new Qualifier(outer.start(), found.end(), outer.proclitics(), keeps ? found.bound() : outer.bound());
    }

    /** "They do not form more than": a negation, and a verb before the words. */
    private boolean isNegated(Analysis analysis, int i) {
        boolean verb = i > 1
                && analysis.is(i - 1, TokenKind.WORD)
                && !analysis.is(i - 1, classes.function())
                && analysis.word(i - 1).conjunctionLength() == 0;
        return verb && analysis.sentenceOf(i - 2) == analysis.sentenceOf(i) && analysis.is(i - 2, classes.not());
    }

    private static Qualifier inverted(Qualifier found) {
        Bound bound = found.bound() == Bound.MORE_THAN
                ? Bound.AT_MOST
                : found.bound() == Bound.LESS_THAN ? Bound.AT_LEAST : found.bound();
        return new Qualifier(found.start(), found.end(), found.proclitics(), bound);
    }

    private @Nullable Qualifier oneBefore(Analysis analysis, int i) {
        int from = Math.max(analysis.sentence(i - 1).start(), i - LONGEST);
        for (int k = from; k < i; k++) {
            for (Phrase phrase : analysis.phrases(k)) {
                BoundWord word = phrase.end() == i ? words.of(phrase.lemma()) : null;
                if (word != null && word.before()) {
                    int proclitics = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                    return new Qualifier(k, i, proclitics, word.bound());
                }
            }
        }
        if (analysis.is(i - 1, classes.bound())) {
            for (Reading reading : analysis.readings(i - 1)) {
                BoundWord word = words.of(reading.lemma());
                if (word != null && word.before()) {
                    return new Qualifier(i - 1, i, reading.proclitics(), word.bound());
                }
            }
        }
        return verbBefore(analysis, i);
    }

    /** A verb, with or without its preposition and "their number" between them. */
    private @Nullable Qualifier verbBefore(Analysis analysis, int i) {
        int k = i - 1;
        String preposition = "";
        if (analysis.is(k, classes.function()) && !analysis.is(k, classes.boundVerb())) {
            preposition = analysis.key(k);
            k--;
        }
        if (analysis.is(k, classes.boundVerb())) {
            return verb(analysis, k, i, preposition, true);
        }
        for (int head = k; head > k - FARTHEST_HEAD && analysis.is(head, TokenKind.WORD); head--) {
            boolean subject = analysis.is(head, classes.countHead()) || head == k && isIts(analysis, head);
            if (subject && analysis.is(head - 1, classes.boundVerb())) {
                return verb(analysis, head - 1, i, preposition, head == k);
            }
        }
        return null;
    }

    /** "Its weight", "their range": what is measured, between the verb and its preposition. */
    private static boolean isIts(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (!reading.suffix().isEmpty() && reading.has(Feature.NOUN | Feature.MASDAR)) {
                return true;
            }
        }
        String key = analysis.key(i);
        boolean pronoun = key.endsWith(ITS) || key.endsWith(HERS);
        return pronoun
                && key.length() > HERS.length() + 1
                && analysis.readings(i).isEmpty();
    }

    private @Nullable Qualifier verb(Analysis analysis, int k, int i, String preposition, boolean adjoining) {
        for (Reading reading : analysis.readings(k)) {
            BoundWord word = reading.has(Feature.FINITE) ? verbs.of(reading.lemma()) : null;
            if (word != null && fits(word, preposition)) {
                boolean negated = reading.conjunction() == 0 && analysis.is(k - 1, classes.not());
                int start = adjoining ? start(analysis, k, negated) : i;
                return new Qualifier(start, i, 0, negated ? word.negated() : word.bound());
            }
        }
        return null;
    }

    private static boolean fits(BoundWord verb, String preposition) {
        return verb.prepositions().isEmpty()
                ? preposition.isEmpty()
                : verb.prepositions().contains(preposition);
    }

    /** The relative "what" before a verb belongs to it. */
    private int start(Analysis analysis, int verb, boolean negated) {
        int start = negated ? verb - 1 : verb;
        return analysis.is(start - 1, classes.what()) ? start - 1 : start;
    }

    /** Whether a token is "several" behind its noun. */
    boolean isFew(Analysis analysis, int i) {
        if (!analysis.is(i, classes.bound())) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            BoundWord word = words.of(reading.lemma());
            if (word != null && word.isFew() && reading.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }

    /** The qualifier that begins at a token or a few words behind it, or null. */
    @Nullable
    Qualifier behind(Analysis analysis, int i, int limit) {
        for (int k = i; k < Math.min(limit, i + FARTHEST_BEHIND); k++) {
            Qualifier found = at(analysis, k);
            boolean passes = analysis.is(k, TokenKind.WORD)
                    && analysis.word(k).conjunctionLength() == 0
                    && !analysis.is(k, classes.range());
            if (found != null || !passes) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Qualifier at(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k)) {
            BoundWord word = words.of(phrase.lemma());
            if (word != null && !word.behind()) {
                return null;
            }
            if (word != null) {
                return new Qualifier(k, phrase.end(), 0, word.bound());
            }
        }
        if (analysis.is(k, classes.bound())) {
            for (Reading reading : analysis.readings(k)) {
                BoundWord word = words.of(reading.lemma());
                if (word != null && word.behind()) {
                    return new Qualifier(k, k + 1, 0, word.bound());
                }
            }
        }
        return null;
    }
}
