package org.isnad.app.store;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.link.NameKey;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Full-text search in claims, sayings and the names of those who act and speak in them. */
public final class Finder {
    private final Session session;
    private final long moment;

    /** @param moment as of when, in milliseconds, or {@link Long#MAX_VALUE} */
    public Finder(Session session, long moment) {
        this.session = session;
        this.moment = moment;
    }

    /**
     * What holds all of some words, those added last first.
     *
     * @param words words, phrases of several words, and beginnings of words with a star
     * @param most how many are wanted at most
     */
    public List<Hit> find(List<String> words, Filter filter, int most) {
        Asked asked = Asked.of(words, false);
        if (asked.isEmpty()) {
            return List.of();
        }
        return session.read(() -> {
            List<Hit> hits = find(asked, filter, most);
            // nothing has the words as they were written: they may carry clitics themselves
            return hits.isEmpty() ? find(Asked.of(words, true), filter, most) : hits;
        });
    }

    private List<Hit> find(Asked asked, Filter filter, int most) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        boolean days = filter.from() != null || filter.to() != null;
        try (PreparedStatement statement = session.scan("find")) {
            int type = filter.type() == null ? -1 : filter.type().ordinal();
            long place = place(filter);
            Rows.set(
                    statement,
                    asked.expression(session.dialect()),
                    moment,
                    moment,
                    type,
                    type,
                    days ? 1 : 0,
                    filter.first(),
                    filter.last(),
                    place == 0 ? 0 : 1,
                    place,
                    asked.hasPhrases() ? Integer.MAX_VALUE : most);
            try (ResultSet rows = statement.executeQuery()) {
                while (hits.size() < most && rows.next()) {
                    Hit hit = hit(rows);
                    if (hit != null && (!asked.hasPhrases() || asked.matches(texts(hit)))) {
                        hits.add(hit);
                    }
                }
            }
        }
        return hits;
    }

    /** The facet of the longest word of the place's name, or 0. */
    private static long place(Filter filter) {
        return filter.place() == null
                ? 0
                : NameKey.of(filter.place()).words().stream()
                        .max(Comparator.comparingInt(String::length))
                        .map(Facets::place)
                        .orElse(0L);
    }

    private static @Nullable Hit hit(ResultSet rows) throws SQLException {
        LedgerRecord record = record(rows.getBytes(7), rows.getBytes(9));
        int number = rows.getInt(2);
        if (rows.getInt(1) == ReadingWriter.SAYING) {
            Attribution saying = record.attributions().get(number);
            return new Hit(local(record, saying.id()), record, null, saying);
        }
        String id = AccountCodec.account(rows.getBytes(3), record.page(), rows.getInt(4))
                .id();
        return new Hit(id, record, record.claims().get(number), null);
    }

    /** The id of something in an article's record: enough of its page's hash, the article's number and its own id. */
    static String local(LedgerRecord record, String id) {
        String hash = record.page().id().replace("sha256:", "");
        return hash.substring(0, Math.min(16, hash.length()))
                + '#'
                + record.article().number()
                + '.'
                + id;
    }

    static LedgerRecord record(byte[] record, byte[] text) throws SQLException {
        try {
            return RecordCodec.record(record, RecordCodec.inflated(text));
        } catch (IOException e) {
            throw new SQLException("a record is damaged; run isnad ledger check (" + e.getMessage() + ")", e);
        }
    }

    private static List<String> texts(Hit hit) {
        Page page = hit.record().page();
        List<String> texts = new ArrayList<>();
        Claim claim = hit.claim();
        Attribution saying = hit.saying();
        if (claim != null) {
            texts.add(page.slice(claim.span()));
            hit.record().actors().forEach(actor -> texts.add(actor.name()));
            hit.record().places().forEach(place -> texts.add(place.name()));
            hit.record().attributions().forEach(a -> a.chain().forEach(link -> texts.add(link.name())));
        } else if (saying != null) {
            for (Span span : saying.content()) {
                texts.add(page.slice(span));
            }
            texts.addAll(saying.chain().stream().map(Link::name).toList());
        }
        return texts;
    }
}
