package org.isnad.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of one place while an article is read. */
final class PlaceGroup {
    private final List<GazetteerEntry> entries;
    private final PlaceKind kind;
    private final boolean around;
    private final boolean approximate;
    private final List<PlaceMention> mentions = new ArrayList<>();
    private boolean beside;

    PlaceGroup(List<GazetteerEntry> entries, PlaceMention first, boolean approximate) {
        this.entries = entries;
        this.around = first.around();
        this.approximate = approximate;
        this.kind = kindOf(entries, first, approximate);
    }

    /** A noun makes a quarter or camp of a town's name; else the gazetteer knows best. */
    private static PlaceKind kindOf(List<GazetteerEntry> entries, PlaceMention first, boolean approximate) {
        if (entries.isEmpty() || first.around() || approximate) {
            return first.kind() == null ? PlaceKind.SITE : first.kind();
        }
        return entries.get(0).kind();
    }

    void add(PlaceMention mention) {
        mentions.add(mention);
    }

    /** Notes whether the town around which this land lies is a place of the article too. */
    void foundWithin(List<PlaceGroup> all) {
        if (!around) {
            return;
        }
        for (PlaceGroup other : all) {
            beside |= other != this && !other.around && other.hasName(entries);
        }
    }

    private boolean hasName(List<GazetteerEntry> others) {
        return entries.size() == 1
                && others.size() == 1
                && entries.get(0).name().equals(others.get(0).name());
    }

    PlaceKind kind() {
        return kind;
    }

    List<PlaceMention> mentions() {
        return mentions;
    }

    List<GazetteerEntry> entries() {
        return entries;
    }

    /** The printed name of a mention; the table's where the article is swallowed by a preposition. */
    private String name(Analysis analysis, PlaceMention mention) {
        String printed = unquoted(analysis, mention);
        boolean swallowed = mention.letters() > 0
                && analysis.key(mention.start()).charAt(mention.letters() - 1) == Letters.LAM
                && Key.fold(printed).startsWith("" + Letters.LAM)
                && !entries.isEmpty()
                && !Key.fold(entries.get(0).name()).startsWith("" + Letters.LAM);
        return swallowed ? "" + Letters.ALEF + printed : printed;
    }

    /** The printed name without quotation marks inside. */
    private static String unquoted(Analysis analysis, PlaceMention mention) {
        StringBuilder name = new StringBuilder();
        for (int k = mention.start(); k < mention.end(); k++) {
            if (!analysis.is(k, TokenKind.QUOTE)) {
                Span span = k == mention.start()
                        ? analysis.spanWithout(k, mention.letters())
                        : analysis.token(k).span();
                boolean gap = name.length() > 0 && analysis.token(k - 1).end() < span.start();
                name.append(gap || name.length() > 0 && analysis.is(k - 1, TokenKind.QUOTE) ? " " : "");
                name.append(analysis.page().slice(span));
            }
        }
        return name.toString();
    }

    Place place(String id, Analysis analysis, @Nullable String country) {
        Set<String> forms = new LinkedHashSet<>();
        if (beside) {
            // «the countryside of Homs» beside «Homs»: two places of one name, told apart by their kind
            forms.add(entries.get(0).name());
        }
        List<Span> spans = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            forms.add(name(analysis, mention));
            spans.add(mention.span(analysis));
        }
        if (around && entries.size() == 1) {
            forms.add(entries.get(0).name());
        }
        List<String> also = new ArrayList<>(forms);
        String name = also.remove(0);
        GazetteerEntry entry = entries.size() == 1 ? entries.get(0) : null;
        if (entry == null) {
            return new Place(id, name, kind, shared(country), null, null, null, also, spans);
        }
        boolean own = !around && !approximate;
        return new Place(
                id,
                name,
                kind,
                entry.country(),
                entry.located() ? entry.lat() : null,
                entry.located() ? entry.lon() : null,
                own && entry.geonames() > 0 ? entry.geonames() : null,
                also,
                spans);
    }

    /** The country of a place that is not settled: that of all it may be, or the article's. */
    private @Nullable String shared(@Nullable String country) {
        if (entries.isEmpty()) {
            return country;
        }
        String first = entries.get(0).country();
        return entries.stream().allMatch(e -> e.in(first)) ? first : null;
    }
}
