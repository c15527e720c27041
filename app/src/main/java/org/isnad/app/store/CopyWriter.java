package org.isnad.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.link.CopyMark;
import org.isnad.link.CopyMarks;
import org.isnad.link.SharedText;
import org.isnad.model.LedgerRecord;

/** Finds what readings of the ledger share copied text with a new one. */
final class CopyWriter {
    /** A mark that more readings have is a formula of the trade, and finds nobody. */
    private static final int FORMULA = 200;
    /** Pages that share fewer marks carry no common text. */
    private static final int LEAST = 5;

    private final Session session;

    CopyWriter(Session session) {
        this.session = session;
    }

    /** The copy marks of a page's articles, in its order. */
    static List<CopyMark> marks(List<LedgerRecord> records) {
        List<CopyMark> marks = new ArrayList<>();
        for (LedgerRecord record : records) {
            marks.addAll(CopyMarks.of(record.page(), record.article()));
        }
        return marks;
    }

    /** The bytes of marks in the row of their reading. */
    static byte[] bytes(List<CopyMark> marks) {
        Packed out = Packed.empty();
        out.list(marks, mark -> {
            out.word((int) mark.hash());
            out.word((int) (mark.hash() >>> 32));
            out.number(mark.start());
            out.number(mark.end() - mark.start());
        });
        return out.written();
    }

    private static List<CopyMark> marks(byte[] bytes) {
        Packed in = Packed.of(bytes);
        return in.list(() -> {
            long low = in.word() & 0xFFFFFFFFL;
            long hash = low | (long) in.word() << 32;
            int start = in.number();
            return new CopyMark(hash, start, start + in.number());
        });
    }

    void write(List<CopyMark> marks, String source, long reading, long now) throws SQLException {
        for (Other other : candidates(marks, source)) {
            List<CopyMark> others = marks(other.reading());
            boolean first = source.compareTo(other.source()) < 0;
            // in an order that does not depend on which came first
            SharedText shared = first ? SharedText.between(marks, others) : SharedText.between(others, marks);
            if (shared.copied(first ? marks.size() : others.size(), first ? others.size() : marks.size())) {
                Rows.set(session.query("copy-add"), other.reading(), reading, shared.marks(), now)
                        .executeUpdate();
            }
        }
        PreparedStatement add = session.query("mark-add");
        for (CopyMark mark : marks) {
            Rows.add(add, mark.hash(), reading);
        }
        add.executeBatch();
    }

    /** The marks of a reading, in the order of its page. */
    List<CopyMark> marks(long reading) throws SQLException {
        try (ResultSet rows = Rows.set(session.query("marks-of"), reading).executeQuery()) {
            return rows.next() ? marks(rows.getBytes(1)) : List.of();
        }
    }

    private record Other(long reading, String source) {}

    private List<Other> candidates(List<CopyMark> marks, String source) throws SQLException {
        Map<Long, Set<Long>> byMark = new HashMap<>();
        long[] values =
                marks.stream().mapToLong(CopyMark::hash).sorted().distinct().toArray();
        Rows.over(
                session,
                "marks-find",
                values,
                rows -> byMark.computeIfAbsent(rows.getLong(1), k -> new HashSet<>())
                        .add(rows.getLong(2)));
        Map<Long, Integer> shared = new HashMap<>();
        byMark.values().stream()
                .filter(readings -> readings.size() <= FORMULA)
                .forEach(readings -> readings.forEach(reading -> shared.merge(reading, 1, Integer::sum)));
        List<Other> candidates = new ArrayList<>();
        for (long other : new TreeSet<>(shared.keySet())) {
            String from = shared.getOrDefault(other, 0) >= LEAST ? source(other) : source;
            if (!from.equals(source)) {
                candidates.add(new Other(other, from));
            }
        }
        return candidates;
    }

    private String source(long reading) throws SQLException {
        try (ResultSet rows = Rows.set(session.query("source-of"), reading).executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
