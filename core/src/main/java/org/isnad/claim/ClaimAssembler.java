package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.WordIndex;
import org.isnad.event.Event;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Act;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Status;
import org.isnad.saying.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Joins each event with the innermost saying whose content holds its trigger, and gives it its codes. What a denial
 * covers is negated. Spans are code points of the page, half-open.
 */
public final class ClaimAssembler {
    private final ClaimCoder coder;

    public ClaimAssembler(Lexicon lexicon, WordIndex index) {
        coder = new ClaimCoder(lexicon, index);
    }

    /** The claims of an article, in the order of its events. */
    public List<Claim> assemble(
            Analysis analysis,
            List<Event> events,
            List<Attribution> sayings,
            List<Actor> actors,
            List<Place> places,
            List<Figure> figures) {
        Coverage coverage = new Coverage(sayings);
        ClaimCoder.ForArticle codes = coder.forArticle(analysis, actors, places, figures);
        List<Claim> claims = new ArrayList<>(events.size());
        for (Event event : events) {
            claims.add(claim("C" + (claims.size() + 1), event, coverage.innermost(event.trigger()), codes));
        }
        return claims;
    }

    private static Claim claim(String id, Event event, @Nullable Attribution saying, ClaimCoder.ForArticle coder) {
        boolean denied = saying != null && saying.act() == Act.DENY;
        Status status = denied && event.status() == Status.EXPECTED ? Status.OCCURRED : event.status();
        boolean negated = event.negated() ^ denied;
        ClaimCoder.Codes codes = coder.of(event, status, negated);
        return new Claim(
                id,
                event.type(),
                event.trigger(),
                event.span(),
                status,
                negated,
                event.actor(),
                event.target(),
                event.places(),
                event.times(),
                event.figures(),
                saying == null ? null : saying.id(),
                event.rule(),
                codes.acled(),
                codes.plover());
    }
}
