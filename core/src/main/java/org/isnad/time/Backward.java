package org.isnad.time;

import java.time.LocalDate;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Resolves expressions that point back to a time named before: "that day", "the same month", "the next year". */
final class Backward {
    private Backward() {}

    static Meaning read(Caught caught, Setting setting) {
        int step = caught.number("same", 0);
        return switch (caught.code("unit")) {
            case "P1D" -> day(setting.day(), step);
            case "P1W" -> week(setting.day(), step);
            case "P1M" -> month(setting.month(), step);
            case "P1Y" -> year(setting.year(), step);
            default -> Meaning.unknown(TimeType.DATE);
        };
    }

    static Meaning day(@Nullable LocalDate last, int step) {
        LocalDate day = last == null ? null : last.plusDays(step);
        return new Meaning(TimeType.DATE, day == null ? null : day.toString(), null, day);
    }

    private static Meaning week(@Nullable LocalDate last, int step) {
        return Meaning.of(TimeType.DATE, last == null ? null : Weeks.iso(last.plusWeeks(step)));
    }

    private static Meaning month(@Nullable LocalDate last, int step) {
        LocalDate month = last == null ? null : last.plusMonths(step);
        String value = month == null ? null : month.getYear() + "-" + DateReader.two(month.getMonthValue());
        return new Meaning(TimeType.DATE, value, null, month);
    }

    private static Meaning year(int last, int step) {
        return Meaning.of(TimeType.DATE, last == 0 ? null : String.valueOf(last + step));
    }
}
