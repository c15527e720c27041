package org.isnad.link;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.ClaimType;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One claim of one page, flattened with all that is needed to compare it with claims of other pages.
 *
 * @param id the hash of where the page is, its text and the claim: the same claim read again has the same id
 * @param page the page's id: the hash of its bytes
 * @param location where the page is: one text at two locations is two pages, each a copy of the other
 * @param claim the claim's id in its article record
 * @param body whether it stands in the article's body, not in a headline or a caption
 * @param span the claim's range of the page, in code points
 * @param text what stands at {@code span}
 * @param places where it happened, as its own words say
 * @param around the places of the claim before it, where it has none of its own
 * @param placed whether it is sure where it happened: its own words say so, or it goes on telling of the place that the
 *     article opens with
 * @param chain from the outermost relayer to the one who speaks; empty in the newspaper's own voice
 * @param words hashes of the content words around the claim, sorted, without doubles
 */
public record Account(
        String id,
        String page,
        String location,
        @Nullable String outlet,
        @Nullable LocalDate published,
        int article,
        String claim,
        ClaimType type,
        Status status,
        boolean negated,
        boolean body,
        Span trigger,
        Span span,
        String text,
        List<Party> actors,
        List<Party> targets,
        List<Spot> places,
        List<Spot> around,
        boolean placed,
        List<Moment> times,
        List<Count> counts,
        List<Source> chain,
        int[] words) {
    /** Its places, or those around it. */
    List<Spot> spots() {
        return places.isEmpty() ? around : places;
    }

    /** Who is held to have said it: the chain's last link, or null in the newspaper's own voice. */
    public @Nullable Source speaker() {
        return chain.isEmpty() ? null : chain.get(chain.size() - 1);
    }
}
