package org.isnad.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which a store finds the accounts that are worth comparing with one: two accounts that {@link Ties} would
 * tie share at least one key, but for rare cases; an account has a few dozen. A key joins the family of types and a
 * stretch of days with one trait: a word of a place, a cell of the map, a word of an actor, a figure, or rare words.
 */
public final class AccountKeys {
    private static final int STRETCH = 4;
    private static final int WORDS = 6;

    private AccountKeys() {}

    /** The keys of an account, sorted, without doubles. */
    public static long[] of(Account account) {
        TreeSet<Long> keys = new TreeSet<>();
        LocalDate date = date(account);
        long[] traits = traits(account);
        if (date == null) {
            keys(traits, Long.MIN_VALUE, keys);
        } else {
            long number = date.toEpochDay();
            // a day near the border of two stretches belongs to both
            keys(traits, Math.floorDiv(number - 1, STRETCH), keys);
            keys(traits, Math.floorDiv(number + 2, STRETCH), keys);
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static void keys(long[] traits, long stretch, TreeSet<Long> keys) {
        long base = Words.mix(stretch);
        for (long trait : traits) {
            keys.add(Words.mix(base ^ trait));
        }
    }

    /** The day by which an account is kept: that of what it tells, else that of its page, or null. */
    public static @Nullable LocalDate date(Account account) {
        Moment day = Ties.day(account);
        return day != null && day.first() != null ? day.first() : account.published();
    }

    /** The traits of an account whatever its day, sorted, without doubles: an index by day and trait finds it too. */
    public static long[] traits(Account account) {
        TreeSet<Long> keys = new TreeSet<>();
        long base = Words.mix(Ties.family(account.type()).ordinal());
        for (Spot spot : account.spots()) {
            words(base, spot.keys().get(0), keys);
            if (spot.lat() != null && spot.lon() != null && spot.pin()) {
                keys.add(Words.mix(base ^ Math.round(spot.lat()) * 1000 + Math.round(spot.lon())));
            }
        }
        account.actors().stream()
                .filter(Party::named)
                .forEach(party -> words(base, party.keys().get(0), keys));
        for (Count count : account.counts()) {
            if (count.number() > 2) {
                keys.add(Words.mix(base
                        ^ Double.doubleToLongBits(count.number())
                        ^ count.unit().ordinal()));
            }
        }
        // the smallest hashes of a set are a sample of it that sets with like words share (MinHash, Broder 1997)
        Arrays.stream(account.words()).limit(WORDS).forEach(word -> keys.add(Words.mix(base + word)));
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static void words(long base, NameKey name, TreeSet<Long> keys) {
        for (String word : name.words()) {
            keys.add(Words.mix(base ^ Words.hash64(NameKey.skeleton(word))));
        }
    }
}
