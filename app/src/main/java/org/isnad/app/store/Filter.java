package org.isnad.app.store;

import java.time.LocalDate;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for; what is null does not matter.
 *
 * @param place a name of the place where it happened
 * @param from the first day of what is told
 * @param to the last day
 */
public record Filter(
        @Nullable String place,
        @Nullable ClaimType type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** All claims. */
    public static final Filter NONE = new Filter(null, null, null, null);

    /** The first day as a number; claims without a day lie before all others. */
    long first() {
        return from == null ? to == null ? Facets.NO_DAY : Facets.NO_DAY + 1 : from.toEpochDay();
    }

    long last() {
        return to == null ? Integer.MAX_VALUE : to.toEpochDay();
    }
}
