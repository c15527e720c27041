package org.isnad.io;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.model.Act;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Bound;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.isnad.model.Mode;
import org.isnad.model.Page;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Time;
import org.isnad.model.TimeType;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/** Reads records of the form {@code isnad-ledger/1}, with or without the texts of their spans. */
public final class LedgerJsonReader {
    private LedgerJsonReader() {}

    /**
     * The record of a line.
     *
     * @param text the page text, which the line does not hold
     * @throws IOException where the line is no such record
     */
    public static LedgerRecord read(String line, String text) throws IOException {
        try {
            return record(new Fields(Json.read(line)), text);
        } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("not a ledger record: " + e.getMessage(), e);
        }
    }

    private static LedgerRecord record(Fields record, String text) {
        Fields page = record.object("page");
        String published = page.text("published");
        return new LedgerRecord(
                new Page(
                        page.string("location"),
                        page.string("id"),
                        text,
                        page.text("outlet"),
                        published == null ? null : LocalDate.parse(published),
                        page.text("url")),
                article(record.object("article"), record.each("lines", LedgerJsonReader::line)),
                record.object("reader").string("lexicon"),
                record.each("actors", LedgerJsonReader::actor),
                record.each("places", LedgerJsonReader::place),
                record.each("times", LedgerJsonReader::time),
                record.each("figures", LedgerJsonReader::figure),
                record.each("attributions", LedgerJsonReader::attribution),
                record.each("claims", LedgerJsonReader::claim));
    }

    private static Article article(Fields article, List<Line> lines) {
        return new Article(article.number("number"), article.object("span").span(), lines);
    }

    private static Line line(Fields line) {
        return new Line(line.span(), line.constant(Zone.class, "zone"));
    }

    private static Actor actor(Fields actor) {
        return new Actor(
                actor.string("id"),
                actor.string("name"),
                actor.constant(ActorKind.class, "kind"),
                actor.strings("also"),
                actor.text("role"),
                actor.text("affiliation"),
                actor.each("mentions", Fields::span));
    }

    private static Place place(Fields place) {
        Double geonames = place.decimal("geonames");
        return new Place(
                place.string("id"),
                place.string("name"),
                place.constant(PlaceKind.class, "kind"),
                place.text("country"),
                place.decimal("lat"),
                place.decimal("lon"),
                geonames == null ? null : geonames.intValue(),
                place.strings("also"),
                place.each("mentions", Fields::span));
    }

    private static Time time(Fields time) {
        return new Time(
                time.string("id"),
                time.object("span").span(),
                time.constant(TimeType.class, "type"),
                time.text("value"),
                time.text("offset"),
                time.string("rule"));
    }

    private static Figure figure(Fields figure) {
        return new Figure(
                figure.string("id"),
                figure.object("span").span(),
                figure.decimal("low"),
                figure.decimal("high"),
                figure.constant(Bound.class, "bound"),
                figure.constant(Unit.class, "unit"),
                figure.text("noun"),
                figure.text("rate"),
                figure.map().get("cumulative") instanceof Boolean cumulative ? cumulative : null,
                figure.text("window"),
                figure.string("rule"));
    }

    private static Attribution attribution(Fields saying) {
        return new Attribution(
                saying.string("id"),
                saying.object("cue").span(),
                saying.constant(Act.class, "act"),
                saying.constant(Mode.class, "mode"),
                saying.each("chain", LedgerJsonReader::link),
                saying.text("to"),
                saying.text("time"),
                saying.each("content", Fields::span),
                saying.string("rule"));
    }

    private static Link link(Fields link) {
        Fields span = link.find("span");
        return new Link(
                link.string("name"),
                link.constant(LinkKind.class, "kind"),
                link.text("actor"),
                span == null ? null : span.span(),
                link.has("with") ? link.strings("with") : List.of());
    }

    private static Claim claim(Fields claim) {
        return new Claim(
                claim.string("id"),
                claim.constant(ClaimType.class, "type"),
                claim.object("trigger").span(),
                claim.object("span").span(),
                claim.constant(Status.class, "status"),
                claim.is("negated"),
                claim.strings("actor"),
                claim.strings("target"),
                claim.strings("places"),
                claim.strings("times"),
                claim.strings("figures"),
                claim.text("attribution"),
                claim.string("rule"),
                acled(claim.find("acled")),
                plover(claim.find("plover")));
    }

    private static Claim.@Nullable Acled acled(@Nullable Fields acled) {
        return acled == null ? null : new Claim.Acled(acled.string("event"), acled.text("sub_event"));
    }

    private static Claim.@Nullable Plover plover(@Nullable Fields plover) {
        return plover == null
                ? null
                : new Claim.Plover(plover.string("event"), plover.text("mode"), plover.text("context"));
    }

    /** The fields of a JSON object, by their types. */
    private record Fields(Map<?, ?> map) {
        Fields(@Nullable Object value) {
            this(map(value));
        }

        private static Map<?, ?> map(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalArgumentException("an object is missing");
        }

        boolean has(String name) {
            return map.get(name) != null;
        }

        @Nullable
        Fields find(String name) {
            Object value = map.get(name);
            return value == null ? null : new Fields(value);
        }

        Fields object(String name) {
            return new Fields(map.get(name));
        }

        @Nullable
        String text(String name) {
            return map.get(name) instanceof String text ? text : null;
        }

        String string(String name) {
            String text = text(name);
            if (text == null) {
                throw new IllegalArgumentException("the field " + name + " is missing");
            }
            return text;
        }

        @Nullable
        Double decimal(String name) {
            return map.get(name) instanceof Double number ? number : null;
        }

        int number(String name) {
            Double number = decimal(name);
            if (number == null) {
                throw new IllegalArgumentException("the field " + name + " is missing");
            }
            return number.intValue();
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(map.get(name));
        }

        <E extends Enum<E>> E constant(Class<E> type, String name) {
            return Vocabulary.of(type, string(name));
        }

        Span span() {
            return new Span(number("start"), number("end"));
        }

        List<String> strings(String name) {
            List<String> strings = new ArrayList<>();
            for (Object value : list(name)) {
                strings.add((String) value);
            }
            return strings;
        }

        <T> List<T> each(String name, Function<Fields, T> reader) {
            List<T> items = new ArrayList<>();
            for (Object value : list(name)) {
                items.add(reader.apply(new Fields(value)));
            }
            return items;
        }

        private List<?> list(String name) {
            if (map.get(name) instanceof List<?> list) {
                return list;
            }
            throw new IllegalArgumentException("the list " + name + " is missing");
        }
    }
}
