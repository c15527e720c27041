package org.isnad.figure;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Key;
import org.isnad.lexicon.Row;
import org.isnad.model.Bound;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the tables {@code number/bounds} and {@code number/bound-verbs} says.
 *
 * @param bound null for "a few", which only stands beside a thousand or a hundred
 * @param negated the bound of a verb behind a negation, else as {@code bound}
 * @param before whether it stands before the number
 * @param behind whether it stands behind it
 * @param prepositions the folded keys of those that must follow a verb
 */
record BoundWord(
        @Nullable Bound bound, @Nullable Bound negated, boolean before, boolean behind, Set<String> prepositions) {
    private static final String FEW = "few";

    static BoundWord of(Row row) {
        Bound bound = row.get("bound").equals(FEW) ? null : Vocabulary.of(Bound.class, row.get("bound"));
        String place = row.get("place");
        return new BoundWord(bound, bound, !place.equals("after"), !place.equals("before"), Set.of());
    }

    static BoundWord ofVerb(Row row) {
        Set<String> prepositions = new HashSet<>();
        row.list("prep").forEach(preposition -> prepositions.add(Key.fold(preposition)));
        Bound bound = Vocabulary.of(Bound.class, row.get("bound"));
        return new BoundWord(bound, Vocabulary.of(Bound.class, row.get("negated")), true, false, prepositions);
    }

    boolean isFew() {
        return bound == null;
    }
}
