package org.isnad.time;

import org.jspecify.annotations.Nullable;

/** A caught mark under its name, with those caught before it. */
record Slot(String name, Mark mark, @Nullable Slot before) {
    /** The first mark caught under a name, or null. */
    static @Nullable Mark find(@Nullable Slot slots, String name) {
        Mark found = null;
        for (Slot slot = slots; slot != null; slot = slot.before()) {
            if (slot.name().equals(name)) {
                found = slot.mark();
            }
        }
        return found;
    }

    /** Whether marks caught under one name agree: "July (Tammuz)" is one month, "June/July" are two. */
    static boolean agree(@Nullable Slot slots) {
        for (Slot slot = slots; slot != null; slot = slot.before()) {
            Mark same = find(slot.before(), slot.name());
            if (same != null && same.number() != slot.mark().number()) {
                return false;
            }
        }
        return true;
    }

    /** The sum of all that was caught: "fourth" and "ten" are fourteenth. */
    static double sum(@Nullable Slot slots) {
        double sum = 0;
        for (Slot slot = slots; slot != null; slot = slot.before()) {
            sum += slot.mark().number();
        }
        return sum;
    }

    /** The slots of {@code inner} on top of those of {@code outer}. */
    static @Nullable Slot append(@Nullable Slot outer, @Nullable Slot inner) {
        return inner == null ? outer : new Slot(inner.name(), inner.mark(), append(outer, inner.before()));
    }
}
