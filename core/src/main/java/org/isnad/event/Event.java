package org.isnad.event;

import java.util.List;
import org.isnad.model.ClaimType;
import org.isnad.model.Span;
import org.isnad.model.Status;

/**
 * An event or state that a clause tells, before it is joined with its saying.
 *
 * @param trigger the word that carries the type, in code points
 * @param span the smallest range with the trigger and its slots
 * @param actor ids of actors or places, else the words used
 * @param target as {@code actor}
 * @param places ids of places
 * @param times ids of times
 * @param figures ids of figures that count it
 * @param rule the table row that found it
 */
public record Event(
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
        String rule) {}
