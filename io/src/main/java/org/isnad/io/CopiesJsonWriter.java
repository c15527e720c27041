package org.isnad.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.link.CopyGroup;
import org.isnad.model.Page;
import org.isnad.model.Span;

/** Writes groups of copies as JSON objects of the form {@code isnad-copies/1}, one a line (docs/data-model.md). */
public final class CopiesJsonWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Function<String, Page> pages;

    /** @param pages the pages by their locations */
    public CopiesJsonWriter(Function<String, Page> pages) {
        this.pages = pages;
    }

    /** The group as one line of JSON without its line feed. */
    public String line(CopyGroup group) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("format", "isnad-copies/1");
            json.writeNumberField("copy", group.number());
            json.writeArrayFieldStart("pages");
            for (String location : group.passages().keySet()) {
                json.writeString(location);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("passages");
            for (Map.Entry<String, List<Span>> page : group.passages().entrySet()) {
                passages(json, pages.apply(page.getKey()), page.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
        return out.toString();
    }

    private static void passages(JsonGenerator json, Page page, List<Span> spans) throws IOException {
        json.writeStartArray();
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", span.end() <= page.length() ? page.slice(span) : "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
