package org.isnad.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/**
 * The words behind a force or coalition that belong to its name: to whom it is loyal or belongs, and who leads it
 * ("the forces loyal to the government", "the coalition led by ...").
 */
final class BodyComplement {
    private static final int MOST_ADJECTIVES = 2;

    private final NameClasses classes;
    private final long led;
    private final Set<String> ties = new HashSet<>();

    BodyComplement(NameClasses classes, Lexicon lexicon, long led) {
        this.classes = classes;
        this.led = led;
        Table table = lexicon.find("name/complements");
        for (Row row : table == null ? List.<Row>of() : table.rows()) {
            ties.add(Key.fold(row.get("form")));
            row.list("aliases").forEach(alias -> ties.add(Key.fold(alias)));
        }
    }

    /** The end of a definite body's name with such a complement, or -1 where none stands behind token {@code from - 1}. */
    int end(Analysis analysis, int from, boolean coalition) {
        int k = from;
        while (k < from + MOST_ADJECTIVES && !tie(analysis, k) && adjective(analysis, k)) {
            k++;
        }
        if (tie(analysis, k)) {
            return object(analysis, k + 1);
        }
        return led(analysis, from, coalition);
    }

    boolean tie(Analysis analysis, int k) {
        return ties.contains(analysis.key(k));
    }

    private boolean adjective(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD)
                && analysis.word(k).definite()
                && analysis.word(k).procliticLength() == 0
                && !analysis.is(k, classes.closed);
    }

    /** "To the government", "with it": the word that the participle governs, with its adjectives. */
    private int object(Analysis analysis, int k) {
        if (!analysis.is(k, TokenKind.WORD)) {
            return -1;
        }
        boolean preposition = analysis.is(k, classes.preposition);
        boolean pronoun = preposition
                && analysis.readings(k).stream()
                        .anyMatch(r -> r.is(classes.preposition) && !r.suffix().isEmpty());
        if (pronoun) {
            return k + 1;
        }
        if (!preposition && analysis.word(k).procliticLength() == 0) {
            return -1;
        }
        int noun = preposition ? k + 1 : k;
        if (!analysis.is(noun, TokenKind.WORD)) {
            return -1;
        }
        int listed = phraseEnd(analysis, noun);
        if (listed > 0) {
            return listed;
        }
        int end = noun + 1;
        while (end < noun + 1 + MOST_ADJECTIVES && adjective(analysis, end)) {
            end++;
        }
        return end;
    }

    private int phraseEnd(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k, classes.body | classes.state)) {
            if (phrase.is(classes.body | classes.state)) {
                return phrase.end();
            }
        }
        return -1;
    }

    private int led(Analysis analysis, int from, boolean coalition) {
        int cue = analysis.is(from, led) ? from : from + 1;
        boolean relative = cue == from
                || coalition
                        && analysis.is(from, classes.closed)
                        && analysis.word(from).definite();
        if (!analysis.is(cue, led) || !relative || !names(analysis, cue + 1)) {
            return -1;
        }
        int end = stateEnd(analysis, cue + 1);
        while (names(analysis, end) && analysis.word(end).conjunctionLength() > 0) {
            end = stateEnd(analysis, end);
        }
        return end;
    }

    private boolean names(Analysis analysis, int k) {
        return analysis.is(k, classes.state) || analysis.phraseIs(k, classes.state);
    }

    private int stateEnd(Analysis analysis, int k) {
        int phrase = phraseEnd(analysis, k);
        return phrase > 0 ? phrase : k + 1;
    }
}
