package org.isnad.figure;

import java.util.function.Function;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** What the rows of some word classes say, read from their cells once and looked up by lemma. */
final class ByLemma<T> {
    private final @Nullable Object[] values;

    ByLemma(WordIndex index, long classBits, Function<Row, T> read) {
        values = new Object[index.lemmas().size()];
        for (Lemma lemma : index.lemmas()) {
            if ((lemma.classBit() & classBits) != 0) {
                values[lemma.id()] = read.apply(lemma.row());
            }
        }
    }

    /** What the lemma's row says, null for a lemma of another class. */
    @SuppressWarnings("unchecked")
    @Nullable
    T of(Lemma lemma) {
        return (T) values[lemma.id()];
    }
}
