package org.isnad.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.isnad.link.Copies;
import org.isnad.link.CopyGroup;
import org.isnad.link.Events;
import org.isnad.link.Groups;
import org.isnad.link.SharedText;
import org.isnad.model.Span;

/**
 * The events and groups of copies of a ledger at a moment, gathered from the ties that stood then. Those of now are kept
 * in tables of their own until something is added; they can always be gathered again.
 *
 * @param events the entries of each event
 * @param copies the groups of copies, with the passages of each page by its location
 * @param readings the readings of each group of copies, in the order of {@code copies}
 */
record Gathering(List<List<Long>> events, List<CopyGroup> copies, List<Map<String, Long>> readings) {
    /** Gathers what stood at a moment. */
    static Gathering at(Session session, long moment) throws SQLException {
        Map<String, Long> readings = new HashMap<>();
        List<CopyGroup> copies = copies(session, moment, readings);
        List<Map<String, Long>> of = new ArrayList<>();
        for (CopyGroup group : copies) {
            Map<String, Long> own = new HashMap<>();
            group.passages().keySet().forEach(page -> own.put(page, readings.getOrDefault(page, -1L)));
            of.add(own);
        }
        return new Gathering(events(session, moment), copies, of);
    }

    private static List<List<Long>> events(Session session, long moment) throws SQLException {
        List<Groups.Edge> edges = new ArrayList<>();
        Map<String, Long> entries = new HashMap<>();
        try (PreparedStatement statement = session.scan("ties-standing");
                ResultSet rows = Rows.set(statement, moment, moment, moment, moment, moment, moment)
                        .executeQuery()) {
            while (rows.next()) {
                edges.add(new Groups.Edge(
                        name(rows.getLong(4), rows.getLong(1), entries),
                        name(rows.getLong(5), rows.getLong(2), entries),
                        rows.getInt(3)));
            }
        }
        List<List<Long>> events = new ArrayList<>();
        for (List<String> group : Groups.of(edges, Events.CAP)) {
            events.add(group.stream().map(id -> entries.getOrDefault(id, -1L)).toList());
        }
        return events;
    }

    /** The account's id; where two pages of two papers are one to the letter, with the entry's number. */
    private static String name(long account, long entry, Map<String, Long> entries) {
        String name = HexFormat.of().toHexDigits(account);
        Long before = entries.putIfAbsent(name, entry);
        if (before == null || before == entry) {
            return name;
        }
        String other = name + '/' + entry;
        entries.put(other, entry);
        return other;
    }

    private static List<CopyGroup> copies(Session session, long moment, Map<String, Long> readings)
            throws SQLException {
        CopyWriter marks = new CopyWriter(session);
        List<Copies.Pair> pairs = new ArrayList<>();
        for (Found found : Rows.all(
                session.query("copies-standing"),
                rows -> new Found(rows.getLong(1), rows.getLong(2), rows.getString(4), rows.getString(5)),
                moment,
                moment,
                moment,
                moment,
                moment)) {
            if (!found.first().equals(found.second())) {
                boolean ordered = found.first().compareTo(found.second()) < 0;
                SharedText shared = ordered
                        ? SharedText.between(marks.marks(found.a()), marks.marks(found.b()))
                        : SharedText.between(marks.marks(found.b()), marks.marks(found.a()));
                pairs.add(
                        ordered
                                ? new Copies.Pair(found.first(), found.second(), shared)
                                : new Copies.Pair(found.second(), found.first(), shared));
                readings.put(found.first(), found.a());
                readings.put(found.second(), found.b());
            }
        }
        return Copies.groups(pairs);
    }

    private record Found(long a, long b, String first, String second) {}

    /** Brings the tables of now up to date, where something was added since they were made. */
    static void update(Session session) {
        boolean isFresh = session.read(() -> state(session, "gathering-now").equals(state(session, "gathering-find")));
        if (!isFresh) {
            session.write(() -> {
                at(session, Long.MAX_VALUE).keep(session);
                return true;
            });
        }
    }

    private static List<Long> state(Session session, String query) throws SQLException {
        try (ResultSet rows = session.query(query).executeQuery()) {
            return rows.next() ? List.of(rows.getLong(1), rows.getLong(2)) : List.of();
        }
    }

    private void keep(Session session) throws SQLException {
        for (String forget : List.of("gathering-forget", "members-forget", "copied-forget")) {
            session.query(forget).executeUpdate();
        }
        PreparedStatement member = session.query("member-add");
        long number = 0;
        for (List<Long> event : events) {
            number++;
            for (long entry : event) {
                Rows.add(member, entry, number);
            }
        }
        member.executeBatch();
        PreparedStatement copied = session.query("copied-add");
        for (int i = 0; i < copies.size(); i++) {
            CopyGroup group = copies.get(i);
            for (Map.Entry<String, List<Span>> page : group.passages().entrySet()) {
                long reading = readings.get(i).getOrDefault(page.getKey(), -1L);
                for (Span span : page.getValue()) {
                    Rows.add(copied, reading, group.number(), span.start(), span.end());
                }
            }
        }
        copied.executeBatch();
        List<Long> now = state(session, "gathering-now");
        Rows.set(session.query("gathering-add"), now.get(0), now.get(1)).executeUpdate();
    }
}
