package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates of the Hijri calendar by the Umm al-Qura tables of the JDK (years 1300 to 1600). */
final class Hijri {
    private static final int MONTHS = 12;

    private Hijri() {}

    /** The Gregorian day, or null where the calendar has no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The days of a month as an ISO interval, or null. */
    static @Nullable String month(int year, int month) {
        return interval(day(year, month, 1), month == MONTHS ? day(year + 1, 1, 1) : day(year, month + 1, 1));
    }

    /** The days of a year as an ISO interval, or null. */
    static @Nullable String year(int year) {
        return interval(day(year, 1, 1), day(year + 1, 1, 1));
    }

    private static @Nullable String interval(@Nullable LocalDate first, @Nullable LocalDate next) {
        return first == null || next == null ? null : first + "/" + next.minusDays(1);
    }

    /** The Hijri year in which a day falls, 0 where the tables end. */
    static int yearOf(LocalDate date) {
        try {
            return HijrahChronology.INSTANCE.date(date).get(ChronoField.YEAR);
        } catch (DateTimeException e) {
            return 0;
        }
    }

    /** The last such day of a month on or before a date, or the first on or after it. */
    static @Nullable LocalDate near(LocalDate date, int month, int day, boolean after) {
        int year = yearOf(date);
        LocalDate best = null;
        for (int y = year - 1; year > 0 && y <= year + 1; y++) {
            LocalDate candidate = day(y, month, day);
            boolean right = candidate != null && (after ? !candidate.isBefore(date) : !candidate.isAfter(date));
            if (right && (best == null || distance(candidate, date) < distance(best, date))) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(@Nullable LocalDate a, LocalDate b) {
        return a == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
