package org.isnad.app.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.io.Json;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One annotated page: the file {@code NAME.gold.json} beside its page, in the form of docs/gold-form.md. Quotes are
 * looked up in the lines whose zone is body; {@code in} narrows the search to one longer string. Spans are code points.
 */
final class GoldPage {
    private final String file;
    private final Page page;
    private final Map<String, @Nullable Object> data;
    private final List<Span> lines;
    private final List<Span> body = new ArrayList<>();

    private GoldPage(String file, Page page, Map<String, @Nullable Object> data) {
        this.file = file;
        this.page = page;
        this.data = data;
        this.lines = lines(page);
        zones().forEach((line, zone) -> {
            if (zone.equals("body") && line < lines.size()) {
                body.add(lines.get(line));
            }
        });
    }

    /**
     * Reads a gold file.
     *
     * @param page the page it annotates, opened
     */
    static GoldPage read(Path gold, Page page) throws IOException {
        return new GoldPage(String.valueOf(gold.getFileName()), page, map(Json.read(Files.readString(gold))));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static List<Span> lines(Page page) {
        List<Span> lines = new ArrayList<>();
        char[] chars = page.chars();
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                lines.add(new Span(start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    String file() {
        return file;
    }

    Page page() {
        return page;
    }

    Span line(int number) {
        return lines.get(number);
    }

    /** The zones by line, in the order of the file. */
    Map<Integer, String> zones() {
        Map<Integer, String> zones = new LinkedHashMap<>();
        map(data.get("zones")).forEach((line, zone) -> zones.put(Integer.valueOf(line), String.valueOf(zone)));
        return zones;
    }

    /** The first and last line of each article. */
    List<int[]> articles() {
        List<int[]> out = new ArrayList<>();
        for (Map<String, @Nullable Object> article : items("articles")) {
            out.add(new int[] {integer(article.get("first_line")), integer(article.get("last_line"))});
        }
        return out;
    }

    private static int integer(@Nullable Object value) {
        return value instanceof Double number ? number.intValue() : 0;
    }

    List<GoldItem> named(String layer) {
        return items(layer).stream().map(f -> new GoldItem(f, null, null)).toList();
    }

    /** Times or figures. */
    List<GoldItem> quoted(String layer) {
        return items(layer).stream()
                .map(f -> new GoldItem(f, find(text(f, "quote"), text(f, "in")), null))
                .toList();
    }

    List<GoldItem> attributions() {
        return items("attributions").stream()
                .map(f -> new GoldItem(
                        f, find(text(f, "cue"), text(f, "in")), find(text(f, "content"), text(f, "content_in"))))
                .toList();
    }

    List<GoldItem> claims() {
        return items("claims").stream().map(this::claim).toList();
    }

    private GoldItem claim(Map<String, @Nullable Object> fields) {
        Span clause = find(text(fields, "clause"), text(fields, "clause_in"));
        String trigger = text(fields, "trigger");
        String in = text(fields, "in");
        if (in.isEmpty() && clause != null) {
            return new GoldItem(fields, indexOf(trigger, clause), clause);
        }
        return new GoldItem(fields, find(trigger, in), clause);
    }

    private List<Map<String, @Nullable Object>> items(String layer) {
        List<Map<String, @Nullable Object>> out = new ArrayList<>();
        if (data.get(layer) instanceof List<?> list) {
            list.forEach(item -> out.add(map(item)));
        }
        return out;
    }

    private static String text(Map<String, @Nullable Object> fields, String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    private @Nullable Span find(String quote, String within) {
        if (!within.isEmpty()) {
            List<Span> outer = occurrences(within);
            return outer.size() == 1 ? indexOf(quote, outer.get(0)) : null;
        }
        List<Span> hits = occurrences(quote);
        return hits.isEmpty() ? null : hits.get(0);
    }

    private List<Span> occurrences(String quote) {
        List<Span> hits = new ArrayList<>();
        if (quote.isEmpty()) {
            return hits;
        }
        for (Span line : body) {
            for (Span hit = indexOf(quote, line); hit != null; ) {
                hits.add(hit);
                hit = indexOf(quote, new Span(hit.start() + 1, line.end()));
            }
        }
        Span anywhere = hits.isEmpty() ? indexOf(quote, new Span(0, page.length())) : null;
        if (anywhere != null) {
            hits.add(anywhere);
        }
        return hits;
    }

    /** The first place of a quote inside a span, both in code points; null where there is none. */
    private @Nullable Span indexOf(String quote, Span in) {
        int at = page.slice(in).indexOf(quote);
        if (at < 0) {
            return null;
        }
        int start = in.start() + page.slice(in).codePointCount(0, at);
        return new Span(start, start + quote.codePointCount(0, quote.length()));
    }
}
