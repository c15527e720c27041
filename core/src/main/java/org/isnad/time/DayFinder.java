package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calendar day that an expression names. What is not said is taken from the day of writing: the last such day
 * on or before it, or in a sentence about what is to come the next one. A weekday that is said decides between years, and
 * wins over "yesterday" where a page was dated a day late.
 */
final class DayFinder {
    private static final int NEAR = 45;
    private static final int LATE = 2;
    private static final int MONTHS = 12;

    private final Caught caught;
    private final Setting setting;

    DayFinder(Caught caught, Setting setting) {
        this.caught = caught;
        this.setting = setting;
    }

    /** The day, or null where none is said or it cannot be known. */
    @Nullable
    LocalDate day() {
        if (caught.has("deictic") || caught.has("today")) {
            return counted(days());
        }
        if (caught.code("unit").equals("P1D")) {
            LocalDate before = caught.has("this") ? setting.near() : setting.day();
            before = before == null && caught.has("this") ? setting.published() : before;
            return before == null ? null : before.plusDays(caught.number("same", 0));
        }
        if (caught.has("day") && caught.has("month")) {
            LocalDate day = dated();
            return day == null && caught.has("hijri-month") ? hijri() : day;
        }
        if (caught.has("hijri-month") && (caught.has("hijri-day") || caught.has("day"))) {
            return hijri();
        }
        if (caught.has("day") && (caught.has("unit") || caught.has("direction"))) {
            return dayOfMonth();
        }
        if (caught.has("weekday") && !caught.has("feast")) {
            return weekday();
        }
        return null;
    }

    /** How many days after the day of writing, as said. */
    int days() {
        return caught.has("today") ? 0 : caught.number("deictic", 0);
    }

    private @Nullable LocalDate counted(int days) {
        LocalDate published = setting.published();
        if (published == null) {
            return caught.has("month") ? dated() : null;
        }
        LocalDate day = published.plusDays(days);
        if (caught.has("month") && caught.has("day")) {
            LocalDate said = dated();
            return said == null ? day : said;
        }
        int weekday = caught.number("weekday", 0);
        if (weekday == 0 || day.getDayOfWeek().getValue() == weekday) {
            return day;
        }
        LocalDate before = Weeks.near(day, weekday, false);
        return ChronoUnit.DAYS.between(before, day) <= LATE ? before : day;
    }

    // ---- day and month

    private @Nullable LocalDate dated() {
        int month = caught.number("month", 0);
        int day = caught.number("day", 0);
        boolean checked = caught.has("weekday") && !caught.has("year") && !caught.has("unit");
        int year = checked ? 0 : year(month);
        if (year != 0) {
            return date(year, month, day);
        }
        LocalDate published = setting.published();
        return published == null || saidYear() ? null : guessed(published, month, day);
    }

    /** A year that is said and cannot be known is not to be replaced by a likely one. */
    private boolean saidYear() {
        return caught.has("same") || caught.has("that");
    }

    /** The year that is said with a month, 0 where none is. */
    int year(int month) {
        int said = caught.number("year", 0);
        LocalDate published = setting.published();
        if (said != 0) {
            return said;
        }
        if (caught.has("same") || caught.has("that")) {
            return setting.year();
        }
        if (published == null) {
            return 0;
        }
        if (caught.has("unit") || caught.has("this")) {
            return published.getYear() + sign() * (caught.has("twice") ? 2 : 1);
        }
        if (caught.has("direction")) {
            return yearTowards(published, month, caught.number("direction", 0));
        }
        return 0;
    }

    static int yearTowards(LocalDate published, int month, int sign) {
        int here = published.getMonthValue();
        int year = published.getYear();
        if (sign == 0) {
            return Math.abs(here - month) < MONTHS - 2 ? year : month > here ? year - 1 : year + 1;
        }
        return sign < 0 ? month < here ? year : year - 1 : month > here ? year : year + 1;
    }

    /** Before, at or after: the sign of the direction that is said. */
    int sign() {
        Mark twice = caught.get("twice");
        return twice != null ? twice.whole() : caught.number("direction", 0);
    }

    private @Nullable LocalDate guessed(LocalDate published, int month, int day) {
        LocalDate before = near(published, month, day, false);
        LocalDate after = near(published, month, day, true);
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        int weekday = caught.number("weekday", 0);
        boolean fitsBefore = before.getDayOfWeek().getValue() == weekday;
        boolean fitsAfter = after.getDayOfWeek().getValue() == weekday;
        if (weekday != 0 && fitsBefore != fitsAfter) {
            return fitsBefore ? before : after;
        }
        boolean closer = ChronoUnit.DAYS.between(published, after) < NEAR
                && ChronoUnit.DAYS.between(before, published) > 6 * NEAR;
        if (caught.has("direction") && sign() != 0) {
            return sign() > 0 ? after : before;
        }
        return setting.future() || closer && !setting.past() ? after : before;
    }

    private static @Nullable LocalDate near(LocalDate published, int month, int day, boolean after) {
        for (int step = 0; step <= 8; step++) {
            LocalDate date = date(published.getYear() + (after ? step : -step), month, day);
            if (date != null && (after ? !date.isBefore(published) : !date.isAfter(published))) {
                return date;
            }
        }
        return null;
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "The third of this month", "the 12th of the current". */
    private @Nullable LocalDate dayOfMonth() {
        LocalDate from = caught.has("same") || caught.has("that") ? setting.month() : setting.published();
        if (from == null) {
            return null;
        }
        int step = caught.has("same") || caught.has("that") ? 0 : sign() * (caught.has("twice") ? 2 : 1);
        LocalDate month = from.withDayOfMonth(1).plusMonths(step);
        return date(month.getYear(), month.getMonthValue(), caught.number("day", 0));
    }

    // ---- other calendars

    private @Nullable LocalDate hijri() {
        int month = caught.number("hijri-month", 0);
        int day = caught.number("hijri-day", caught.number("day", 0));
        LocalDate published = setting.published();
        int year = caught.number("hijri-year", caught.number("year", 0));
        if (year != 0) {
            return Hijri.day(year, month, day);
        }
        return published == null ? null : Hijri.near(published, month, day, setting.future() || sign() > 0);
    }

    // ---- weekdays

    private @Nullable LocalDate weekday() {
        LocalDate published = setting.published();
        int weekday = caught.number("weekday", 0);
        if (published == null || caught.has("same")) {
            return null;
        }
        if (caught.has("unit") || caught.has("this")) {
            return Weeks.inWeek(published.plusWeeks((long) sign() * (caught.has("twice") ? 2 : 1)), weekday);
        }
        if (!caught.has("direction") && !caught.has("twice")) {
            LocalDate listed = setting.listed();
            if (listed != null) {
                return Weeks.strictly(listed, weekday, true);
            }
            return Weeks.near(published, weekday, setting.future());
        }
        int sign = sign();
        if (sign == 0) {
            return Weeks.inWeek(published, weekday);
        }
        LocalDate day = Weeks.strictly(published, weekday, sign > 0);
        return caught.has("twice") ? day.plusWeeks(sign) : day;
    }
}
