package org.isnad.figure;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Row;
import org.isnad.model.Bound;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number: "about", "not less than", "their number exceeds", "at least". */
final class Qualifiers {
    private static final int LONGEST = 6;
    private static final int FARTHEST_BEHIND = 3;
    private static final String FEW = "few";

    private final FigureClasses classes;

    Qualifiers(FigureClasses classes) {
        this.classes = classes;
    }

    /** The outermost of the qualifiers that end at a token, or null. */
    @Nullable Qualifier before(Analysis analysis, int i) {
        Qualifier found = oneBefore(analysis, i);
        Qualifier outer = found == null ? null : oneBefore(analysis, found.start());
        if (found == null || outer == null) {
            return found;
        }
        boolean keeps = outer.bound() == null || outer.bound() == Bound.ABOUT && found.bound() != null;
        return new Qualifier(outer.start(), found.end(), outer.proclitics(), keeps ? found.bound() : outer.bound());
    }

    private @Nullable Qualifier oneBefore(Analysis analysis, int i) {
        int from = i < 1 ? 0 : Math.max(analysis.sentence(i - 1).start(), i - LONGEST);
        for (int k = from; k < i; k++) {
            for (Phrase phrase : analysis.phrases(k)) {
                if (phrase.end() == i && phrase.is(classes.bound()) && stands(phrase.lemma(), "before")) {
                    int proclitics = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                    return new Qualifier(k, i, proclitics, bound(phrase.lemma()));
                }
            }
        }
        if (i < 1) {
            return null;
        }
        for (Reading reading : analysis.readings(i - 1)) {
            if (reading.is(classes.bound()) && stands(reading.lemma(), "before")) {
                return new Qualifier(i - 1, i, reading.proclitics(), bound(reading.lemma()));
            }
        }
        return verbBefore(analysis, i);
    }

    /** Whether a token is "several" behind its noun. */
    boolean isFew(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.bound()) && reading.get("bound").equals(FEW) && reading.proclitics() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Lemma lemma, String place) {
        String cell = lemma.row().get("place");
        return cell.equals(place) || cell.equals("both");
    }

    private static @Nullable Bound bound(Lemma lemma) {
        String cell = lemma.row().get("bound");
        return cell.equals(FEW) ? null : Vocabulary.of(Bound.class, cell);
    }

    /** A verb, with or without its preposition and "their number" between them. */
    private @Nullable Qualifier verbBefore(Analysis analysis, int i) {
        Set<String> preposition = Set.of();
        int k = i - 1;
        if (analysis.is(k, classes.function()) && !analysis.is(k, classes.boundVerb())) {
            preposition = Set.of(analysis.key(k));
            k--;
        }
        if (analysis.is(k, classes.boundVerb())) {
            return verb(analysis, k, i, preposition, true);
        }
        for (int head = k; head > k - 4 && analysis.is(head, TokenKind.WORD); head--) {
            if (analysis.is(head, classes.countHead()) && analysis.is(head - 1, classes.boundVerb())) {
                return verb(analysis, head - 1, i, preposition, head == k);
            }
        }
        return null;
    }

    private @Nullable Qualifier verb(Analysis analysis, int k, int i, Set<String> preposition, boolean adjoining) {
        for (Reading reading : analysis.readings(k)) {
            if (!reading.is(classes.boundVerb()) || !reading.has(Feature.FINITE)) {
                continue;
            }
            Row row = reading.lemma().row();
            Set<String> wanted = new HashSet<>();
            row.list("prep").forEach(p -> wanted.add(Key.fold(p)));
            if (wanted.isEmpty() ? !preposition.isEmpty() : !wanted.containsAll(preposition) || preposition.isEmpty()) {
                continue;
            }
            boolean negated = reading.conjunction() == 0 && analysis.is(k - 1, classes.negation()) && isNot(analysis, k - 1);
            Bound bound = Vocabulary.of(Bound.class, row.get(negated ? "negated" : "bound"));
            int start = adjoining ? start(analysis, k, negated) : i;
            return new Qualifier(start, i, 0, bound);
        }
        return null;
    }

    /** Whether a token is one of la, lam, lan and not the relative ma. */
    private boolean isNot(Analysis analysis, int k) {
        return analysis.readings(k).stream().anyMatch(r -> r.lemma().row().get("class").equals("neg"));
    }

    private int start(Analysis analysis, int verb, boolean negated) {
        int start = negated ? verb - 1 : verb;
        boolean what = analysis.is(start - 1, classes.negation()) && !isNot(analysis, start - 1);
        return what ? start - 1 : start;
    }

    /** The qualifier that begins at a token or a few words behind it, or null. */
    @Nullable Qualifier behind(Analysis analysis, int i, int limit) {
        for (int k = i; k < Math.min(limit, i + FARTHEST_BEHIND); k++) {
            Qualifier found = at(analysis, k);
            if (found != null) {
                return found;
            }
            boolean passes = analysis.is(k, TokenKind.WORD)
                    && analysis.word(k).conjunctionLength() == 0
                    && !analysis.is(k, classes.range());
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** "And more than" belongs to the next number. */
    private boolean beginsAnother(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k)) {
            if (phrase.is(classes.bound()) && phrase.lemma().row().get("place").equals("before")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Qualifier at(Analysis analysis, int k) {
        if (beginsAnother(analysis, k)) {
            return null;
        }
        for (Phrase phrase : analysis.phrases(k)) {
            if (phrase.is(classes.bound()) && stands(phrase.lemma(), "after")) {
                return new Qualifier(k, phrase.end(), 0, bound(phrase.lemma()));
            }
        }
        for (Reading reading : analysis.readings(k)) {
            if (reading.is(classes.bound()) && stands(reading.lemma(), "after")) {
                return new Qualifier(k, k + 1, 0, bound(reading.lemma()));
            }
        }
        return null;
    }
}
