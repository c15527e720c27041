package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event or state that the article reports, in its own voice or in another's.
 *
 * @param id unique in the article record ("C1")
 * @param trigger the word that carries the type, in code points
 * @param span the smallest range with the trigger and its slots
 * @param actor ids of actors or places, else the words used
 * @param target as {@code actor}: to whom, against whom, what is taken
 * @param places ids of places
 * @param times ids of times
 * @param figures ids of the figures that count this claim
 * @param attribution the id of the innermost saying that covers it, null in the newspaper's own voice
 * @param rule the rule or table row that found it
 * @param acled its code in ACLED's scheme, or null
 * @param plover its code in the PLOVER ontology, or null
 */
public record Claim(
        String id,
        ClaimType type,
        Span trigger,
        Span span,
        Status status,
        boolean negated,
        List<String> actor,
        List<String> target,
        List<String> places,
        List<String> times,
        List<String> figures,
        @Nullable String attribution,
        String rule,
        @Nullable Acled acled,
        @Nullable Plover plover) {
    /**
     * The event and sub-event type of ACLED's codebook.
     *
     * @param subEvent null where the words do not settle it
     */
    public record Acled(String event, @Nullable String subEvent) {}

    /**
     * The event, mode and contexts of the PLOVER ontology.
     *
     * @param mode null where the event has none or the words do not settle it
     * @param context one context, or several parted by {@code ;}, or null
     */
    public record Plover(
            String event, @Nullable String mode, @Nullable String context) {}
}
