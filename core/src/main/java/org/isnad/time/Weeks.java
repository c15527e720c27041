package org.isnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Weeks and weekdays around a day. */
final class Weeks {
    private static final int TEN = 10;

    private Weeks() {}

    /** The ISO week in which a day falls: 2017-W41. */
    static String iso(LocalDate date) {
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < TEN ? "0" : "") + week;
    }

    /** The weekday on or before a day, or on or after it. */
    static LocalDate near(LocalDate date, int weekday, boolean after) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return date.with(after ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** The weekday before a day, or after it, never the day itself. */
    static LocalDate strictly(LocalDate date, int weekday, boolean after) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return date.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }

    /** The weekday in the week of a day, weeks beginning on Monday. */
    static LocalDate inWeek(LocalDate date, int weekday) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday - 1L);
    }
}
