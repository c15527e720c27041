package org.isnad.time;

import java.time.LocalDate;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Gives dates their value: a day, or the month, year, season, quarter, decade or century that is said. */
final class DateReader {
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int SOON = 45;

    private DateReader() {}

    static Meaning read(Caught said, Setting setting) {
        Caught caught = said;
        if (said.has("next")) {
            caught = new Caught(Slot.append(inherited(said), said.slots()));
        }
        DayFinder finder = new DayFinder(caught, setting);
        LocalDate day = finder.day();
        if (caught.has("part") || isNight(caught)) {
            return partOfDay(caught, setting, finder, day);
        }
        if (isDay(caught)) {
            return new Meaning(TimeType.DATE, day == null ? null : day.toString(), offset(caught, finder), day);
        }
        return wider(caught, setting, finder);
    }

    /** The first of two dates under one month or year takes what it lacks from the second. */
    private static @Nullable Slot inherited(Caught said) {
        Slot all = null;
        for (Slot slot = said.inside("next").slots(); slot != null; slot = slot.before()) {
            if (!said.has(slot.name()) && !slot.name().equals("weekday")) {
                all = new Slot(slot.name(), slot.mark(), all);
            }
        }
        return all;
    }

    /** Words that mean a night by themselves: last night, tonight. */
    private static boolean isNight(Caught caught) {
        Mark today = caught.get("today");
        return !caught.code("deictic").isEmpty()
                || today != null && today.term() != null && today.term().name().equals("night");
    }

    private static boolean isDay(Caught caught) {
        return caught.has("deictic")
                || caught.has("today")
                || caught.has("weekday")
                || caught.has("hijri-day")
                || caught.code("unit").equals("P1D")
                || caught.has("day") && !caught.has("feast");
    }

    private static @Nullable String offset(Caught caught, DayFinder finder) {
        if (!caught.has("deictic") && !caught.has("today")) {
            return null;
        }
        return days(finder.days());
    }

    static String days(int days) {
        return days == 0 ? "P0D" : (days < 0 ? "-" : "+") + "P" + Math.abs(days) + "D";
    }

    private static Meaning partOfDay(Caught caught, Setting setting, DayFinder finder, @Nullable LocalDate said) {
        LocalDate day = caught.has("this") ? setting.published() : said;
        day = day != null || isDay(caught) ? day : setting.inSentence();
        String code = caught.has("part") ? caught.code("part") : "NI";
        String hour = caught.cell("part", "half").equals("midnight") ? "T24:00" : "T" + code;
        String value = day == null ? null : day + hour;
        return new Meaning(TimeType.TIME, value, offset(caught, finder), day);
    }

    private static Meaning wider(Caught caught, Setting setting, DayFinder finder) {
        if (caught.has("feast")) {
            return feast(caught, setting);
        }
        if (caught.has("hijri-month") || caught.has("hijri-year")) {
            return Meaning.of(TimeType.DATE, hijri(caught, setting));
        }
        if (caught.has("month")) {
            return month(caught, setting, finder);
        }
        if (caught.has("century") || caught.has("nth-century") || caught.has("decade") || caught.has("millennium")) {
            return Meaning.of(TimeType.DATE, century(caught, setting));
        }
        if (caught.has("unit") && !caught.code("unit").equals("P1Y")) {
            return SpanReader.read(caught, setting);
        }
        return year(caught, setting, finder);
    }

    private static Meaning month(Caught caught, Setting setting, DayFinder finder) {
        int month = caught.number("month", 0);
        int year = finder.year(month);
        LocalDate published = setting.published();
        if (year == 0 && published != null && !caught.has("same") && !caught.has("that")) {
            int here = published.getMonthValue();
            boolean soon = !setting.past() && (month - here + 12) % 12 <= 2;
            year = published.getYear();
            year += setting.future() || soon ? month < here ? 1 : 0 : month > here ? -1 : 0;
        }
        if (year == 0) {
            return Meaning.unknown(TimeType.DATE);
        }
        return new Meaning(TimeType.DATE, year + "-" + two(month), null, LocalDate.of(year, month, 1));
    }

    private static Meaning year(Caught caught, Setting setting, DayFinder finder) {
        if (caught.has("bc")) {
            return Meaning.of(TimeType.DATE, "BC" + four(caught.number("bc", 0)));
        }
        boolean ofSeason = caught.has("season") && !caught.has("year") && !caught.has("unit") && !caught.has("same");
        int year = ofSeason ? 0 : finder.year(1);
        LocalDate published = setting.published();
        if (year == 0 && published != null && (caught.has("quarter") || caught.has("half") || caught.has("season"))) {
            year = year(caught, setting, published);
        }
        if (year == 0) {
            return Meaning.unknown(TimeType.DATE);
        }
        if (mayBeHijri(year, published)) {
            return Meaning.of(TimeType.DATE, Hijri.year(year));
        }
        return Meaning.of(TimeType.DATE, four(year) + suffix(caught));
    }

    /** A season without a year: the last one begun, or the one to come. */
    private static int year(Caught caught, Setting setting, LocalDate published) {
        int first = switch (caught.code("season")) {
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            default -> 3;
        };
        int here = published.getMonthValue();
        int sign = caught.has("direction") ? caught.number("direction", 0) : setting.future() ? 1 : 0;
        if (!caught.has("season") || sign == 0) {
            return published.getYear() - (caught.has("season") && here < first - 2 && !setting.future() ? 1 : 0);
        }
        return sign < 0
                ? published.getYear() - (here < first + 3 ? 1 : 0)
                : published.getYear() + (here >= first ? 1 : 0);
    }

    private static String suffix(Caught caught) {
        if (caught.has("season")) {
            return "-" + caught.code("season");
        }
        if (caught.has("last-quarter")) {
            return "-Q4";
        }
        if (caught.has("quarter")) {
            return "-Q" + caught.number("quarter", 1);
        }
        return caught.has("half") ? "-H" + caught.number("half", 1) : "";
    }

    /** A year like 1436 in a page of our time, printed without its mark. */
    private static boolean mayBeHijri(int year, @Nullable LocalDate published) {
        return published != null && Math.abs(Hijri.yearOf(published) - year) <= HUNDRED;
    }

    private static String century(Caught caught, Setting setting) {
        LocalDate published = setting.published();
        int current = published == null ? 20 : published.getYear() / HUNDRED;
        int century = caught.has("nth-century")
                ? caught.number("nth-century", 1) - 1
                : caught.has("century") ? current + caught.number("direction", 0) : current - 1;
        if (caught.has("millennium")) {
            return String.valueOf(caught.number("millennium", 1) - 1);
        }
        if (caught.has("decade")) {
            return two(century) + caught.number("decade", 0);
        }
        return caught.has("nth-decade") ? two(century) + (caught.number("nth-decade", 1) - 1) : two(century);
    }

    // ---- feasts and Hijri months

    private static Meaning feast(Caught caught, Setting setting) {
        String calendar = caught.cell("feast", "calendar");
        LocalDate published = setting.published();
        int year = caught.number("year", 0);
        int hijriYear = caught.number("hijri-year", 0);
        if (calendar.isEmpty() || published == null && year == 0 && hijriYear == 0) {
            return Meaning.unknown(TimeType.DATE);
        }
        int month = Integer.parseInt(caught.cell("feast", "month"));
        int first = Integer.parseInt(caught.cell("feast", "day")) + caught.number("day", 1) - 1;
        boolean after = setting.future() || caught.number("direction", 0) > 0;
        LocalDate from = year != 0 ? LocalDate.of(year, 1, 1) : published;
        LocalDate day = null;
        if (hijriYear != 0 && calendar.equals("hijri")) {
            day = Hijri.day(hijriYear, month, first);
        } else if (from != null && calendar.equals("hijri")) {
            day = Hijri.near(from, month, first, after || year != 0 || isNext(setting, caught, from, month, first));
        } else if (from != null) {
            day = DayFinder.date(from.getYear(), month, first);
            boolean wrong = year == 0 && day != null && (after ? day.isBefore(from) : day.isAfter(from));
            day = wrong ? DayFinder.date(from.getYear() + (after ? 1 : -1), month, first) : day;
        }
        return new Meaning(TimeType.DATE, day == null ? null : day.toString(), null, day);
    }

    /** Where no verb and no adjective tells, a feast of the next weeks is nearer than last year's. */
    private static boolean isNext(Setting setting, Caught caught, LocalDate from, int month, int day) {
        LocalDate next = Hijri.near(from, month, day, true);
        return setting.tense() == 0 && !caught.has("direction") && next != null && next.isBefore(from.plusDays(SOON));
    }

    private static @Nullable String hijri(Caught caught, Setting setting) {
        int year = caught.number("hijri-year", 0);
        LocalDate published = setting.published();
        int month = caught.number("hijri-month", 0);
        if (year != 0) {
            return month == 0 ? Hijri.year(year) : Hijri.month(year, month);
        }
        if (published == null || month == 0 || !(caught.has("direction") || caught.has("unit") || caught.has("year"))) {
            return null;
        }
        LocalDate from = caught.has("year") ? LocalDate.of(caught.number("year", 1), 1, 1) : published;
        boolean after = caught.has("year") || caught.number("direction", 0) >= 0;
        LocalDate first = caught.has("unit") ? null : Hijri.near(from, month, 1, after);
        return first == null ? null : Hijri.month(Hijri.yearOf(first), month);
    }

    static String two(int number) {
        return number < TEN ? "0" + number : String.valueOf(number);
    }

    private static String four(int number) {
        StringBuilder out = new StringBuilder(String.valueOf(number));
        while (out.length() < 4) {
            out.insert(0, '0');
        }
        return out.toString();
    }
}
