package org.isnad.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
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
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes ledger records as JSON objects of the form {@code isnad-ledger/1}, one a line (docs/data-model.md). */
public final class LedgerJsonWriter {
    private final JsonFactory factory = new JsonFactory();
    private final String version;
    private final boolean quotes;

    /** @param version the reader's version, as the record shall name it */
    public LedgerJsonWriter(String version) {
        this(version, true);
    }

    private LedgerJsonWriter(String version, boolean quotes) {
        this.version = version;
        this.quotes = quotes;
    }

    /** A writer of spans without their {@code text}, for those who keep the page text beside the record. */
    public static LedgerJsonWriter withoutQuotes(String version) {
        return new LedgerJsonWriter(version, false);
    }

    /** The record as one line of JSON without its line feed. */
    public String line(LedgerRecord record) {
        StringWriter out = new StringWriter(16_384);
        try (JsonGenerator json = factory.createGenerator(out)) {
            record(json, record);
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
        return out.toString();
    }

    /**
     * A claim or a saying that was found, as one line of JSON of the form {@code isnad-found/1}.
     *
     * @param id by which it is shown
     */
    public String hit(String id, LedgerRecord record, @Nullable Claim claim, @Nullable Attribution saying) {
        StringWriter out = new StringWriter(1024);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("format", "isnad-found/1");
            json.writeStringField("found", id);
            page(json, record.page());
            json.writeNumberField("article", record.article().number());
            if (claim != null) {
                json.writeObjectFieldStart("claim");
                claim(json, record.page(), claim);
                json.writeEndObject();
            }
            if (saying != null) {
                json.writeObjectFieldStart("saying");
                attribution(json, record.page(), saying);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
        return out.toString();
    }

    private void record(JsonGenerator json, LedgerRecord record) throws IOException {
        Page page = record.page();
        json.writeStartObject();
        json.writeStringField("format", "isnad-ledger/1");
        json.writeObjectFieldStart("reader");
        json.writeStringField("version", version);
        json.writeStringField("lexicon", record.lexicon());
        json.writeEndObject();
        page(json, page);
        article(json, record);
        each(json, "lines", record.article().lines(), this::line);
        each(json, "actors", record.actors(), (j, a) -> actor(j, page, a));
        each(json, "places", record.places(), (j, p) -> place(j, page, p));
        each(json, "times", record.times(), (j, t) -> time(j, page, t));
        each(json, "figures", record.figures(), (j, f) -> figure(j, page, f));
        each(json, "attributions", record.attributions(), (j, a) -> attribution(j, page, a));
        each(json, "claims", record.claims(), (j, c) -> claim(j, page, c));
        json.writeEndObject();
    }

    private void page(JsonGenerator json, Page page) throws IOException {
        json.writeObjectFieldStart("page");
        json.writeStringField("id", page.id());
        json.writeStringField("location", page.location());
        json.writeStringField("outlet", page.outlet());
        json.writeStringField(
                "published", page.published() == null ? null : page.published().toString());
        json.writeStringField("url", page.url());
        json.writeEndObject();
    }

    private void article(JsonGenerator json, LedgerRecord record) throws IOException {
        json.writeObjectFieldStart("article");
        int number = record.article().number();
        json.writeStringField("id", record.page().id() + "#" + number);
        json.writeNumberField("number", number);
        // the text of a whole article stands in the page already; its span says where
        json.writeObjectFieldStart("span");
        range(json, record.article().span());
        json.writeEndObject();
        span(json, "headline", record.page(), record.article().headline());
        json.writeEndObject();
    }

    private void line(JsonGenerator json, Line line) throws IOException {
        range(json, line.span());
        json.writeStringField("zone", Vocabulary.word(line.zone()));
    }

    private void actor(JsonGenerator json, Page page, Actor actor) throws IOException {
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeStringField("kind", Vocabulary.word(actor.kind()));
        strings(json, "also", actor.also());
        json.writeStringField("role", actor.role());
        json.writeStringField("affiliation", actor.affiliation());
        spans(json, "mentions", page, actor.mentions());
    }

    private void place(JsonGenerator json, Page page, Place place) throws IOException {
        json.writeStringField("id", place.id());
        json.writeStringField("name", place.name());
        json.writeStringField("kind", Vocabulary.word(place.kind()));
        json.writeStringField("country", place.country());
        number(json, "lat", place.lat());
        number(json, "lon", place.lon());
        number(
                json,
                "geonames",
                place.geonames() == null ? null : place.geonames().doubleValue());
        strings(json, "also", place.also());
        spans(json, "mentions", page, place.mentions());
    }

    private void time(JsonGenerator json, Page page, Time time) throws IOException {
        json.writeStringField("id", time.id());
        span(json, "span", page, time.span());
        json.writeStringField("type", Vocabulary.word(time.type()));
        json.writeStringField("value", time.value());
        json.writeStringField("offset", time.offset());
        json.writeStringField("rule", time.rule());
    }

    private void figure(JsonGenerator json, Page page, Figure figure) throws IOException {
        json.writeStringField("id", figure.id());
        span(json, "span", page, figure.span());
        number(json, "low", figure.low());
        number(json, "high", figure.high());
        json.writeStringField("bound", Vocabulary.word(figure.bound()));
        json.writeStringField("unit", Vocabulary.word(figure.unit()));
        json.writeStringField("noun", figure.noun());
        json.writeStringField("rate", figure.rate());
        if (figure.cumulative() == null) {
            json.writeNullField("cumulative");
        } else {
            json.writeBooleanField("cumulative", figure.cumulative());
        }
        json.writeStringField("window", figure.window());
        json.writeStringField("rule", figure.rule());
    }

    private void attribution(JsonGenerator json, Page page, Attribution saying) throws IOException {
        json.writeStringField("id", saying.id());
        span(json, "cue", page, saying.cue());
        json.writeStringField("act", Vocabulary.word(saying.act()));
        json.writeStringField("mode", Vocabulary.word(saying.mode()));
        each(json, "chain", saying.chain(), (j, link) -> link(j, page, link));
        json.writeStringField("to", saying.to());
        json.writeStringField("time", saying.time());
        spans(json, "content", page, saying.content());
        json.writeStringField("rule", saying.rule());
    }

    private void link(JsonGenerator json, Page page, Link link) throws IOException {
        json.writeStringField("name", link.name());
        json.writeStringField("kind", Vocabulary.word(link.kind()));
        json.writeStringField("actor", link.actor());
        span(json, "span", page, link.span());
        if (!link.with().isEmpty()) {
            strings(json, "with", link.with());
        }
    }

    private void claim(JsonGenerator json, Page page, Claim claim) throws IOException {
        json.writeStringField("id", claim.id());
        json.writeStringField("type", Vocabulary.word(claim.type()));
        span(json, "trigger", page, claim.trigger());
        span(json, "span", page, claim.span());
        json.writeStringField("status", Vocabulary.word(claim.status()));
        json.writeBooleanField("negated", claim.negated());
        strings(json, "actor", claim.actor());
        strings(json, "target", claim.target());
        strings(json, "places", claim.places());
        strings(json, "times", claim.times());
        strings(json, "figures", claim.figures());
        json.writeStringField("attribution", claim.attribution());
        json.writeStringField("rule", claim.rule());
        acled(json, claim.acled());
        plover(json, claim.plover());
    }

    private static void acled(JsonGenerator json, Claim.@Nullable Acled acled) throws IOException {
        if (acled == null) {
            json.writeNullField("acled");
            return;
        }
        json.writeObjectFieldStart("acled");
        json.writeStringField("event", acled.event());
        json.writeStringField("sub_event", acled.subEvent());
        json.writeEndObject();
    }

    private static void plover(JsonGenerator json, Claim.@Nullable Plover plover) throws IOException {
        if (plover == null) {
            json.writeNullField("plover");
            return;
        }
        json.writeObjectFieldStart("plover");
        json.writeStringField("event", plover.event());
        json.writeStringField("mode", plover.mode());
        json.writeStringField("context", plover.context());
        json.writeEndObject();
    }

    private void span(JsonGenerator json, String name, Page page, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        printed(json, page, span);
        json.writeEndObject();
    }

    private void printed(JsonGenerator json, Page page, Span span) throws IOException {
        range(json, span);
        if (quotes) {
            json.writeStringField("text", page.slice(span));
        }
    }

    private static void range(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void spans(JsonGenerator json, String name, Page page, List<Span> spans) throws IOException {
        each(json, name, spans, (j, span) -> printed(j, page, span));
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Whole numbers are written without a fraction. */
    private static void number(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(name, value.longValue());
        } else {
            json.writeNumberField(name, value.doubleValue());
        }
    }

    private static <T> void each(JsonGenerator json, String name, List<T> items, ItemWriter<T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            json.writeStartObject();
            writer.write(json, item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the fields of one item into an object that is open already. */
    private interface ItemWriter<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }
}
