package org.isnad.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.model.ClaimType;
import org.isnad.model.Vocabulary;

/** What may fill the slots of each claim type, from the table of types. */
final class TypeRoles {
    /** What may fill a slot. */
    enum Fill {
        NONE,
        /** Persons, bodies, forces, states. */
        PEOPLE,
        ANY
    }

    private final Map<ClaimType, Fill> actor = new EnumMap<>(ClaimType.class);
    private final Map<ClaimType, Fill> target = new EnumMap<>(ClaimType.class);
    /** How a type comes by its place. */
    enum Where {
        /** It is seldom told of a place. */
        RARE,
        /** From its clause alone. */
        CLAUSE,
        /** From its clause, else from a neighbour of the sentence. */
        SENTENCE,
        /** As SENTENCE, else the place named last. */
        ALWAYS
    }

    private final Map<ClaimType, Where> place = new EnumMap<>(ClaimType.class);
    private final Map<ClaimType, List<String>> shares = new EnumMap<>(ClaimType.class);

    private final Set<ClaimType> minActs = EnumSet.noneOf(ClaimType.class);
    private final Set<ClaimType> lamActs = EnumSet.noneOf(ClaimType.class);

    TypeRoles(Lexicon lexicon) {
        for (Row row : lexicon.table("event/types").rows()) {
            ClaimType type = Vocabulary.of(ClaimType.class, row.get("type"));
            actor.put(type, Vocabulary.of(Fill.class, row.get("actor")));
            target.put(type, Vocabulary.of(Fill.class, row.get("target")));
            shares.put(type, row.list("shares"));
            place.put(type, Vocabulary.of(Where.class, row.get("place")));
            if (row.get("min").equals("actor")) {
                minActs.add(type);
            }
            if (row.get("lam").equals("actor")) {
                lamActs.add(type);
            }
        }
    }

    Fill actor(ClaimType type) {
        return actor.getOrDefault(type, Fill.ANY);
    }

    Fill target(ClaimType type) {
        return target.getOrDefault(type, Fill.ANY);
    }

    Where place(ClaimType type) {
        return place.getOrDefault(type, Where.SENTENCE);
    }

    /** Whether min after an event noun brings who does it ("a refusal from the movement"). */
    boolean minActs(ClaimType type) {
        return minActs.contains(type);
    }

    /** Whether lam after an event noun brings who does it ("a visit of an envoy"). */
    boolean lamActs(ClaimType type) {
        return lamActs.contains(type);
    }

    /** Whether an event of this type takes a slot that its sentence gives to a neighbour. */
    boolean shares(ClaimType type, String slot) {
        return shares.getOrDefault(type, List.of()).contains(slot);
    }
}
