package org.isnad.claim;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.Event;
import org.isnad.model.Act;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Status;
import org.isnad.saying.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Joins each event with the innermost saying whose content holds its trigger. What a denial covers is negated. Spans
 * are code points of the page, half-open.
 */
public final class ClaimAssembler {
    /** The claims of an article, in the order of its events. */
    public List<Claim> assemble(List<Event> events, List<Attribution> sayings) {
        Coverage coverage = new Coverage(sayings);
        List<Claim> claims = new ArrayList<>(events.size());
        for (Event event : events) {
            claims.add(claim("C" + (claims.size() + 1), event, coverage.innermost(event.trigger())));
        }
        return claims;
    }

    private static Claim claim(String id, Event event, @Nullable Attribution saying) {
        boolean denied = saying != null && saying.act() == Act.DENY;
        return new Claim(
                id,
                event.type(),
                event.trigger(),
                event.span(),
                denied && event.status() == Status.EXPECTED ? Status.OCCURRED : event.status(),
                event.negated() ^ denied,
                event.actor(),
                event.target(),
                event.places(),
                event.times(),
                event.figures(),
                saying == null ? null : saying.id(),
                event.rule(),
                null,
                null);
    }
}
