package org.isnad.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.link.Account;
import org.isnad.link.AccountKeys;
import org.isnad.link.Tie;
import org.isnad.link.Ties;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds what accounts of the ledger new ones are tied to. An account is kept under its stretch of days with each of its
 * traits, and looked for under all stretches that a tie can bridge; as the stretch comes first in the key, the keys of
 * one page lie side by side in the index, however large it is.
 */
final class TieWriter {
    private static final int STRETCH = 4;
    /** Ties bridge at most so many days. */
    private static final int REACH = 3;

    private static final int TRAIT_BITS = 44;
    private static final long TRAIT = (1L << TRAIT_BITS) - 1;
    /** Where accounts without a day are kept. */
    private static final long NO_STRETCH = -(1L << 18);

    private static final int REMEMBERED = 20_000;

    private final Session session;
    /** The accounts that were compared last, the latest at the end. */
    private final Map<Long, Told> remembered = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true);

    TieWriter(Session session) {
        this.session = session;
    }

    void write(List<Told> accounts, long now) throws SQLException {
        PreparedStatement keys = session.query("key-add");
        Map<Long, List<Told>> asked = new HashMap<>();
        for (Told told : accounts) {
            LocalDate date = AccountKeys.date(told.account());
            for (long trait : AccountKeys.traits(told.account())) {
                Rows.add(keys, key(stretch(date, 0), trait), told.entry());
                for (long stretch = stretch(date, -REACH); stretch <= stretch(date, REACH); stretch++) {
                    asked.computeIfAbsent(key(stretch, trait), k -> new ArrayList<>(2))
                            .add(told);
                }
            }
            remembered.put(told.entry(), told);
        }
        keys.executeBatch();
        compare(candidates(asked), now);
        forget();
    }

    private void forget() {
        Iterator<Long> eldest = remembered.keySet().iterator();
        for (int more = remembered.size() - REMEMBERED; more > 0; more--) {
            eldest.next();
            eldest.remove();
        }
    }

    private static long stretch(@Nullable LocalDate date, int days) {
        return date == null ? NO_STRETCH : Math.floorDiv(date.toEpochDay() + days, STRETCH);
    }

    private static long key(long stretch, long trait) {
        return stretch << TRAIT_BITS | trait & TRAIT;
    }

    /** The entries that share a key with an account; each pair once. */
    private Map<Told, TreeSet<Long>> candidates(Map<Long, List<Told>> asked) throws SQLException {
        Map<Told, TreeSet<Long>> candidates = new LinkedHashMap<>();
        long[] keys = asked.keySet().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(keys);
        Rows.over(session, "keys-find", keys, rows -> {
            long entry = rows.getLong(2);
            for (Told told : asked.getOrDefault(rows.getLong(1), List.of())) {
                if (entry < told.entry()) {
                    candidates.computeIfAbsent(told, k -> new TreeSet<>()).add(entry);
                }
            }
        });
        return candidates;
    }

    private void compare(Map<Told, TreeSet<Long>> candidates, long now) throws SQLException {
        remember(candidates);
        PreparedStatement ties = session.query("tie-add");
        for (Map.Entry<Told, TreeSet<Long>> pair : candidates.entrySet()) {
            Told told = pair.getKey();
            for (long entry : pair.getValue()) {
                Told other = remembered.get(entry);
                if (other != null && mayBeTied(told, other)) {
                    Tie tie = between(told.account(), other.account());
                    if (tie != null) {
                        Rows.add(ties, other.entry(), told.entry(), tie.reason(), tie.weight(), now);
                    }
                }
            }
        }
        ties.executeBatch();
    }

    /** Two versions or readings of one page never stand together. */
    private static boolean mayBeTied(Told a, Told b) {
        return a.reading() == b.reading() || !a.source().equals(b.source());
    }

    /** In an order that does not depend on which came first. */
    private static @Nullable Tie between(Account a, Account b) {
        return a.id().compareTo(b.id()) <= 0 ? Ties.between(a, b) : Ties.between(b, a);
    }

    private void remember(Map<Told, TreeSet<Long>> candidates) throws SQLException {
        TreeSet<Long> missing = new TreeSet<>();
        candidates
                .values()
                .forEach(entries -> entries.forEach(entry -> {
                    if (remembered.get(entry) == null) {
                        missing.add(entry);
                    }
                }));
        long[] list = missing.stream().mapToLong(Long::longValue).toArray();
        Rows.over(session, "accounts", list, rows -> {
            String published = rows.getString(5);
            Page page = new Page(
                    rows.getString(7),
                    rows.getString(6),
                    "",
                    rows.getString(4),
                    published == null ? null : LocalDate.parse(published),
                    null);
            Account account = AccountCodec.account(rows.getBytes(2), page, rows.getInt(3));
            remembered.put(rows.getLong(1), new Told(rows.getLong(1), rows.getLong(8), rows.getString(9), account));
        });
    }
}
