package org.isnad.arabic;

import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Yes-or-no facts of a word whatever stands around it, as up to 63 bits, worked out when the word is first met. An
 * instance belongs to one thread.
 */
public final class WordBits {
    private static final int FIRST_SIZE = 1 << 10;
    private static final long KNOWN = 1L << 63;

    private final ToLongFunction<Word> work;
    private long[] known = new long[FIRST_SIZE];
    private @Nullable Object generation;

    public WordBits(ToLongFunction<Word> work) {
        this.work = work;
    }

    /** The bits of the word at a token; the highest is always set. */
    public long of(Analysis analysis, int token) {
        int number = analysis.number(token);
        if (analysis.generation() != generation || number >= known.length) {
            make(analysis.generation(), number);
        }
        long value = known[number];
        if (value == 0) {
            value = work.applyAsLong(analysis.word(token)) | KNOWN;
            known[number] = value;
        }
        return value;
    }

    /** The bits of all tokens. */
    public long[] of(Analysis analysis) {
        long[] bits = new long[analysis.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = of(analysis, i);
        }
        return bits;
    }

    private void make(Object now, int number) {
        if (now != generation) {
            Arrays.fill(known, 0);
            generation = now;
        }
        if (number >= known.length) {
            known = Arrays.copyOf(known, Math.max(number + 1, 2 * known.length));
        }
    }
}
