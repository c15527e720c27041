package org.isnad.time;

import java.time.LocalDate;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Gives hours of the clock their value: the day, the hour and minute, and the zone where it is said. */
final class ClockReader {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int EVENING = 6;

    private ClockReader() {}

    static Meaning read(Caught caught, Setting setting) {
        DayFinder finder = new DayFinder(caught, setting);
        LocalDate said = finder.day();
        boolean dayIsSaid = caught.has("deictic") || caught.has("today") || caught.has("weekday") || caught.has("day");
        LocalDate day = said != null || dayIsSaid ? said : unsaid(setting);
        String offset = caught.has("deictic") || caught.has("today") ? DateReader.days(finder.days()) : null;
        String value = day == null ? null : day + "T" + time(caught);
        return new Meaning(TimeType.TIME, value, offset, day);
    }

    private static @Nullable LocalDate unsaid(Setting setting) {
        return setting.inSentence() != null
                ? setting.inSentence()
                : setting.near() != null ? setting.near() : setting.published();
    }

    private static String time(Caught caught) {
        double hour = caught.decimal("hour", 0);
        int minutes =
                (int) Math.round(hour * SIXTY) + minutes(caught, "minute") + minutes(caught, "plus") - missing(caught);
        minutes = half(minutes, caught.cell("part", "half"));
        String zone = caught.code("zone");
        return DateReader.two(minutes / SIXTY) + ":" + DateReader.two(minutes % SIXTY)
                + (zone.equals("local") ? "" : zone);
    }

    private static int minutes(Caught caught, String name) {
        double number = caught.decimal(name, 0);
        return number < 1 ? (int) Math.round(number * SIXTY) : (int) number;
    }

    /** "But a quarter": in the accusative spelled like two quarters, which nobody takes off an hour. */
    private static int missing(Caught caught) {
        double part = caught.decimal("minus", 0);
        return part > 1.0 / 3 && part < 1 ? (int) Math.round(part * SIXTY / 2) : minutes(caught, "minus");
    }

    /** Brings a spoken hour of twelve into the half of the day that is said. */
    private static int half(int minutes, @Nullable String half) {
        int hour = minutes / SIXTY;
        if (half == null || hour > NOON || hour == HOURS) {
            return Math.max(0, minutes);
        }
        boolean twelve = hour == NOON;
        boolean late = switch (half) {
            case "pm" -> !twelve;
            case "am" -> false;
            case "noon" -> hour < EVENING - 2;
            case "night" -> !twelve && hour >= EVENING;
            default -> false;
        };
        boolean midnight = twelve && (half.equals("night") || half.equals("am") || half.equals("midnight"));
        return Math.max(0, minutes + (late ? NOON * SIXTY : midnight ? -NOON * SIXTY : 0));
    }
}
