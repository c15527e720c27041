package org.isnad.time;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads dates and hours printed in digits: 13/02/2009, 2009-02-13, 13.2.2009, 17:30, 06.00. */
final class DigitMarks {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2200;
    private static final int CENTURY = 100;
    private static final int TURN = 70;

    private final Kinds kinds;
    private final int date;
    private final int shortDate;
    private final int clock;
    private final int pointedClock;

    DigitMarks(Kinds kinds) {
        this.kinds = kinds;
        this.date = kinds.number("date-digits");
        this.shortDate = kinds.number("short-date");
        this.clock = kinds.number("clock-digits");
        this.pointedClock = kinds.number("clock-point");
    }

    /** The value of up to nine plain digits, or -1. */
    static int whole(String key) {
        if (key.isEmpty() || key.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    void add(Analysis analysis, int i, List<Mark> out) {
        String key = analysis.key(i);
        if (key.indexOf('.') > 0 || key.indexOf(',') > 0) {
            pointed(key.replace(',', '.').split("\\.", -1), i, out);
        } else if (separator(analysis, i + 1) && analysis.is(i + 2, TokenKind.NUMBER)) {
            parted(analysis, i, out);
        } else if (analysis.is(i + 1, ':') && joined(analysis, i, i + 1) && joined(analysis, i + 1, i + 2)) {
            hours(analysis, i, out);
        }
    }

    private void pointed(String[] parts, int i, List<Mark> out) {
        if (parts.length == 3) {
            date(parts, i, i + 1, out);
        } else if (parts.length == 2 && parts[1].length() == 2) {
            clock(pointedClock, i, i + 1, whole(parts[0]), whole(parts[1]), out);
        }
    }

    private void parted(Analysis analysis, int i, List<Mark> out) {
        String second = analysis.key(i + 2);
        if (analysis.key(i + 3).equals(analysis.key(i + 1)) && analysis.is(i + 4, TokenKind.NUMBER)) {
            date(new String[] {analysis.key(i), second, analysis.key(i + 4)}, i, i + 5, out);
        }
        int day = whole(analysis.key(i));
        int month = whole(second);
        if (isDay(day, month) && analysis.is(i + 1, '/')) {
            out.add(NumberMarks.mark(shortDate, i, i + 3, slots(0, month, day, false)));
        }
    }

    private void date(String[] parts, int start, int end, List<Mark> out) {
        int first = whole(parts[0]);
        int month = whole(parts[1]);
        int last = whole(parts[2]);
        Slot slots = null;
        if (parts[0].length() == 4) {
            slots = dated(first, month, last);
        } else if (parts[2].length() == 4) {
            slots = dated(last, month, first);
        } else if (parts[2].length() == 2 && isDay(first, month)) {
            slots = dated(last < TURN ? last + 20 * CENTURY : last + 19 * CENTURY, month, first);
        }
        if (slots != null) {
            out.add(NumberMarks.mark(date, start, end, slots));
        }
    }

    /** Day before month, unless only the American order is possible. */
    private @Nullable Slot dated(int year, int month, int day) {
        boolean hijri = year >= FIRST_HIJRI && year <= LAST_HIJRI;
        if (!hijri && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return null;
        }
        if (isDay(day, month)) {
            return slots(year, month, day, hijri);
        }
        return isDay(month, day) ? slots(year, day, month, hijri) : null;
    }

    private static boolean isDay(int day, int month) {
        return day >= 1 && day <= DAYS && month >= 1 && month <= MONTHS;
    }

    private Slot slots(int year, int month, int day, boolean hijri) {
        Slot slots = slot("day", day, null);
        slots = slot(hijri ? "hijri-month" : "month", month, slots);
        return year == 0 ? slots : slot(hijri ? "hijri-year" : "year", year, slots);
    }

    private void hours(Analysis analysis, int i, List<Mark> out) {
        String minutes = analysis.key(i + 2);
        if (!analysis.is(i + 2, TokenKind.NUMBER) || minutes.length() != 2) {
            return;
        }
        boolean seconds = analysis.is(i + 3, ':')
                && joined(analysis, i + 3, i + 4)
                && analysis.key(i + 4).length() == 2;
        clock(
                clock,
                i,
                seconds && whole(analysis.key(i + 4)) >= 0 ? i + 5 : i + 3,
                whole(analysis.key(i)),
                whole(minutes),
                out);
    }

    private void clock(int kind, int start, int end, int hour, int minute, List<Mark> out) {
        if (hour >= 0 && hour <= HOURS && minute >= 0 && minute < MINUTES) {
            out.add(NumberMarks.mark(kind, start, end, slot("minute", minute, slot("hour", hour, null))));
        }
    }

    private Slot slot(String name, int value, @Nullable Slot before) {
        return new Slot(name, NumberMarks.mark(kinds.number(name), 0, 0, value), before);
    }

    private static boolean separator(Analysis analysis, int i) {
        return analysis.is(i, '/') || analysis.is(i, '-') || analysis.is(i, '\\');
    }

    private static boolean joined(Analysis analysis, int left, int right) {
        if (right >= analysis.size()) {
            return false;
        }
        Token before = analysis.token(left);
        return before.end() == analysis.token(right).start();
    }
}
