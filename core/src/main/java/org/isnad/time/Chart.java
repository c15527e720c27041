package org.isnad.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.PerWord;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one analysis, token by token, and the expressions that they form. It is filled from the last token to the
 * first, so a part that reaches to the right finds its neighbours ready: no recursion over the text, and linear time.
 */
final class Chart {
    private static final Mark[] NOTHING = {};
    /** A part can be read in many ways; more than these at one token add nothing. */
    private static final int MOST_MARKS = 64;

    private final TimeGrammar grammar;
    private final PerWord<WordMarks> words;
    private final Analysis analysis;
    private final Mark[][] marks;
    private final @Nullable WordMarks[] wordAt;
    /** The tokens at which an expression may begin. */
    private final BitSet open = new BitSet();

    /** The token whose marks are being gathered, and those marks. */
    private int filling = -1;

    private final List<Mark> gathered = new ArrayList<>();

    Chart(TimeGrammar grammar, PerWord<WordMarks> words, Analysis analysis) {
        this.grammar = grammar;
        this.words = words;
        this.analysis = analysis;
        this.marks = new Mark[analysis.size()][];
        this.wordAt = new WordMarks[analysis.size()];
        for (int i = analysis.size() - 1; i >= 0; i--) {
            fill(i);
        }
        filling = -1;
    }

    WordMarks word(int i) {
        WordMarks word = wordAt[i];
        if (word == null) {
            word = words.of(analysis, i);
            wordAt[i] = word;
        }
        return word;
    }

    /** How many marks begin at a token. */
    int count(int i) {
        return i == filling ? gathered.size() : marks[i].length;
    }

    Mark mark(int i, int number) {
        return i == filling ? gathered.get(number) : marks[i][number];
    }

    String kindName(Mark mark) {
        return grammar.kinds.name(mark.kind());
    }

    int definiteWord() {
        return grammar.definiteWord;
    }

    // ---- filling

    private void fill(int i) {
        WordMarks word = word(i);
        List<Phrase> phrases = word.beginsPhrase() ? analysis.phrases(i) : List.of();
        boolean number = grammar.numbers.mayBegin(analysis, i);
        boolean alone = i + 1 >= marks.length
                || marks[i + 1].length == 0 && !word(i + 1).inPattern();
        long layers = alone ? word.wholeLayers() : word.layers();
        if (!number && phrases.isEmpty() && layers == 0 && word.terms().isEmpty()) {
            marks[i] = NOTHING;
            if (word.beginsExpression() && !alone) {
                open.set(i);
            }
            return;
        }
        open.set(i);
        gathered.clear();
        filling = i;
        for (WordMarks.OfTerm term : word.terms()) {
            gathered.add(term.at(i));
        }
        for (Phrase phrase : phrases) {
            phrase(phrase);
        }
        if (number) {
            grammar.numbers.add(analysis, i, gathered);
        }
        layers(i, layers);
        marks[i] = gathered.isEmpty() ? NOTHING : gathered.toArray(NOTHING);
    }

    /** Walks those layers that can begin with what stands here; what one adds may let a later one begin. */
    private void layers(int i, long byWord) {
        long open = byWord;
        for (int m = 0; m < gathered.size(); m++) {
            open |= grammar.layersOf(gathered.get(m).kind());
        }
        while (open != 0) {
            int layer = Long.numberOfTrailingZeros(open);
            int before = gathered.size();
            Walk.parts(this, analysis, i, grammar.layers.get(layer));
            long later = -2L << layer;
            for (int m = before; m < gathered.size(); m++) {
                open |= grammar.layersOf(gathered.get(m).kind());
            }
            open &= later;
        }
    }

    /** Takes a part that a walk has read, but not the same words as the same part twice. */
    void add(Mark part) {
        if (gathered.size() >= MOST_MARKS) {
            return;
        }
        for (int m = gathered.size() - 1; m >= 0 && gathered.get(m).kind() == part.kind(); m--) {
            Mark other = gathered.get(m);
            if (other.end() == part.end()
                    && other.conjunction() == part.conjunction()
                    && other.preposition() == part.preposition()) {
                return;
            }
        }
        gathered.add(part);
    }

    private void phrase(Phrase phrase) {
        Term term = grammar.termOfLemma[phrase.lemma().id()];
        if (term == null || !grammar.hasPhrase(phraseKey(phrase))) {
            return;
        }
        for (int kind : grammar.kindsOf(phrase.lemma())) {
            gathered.add(new Mark(
                    kind,
                    phrase.start(),
                    phrase.end(),
                    phrase.conjunction() != 0,
                    phrase.preposition(),
                    1,
                    term.number(),
                    term,
                    null));
        }
    }

    /** Phrases are found with or without the article on each word; here the article matters. */
    private String phraseKey(Phrase phrase) {
        StringBuilder key = new StringBuilder();
        int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (!analysis.is(i, TokenKind.QUOTE)) {
                key.append(' ').append(i == phrase.start() ? analysis.key(i).substring(letters) : analysis.key(i));
            }
        }
        return key.toString();
    }

    // ---- reading

    /** The next token from {@code i} on at which an expression may begin, or the end of the text. */
    int next(int i) {
        int next = open.nextSetBit(i);
        return next < 0 ? marks.length : next;
    }

    /**
     * The longest expression that begins at a token, or null.
     *
     * @param previous the expression before it, for rules that go on from one
     */
    @Nullable
    Expression at(int i, @Nullable Expression previous) {
        String rule =
                previous != null && i - previous.end() <= 1 ? previous.rule().name() : "";
        return Walk.best(this, analysis, i, grammar.expressions, rule);
    }
}
