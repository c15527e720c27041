package org.isnad.app.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.TimeType;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Scores the records of a page against its gold file, layer by layer: found and missed items by F1, and of the matched
 * ones the share with each slot right. What counts as a match is said in docs/gold-form.md.
 */
final class Scorer {
    private static final double NEAR_KM = 15;
    private static final double HALF = 0.5;

    private final Tally tally = new Tally();

    Tally tally() {
        return tally;
    }

    /** Adds a page. */
    void page(GoldPage gold, List<LedgerRecord> records) {
        List<Found> found = new ArrayList<>();
        records.forEach(record -> found.add(new Found(record)));
        List<List<String>> forms =
                gold.named("actors").stream().map(GoldItem::forms).toList();
        lines(gold, records);
        articles(gold, records);
        layer(
                gold,
                "actors",
                gold.named("actors"),
                distinct(records, LedgerRecord::actors, Actor::name),
                (g, a) -> Names.anySame(g.forms(), forms(a)) ? 1 : 0,
                Actor::name);
        layer(
                gold,
                "places",
                gold.named("places"),
                distinct(records, LedgerRecord::places, Place::name),
                Scorer::placeFits,
                Place::name);
        times(gold, records);
        figures(gold, records);
        attributions(gold, found, forms);
        claims(gold, found, forms);
    }

    private void lines(GoldPage gold, List<LedgerRecord> records) {
        Map<Integer, String> zoneAt = new HashMap<>();
        for (LedgerRecord record : records) {
            for (Line line : record.article().lines()) {
                zoneAt.put(line.span().start(), Vocabulary.word(line.zone()));
            }
        }
        gold.zones().forEach((number, zone) -> {
            Span line = gold.line(number);
            int lead = line.start();
            while (lead < line.end() && isSpace(gold.page().chars()[lead])) {
                lead++;
            }
            String got = zoneAt.getOrDefault(line.start(), zoneAt.get(lead));
            tally.share("lines", zone.equals(got));
            if (!zone.equals(got)) {
                tally.miss("lines", gold.file() + ":" + number + " " + zone + " read as " + got);
            }
        });
    }

    private void articles(GoldPage gold, List<LedgerRecord> records) {
        int right = 0;
        for (int[] edges : gold.articles()) {
            Span wanted = gold.line(edges[0]).cover(gold.line(edges[1]));
            right += records.stream()
                            .anyMatch(r -> sameEdges(gold, wanted, r.article().span()))
                    ? 1
                    : 0;
        }
        tally.count("articles", right, records.size(), gold.articles().size());
    }

    private static boolean sameEdges(GoldPage gold, Span a, Span b) {
        return blankBetween(gold, a.start(), b.start()) && blankBetween(gold, a.end(), b.end());
    }

    private static boolean blankBetween(GoldPage gold, int a, int b) {
        for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
            if (!isSpace(gold.page().chars()[i])) {
                return false;
            }
        }
        return true;
    }

    /** No-break spaces are spaces here, as in the script that measures the same. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static double placeFits(GoldItem gold, Place place) {
        List<String> names = new ArrayList<>(List.of(place.name()));
        names.addAll(place.also());
        if (!Names.anySame(List.of(gold.text("name")), names)) {
            return 0;
        }
        Double lat = gold.number("lat");
        Double lon = gold.number("lon");
        String kind = gold.text("kind");
        if (lat == null || lon == null || kind.equals("country") || kind.equals("region")) {
            return 1;
        }
        boolean near = place.lat() != null && place.lon() != null && km(lat, lon, place.lat(), place.lon()) <= NEAR_KM;
        return near ? 1 : 0;
    }

    /** The distance on the sphere by the haversine formula. */
    private static double km(double lat1, double lon1, double lat2, double lon2) {
        double p = Math.toRadians(lat1);
        double q = Math.toRadians(lat2);
        double h = Math.pow(Math.sin((q - p) / 2), 2)
                + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(Math.toRadians(lon2 - lon1) / 2), 2);
        return 6371 * 2 * Math.asin(Math.sqrt(h));
    }

    private void times(GoldPage gold, List<LedgerRecord> records) {
        List<Time> times = records.stream().flatMap(r -> r.times().stream()).toList();
        Pairing<Time> pairing = layer(
                gold,
                "times",
                gold.quoted("times"),
                times,
                (g, t) -> overlap(g.span(), t.span()),
                t -> gold.page().slice(t.span()));
        for (int[] pair : pairing.matched()) {
            GoldItem g = pairing.gold().get(pair[0]);
            Time t = pairing.found().get(pair[1]);
            String value = g.orNull("value");
            String offset = g.orNull("offset");
            if (g.text("type").equals(Vocabulary.word(TimeType.DURATION)) || value != null && !value.isEmpty()) {
                tally.share("times.value", same(value, t.value()));
            } else if (offset != null && !offset.isEmpty()) {
                tally.share("times.value", same(offset, t.offset()));
            }
        }
    }

    private void figures(GoldPage gold, List<LedgerRecord> records) {
        List<Figure> figures =
                records.stream().flatMap(r -> r.figures().stream()).toList();
        Pairing<Figure> pairing = layer(
                gold,
                "figures",
                gold.quoted("figures"),
                figures,
                (g, f) -> same(g.number("low"), f.low()) && same(g.number("high"), f.high())
                        ? overlap(g.span(), f.span())
                        : 0,
                f -> gold.page().slice(f.span()));
        for (int[] pair : pairing.matched()) {
            GoldItem g = pairing.gold().get(pair[0]);
            Figure f = pairing.found().get(pair[1]);
            tally.share("figures.unit", g.text("unit").equals(Vocabulary.word(f.unit())));
            tally.share("figures.bound", g.text("bound").equals(Vocabulary.word(f.bound())));
        }
    }

    private void attributions(GoldPage gold, List<Found> found, List<List<String>> forms) {
        List<FoundSaying> sayings =
                found.stream().flatMap(f -> f.sayings().stream()).toList();
        Pairing<FoundSaying> pairing = layer(
                gold,
                "attributions",
                gold.attributions(),
                sayings,
                (g, s) -> attributionFits(g, s, forms),
                s -> gold.page().slice(s.saying().cue()));
        for (int[] pair : pairing.matched()) {
            GoldItem g = pairing.gold().get(pair[0]);
            Attribution s = pairing.found().get(pair[1]).saying();
            tally.share("attributions.content", jaccard(g.outer(), content(s)));
            tally.share("attributions.mode", g.text("mode").equals(Vocabulary.word(s.mode())));
            boolean chain = g.chain().size() == s.chain().size()
                    && Names.same(
                            g.chain().get(0).text("name"), s.chain().get(0).name());
            tally.share("attributions.chain", chain);
        }
    }

    private static double attributionFits(GoldItem g, FoundSaying s, List<List<String>> forms) {
        double cue = overlap(g.span(), s.saying().cue());
        double content = jaccard(g.outer(), content(s.saying()));
        if (cue == 0 && content < HALF || !lastSourceRight(g, s, forms)) {
            return 0;
        }
        return 1 + content + (cue > 0 ? 2 : 0);
    }

    private static boolean lastSourceRight(GoldItem g, FoundSaying s, List<List<String>> forms) {
        GoldItem last = g.chain().get(g.chain().size() - 1);
        List<String> wanted = new ArrayList<>(allForms(last.text("name"), forms));
        last.texts("with").forEach(name -> wanted.addAll(allForms(name, forms)));
        return Names.anySame(wanted, s.lastNames());
    }

    private void claims(GoldPage gold, List<Found> found, List<List<String>> forms) {
        List<FoundClaim> claims =
                found.stream().flatMap(f -> f.claims().stream()).toList();
        Pairing<FoundClaim> pairing = layer(
                gold,
                "claims",
                gold.claims(),
                claims,
                Scorer::claimFits,
                c -> Vocabulary.word(c.claim().type()) + " "
                        + gold.page().slice(c.claim().trigger()));
        Map<String, List<Span>> figureSpans = new HashMap<>();
        for (GoldItem figure : gold.quoted("figures")) {
            if (figure.span() != null) {
                figureSpans
                        .computeIfAbsent(figure.text("quote"), k -> new ArrayList<>())
                        .add(figure.span());
            }
        }
        int full = 0;
        for (int[] pair : pairing.matched()) {
            GoldItem g = pairing.gold().get(pair[0]);
            FoundClaim c = pairing.found().get(pair[1]);
            boolean source = sourceRight(g, c, forms);
            boolean figures = figuresRight(g, c, figureSpans);
            tally.share(
                    "claims.status",
                    g.text("status").equals(Vocabulary.word(c.claim().status()))
                            && g.yes("negated") == c.claim().negated());
            tally.share("claims.actor", slot(g.texts("actor"), c.names(c.claim().actor()), forms));
            tally.share(
                    "claims.target", slot(g.texts("target"), c.names(c.claim().target()), forms));
            tally.share("claims.place", slot(g.texts("place"), c.placeNames(), forms));
            tally.share("claims.source", source);
            tally.share("claims.figures", figures);
            full += source && figures ? 1 : 0;
        }
        tally.count("ledger", full, claims.size(), gold.claims().size());
    }

    private static double claimFits(GoldItem g, FoundClaim c) {
        if (!g.text("type").equals(Vocabulary.word(c.claim().type()))) {
            return 0;
        }
        double trigger = overlap(g.span(), c.claim().trigger());
        double clause = jaccard(g.outer(), c.claim().span());
        return trigger > 0 || clause >= HALF ? (trigger > 0 ? 2 : 0) + clause : 0;
    }

    private static boolean sourceRight(GoldItem g, FoundClaim c, List<List<String>> forms) {
        String source = g.orNull("source");
        FoundSaying saying = c.saying();
        if (source == null || saying == null) {
            return source == null && saying == null;
        }
        return Names.anySame(allForms(source, forms), saying.lastNames());
    }

    private static boolean figuresRight(GoldItem g, FoundClaim c, Map<String, List<Span>> figureSpans) {
        List<Span> wanted = new ArrayList<>();
        for (String quote : g.texts("figures")) {
            for (Span span : figureSpans.getOrDefault(quote, List.of())) {
                if (overlap(g.outer(), span) > 0) {
                    wanted.add(span);
                }
            }
        }
        List<Span> got = c.figureSpans();
        return got.size() >= wanted.size()
                && wanted.stream().allMatch(w -> got.stream().anyMatch(w::overlaps))
                && (!wanted.isEmpty() || got.isEmpty());
    }

    private static boolean slot(List<String> gold, List<String> got, List<List<String>> forms) {
        if (gold.isEmpty() || got.isEmpty()) {
            return gold.isEmpty() && got.isEmpty();
        }
        return gold.stream().anyMatch(name -> Names.anySame(allForms(name, forms), got));
    }

    private static List<String> allForms(String name, List<List<String>> forms) {
        for (List<String> one : forms) {
            if (one.stream().anyMatch(form -> Names.fold(form).equals(Names.fold(name)))) {
                return one;
            }
        }
        return List.of(name);
    }

    private <F> Pairing<F> layer(
            GoldPage page,
            String layer,
            List<GoldItem> gold,
            List<F> found,
            ToDoubleBiFunction<GoldItem, F> fits,
            Function<F, String> label) {
        Pairing<F> pairing = Pairing.of(gold, found, fits);
        tally.count(layer, pairing.matched().size(), found.size(), gold.size());
        for (GoldItem g : pairing.missed()) {
            String what = g.text("name") + g.text("quote") + g.text("cue") + g.text("clause");
            tally.miss(layer, page.file() + ": missed " + g.text("type") + g.text("kind") + " " + what);
        }
        pairing.wrong().forEach(f -> tally.miss(layer, page.file() + ": wrong " + label.apply(f)));
        return pairing;
    }

    /** The items of all records, one for each name. */
    private static <T> List<T> distinct(
            List<LedgerRecord> records, Function<LedgerRecord, List<T>> items, Function<T, String> name) {
        List<T> out = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (LedgerRecord record : records) {
            for (T item : items.apply(record)) {
                if (seen.add(Names.fold(name.apply(item)))) {
                    out.add(item);
                }
            }
        }
        return out;
    }

    static List<String> forms(Actor actor) {
        List<String> forms = new ArrayList<>(List.of(actor.name()));
        forms.addAll(actor.also());
        return forms;
    }

    private static Span content(Attribution saying) {
        Span whole = new Span(0, 0);
        for (Span span : saying.content()) {
            whole = whole.length() == 0 ? span : whole.cover(span);
        }
        return whole;
    }

    private static int overlap(@Nullable Span a, Span b) {
        return a == null ? 0 : Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static double jaccard(@Nullable Span a, Span b) {
        if (a == null) {
            return 0;
        }
        double both = overlap(a, b);
        double all = a.length() + b.length() - both;
        return all == 0 ? 0 : both / all;
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == null ? b == null : a.equals(b);
    }

    /** A record with its ids resolved. */
    private record Found(LedgerRecord record) {
        List<FoundSaying> sayings() {
            return record.attributions().stream()
                    .map(s -> new FoundSaying(record, s))
                    .toList();
        }

        List<FoundClaim> claims() {
            return record.claims().stream().map(c -> new FoundClaim(record, c)).toList();
        }
    }

    private record FoundSaying(LedgerRecord record, Attribution saying) {
        /** The names of the one who speaks: as the chain says, and all forms of the actor. */
        List<String> lastNames() {
            Link last = saying.chain().get(saying.chain().size() - 1);
            List<String> names = new ArrayList<>(List.of(last.name()));
            record.actors().stream()
                    .filter(actor -> actor.id().equals(last.actor()))
                    .forEach(actor -> names.addAll(forms(actor)));
            return names;
        }
    }

    private record FoundClaim(LedgerRecord record, Claim claim) {
        @Nullable
        FoundSaying saying() {
            return record.attributions().stream()
                    .filter(s -> s.id().equals(claim.attribution()))
                    .map(s -> new FoundSaying(record, s))
                    .findFirst()
                    .orElse(null);
        }

        List<String> names(List<String> ids) {
            List<String> names = new ArrayList<>();
            for (String id : ids) {
                int before = names.size();
                record.actors().stream().filter(a -> a.id().equals(id)).forEach(a -> names.addAll(forms(a)));
                addPlaces(id, names);
                if (names.size() == before) {
                    names.add(id);
                }
            }
            return names;
        }

        List<String> placeNames() {
            List<String> names = new ArrayList<>();
            claim.places().forEach(id -> addPlaces(id, names));
            return names;
        }

        private void addPlaces(String id, List<String> names) {
            record.places().stream().filter(p -> p.id().equals(id)).forEach(p -> {
                names.add(p.name());
                names.addAll(p.also());
            });
        }

        List<Span> figureSpans() {
            return record.figures().stream()
                    .filter(f -> claim.figures().contains(f.id()))
                    .map(Figure::span)
                    .toList();
        }
    }
}
