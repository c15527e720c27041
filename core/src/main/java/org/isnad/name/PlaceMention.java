package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.model.PlaceKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of the text that name a place.
 *
 * @param start the first token of the name
 * @param end the token after its last
 * @param letters how many letters of the first token are proclitics
 * @param kind what a noun before the name says it is, or null
 * @param entries the places it may be; empty for a name that the gazetteer lacks
 * @param around whether the words mean the land around the place («the countryside of ...»)
 * @param approximate whether the place only carries the name of the town that {@code entries} hold
 */
record PlaceMention(
        int start,
        int end,
        int letters,
        @Nullable PlaceKind kind,
        List<GazetteerEntry> entries,
        boolean around,
        boolean approximate) {
    static PlaceMention of(GazetteerMatch match, @Nullable PlaceKind kind) {
        return new PlaceMention(match.start(), match.end(), match.letters(), kind, match.entries(), false, false);
    }

    /** The printed name without proclitics. */
    Span span(Analysis analysis) {
        Span first = analysis.spanWithout(start, letters);
        return new Span(first.start(), analysis.token(end - 1).end());
    }

    boolean known() {
        return !entries.isEmpty();
    }
}
