package org.isnad.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/** Flattens the claims of an article record into {@link Account}s. A pure function. */
public final class AccountReader {
    /** So many code points to either side of a trigger are its surroundings, within its line. */
    private static final int AROUND = 160;

    private final NounSides sides;
    private final LedgerRecord record;
    private final Page page;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Time> times = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Attribution> sayings = new HashMap<>();

    private AccountReader(LedgerRecord record, NounSides sides) {
        this.sides = sides;
        this.record = record;
        this.page = record.page();
        record.actors().forEach(a -> actors.put(a.id(), a));
        record.places().forEach(p -> places.put(p.id(), p));
        record.times().forEach(t -> times.put(t.id(), t));
        record.figures().forEach(f -> figures.put(f.id(), f));
        record.attributions().forEach(s -> sayings.put(s.id(), s));
    }

    /** The claims of a record, in its order; {@code sides} knows what the counted nouns are. */
    public static List<Account> accounts(LedgerRecord record, NounSides sides) {
        AccountReader reader = new AccountReader(record, sides);
        List<Account> accounts = new ArrayList<>(record.claims().size());
        List<Spot> lead = List.of();
        List<Spot> around = List.of();
        for (Claim claim : record.claims()) {
            Account account = reader.account(claim, around, lead);
            accounts.add(account);
            around = account.spots();
            lead = lead.isEmpty() ? around : lead;
        }
        return accounts;
    }

    private Account account(Claim claim, List<Spot> around, List<Spot> lead) {
        Span trigger = claim.trigger();
        return new Account(
                id(claim),
                page.id(),
                page.location(),
                page.outlet(),
                page.published(),
                record.article().number(),
                claim.id(),
                claim.type(),
                claim.status(),
                claim.negated(),
                inBody(trigger),
                trigger,
                claim.span(),
                page.slice(claim.span()),
                parties(claim.actor(), trigger),
                parties(claim.target(), trigger),
                known(claim.places(), places).stream()
                        .map(p -> spot(p, trigger))
                        .toList(),
                claim.places().isEmpty() ? around : List.of(),
                !claim.places().isEmpty() || Ties.samePlaces(around, lead),
                known(claim.times(), times).stream().map(this::moment).toList(),
                known(claim.figures(), figures).stream().map(this::count).toList(),
                chain(claim.attribution() == null ? null : sayings.get(claim.attribution()), trigger),
                Words.hashes(surroundings(trigger)));
    }

    private static <T> List<T> known(List<String> ids, Map<String, T> all) {
        List<T> known = new ArrayList<>(ids.size());
        for (String id : ids) {
            T thing = all.get(id);
            if (thing != null) {
                known.add(thing);
            }
        }
        return known;
    }

    /** Hash of what the claim is, not of how the reader numbers it: a newer reader keeps the id of a claim that it keeps. */
    private String id(Claim claim) {
        String source = page.url() == null ? page.location() : page.url();
        String what = source
                + '/'
                + page.id()
                + '/'
                + claim.type()
                + '/'
                + claim.trigger().start()
                + '/'
                + claim.trigger().end();
        return Words.hex(what.getBytes(StandardCharsets.UTF_8));
    }

    private boolean inBody(Span trigger) {
        for (Line line : record.article().lines()) {
            if (line.span().contains(trigger)) {
                return line.zone() == Zone.BODY;
            }
        }
        return false;
    }

    private List<Party> parties(List<String> slots, Span near) {
        List<Party> parties = new ArrayList<>(slots.size());
        for (String slot : slots) {
            Actor actor = actors.get(slot);
            Place place = places.get(slot);
            if (actor != null) {
                parties.add(new Party(
                        actor.name(), true, keys(actor.name(), actor.also()), nearest(actor.mentions(), near)));
            } else if (place != null) {
                parties.add(new Party(
                        place.name(), true, keys(place.name(), place.also()), nearest(place.mentions(), near)));
            } else {
                parties.add(new Party(slot, false, keys(slot, List.of()), null));
            }
        }
        return parties;
    }

    private static List<NameKey> keys(String name, List<String> also) {
        List<NameKey> keys = new ArrayList<>(also.size() + 1);
        keys.add(NameKey.of(name));
        also.forEach(form -> keys.add(NameKey.of(form)));
        return keys;
    }

    private Spot spot(Place place, Span near) {
        return new Spot(
                place.name(),
                keys(place.name(), place.also()),
                place.kind(),
                place.country(),
                place.lat(),
                place.lon(),
                nearest(place.mentions(), near));
    }

    private Moment moment(Time time) {
        return Moment.of(page.slice(time.span()), time.value(), time.span());
    }

    private Count count(Figure figure) {
        return new Count(
                page.slice(figure.span()),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.unit(),
                sides.singular(figure.noun()),
                sides.side(figure.noun()),
                sides.anyone(figure.noun()),
                figure.span());
    }

    private List<Source> chain(@Nullable Attribution saying, Span near) {
        if (saying == null) {
            return List.of();
        }
        List<Source> chain = new ArrayList<>(saying.chain().size());
        for (Link link : saying.chain()) {
            chain.add(new Source(speaker(link, near), link.kind(), link.with()));
        }
        return chain;
    }

    /** Who speaks for a body is known by the body's name too. */
    private Party speaker(Link link, Span near) {
        Actor actor = link.actor() == null ? null : actors.get(link.actor());
        if (actor == null) {
            return new Party(link.name(), false, keys(link.name(), List.of()), quote(link.span()));
        }
        List<NameKey> keys = new ArrayList<>(keys(actor.name(), actor.also()));
        Actor body = actor.affiliation() == null ? null : actors.get(actor.affiliation());
        if (body != null) {
            keys.addAll(keys(body.name(), body.also()));
        }
        Quote quote = quote(link.span());
        return new Party(actor.name(), true, keys, quote == null ? nearest(actor.mentions(), near) : quote);
    }

    private @Nullable Quote quote(@Nullable Span span) {
        return span == null ? null : new Quote(span, page.slice(span));
    }

    private Quote nearest(List<Span> mentions, Span to) {
        Span best = mentions.get(0);
        for (Span mention : mentions) {
            if (distance(mention, to) < distance(best, to)) {
                best = mention;
            }
        }
        return new Quote(best, page.slice(best));
    }

    private static int distance(Span a, Span b) {
        return Math.abs(a.start() - b.start());
    }

    /** The words of the trigger's line around it. */
    private String surroundings(Span trigger) {
        int from = Math.max(record.article().span().start(), trigger.start() - AROUND);
        int to = Math.min(record.article().span().end(), trigger.end() + AROUND);
        String before = page.slice(from, trigger.start());
        String after = page.slice(trigger.end(), to);
        int line = before.lastIndexOf('\n');
        int end = after.indexOf('\n');
        return before.substring(line + 1) + page.slice(trigger) + (end < 0 ? after : after.substring(0, end));
    }
}
