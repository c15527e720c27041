package org.isnad.link;

import org.isnad.model.Bound;
import org.isnad.model.Span;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a claim, as compared across pages.
 *
 * @param noun the key of the counted noun, in the singular where the lexicon knows it; empty where the number stands bare
 * @param side the unit that the noun has by itself: "fighters" for soldiers killed; "people" where it tells no side
 * @param anyone whether the noun tells nothing of those counted: persons, dead, others
 * @param span the words, in code points
 */
public record Count(
        String text,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        Unit unit,
        NameKey noun,
        Unit side,
        boolean anyone,
        Span span) {
    /** An "about" allows this share of the number to either side when it is set against another number. */
    private static final double ABOUT = 0.1;
    /** Single persons are told of one by one, and are no toll. */
    private static final int FEWEST = 2;

    private static final int RISE = 4;

    /** Whether both say the same number, whatever their bound. */
    public boolean equal(Count other) {
        double a = number();
        return a == other.number() && !Double.isNaN(a);
    }

    /** The one number said, or the lower one of two; not a number where none is said. */
    public double number() {
        if (bound == Bound.VAGUE) {
            return Double.NaN;
        }
        return low != null ? low : high != null ? high : Double.NaN;
    }

    /** Whether both may count the same people or things: soldiers are no civilians. */
    public boolean sameSide(Count other) {
        return side == other.side || side == Unit.PEOPLE || other.side == Unit.PEOPLE;
    }

    /**
     * Whether two different numbers may be of one count: of one noun, and no farther apart than tolls are that rise.
     *
     * @param placed whether both claims name their place themselves
     */
    public boolean sameCount(Count other, boolean placed) {
        boolean people = anyone && other.anyone;
        if (bound == Bound.VAGUE || other.bound == Bound.VAGUE) {
            return people || noun.same(other.noun);
        }
        // a bare number may count anything that stands near it, but for a place that both name
        boolean nouns = people && (placed || bare() == other.bare()) || noun.same(other.noun);
        double few = Math.min(number(), other.number());
        double many = Math.max(number(), other.number());
        return nouns && few >= FEWEST && many <= few * RISE;
    }

    private boolean bare() {
        return noun.words().isEmpty();
    }

    /** Whether not both can hold. */
    public boolean contradicts(Count other) {
        return bound != Bound.VAGUE && other.bound != Bound.VAGUE && (least() > other.most() || other.least() > most());
    }

    private double least() {
        if (low == null) {
            return Double.NEGATIVE_INFINITY;
        }
        return bound == Bound.ABOUT ? low * (1 - ABOUT) : low;
    }

    private double most() {
        if (high == null) {
            return Double.POSITIVE_INFINITY;
        }
        return bound == Bound.ABOUT ? high * (1 + ABOUT) : high;
    }
}
