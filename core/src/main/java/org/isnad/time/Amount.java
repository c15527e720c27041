package org.isnad.time;

/** A unit of the ISO 8601 duration with its number: what a quantity of time says. */
record Amount(double number, Measure measure) {
    /** A unit of length. */
    enum Measure {
        SECOND("S", true),
        MINUTE("M", true),
        HOUR("H", true),
        DAY("D", false),
        WEEK("W", false),
        MONTH("M", false),
        YEAR("Y", false);

        private final String letter;
        private final boolean ofClock;

        Measure(String letter, boolean ofClock) {
            this.letter = letter;
            this.ofClock = ofClock;
        }

        boolean ofClock() {
            return ofClock;
        }
    }

    private static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final int WEEK = 7;

    /** One unit by its ISO code, times a number: P10Y and 2 are twenty years. */
    static Amount of(String code, double number) {
        boolean clock = code.startsWith("PT");
        int factor = Integer.parseInt(code.substring(clock ? 2 : 1, code.length() - 1));
        char letter = code.charAt(code.length() - 1);
        for (Measure measure : Measure.values()) {
            if (measure.ofClock == clock && measure.letter.charAt(0) == letter) {
                return new Amount(factor * number, measure);
            }
        }
        throw new IllegalArgumentException("no duration: " + code);
    }

    /** The same length in a smaller unit where the number is broken: a year and a half is eighteen months. */
    Amount whole() {
        if (isWhole()) {
            return this;
        }
        return switch (measure) {
            case YEAR -> new Amount(number * MONTHS, Measure.MONTH).whole();
            case MONTH -> new Amount(Math.round(number * 30), Measure.DAY);
            case WEEK -> new Amount(Math.round(number * WEEK), Measure.DAY);
            case DAY -> new Amount(number * HOURS, Measure.HOUR).whole();
            case HOUR -> new Amount(number * SIXTY, Measure.MINUTE).whole();
            case MINUTE, SECOND -> new Amount(Math.round(number * SIXTY), Measure.SECOND);
        };
    }

    private boolean isWhole() {
        return Math.abs(number - Math.rint(number)) < 1e-6;
    }

    long count() {
        return Math.round(number);
    }

    /** Number and letter, without the leading P or PT. */
    String part() {
        return count() + measure.letter;
    }

    /** As an ISO duration. */
    String iso() {
        return (measure.ofClock ? "PT" : "P") + part();
    }

    /** As one ISO duration with a smaller amount after it. */
    String isoWith(Amount rest) {
        boolean clock = measure.ofClock || rest.measure.ofClock;
        String mark = measure.ofClock ? "PT" : "P";
        String between = clock && !measure.ofClock ? "T" : "";
        return mark + part() + between + rest.part();
    }
}
