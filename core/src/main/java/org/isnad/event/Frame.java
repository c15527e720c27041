package org.isnad.event;

import java.util.List;
import org.isnad.lexicon.Row;
import org.isnad.model.ClaimType;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one row of an event table says of its word: the claim type, what must stand with it, and what its arguments are.
 *
 * @param nothing whether the row only settles that its word tells no event here
 * @param noun whether it is an event noun, not a verb
 * @param actor of a verb: what its subject, object or prepositions are; see the tables
 * @param genitive of a noun: what the noun that follows it is
 * @param forms the forms of a verb that may be triggers: v, m, a, p
 * @param status the status where the words around say nothing, or null for the usual one
 */
record Frame(
        Row row,
        ClaimType type,
        boolean nothing,
        boolean noun,
        List<String> actor,
        List<String> target,
        List<String> place,
        String genitive,
        String forms,
        Condition[] needs,
        Condition[] never,
        @Nullable Status status) {
    /** The type by which a row says that its word tells no event where its needs are met. */
    static final String NOTHING = "none";

    /** Whether a negation before the verb is part of what the row means ("did not succeed": a refusal). */
    boolean negationInside() {
        for (Condition need : needs) {
            if (need.where() == Condition.Where.BEFORE && need.key() != null) {
                return !noun;
            }
        }
        return false;
    }

    boolean targetIs(String role) {
        return target.contains(role);
    }

    boolean actorIs(String role) {
        return actor.contains(role);
    }

    boolean placeIs(String role) {
        return place.contains(role);
    }
}
