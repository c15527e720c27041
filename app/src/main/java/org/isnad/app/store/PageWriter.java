package org.isnad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.isnad.link.CopyMark;
import org.isnad.link.NounSides;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Adds pages to a ledger, each in one transaction. Nothing is overwritten: another text at a known location is a new
 * version of that page, another reader's reading of a known page a new reading, and the last one added stands.
 */
public final class PageWriter {
    private final Session session;
    private final Clock clock;
    private final ReadingWriter readings;
    private final CopyWriter copies;

    /** @param sides what counted nouns are, of the lexicon that the pages are read with */
    public PageWriter(Session session, NounSides sides, Clock clock) {
        this.session = session;
        this.clock = clock;
        this.readings = new ReadingWriter(session, sides);
        this.copies = new CopyWriter(session);
    }

    /** Adds a page. */
    public Added add(GivenPage given) {
        return session.write(() -> add(given, new Ids(session)));
    }

    private Added add(GivenPage given, Ids ids) throws SQLException {
        long now = Math.max(clock.millis(), ids.latest());
        long reader = reader(given, ids);
        PageRow page = page(given, ids);
        Standing standing = standing(page.source());
        long reading = Rows.number(session.query("reading-find"), page.id(), reader);
        if (reading >= 0 && standing != null && standing.reading() == reading) {
            return Added.KNOWN;
        }
        boolean isNew = reading < 0;
        if (isNew) {
            reading = ids.reading();
            List<CopyMark> marks = CopyWriter.marks(given.records());
            Rows.set(session.query("reading-add"), reading, page.id(), reader, now, CopyWriter.bytes(marks))
                    .executeUpdate();
            readings.write(given, page.source(), reading, now, ids);
            copies.write(marks, page.source(), reading, now);
        }
        if (standing != null) {
            Rows.set(session.query("standing-close"), now, standing.id()).executeUpdate();
        }
        Rows.set(session.query("standing-add"), ids.standing(), reading, now).executeUpdate();
        return standing == null ? Added.NEW : page.isNew() || !isNew ? Added.CHANGED : Added.READ_AGAIN;
    }

    /** Whether the page stands in the ledger as this reader reads it, so that it need not be read again. */
    public boolean knows(Page page, boolean plain, String version, String lexicon) {
        return session.read(() -> {
            long reader = Rows.number(session.query("reader-find"), version, lexicon);
            PageRow row = reader < 0 ? null : find(digest(page, plain));
            Standing standing = row == null ? null : standing(row.source());
            return row != null
                    && standing != null
                    && standing.reading() == Rows.number(session.query("reading-find"), row.id(), reader);
        });
    }

    private long reader(GivenPage given, Ids ids) throws SQLException {
        long found = Rows.number(session.query("reader-find"), given.version(), given.lexicon());
        if (found >= 0) {
            return found;
        }
        long id = ids.reader();
        Rows.set(session.query("reader-add"), id, given.version(), given.lexicon())
                .executeUpdate();
        return id;
    }

    private record PageRow(long id, String source, boolean isNew) {}

    private record Standing(long id, long reading) {}

    private PageRow page(GivenPage given, Ids ids) throws SQLException {
        Page page = given.page();
        long digest = digest(page, given.plain());
        PageRow found = find(digest);
        if (found != null) {
            return found;
        }
        String source = source(page);
        PageRow added = new PageRow(ids.page(), source, true);
        Rows.set(
                        session.query("page-add"),
                        added.id(),
                        digest,
                        source,
                        body(page, ids),
                        page.location(),
                        page.url(),
                        page.outlet(),
                        page.published() == null ? null : page.published().toString(),
                        given.plain() ? 1 : 0)
                .executeUpdate();
        return added;
    }

    /** One text at two locations is two pages. */
    private static long digest(Page page, boolean plain) {
        return Digest.number(
                source(page) + '\n' + page.id() + '\n' + page.outlet() + '\n' + page.published() + '\n' + plain);
    }

    private static String source(Page page) {
        return page.url() == null ? page.location() : page.url();
    }

    private @Nullable PageRow find(long digest) throws SQLException {
        try (ResultSet rows = Rows.set(session.query("page-find"), digest).executeQuery()) {
            return rows.next() ? new PageRow(rows.getLong(1), rows.getString(2), false) : null;
        }
    }

    private @Nullable Standing standing(String source) throws SQLException {
        try (ResultSet rows = Rows.set(session.query("standing-now"), source).executeQuery()) {
            return rows.next() ? new Standing(rows.getLong(1), rows.getLong(2)) : null;
        }
    }

    private long body(Page page, Ids ids) throws SQLException {
        long found = Rows.number(session.query("body-find"), page.id());
        if (found >= 0) {
            return found;
        }
        long id = ids.body();
        Rows.set(
                        session.query("body-add"),
                        id,
                        page.id(),
                        Digest.hex(page.text()),
                        page.length(),
                        RecordCodec.deflated(page.text()))
                .executeUpdate();
        return id;
    }
}
