package org.isnad.time;

import java.time.LocalDate;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means.
 *
 * @param value the TIMEX3 value, null where it cannot be known
 * @param offset from the day of writing, null where it is not counted from there
 * @param day the day meant or begun with, null where none is known; later expressions may point back to it
 */
record Meaning(
        TimeType type,
        @Nullable String value,
        @Nullable String offset,
        @Nullable LocalDate day) {
    static Meaning of(TimeType type, @Nullable String value) {
        return new Meaning(type, value, null, null);
    }

    static Meaning unknown(TimeType type) {
        return new Meaning(type, null, null, null);
    }
}
