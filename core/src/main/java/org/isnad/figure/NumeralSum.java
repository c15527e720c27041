package org.isnad.figure;

/**
 * A numeral while it is being added up: whole scales so far, and the group below a thousand that is still open. Each
 * {@code add} method answers whether Arabic lets the word follow, and changes nothing where it does not.
 */
final class NumeralSum {
    private static final int UNITS = 1;
    private static final int TENS = 2;
    private static final int HUNDREDS = 4;
    private static final int ALL = UNITS | TENS | HUNDREDS;

    private double total;
    private double chunk;
    private double group;
    private int places;
    private double lastScale = Double.POSITIVE_INFINITY;
    private NumberWord.Kind lastKind = NumberWord.Kind.ZERO;
    private boolean partAdded;

    NumeralSum() {}

    private NumeralSum(NumeralSum other) {
        total = other.total;
        chunk = other.chunk;
        group = other.group;
        places = other.places;
        lastScale = other.lastScale;
        lastKind = other.lastKind;
        partAdded = other.partAdded;
    }

    NumeralSum copy() {
        return new NumeralSum(this);
    }

    double value() {
        return total + group;
    }

    /** The scale that the numeral ends with, else 1. */
    double scale() {
        return places == 0 && total > 0 ? lastScale : 1;
    }

    NumberWord.Kind lastKind() {
        return lastKind;
    }

    boolean first(NumberWord word) {
        lastKind = word.kind();
        switch (word.kind()) {
            case ZERO, UNIT, UNIT_OR_PART, ONE -> open(word.value(), UNITS);
            case TEN, TEEN, TENS -> open(word.value(), UNITS | TENS);
            case HUNDRED, HUNDREDS -> open(word.value(), HUNDREDS);
            case DIGITS -> open(word.value(), ALL);
            case SCALE -> closeWith(1, word.value());
            case PAIR -> closeWith(2, word.value());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A part of one as the beginning: half a million. */
    void firstPart(double part) {
        open(part, ALL);
        lastKind = NumberWord.Kind.FRACTION;
    }

    /** A word that follows without a conjunction: the ten of fifteen, the hundred of three hundred, a thousand. */
    boolean next(NumberWord word) {
        boolean afterUnit = (places & TENS) == 0 && isUnit(lastKind);
        switch (word.kind()) {
            case TEN -> {
                return afterUnit && !partAdded && set(word, group + 10, places | TENS);
            }
            case HUNDRED -> {
                return afterUnit
                        && places == UNITS
                        && !partAdded
                        && lastScale > 100
                        && set(word, group * 100, HUNDREDS);
            }
            case SCALE, SCALES -> {
                return scale(word);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean scale(NumberWord word) {
        double scale = word.value();
        if (places != 0 && scale < lastScale) {
            double times = group;
            group = 0;
            closeWith(times, scale);
        } else if (places == 0 && total == chunk && lastKind != NumberWord.Kind.FRACTION && scale >= lastScale) {
            total *= scale;
            chunk = total;
            lastScale = scale;
        } else if (places != 0 || lastKind != NumberWord.Kind.FRACTION || scale != lastScale) {
            return false;
        }
        lastKind = word.kind();
        return true;
    }

    /** A word that follows behind a conjunction. */
    boolean joined(NumberWord word) {
        if (partAdded) {
            return false;
        }
        double value = word.value();
        boolean afterScale = places == 0 && total > 0;
        boolean belowHundred = (places & (UNITS | TENS)) == 0 && (afterScale || places == HUNDREDS);
        switch (word.kind()) {
            case UNIT, UNIT_OR_PART, ONE -> {
                return belowHundred && set(word, group + value, places | UNITS);
            }
            case TEN, TEEN -> {
                return belowHundred && set(word, group + value, places | UNITS | TENS);
            }
            case TENS -> {
                boolean afterUnit = (places & TENS) == 0 && (places & UNITS) != 0 && isUnit(lastKind);
                return (belowHundred || afterUnit) && set(word, group + value, places | UNITS | TENS);
            }
            case HUNDRED, HUNDREDS -> {
                return afterScale && lastScale > value && set(word, value, HUNDREDS);
            }
            case DIGITS -> {
                boolean fits = afterScale ? value < lastScale : places == HUNDREDS && value < 100;
                return fits && lastKind != NumberWord.Kind.DIGITS && set(word, group + value, ALL);
            }
            case SCALE, PAIR -> {
                return afterScale && value < lastScale && close(word);
            }
            default -> {
                return false;
            }
        }
    }

    /** And a half, and three quarters: of the scale before, or of one. */
    boolean joinedPart(double part) {
        if (partAdded) {
            return false;
        }
        if (places == 0) {
            total += part * lastScale;
        } else {
            group += part;
        }
        partAdded = true;
        lastKind = NumberWord.Kind.FRACTION;
        return true;
    }

    /** The decimals behind a point that is written as a word. */
    void decimals(double part) {
        group += part;
        partAdded = true;
        lastKind = NumberWord.Kind.POINT;
    }

    private boolean close(NumberWord word) {
        closeWith(word.kind() == NumberWord.Kind.PAIR ? 2 : 1, word.value());
        lastKind = word.kind();
        return true;
    }

    private boolean set(NumberWord word, double newGroup, int newPlaces) {
        open(newGroup, newPlaces);
        lastKind = word.kind();
        return true;
    }

    private void open(double newGroup, int newPlaces) {
        group = newGroup;
        places = newPlaces;
    }

    private void closeWith(double times, double scale) {
        chunk = times * scale;
        total += chunk;
        lastScale = scale;
        places = 0;
    }

    private static boolean isUnit(NumberWord.Kind kind) {
        return kind == NumberWord.Kind.UNIT || kind == NumberWord.Kind.UNIT_OR_PART || kind == NumberWord.Kind.ONE;
    }
}
