package org.isnad.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * One annotated thing: its fields as the gold file has them, with its quotes resolved to code points of the page.
 *
 * @param span what its quote, cue or trigger stands at; null where it could not be resolved
 * @param outer the clause of a claim or the content of an attribution; null for other layers
 */
record GoldItem(
        Map<String, @Nullable Object> fields,
        @Nullable Span span,
        @Nullable Span outer) {
    String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }

    @Nullable
    String orNull(String field) {
        return fields.get(field) instanceof String text ? text : null;
    }

    @Nullable
    Double number(String field) {
        return fields.get(field) instanceof Double number ? number : null;
    }

    boolean yes(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    List<String> texts(String field) {
        return texts(fields.get(field));
    }

    static List<String> texts(@Nullable Object value) {
        List<String> out = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> out.add(String.valueOf(item)));
        }
        return out;
    }

    /** The name with its other forms. */
    List<String> forms() {
        List<String> forms = new ArrayList<>(List.of(text("name")));
        forms.addAll(texts("also"));
        return forms;
    }

    /** The links of an attribution's chain. */
    List<GoldItem> chain() {
        List<GoldItem> links = new ArrayList<>();
        if (fields.get("chain") instanceof List<?> list) {
            for (Object link : list) {
                links.add(new GoldItem(GoldPage.map(link), null, null));
            }
        }
        return links;
    }
}
