package org.isnad.app.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.link.Account;
import org.isnad.link.AccountKeys;
import org.isnad.link.CopyGroup;
import org.isnad.link.NameKey;
import org.isnad.link.Spot;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** What a ledger says across pages, as it stood at a moment: its events and its groups of copies. */
public final class LedgerReader {
    private final Session session;
    private final @Nullable Gathering past;

    private LedgerReader(Session session, @Nullable Gathering past) {
        this.session = session;
        this.past = past;
    }

    /**
     * A reader of the ledger.
     *
     * @param moment in milliseconds, or {@link Long#MAX_VALUE} for now
     */
    public static LedgerReader at(Session session, long moment) {
        if (moment == Long.MAX_VALUE) {
            Gathering.update(session);
            return new LedgerReader(session, null);
        }
        return new LedgerReader(session, session.read(() -> Gathering.at(session, moment)));
    }

    /** The events in which some account is asked for, each with all its accounts, in the order of their first pages. */
    public List<List<Account>> events(Filter filter) {
        return session.read(() -> {
            List<List<Account>> events = new ArrayList<>();
            Map<Long, Page> texts = new HashMap<>();
            for (List<Long> entries : past == null ? current(filter) : past.events()) {
                List<Account> accounts = accounts(entries, texts);
                if (accounts.stream().anyMatch(account -> asked(account, filter))) {
                    events.add(accounts);
                }
            }
            return events;
        });
    }

    private List<List<Long>> current(Filter filter) throws SQLException {
        List<List<Long>> events = new ArrayList<>();
        for (long event : numbers(filter)) {
            events.add(Rows.all(session.query("members-of"), rows -> rows.getLong(1), event));
        }
        return events;
    }

    private Collection<Long> numbers(Filter filter) throws SQLException {
        String word = filter.place() == null
                ? null
                : NameKey.of(filter.place()).words().stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null);
        Rows.Reader<Long> number = rows -> rows.getLong(1);
        if (word == null && filter.type() == null) {
            boolean all = filter.from() == null && filter.to() == null;
            return new TreeSet<>(
                    all
                            ? Rows.all(session.query("events-all"), number)
                            : Rows.all(session.query("events-of-days"), number, filter.first(), filter.last()));
        }
        if (word != null && filter.type() != null) {
            return new TreeSet<>(Rows.all(
                    session.query("events-of-facets"),
                    number,
                    Facets.type(filter.type()),
                    Facets.place(word),
                    filter.first(),
                    filter.last()));
        }
        long facet = filter.type() != null ? Facets.type(filter.type()) : Facets.place(word == null ? "" : word);
        return new TreeSet<>(Rows.all(session.query("events-of-facet"), number, facet, filter.first(), filter.last()));
    }

    private static boolean asked(Account account, Filter filter) {
        if (filter.type() != null && account.type() != filter.type()) {
            return false;
        }
        LocalDate day = AccountKeys.date(account);
        long number = day == null ? Facets.NO_DAY : day.toEpochDay();
        if (number < filter.first() || number > filter.last()) {
            return false;
        }
        return filter.place() == null || isAt(account, NameKey.of(filter.place()));
    }

    private static boolean isAt(Account account, NameKey place) {
        for (Spot spot : account.places()) {
            for (NameKey key : spot.keys()) {
                if (key.words().containsAll(place.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The accounts of entries, with the words that stand in their pages. */
    private List<Account> accounts(List<Long> entries, Map<Long, Page> texts) throws SQLException {
        Map<Long, Account> accounts = new LinkedHashMap<>();
        long[] list = entries.stream().mapToLong(Long::longValue).toArray();
        Rows.over(session, "accounts-whole", list, rows -> accounts.put(rows.getLong(1), account(rows, texts)));
        return List.copyOf(accounts.values());
    }

    private static Account account(ResultSet rows, Map<Long, Page> texts) throws SQLException {
        long reading = rows.getLong(8);
        Page opened = texts.get(reading);
        if (opened == null) {
            opened = new Page(rows.getString(7), rows.getString(6), text(rows.getBytes(10)), null, null, null);
            texts.put(reading, opened);
        }
        String published = rows.getString(5);
        Page page = opened.with(rows.getString(4), published == null ? null : LocalDate.parse(published), null);
        return AccountCodec.account(rows.getBytes(2), page, rows.getInt(3));
    }

    static String text(byte[] bytes) throws SQLException {
        try {
            return RecordCodec.inflated(bytes);
        } catch (IOException e) {
            throw new SQLException("a page's text is damaged; run isnad ledger check", e);
        }
    }

    /** All groups of copies. */
    public List<CopyGroup> copies() {
        return session.read(() -> {
            if (past != null) {
                return past.copies();
            }
            Groups groups = new Groups();
            Rows.all(session.query("copied-all"), Row::of).forEach(groups::add);
            return groups.list();
        });
    }

    /** The groups of copies that the pages of some accounts are in, with these pages' passages. */
    public List<CopyGroup> copies(List<Account> accounts) {
        if (past != null) {
            return past.copies();
        }
        Set<String> pages = new TreeSet<>();
        accounts.forEach(account -> pages.add(account.page()));
        return session.read(() -> {
            Groups groups = new Groups();
            for (String page : pages) {
                Rows.all(session.query("copied-of"), Row::of, page).forEach(groups::add);
            }
            return groups.list();
        });
    }

    /** The text of a page that stands at a location now, as one of a group of copies; empty where none does. */
    public Page page(String location) {
        return session.read(() -> {
            try (ResultSet rows = Rows.set(session.query("page-at"), location).executeQuery()) {
                return rows.next()
                        ? new Page(location, rows.getString(1), text(rows.getBytes(2)), null, null, null)
                        : new Page(location, "", "", null, null, null);
            }
        });
    }

    /** A copied passage of a page. */
    private record Row(int copy, String location, Span span) {
        static Row of(ResultSet rows) throws SQLException {
            return new Row(rows.getInt(1), rows.getString(2), new Span(rows.getInt(3), rows.getInt(4)));
        }
    }

    /** Passages as they are gathered to groups. */
    private static final class Groups {
        private final Map<Integer, Map<String, Set<Span>>> groups = new LinkedHashMap<>();

        void add(Row row) {
            groups.computeIfAbsent(row.copy(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            row.location(),
                            k -> new TreeSet<>(
                                    Comparator.comparingInt(Span::start).thenComparingInt(Span::end)))
                    .add(row.span());
        }

        List<CopyGroup> list() {
            List<CopyGroup> list = new ArrayList<>();
            groups.forEach((number, pages) -> {
                Map<String, List<Span>> passages = new LinkedHashMap<>();
                pages.forEach((page, spans) -> passages.put(page, List.copyOf(spans)));
                list.add(new CopyGroup(number, passages));
            });
            return list;
        }
    }
}
