package org.isnad.time;

import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Gives lengths of time and what recurs their ISO durations. */
final class LengthReader {
    private static final double HALF = 0.5;

    private LengthReader() {}

    /** The length that a quantity says, null where it says none. */
    static @Nullable Amount amount(Caught caught) {
        String code = caught.code("unit");
        Mark unit = caught.get("unit");
        if (code.isEmpty() || unit != null && unit.plural() && !caught.has("n")) {
            return null;
        }
        double number = caught.has("n") ? caught.decimal("n", 1) : isDual(caught) ? 2 : caught.has("half") ? 0 : 1;
        if (caught.has("half")) {
            number += number == 0 && !caught.has("n") && startsWithUnit(caught) ? 1 : 0;
            number += caught.decimal("half", HALF);
        }
        return Amount.of(code, number);
    }

    /** In "a year and a half" the unit comes first, in "half a year" the part. */
    private static boolean startsWithUnit(Caught caught) {
        Mark unit = caught.get("unit");
        Mark half = caught.get("half");
        return unit != null && half != null && unit.start() < half.start();
    }

    private static boolean isDual(Caught caught) {
        Mark unit = caught.get("unit");
        return unit != null && unit.dual();
    }

    static Meaning duration(Caught caught) {
        if (caught.has("age")) {
            return Meaning.of(TimeType.DURATION, "P" + caught.number("age", 0) + "Y");
        }
        Amount amount = amount(caught);
        if (amount == null) {
            return Meaning.unknown(TimeType.DURATION);
        }
        String more = caught.code("unit2");
        if (!more.isEmpty()) {
            Mark second = caught.get("unit2");
            double number = caught.decimal("n2", second != null && second.dual() ? 2 : 1);
            return Meaning.of(TimeType.DURATION, amount.isoWith(Amount.of(more, number)));
        }
        return Meaning.of(TimeType.DURATION, amount.whole().iso());
    }

    static Meaning set(Caught caught) {
        if (caught.has("weekday")) {
            return Meaning.of(TimeType.SET, "XXXX-WXX-" + caught.number("weekday", 1));
        }
        if (caught.has("part")) {
            return Meaning.of(TimeType.SET, "XXXX-XX-XXT" + caught.code("part"));
        }
        if (caught.has("season")) {
            return Meaning.of(TimeType.SET, "XXXX-" + caught.code("season"));
        }
        if (caught.has("month")) {
            return Meaning.of(TimeType.SET, "XXXX-" + DateReader.two(caught.number("month", 1)));
        }
        if (caught.has("set")) {
            return Meaning.of(TimeType.SET, caught.code("set").isEmpty() ? null : caught.code("set"));
        }
        Amount amount = amount(caught);
        return Meaning.of(TimeType.SET, amount == null ? null : amount.whole().iso());
    }
}
