package org.isnad.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time of a claim, as compared across pages: its words, and the first and last day that they allow.
 *
 * @param value ISO 8601 or TIMEX3 as in the record, or null
 * @param first the first day, null where the words give none
 * @param last the last day, null with {@code first}
 * @param span the words, in code points
 */
public record Moment(
        String text,
        @Nullable String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Span span) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MONTH_DAYS = 31;

    /** A moment whose days are read from its value. */
    public static Moment of(String text, @Nullable String value, Span span) {
        LocalDate first = null;
        LocalDate last = null;
        try {
            if (value != null && digits(value, DAY)) {
                first = LocalDate.parse(value.substring(0, DAY));
                last = first;
            } else if (value != null && value.length() == MONTH && digits(value, MONTH)) {
                first = YearMonth.parse(value).atDay(1);
                last = YearMonth.parse(value).atEndOfMonth();
            } else if (value != null && value.length() == YEAR && digits(value, YEAR)) {
                first = LocalDate.of(Integer.parseInt(value), 1, 1);
                last = LocalDate.of(Integer.parseInt(value), 12, 31);
            }
        } catch (DateTimeException e) {
            return new Moment(text, value, null, null, span);
        }
        return new Moment(text, value, first, last, span);
    }

    private static boolean digits(String value, int length) {
        if (value.length() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean dash = i == YEAR || i == MONTH;
            char c = value.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it names one day. */
    public boolean day() {
        return first != null && first.equals(last);
    }

    /** Whether a day may be meant, give or take one, since papers confuse today and yesterday. */
    public boolean allows(LocalDate day) {
        return first != null
                && last != null
                && !day.isBefore(first.minusDays(1))
                && !day.isAfter(last.plusDays(1))
                && ChronoUnit.DAYS.between(first, last) <= MONTH_DAYS;
    }

    /** The hour and minute said, such as "10:20", or null. */
    public @Nullable String clock() {
        if (value == null || value.length() < DAY + 6 || value.charAt(DAY) != 'T' || value.charAt(DAY + 3) != ':') {
            return null;
        }
        return value.substring(DAY + 1, DAY + 6);
    }
}
