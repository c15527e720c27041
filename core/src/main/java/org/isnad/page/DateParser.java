package org.isnad.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day in the numbers and months of a line: day, month and year in any of the orders that pages print, in
 * words or digits. Where a line gives a Hijri and a Gregorian date, the Gregorian one counts; a Hijri date alone is
 * converted by the calendar of Umm al-Qura. Two numbers that could each be the month are read day first, as Arabic
 * pages write them, unless the year stands before them.
 */
final class DateParser {
    private static final int CENTURY = 2000;

    /** A number or month of the line, in order. */
    private record Part(char kind, int value, int digits) {}

    private final List<Part> parts = new ArrayList<>();

    /** Adds a number token; its inner separators part numbers. */
    void number(String token) {
        int from = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || !PageLine.isNumber(token.substring(i, i + 1))) {
                if (i > from && i - from <= 4) {
                    parts.add(new Part('n', Integer.parseInt(token.substring(from, i)), i - from));
                } else {
                    parts.add(new Part('x', 0, 0));
                }
                from = i + 1;
            }
        }
    }

    /** Adds a month; the same month in a second naming is one with the first. */
    void month(int month, boolean isHijri) {
        char kind = isHijri ? 'h' : 'g';
        int last = parts.size() - 1;
        if (last < 0 || parts.get(last).kind != kind || parts.get(last).value != month) {
            parts.add(new Part(kind, month, 0));
        }
    }

    /** Adds a mark that no date runs across, such as the colon of a clock time. */
    void stop() {
        parts.add(new Part('x', 0, 0));
    }

    /** Whether a date is printed at least in part: a month with a day or a year, or three numbers. */
    boolean isDate() {
        return day() != null || monthAndNumber();
    }

    private boolean monthAndNumber() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).kind == 'g' || parts.get(i).kind == 'h') {
                return is(i - 1, 'n') || is(i + 1, 'n');
            }
        }
        return false;
    }

    /** The day, or null. */
    @Nullable
    LocalDate day() {
        for (int i = 0; i < parts.size(); i++) {
            LocalDate day = gregorian(i);
            if (day != null) {
                return day;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            LocalDate day = hijri(i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate gregorian(int i) {
        if (is(i, 'n') && is(i + 1, 'g') && isYear(i + 2)) {
            return date(value(i + 2), value(i + 1), value(i));
        }
        if (is(i, 'g') && is(i + 1, 'n') && isYear(i + 2)) {
            return date(value(i + 2), value(i), value(i + 1));
        }
        if (is(i, 'n') && is(i + 1, 'n') && is(i + 2, 'n')) {
            return numbers(i);
        }
        return null;
    }

    private @Nullable LocalDate numbers(int i) {
        if (isYear(i) && parts.get(i).digits == 4) {
            return date(value(i), value(i + 1), value(i + 2));
        }
        if (!isYear(i + 2)) {
            return null;
        }
        boolean monthFirst = value(i) <= 12 && value(i + 1) > 12;
        return monthFirst ? date(value(i + 2), value(i), value(i + 1)) : date(value(i + 2), value(i + 1), value(i));
    }

    private @Nullable LocalDate hijri(int i) {
        if (!is(i, 'n') || !is(i + 1, 'h') || !is(i + 2, 'n') || value(i + 2) < 1300 || value(i + 2) > 1500) {
            return null;
        }
        try {
            return LocalDate.from(HijrahDate.of(value(i + 2), value(i + 1), value(i)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year < 100 ? CENTURY + year : year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private boolean isYear(int i) {
        if (!is(i, 'n')) {
            return false;
        }
        Part part = parts.get(i);
        return part.digits == 4 ? part.value >= 1900 && part.value < 2100 : part.digits == 2 && part.value < 70;
    }

    private boolean is(int i, char kind) {
        return i >= 0 && i < parts.size() && parts.get(i).kind == kind;
    }

    private int value(int i) {
        return parts.get(i).value;
    }
}
