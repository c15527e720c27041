package org.isnad.app.store;

import java.util.Arrays;
import java.util.List;
import org.isnad.link.Account;
import org.isnad.link.Count;
import org.isnad.link.Moment;
import org.isnad.link.NameKey;
import org.isnad.link.Party;
import org.isnad.link.Quote;
import org.isnad.link.Source;
import org.isnad.link.Spot;
import org.isnad.model.Bound;
import org.isnad.model.ClaimType;
import org.isnad.model.LinkKind;
import org.isnad.model.Page;
import org.isnad.model.PlaceKind;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an account in its row. What its page says of all accounts, and the words that stand in the page's text,
 * are not among them; without the text an account can be compared and not be shown.
 */
final class AccountCodec {
    private static final String SPACE = " ";

    private AccountCodec() {}

    static byte[] bytes(Account account) {
        Packed out = Packed.empty();
        out.text(account.id());
        out.text(account.claim());
        out.text(account.type().name());
        out.text(account.status().name());
        out.number(account.negated() ? 1 : 0);
        span(out, account.trigger());
        span(out, account.span());
        out.list(account.actors(), p -> party(out, p));
        out.list(account.targets(), p -> party(out, p));
        out.list(account.places(), s -> spot(out, s));
        out.list(account.times(), m -> moment(out, m));
        out.list(account.counts(), c -> count(out, c));
        out.list(account.chain(), s -> source(out, s));
        out.number(account.words().length);
        Arrays.stream(account.words()).forEach(out::word);
        return out.written();
    }

    /** The first bytes of an account's id, by which it is looked up. */
    static long number(String id) {
        return Long.parseUnsignedLong(id.substring(0, 16), 16);
    }

    /**
     * The account of a row.
     *
     * @param page its page as the article gives it; its text may be empty
     */
    static Account account(byte[] bytes, Page page, int article) {
        Packed in = Packed.of(bytes);
        String id = in.string();
        String claim = in.string();
        ClaimType type = ClaimType.valueOf(in.string());
        Status status = Status.valueOf(in.string());
        boolean negated = in.number() == 1;
        Span trigger = span(in);
        Span span = span(in);
        List<Party> actors = in.list(() -> party(in, page));
        List<Party> targets = in.list(() -> party(in, page));
        List<Spot> places = in.list(() -> spot(in, page));
        List<Moment> times = in.list(() -> moment(in, page));
        List<Count> counts = in.list(() -> count(in, page));
        List<Source> chain = in.list(() -> source(in, page));
        int[] words = new int[in.number()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.word();
        }
        return new Account(
                id,
                page.id(),
                page.location(),
                page.outlet(),
                page.published(),
                article,
                claim,
                type,
                status,
                negated,
                trigger,
                span,
                slice(page, span),
                actors,
                targets,
                places,
                times,
                counts,
                chain,
                words);
    }

    private static String slice(Page page, Span span) {
        return span.end() <= page.length() ? page.slice(span) : "";
    }

    private static void span(Packed out, Span span) {
        out.number(span.start());
        out.number(span.length());
    }

    private static Span span(Packed in) {
        int start = in.number();
        return new Span(start, start + in.number());
    }

    private static void quote(Packed out, @Nullable Quote quote) {
        out.number(quote == null ? 0 : 1);
        if (quote != null) {
            span(out, quote.span());
        }
    }

    private static @Nullable Quote quote(Packed in, Page page) {
        if (in.number() == 0) {
            return null;
        }
        Span span = span(in);
        return new Quote(span, slice(page, span));
    }

    private static void key(Packed out, NameKey key) {
        out.text(String.join(SPACE, key.words()));
    }

    private static NameKey key(Packed in) {
        String words = in.string();
        return new NameKey(words.isEmpty() ? List.of() : List.of(words.split(SPACE)));
    }

    private static void party(Packed out, Party party) {
        out.text(party.name());
        out.number(party.named() ? 1 : 0);
        out.list(party.keys(), k -> key(out, k));
        quote(out, party.quote());
    }

    private static Party party(Packed in, Page page) {
        return new Party(in.string(), in.number() == 1, in.list(() -> key(in)), quote(in, page));
    }

    private static void spot(Packed out, Spot spot) {
        out.text(spot.name());
        out.list(spot.keys(), k -> key(out, k));
        out.text(spot.kind().name());
        out.text(spot.country());
        out.decimal(spot.lat());
        out.decimal(spot.lon());
        span(out, spot.quote().span());
    }

    private static Spot spot(Packed in, Page page) {
        String name = in.string();
        List<NameKey> keys = in.list(() -> key(in));
        PlaceKind kind = PlaceKind.valueOf(in.string());
        String country = in.text();
        Double lat = in.decimal();
        Double lon = in.decimal();
        Span span = span(in);
        return new Spot(name, keys, kind, country, lat, lon, new Quote(span, slice(page, span)));
    }

    private static void moment(Packed out, Moment moment) {
        out.text(moment.value());
        span(out, moment.span());
    }

    private static Moment moment(Packed in, Page page) {
        String value = in.text();
        Span span = span(in);
        return Moment.of(slice(page, span), value, span);
    }

    private static void count(Packed out, Count count) {
        out.decimal(count.low());
        out.decimal(count.high());
        out.text(count.bound().name());
        out.text(count.unit().name());
        key(out, count.noun());
        out.text(count.side().name());
        span(out, count.span());
    }

    private static Count count(Packed in, Page page) {
        Double low = in.decimal();
        Double high = in.decimal();
        Bound bound = Bound.valueOf(in.string());
        Unit unit = Unit.valueOf(in.string());
        NameKey noun = key(in);
        Unit side = Unit.valueOf(in.string());
        Span span = span(in);
        return new Count(slice(page, span), low, high, bound, unit, noun, side, span);
    }

    private static void source(Packed out, Source source) {
        party(out, source.party());
        out.text(source.kind().name());
        out.list(source.with(), out::text);
    }

    private static Source source(Packed in, Page page) {
        Party party = party(in, page);
        LinkKind kind = LinkKind.valueOf(in.string());
        return new Source(party, kind, in.list(in::string));
    }
}
