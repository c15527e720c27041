package org.isnad.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ClaimType;
import org.isnad.model.PlaceKind;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Says whether two accounts are on one happening or state. Each trait that both have in common counts; traits that shut
 * each other out (days or countries apart, happened against only planned) end it.
 */
public final class Ties {
    private static final int ENOUGH = 5;
    /** A paper that gives no day tells of what happened within so many days before it appeared. */
    private static final int NEWS_DAYS = 3;

    private static final double SAME_WORDS = 0.6;
    private static final double TOLD_AGAIN = 0.75;
    private static final double LIKE = 0.4;
    private static final double SOME = 0.25;
    /** Small numbers meet by chance. */
    private static final int TEN = 10;

    private Ties() {}

    /** The tie between two accounts, or null where they are held to be on different matters. */
    public static @Nullable Tie between(Account a, Account b) {
        if (family(a.type()) != family(b.type()) || real(a) != real(b)) {
            return null;
        }
        Points points = new Points();
        if (!time(a, b, points) || !place(a, b, points)) {
            return null;
        }
        parties(a, b, points);
        counts(a, b, points);
        words(a, b, points);
        return points.sum < ENOUGH ? null : new Tie(String.join(", ", points.reasons), points.sum);
    }

    /** Types that papers use for one happening; others stand alone. */
    static ClaimType family(ClaimType type) {
        return type == ClaimType.STRIKE ? ClaimType.ATTACK : type;
    }

    private static boolean real(Account account) {
        return account.status() == Status.OCCURRED || account.status() == Status.ONGOING;
    }

    private static boolean time(Account a, Account b, Points points) {
        Moment one = day(a);
        Moment two = day(b);
        if (one != null && two != null) {
            long days = daysApart(one, two);
            if (days == 0) {
                points.add(2, "same day");
            } else if (days == 1) {
                points.add(1, "one day apart");
            }
            return days <= 1;
        }
        LocalDate first = one == null ? a.published() : one.first();
        LocalDate second = two == null ? b.published() : two.first();
        if (first == null || second == null) {
            // without a day, only a text that is told again is sure to be of one matter
            return Words.shared(a.words(), b.words()) >= SAME_WORDS;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(first, second));
        if (days <= 1) {
            points.add(1, one == null && two == null ? "papers of the same days" : "told in those days");
        }
        return days <= NEWS_DAYS;
    }

    /** The one day that a claim gives for what it tells, or null. */
    static @Nullable Moment day(Account account) {
        for (Moment moment : account.times()) {
            if (moment.day()) {
                return moment;
            }
        }
        return null;
    }

    private static long daysApart(Moment a, Moment b) {
        LocalDate first = a.first();
        LocalDate second = b.first();
        return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
    }

    private static boolean place(Account a, Account b, Points points) {
        if (a.spots().isEmpty() || b.spots().isEmpty()) {
            return true;
        }
        // where both name a town, a province that they share does not make two towns one
        boolean pins =
                a.spots().stream().anyMatch(Spot::pin) && b.spots().stream().anyMatch(Spot::pin);
        Spot.Nearness best = Spot.Nearness.APART;
        for (Spot one : a.spots()) {
            for (Spot two : b.spots()) {
                Spot.Nearness nearness = one.to(two);
                if (nearness.compareTo(best) < 0 && (!pins || one.pin() && two.pin())) {
                    best = nearness;
                }
            }
        }
        boolean said = !a.places().isEmpty() && !b.places().isEmpty();
        switch (best) {
            case SAME -> points.add((pins ? 2 : 1) + (said ? 1 : 0), "same place");
            case NEAR -> points.add(1, "near places");
            default -> {}
        }
        // a place that is only around it may be another one
        return best != Spot.Nearness.APART || !said;
    }

    /** Whether both are told of one place, or in words so like that they tell of one thing. */
    static boolean close(Account a, Account b) {
        boolean placed = a.placed() && b.placed() && samePlaces(a.spots(), b.spots());
        return placed || Words.shared(a.words(), b.words()) >= TOLD_AGAIN;
    }

    /** Whether all that the one names more finely than a country the other names too: a village is not its province. */
    static boolean samePlaces(List<Spot> a, List<Spot> b) {
        List<Spot> one = fine(a);
        List<Spot> two = fine(b);
        List<Spot> few = one.size() <= two.size() ? one : two;
        List<Spot> many = few == one ? two : one;
        return !few.isEmpty() && few.stream().allMatch(spot -> many.stream().anyMatch(spot::sameName));
    }

    private static List<Spot> fine(List<Spot> spots) {
        boolean pins = spots.stream().anyMatch(Spot::pin);
        return spots.stream()
                .filter(spot -> pins ? spot.pin() : spot.kind() != PlaceKind.COUNTRY)
                .toList();
    }

    private static void parties(Account a, Account b, Points points) {
        if (shared(a.actors(), b.actors())) {
            points.add(1, "same actor");
        }
        if (shared(a.targets(), b.targets())) {
            points.add(1, "same target");
        }
    }

    static boolean shared(List<Party> a, List<Party> b) {
        for (Party one : a) {
            for (Party two : b) {
                if (one.same(two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void counts(Account a, Account b, Points points) {
        boolean both = false;
        for (Count one : a.counts()) {
            for (Count two : b.counts()) {
                if (one.unit() == two.unit()) {
                    both = true;
                    if (one.equal(two)) {
                        points.add(one.number() > TEN ? 3 : one.number() > 2 ? 2 : 1, "same figure");
                        return;
                    }
                }
            }
        }
        if (both) {
            points.add(1, "both count the same");
        }
    }

    private static void words(Account a, Account b, Points points) {
        double shared = Words.shared(a.words(), b.words());
        if (shared >= SAME_WORDS) {
            points.add(4, "same words");
        } else if (shared >= LIKE) {
            points.add(2, "like words");
        } else if (shared >= SOME) {
            points.add(1, "some words alike");
        }
    }

    /** What speaks for a tie so far. */
    private static final class Points {
        private int sum;
        private final List<String> reasons = new ArrayList<>();

        void add(int weight, String reason) {
            sum += weight;
            reasons.add(reason);
        }
    }
}
