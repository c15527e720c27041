package org.isnad.time;

import java.time.LocalDate;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Gives value and offset to weeks, months and years counted from the day of writing, and to quantities before and after. */
final class SpanReader {
    private static final String DECADE = "P10Y";

    private SpanReader() {}

    /** "Last week", "this month", "the year after next". */
    static Meaning read(Caught caught, Setting setting) {
        int sign = caught.has("twice") ? 2 * caught.number("twice", 0) : caught.number("direction", 0);
        if (caught.has("weekend")) {
            return weekend(setting, sign);
        }
        String code = caught.code("unit");
        if (code.isEmpty()) {
            return Meaning.unknown(TimeType.DATE);
        }
        Amount amount = Amount.of(code, sign);
        LocalDate published = setting.published();
        LocalDate day = published == null ? null : plus(published, amount);
        String value = day == null ? null : code.equals(DECADE) ? decade(day) : atPrecision(day, amount);
        return new Meaning(TimeType.DATE, value, offset(amount), firstOf(day, amount));
    }

    /** A decade by its first three digits, as in TIMEX3. */
    private static String decade(LocalDate day) {
        return String.valueOf(day.getYear() / 10);
    }

    /** A length of time before the day of writing (sign -1) or after it. */
    static Meaning away(@Nullable Amount length, Setting setting, int sign) {
        if (length == null) {
            return Meaning.of(TimeType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Amount amount = new Amount(sign * length.number(), length.measure());
        LocalDate published = setting.published();
        if (published == null) {
            return new Meaning(TimeType.DATE, null, offset(amount), null);
        }
        Amount whole = amount.whole();
        LocalDate day = plus(published, whole);
        return new Meaning(
                TimeType.DATE,
                whole.measure().ofClock() ? day.toString() : atPrecision(day, whole),
                offset(amount),
                firstOf(day, whole));
    }

    private static Meaning weekend(Setting setting, int sign) {
        LocalDate published = setting.published();
        String value = published == null ? null : Weeks.iso(published.plusWeeks(sign)) + "-WE";
        return new Meaning(TimeType.DATE, value, offset(new Amount(sign, Amount.Measure.WEEK)), null);
    }

    static String offset(Amount amount) {
        Amount whole = amount.whole();
        long count = whole.count();
        if (count == 0) {
            return whole.iso();
        }
        return (count < 0 ? "-" : "+") + new Amount(Math.abs(count), whole.measure()).iso();
    }

    private static LocalDate plus(LocalDate date, Amount amount) {
        long n = Math.max(-9999, Math.min(9999, amount.count()));
        return switch (amount.measure()) {
            case SECOND, MINUTE -> date;
            case HOUR -> date.plusDays(n / 24);
            case DAY -> date.plusDays(n);
            case WEEK -> date.plusWeeks(n);
            case MONTH -> date.plusMonths(n);
            case YEAR -> date.plusYears(n);
        };
    }

    private static String atPrecision(LocalDate day, Amount amount) {
        return switch (amount.measure()) {
            case WEEK -> Weeks.iso(day);
            case MONTH -> day.toString().substring(0, day.toString().length() - 3);
            case YEAR -> String.valueOf(day.getYear());
            default -> day.toString();
        };
    }

    private static @Nullable LocalDate firstOf(@Nullable LocalDate day, Amount amount) {
        if (day == null) {
            return null;
        }
        return switch (amount.measure()) {
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
