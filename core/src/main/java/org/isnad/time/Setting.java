package org.isnad.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is read against.
 *
 * @param published the day of writing, null where unknown
 * @param tense 1 where the clause is about what is to come, -1 where it tells what was, 0 where no verb shows
 * @param day the last day named before, null where none
 * @param inSentence the last day named in the same sentence, null where none
 * @param near the last day named in the last few sentences, null where none
 * @param month a day of the last month named before, null where none
 * @param year the last year named before, 0 where none
 * @param listed the day of the weekday just before in a list ("Friday, Saturday and Sunday"), else null
 */
record Setting(
        @Nullable LocalDate published,
        int tense,
        @Nullable LocalDate day,
        @Nullable LocalDate inSentence,
        @Nullable LocalDate near,
        @Nullable LocalDate month,
        int year,
        @Nullable LocalDate listed) {
    boolean future() {
        return tense > 0;
    }

    boolean past() {
        return tense < 0;
    }
}
