package org.isnad.app.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.SearchForms;
import org.isnad.link.Account;
import org.isnad.link.AccountKeys;
import org.isnad.link.AccountReader;
import org.isnad.link.NounSides;
import org.isnad.model.Attribution;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Span;

/** Writes the articles, claims and sayings of a reading, with what finds them again. */
final class ReadingWriter {
    /** The type of an entry that is a saying. */
    static final int SAYING = -1;

    private final Session session;
    private final NounSides sides;
    private final TieWriter ties;

    ReadingWriter(Session session, NounSides sides) {
        this.session = session;
        this.sides = sides;
        this.ties = new TieWriter(session);
    }

    void write(GivenPage given, String source, long reading, long now, Ids ids) throws SQLException {
        List<Told> accounts = new ArrayList<>();
        for (LedgerRecord record : given.records()) {
            long article = ids.article();
            LocalDate published = record.page().published();
            Rows.set(
                            session.query("article-add"),
                            article,
                            reading,
                            record.article().number(),
                            record.page().outlet(),
                            published == null ? null : published.toString(),
                            RecordCodec.bytes(record, given.version()))
                    .executeUpdate();
            claims(record, reading, source, article, ids, accounts);
            sayings(record, article, ids);
        }
        for (String batch : List.of("entry-add", "words-add", "facet-add")) {
            session.query(batch).executeBatch();
        }
        ties.write(accounts, now);
    }

    private void claims(LedgerRecord record, long reading, String source, long article, Ids ids, List<Told> accounts)
            throws SQLException {
        PreparedStatement entries = session.query("entry-add");
        int number = 0;
        for (Account account : AccountReader.accounts(record, sides)) {
            long id = ids.entry();
            LocalDate date = AccountKeys.date(account);
            Long day = date == null ? null : date.toEpochDay();
            Rows.add(
                    entries,
                    id,
                    article,
                    account.type().ordinal(),
                    number++,
                    day,
                    AccountCodec.number(account.id()),
                    AccountCodec.bytes(account));
            Rows.add(session.query("words-add"), id, words(account.text()), words(names(account)));
            for (long value : Facets.of(account)) {
                Rows.add(session.query("facet-add"), value, day == null ? Facets.NO_DAY : day, id);
            }
            accounts.add(new Told(id, reading, source, account));
        }
    }

    private static String words(String text) {
        return String.join(" ", SearchForms.words(text));
    }

    private static String names(Account account) {
        Set<String> names = new TreeSet<>();
        account.actors().forEach(party -> names.add(party.name()));
        account.targets().forEach(party -> names.add(party.name()));
        account.places().forEach(spot -> names.add(spot.name()));
        account.chain().forEach(link -> names.add(link.party().name()));
        return String.join(" | ", names);
    }

    private void sayings(LedgerRecord record, long article, Ids ids) throws SQLException {
        Page page = record.page();
        int number = 0;
        for (Attribution saying : record.attributions()) {
            long id = ids.entry();
            Rows.add(session.query("entry-add"), id, article, SAYING, number++, null, 0L, null);
            StringBuilder said = new StringBuilder();
            for (Span span : saying.content()) {
                said.append(page.slice(span)).append(" | ");
            }
            String names =
                    String.join(" | ", saying.chain().stream().map(Link::name).toList());
            Rows.add(session.query("words-add"), id, words(said.toString()), words(names));
        }
    }
}
