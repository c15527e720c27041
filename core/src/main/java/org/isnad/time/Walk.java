package org.isnad.time;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/** One walk through a trie from one token of a chart. It adds the parts it reads to the chart, or keeps the best expression. */
final class Walk {
    private static final char NO_CLITIC = 0;

    private final Chart chart;
    private final Analysis analysis;
    private final int start;
    private final int limit;
    private final boolean ofParts;
    private final String previous;
    private boolean conjunction;
    private char preposition;
    private @Nullable Expression best;

    private Walk(Chart chart, Analysis analysis, int start, boolean ofParts, String previous) {
        this.chart = chart;
        this.analysis = analysis;
        this.start = start;
        this.limit = analysis.sentence(start).end();
        this.ofParts = ofParts;
        this.previous = previous;
    }

    /** A walk that adds to the chart all parts of a layer that begin at a token. */
    static void parts(Chart chart, Analysis analysis, int start, Step layer) {
        new Walk(chart, analysis, start, true, "").from(layer, start, null, NO_CLITIC, -1);
    }

    /**
     * The longest expression that begins at a token, or null.
     *
     * @param previous the rule of the expression that ends just before, else the empty string
     */
    static @Nullable Expression best(Chart chart, Analysis analysis, int start, Step expressions, String previous) {
        Walk walk = new Walk(chart, analysis, start, false, previous);
        walk.from(expressions, start, null, NO_CLITIC, -1);
        return walk.best;
    }

    /**
     * @param joined the proclitic that the pattern has before the token at {@code at}, 0 for none
     * @param end where the expression ended if from here on the pattern only looks ahead, else -1
     */
    private void from(Step step, int at, @Nullable Slot slots, char joined, int end) {
        if (at > start) {
            if (!step.done.isEmpty()) {
                done(step.done, end < 0 ? at : end, at, slots);
            }
            if (step.ahead != null) {
                from(step.ahead, at, slots, joined, end < 0 ? at : end);
            }
        }
        if (at < limit) {
            if (!step.words.isEmpty()) {
                words(step, at, slots, joined, end);
            }
            if (step.hasWays()) {
                ways(step, at, slots, joined, end);
            }
        }
    }

    private void words(Step step, int at, @Nullable Slot slots, char joined, int end) {
        for (WordMarks.Stripped key : chart.word(at).keys()) {
            Step next = step.words.get(key.key());
            if (next != null && enter(at, joined, key.conjunction(), key.preposition())) {
                from(next, at + 1, slots, NO_CLITIC, end);
            }
        }
        if (joined == NO_CLITIC && at > start) {
            clitic(step.afterWaw(), Letters.WAW, at, slots, end);
            clitic(step.afterLam(), Letters.LAM, at, slots, end);
        }
    }

    /** A letter of the pattern may be printed as a proclitic of the next word. */
    private void clitic(@Nullable Step next, char letter, int at, @Nullable Slot slots, int end) {
        if (next != null) {
            from(next, at, slots, letter, end);
        }
    }

    private void ways(Step step, int at, @Nullable Slot slots, char joined, int end) {
        int count = chart.count(at);
        for (int i = 0; i < count; i++) {
            Mark mark = chart.mark(at, i);
            for (Step.Way way : step.ways(mark.kind())) {
                if (way.kind() == mark.kind() && enter(at, joined, mark.conjunction(), mark.preposition())) {
                    from(way.to(), mark.end(), caught(slots, way, mark), NO_CLITIC, end);
                }
            }
        }
    }

    private @Nullable Slot caught(@Nullable Slot slots, Step.Way way, Mark mark) {
        if (!way.name().isEmpty()) {
            return new Slot(way.name(), mark, slots);
        }
        return mark.slots() != null ? Slot.append(slots, mark.slots()) : new Slot(chart.kindName(mark), mark, slots);
    }

    /** Proclitics are free before the first word only; inside, they stand where the pattern has them. */
    private boolean enter(int at, char joined, boolean markConjunction, char markPreposition) {
        if (at == start) {
            conjunction = markConjunction;
            preposition = markPreposition;
            return true;
        }
        return markConjunction == (joined == Letters.WAW)
                && markPreposition == (joined == Letters.WAW ? NO_CLITIC : joined);
    }

    private void done(List<TimeRule> rules, int end, int reach, @Nullable Slot slots) {
        for (TimeRule rule : rules) {
            if (ofParts) {
                part(rule, end, slots);
            } else if (better(rule, end, reach) && Slot.agree(slots) && fits(rule, end)) {
                int letters = (conjunction ? 1 : 0) + (preposition == NO_CLITIC ? 0 : 1);
                best = new Expression(rule, start, end, reach, letters, slots);
            }
        }
    }

    private void part(TimeRule rule, int end, @Nullable Slot slots) {
        double number =
                rule.sum() ? Slot.sum(slots) : slots == null ? 0 : slots.mark().number();
        if (number >= rule.least() && number <= rule.most() && Slot.agree(slots) && fits(rule, end)) {
            chart.add(new Mark(rule.part(), start, end, conjunction, preposition, 1, number, null, slots));
        }
    }

    /** Longer counts more, then what looks further ahead, then the earlier rule; what is no time wins over equals. */
    private boolean better(TimeRule rule, int end, int reach) {
        if (best == null || end != best.end()) {
            return best == null || end > best.end();
        }
        if (rule.sense() == Sense.NONE || best.rule().sense() == Sense.NONE) {
            return rule.sense() == Sense.NONE;
        }
        return reach != best.reach()
                ? reach > best.reach()
                : rule.order() < best.rule().order();
    }

    // ---- the words around

    private boolean fits(TimeRule rule, int end) {
        if (!rule.hasContext()) {
            return true;
        }
        return (rule.follows().isEmpty() || before(rule.follows()))
                && (rule.followsNot().isEmpty() || !before(rule.followsNot()))
                && (rule.continued().isEmpty() || rule.continued().contains(previous))
                && (rule.precedes().isEmpty() || after(rule.precedes(), end))
                && (rule.precedesNot().isEmpty() || !after(rule.precedesNot(), end))
                && (rule.precedesNotKinds().isEmpty() || !anyKind(end, rule.precedesNotKinds()));
    }

    private boolean anyKind(int i, Set<Integer> kinds) {
        if (i >= limit) {
            return false;
        }
        if (kinds.contains(chart.definiteWord()) && analysis.word(i).definite()) {
            return true;
        }
        for (int m = 0; m < chart.count(i); m++) {
            Mark mark = chart.mark(i, m);
            if (kinds.contains(mark.kind()) && !mark.conjunction() && mark.preposition() == NO_CLITIC) {
                return true;
            }
        }
        return false;
    }

    private boolean before(Set<String> keys) {
        if (preposition != NO_CLITIC && keys.contains(String.valueOf(preposition))) {
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
        for (WordMarks.Stripped key : chart.word(i).keys()) {
            if (keys.contains(key.key())
                    && (key.preposition() == NO_CLITIC || key.key().length() > 2)) {
                return true;
            }
        }
        return false;
    }
}
