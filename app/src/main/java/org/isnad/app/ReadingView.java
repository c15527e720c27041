package org.isnad.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Bound;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A ledger record with its ids resolved to words, as the views for people need it. */
final class ReadingView {
    private final LedgerRecord record;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Time> times = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, Attribution> sayings = new LinkedHashMap<>();

    ReadingView(LedgerRecord record) {
        this.record = record;
        record.actors().forEach(a -> actors.put(a.id(), a));
        record.places().forEach(p -> places.put(p.id(), p));
        record.times().forEach(t -> times.put(t.id(), t));
        record.figures().forEach(f -> figures.put(f.id(), f));
        record.attributions().forEach(s -> sayings.put(s.id(), s));
    }

    LedgerRecord record() {
        return record;
    }

    String text(Span span) {
        return record.page().slice(span).replaceAll("\\s+", " ").strip();
    }

    /** The name of an actor or place, or the words used. */
    String name(String idOrWords) {
        Actor actor = actors.get(idOrWords);
        if (actor != null) {
            return actor.name();
        }
        Place place = places.get(idOrWords);
        return place == null ? idOrWords : place.name();
    }

    @Nullable
    Attribution saying(Claim claim) {
        return claim.attribution() == null ? null : sayings.get(claim.attribution());
    }

    List<Figure> figures(Claim claim) {
        return claim.figures().stream().map(figures::get).filter(f -> f != null).toList();
    }

    List<Time> times(Claim claim) {
        return claim.times().stream().map(times::get).filter(t -> t != null).toList();
    }

    List<String> placeNames(Claim claim) {
        return claim.places().stream().map(this::name).toList();
    }

    /** "300-400", ">= 12", "~ 4000": the number of a figure without its noun. */
    static String number(Figure figure) {
        return number(figure.low(), figure.high(), figure.bound());
    }

    /** A number as a person reads it, with the sign of its bound. */
    static String number(@Nullable Double least, @Nullable Double most, Bound bound) {
        String low = plain(least);
        String high = plain(most);
        return switch (bound) {
            case EXACT -> low;
            case ABOUT -> "~" + low;
            case RANGE -> low + "\u2013" + high;
            case AT_LEAST -> "\u2265" + low;
            case MORE_THAN -> ">" + low;
            case AT_MOST -> "\u2264" + high;
            case LESS_THAN -> "<" + high;
            case VAGUE -> low + "+";
        };
    }

    private static String plain(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value) ? Long.toString(value.longValue()) : Double.toString(value);
    }

    /** "ACLED Battles / Armed clash; PLOVER ASSAULT / firearms / military": the codes of a claim, empty without any. */
    static String codes(Claim claim) {
        List<String> schemes = new ArrayList<>();
        Claim.Acled acled = claim.acled();
        if (acled != null) {
            schemes.add("ACLED " + acled.event() + (acled.subEvent() == null ? "" : " / " + acled.subEvent()));
        }
        Claim.Plover plover = claim.plover();
        if (plover != null) {
            schemes.add("PLOVER " + plover.event()
                    + (plover.mode() == null ? "" : " / " + plover.mode())
                    + (plover.context() == null ? "" : " / " + plover.context()));
        }
        return String.join("; ", schemes);
    }

    /** The names along a chain, outermost first. */
    static List<String> names(Attribution saying) {
        List<String> names = new ArrayList<>();
        for (Link link : saying.chain()) {
            names.add(link.with().isEmpty() ? link.name() : link.name() + " + " + String.join(" + ", link.with()));
        }
        return names;
    }

    static String word(Enum<?> constant) {
        return Vocabulary.word(constant);
    }
}
