package org.isnad.arabic;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule knows of a word whatever stands around it, worked out when the word is first met. An instance belongs to
 * one thread.
 */
public final class PerWord<T> {
    private static final int FIRST_SIZE = 1 << 10;

    private final Function<Word, T> work;
    private @Nullable Object[] known = new Object[FIRST_SIZE];
    private @Nullable Object generation;

    public PerWord(Function<Word, T> work) {
        this.work = work;
    }

    /** What is known of the word at a token. */
    @SuppressWarnings("unchecked")
    public T of(Analysis analysis, int token) {
        int number = analysis.number(token);
        if (analysis.generation() != generation || number >= known.length) {
            make(analysis.generation(), number);
        }
        Object value = known[number];
        if (value == null) {
            value = work.apply(analysis.word(token));
            known[number] = value;
        }
        return (T) value;
    }

    private void make(Object now, int number) {
        if (now != generation) {
            Arrays.fill(known, null);
            generation = now;
        }
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
    }
}
