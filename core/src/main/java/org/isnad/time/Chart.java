package org.isnad.time;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Word;
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
    private final Map<Word, WordMarks> words;
    private final Analysis analysis;
    private final Mark[][] marks;

    Chart(TimeGrammar grammar, IdentityHashMap<Word, WordMarks> words, Analysis analysis) {
        this.grammar = grammar;
        this.words = words;
        this.analysis = analysis;
        this.marks = new Mark[analysis.size()][];
        for (int i = analysis.size() - 1; i >= 0; i--) {
            fill(i);
        }
    }

    private WordMarks word(int i) {
        return words.computeIfAbsent(
                analysis.word(i), word -> WordMarks.of(word, grammar.termOfLemma, grammar.kinds));
    }

    private void fill(int i) {
        List<Mark> list = new ArrayList<>(0);
        for (WordMarks.OfTerm term : word(i).terms()) {
            list.add(new Mark(
                    term.kind(),
                    i,
                    i + 1,
                    term.conjunction(),
                    term.preposition(),
                    term.count(),
                    term.term().number(),
                    term.term(),
                    null));
        }
        for (Phrase phrase : analysis.phrases(i)) {
            phrase(phrase, list);
        }
        if (grammar.numbers.mayBegin(analysis, i)) {
            grammar.numbers.add(analysis, i, list);
        }
        if (list.isEmpty() && !beginsPattern(i)) {
            marks[i] = NOTHING;
            return;
        }
        marks[i] = list.toArray(NOTHING);
        for (Step part : grammar.parts) {
            int before = list.size();
            new Walk(i, list).from(part, i, null, (char) 0, -1);
            if (list.size() > before) {
                marks[i] = list.toArray(NOTHING);
            }
        }
    }

    private void phrase(Phrase phrase, List<Mark> list) {
        Term term = grammar.termOfLemma[phrase.lemma().id()];
        if (term == null || !grammar.hasPhrase(phraseKey(phrase))) {
            return;
        }
        for (String kind : WordMarks.kinds(term)) {
            list.add(new Mark(
                    grammar.kinds.number(kind),
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

    private boolean beginsPattern(int i) {
        for (WordMarks.Stripped key : word(i).keys()) {
            if (grammar.firstWords.contains(key.key())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest expression that begins at a token, or null.
     *
     * @param previous the expression before it, for rules that go on from one
     */
    @Nullable Expression at(int i, @Nullable Expression previous) {
        if (marks[i].length == 0 && !beginsPattern(i)) {
            return null;
        }
        Walk walk = new Walk(i, null);
        walk.previous = previous != null && i - previous.end() <= 1 ? previous.rule().name() : "";
        walk.from(grammar.expressions, i, null, (char) 0, -1);
        return walk.best;
    }

    /** One walk through a trie from one token. It collects parts, or keeps the best expression. */
    private final class Walk {
        private final int start;
        private final int limit;
        private final @Nullable List<Mark> parts;
        private boolean conjunction;
        private char preposition;
        private @Nullable Expression best;
        private String previous = "";

        Walk(int start, @Nullable List<Mark> parts) {
            this.start = start;
            this.limit = analysis.sentence(start).end();
            this.parts = parts;
        }

        void from(Step step, int at, @Nullable Slot slots, char joined, int end) {
            if (!step.done.isEmpty() && at > start) {
                done(step.done, end < 0 ? at : end, at, slots);
            }
            if (step.ahead != null && at > start) {
                from(step.ahead, at, slots, joined, end < 0 ? at : end);
            }
            if (at < limit) {
                if (!step.words.isEmpty()) {
                    words(step, at, slots, joined, end);
                }
                if (!step.ways.isEmpty()) {
                    ways(step, at, slots, joined, end);
                }
            }
        }

        private void words(Step step, int at, @Nullable Slot slots, char joined, int end) {
            for (WordMarks.Stripped key : word(at).keys()) {
                Step next = step.words.get(key.key());
                if (next != null && enter(at, joined, key.conjunction(), key.preposition())) {
                    from(next, at + 1, slots, (char) 0, end);
                }
            }
            if (joined == 0 && at > start) {
                clitic(step, Letters.WAW, at, slots, end);
                clitic(step, Letters.LAM, at, slots, end);
            }
        }

        /** A letter of the pattern may be printed as a proclitic of the next word. */
        private void clitic(Step step, char letter, int at, @Nullable Slot slots, int end) {
            Step next = step.words.get(String.valueOf(letter));
            if (next != null) {
                from(next, at, slots, letter, end);
            }
        }

        private void ways(Step step, int at, @Nullable Slot slots, char joined, int end) {
            for (Mark mark : marks[at]) {
                for (Step.Way way : step.ways) {
                    if (way.kind() == mark.kind() && enter(at, joined, mark.conjunction(), mark.preposition())) {
                        from(way.to(), mark.end(), caught(slots, way, mark), (char) 0, end);
                    }
                }
            }
        }

        private @Nullable Slot caught(@Nullable Slot slots, Step.Way way, Mark mark) {
            if (!way.name().isEmpty()) {
                return new Slot(way.name(), mark, slots);
            }
            return mark.slots() != null
                    ? Slot.append(slots, mark.slots())
                    : new Slot(grammar.kinds.name(mark.kind()), mark, slots);
        }

        /** Proclitics are free before the first word only; inside, waw stands where the pattern has it. */
        private boolean enter(int at, char joined, boolean markConjunction, char markPreposition) {
            if (at == start) {
                conjunction = markConjunction;
                preposition = markPreposition;
                return true;
            }
            return markConjunction == (joined == Letters.WAW) && markPreposition == (joined == Letters.WAW ? 0 : joined);
        }

        private void done(List<TimeRule> rules, int end, int reach, @Nullable Slot slots) {
            if (!Slot.agree(slots)) {
                return;
            }
            for (TimeRule rule : rules) {
                if (parts != null) {
                    part(rule, end, slots, parts);
                } else if (better(rule, end, reach) && fits(rule, end)) {
                    int letters = (conjunction ? 1 : 0) + (preposition == 0 ? 0 : 1);
                    best = new Expression(rule, start, end, reach, letters, slots);
                }
            }
        }

        private void part(TimeRule rule, int end, @Nullable Slot slots, List<Mark> list) {
            double number = rule.sum() ? Slot.sum(slots) : slots == null ? 0 : slots.mark().number();
            if (number >= rule.least() && number <= rule.most() && list.size() < MOST_MARKS && fits(rule, end)) {
                list.add(new Mark(rule.part(), start, end, conjunction, preposition, 1, number, null, slots));
            }
        }

        private boolean better(TimeRule rule, int end, int reach) {
            if (best == null || end != best.end()) {
                return best == null || end > best.end();
            }
            if (rule.sense() == Sense.NONE || best.rule().sense() == Sense.NONE) {
                return rule.sense() == Sense.NONE;
            }
            return reach != best.reach() ? reach > best.reach() : rule.order() < best.rule().order();
        }

        private boolean fits(TimeRule rule, int end) {
            return (rule.follows().isEmpty() || before(rule.follows()))
                    && (rule.followsNot().isEmpty() || !before(rule.followsNot()))
                    && (rule.continued().isEmpty() || rule.continued().contains(previous))
                    && (rule.precedes().isEmpty() && rule.precedesKinds().isEmpty()
                            || after(rule.precedes(), end)
                            || anyKind(end, rule.precedesKinds()))
                    && (rule.precedesNot().isEmpty() || !after(rule.precedesNot(), end))
                    && (rule.precedesNotKinds().isEmpty() || !anyKind(end, rule.precedesNotKinds()));
        }

        private boolean anyKind(int i, Set<Integer> kinds) {
            if (i < limit) {
                if (kinds.contains(grammar.definiteWord) && analysis.word(i).definite()) {
                    return true;
                }
                for (Mark mark : marks[i]) {
                    if (kinds.contains(mark.kind()) && !mark.conjunction() && mark.preposition() == 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean before(Set<String> keys) {
            if (preposition != 0 && keys.contains(String.valueOf(preposition))) {
                return true;
            }
            if (start == analysis.sentence(start).start()) {
                return keys.contains("");
            }
            int i = start - 1;
            return anyKey(i > 0 && analysis.is(i, TokenKind.QUOTE) ? i - 1 : i, keys);
        }

        private boolean after(Set<String> keys, int end) {
            return end >= limit ? keys.contains("") : anyKey(end, keys);
        }

        private boolean anyKey(int i, Set<String> keys) {
            for (WordMarks.Stripped key : word(i).keys()) {
                if (keys.contains(key.key()) && (key.preposition() == 0 || key.key().length() > 2)) {
                    return true;
                }
            }
            return false;
        }
    }
}
