package org.isnad.pattern;

import java.util.List;

/** One element of a pattern. */
sealed interface Element {
    /** A word, by its folded key. */
    record Literal(String key) implements Element {}

    /** A word of a class, under a name. */
    record ClassSlot(String name, long classBit) implements Element {}

    /** What a {@link SlotReader} reads, under a name. */
    record ReaderSlot(String name, SlotReader reader) implements Element {}

    /** One of several sequences; an empty one makes the whole optional. */
    record Choice(List<List<Element>> options) implements Element {}

    /** From none to {@code most} words or numbers, as few as will do. */
    record Gap(int most) implements Element {}
}
