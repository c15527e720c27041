package org.isnad.figure;

import org.isnad.lexicon.Row;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the tables of counted nouns says.
 *
 * @param unit what the noun counts by itself
 * @param context the context in which it counts something else, or the empty string
 * @param contextUnit what it counts there
 * @param thing whether small numbers of it without a role are numbers of things
 */
record Countable(Unit unit, String context, @Nullable Unit contextUnit, boolean thing, Row row) {
    static Countable of(Row row) {
        String unit = row.get("unit");
        return new Countable(
                unit.isEmpty() ? Unit.PEOPLE : Vocabulary.of(Unit.class, unit),
                row.get("context"),
                row.has("context_unit") ? Vocabulary.of(Unit.class, row.get("context_unit")) : null,
                row.yes("thing"),
                row);
    }
}
