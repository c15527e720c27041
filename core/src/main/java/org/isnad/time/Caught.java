package org.isnad.time;

import org.jspecify.annotations.Nullable;

/** What a rule caught, by name, as numbers and codes. */
record Caught(@Nullable Slot slots) {
    @Nullable
    Mark get(String name) {
        return Slot.find(slots, name);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** The number caught under a name, or {@code other}. */
    int number(String name, int other) {
        Mark mark = get(name);
        return mark == null ? other : mark.whole();
    }

    double decimal(String name, double other) {
        Mark mark = get(name);
        return mark == null ? other : mark.number();
    }

    /** The code of the row caught under a name, or the empty string. */
    String code(String name) {
        Mark mark = get(name);
        return mark == null ? "" : mark.code();
    }

    /** Another cell of the row caught under a name, or the empty string. */
    String cell(String name, String column) {
        Mark mark = get(name);
        return mark == null || mark.term() == null ? "" : mark.term().row().get(column);
    }

    /** What a part caught under a name caught itself. */
    Caught inside(String name) {
        Mark mark = get(name);
        return new Caught(mark == null ? null : mark.slots());
    }
}
