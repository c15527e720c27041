package org.isnad.figure;

import org.isnad.lexicon.Row;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the tables {@code figure/role-verbs} and {@code figure/role-words} says.
 *
 * @param unit what the people counted are, null for a verb of control
 * @param left whether it may stand before the figure
 * @param right whether it may stand behind it, as a word of its own
 * @param near whether it counts only right before the figure
 * @param object whether its object has the role, and the subject of its passive
 */
record RoleWord(@Nullable Unit unit, boolean left, boolean right, boolean near, boolean object) {
    static RoleWord of(Row row) {
        String side = row.get("side");
        Unit unit = Vocabulary.of(Unit.class, row.get("unit"));
        return new RoleWord(
                unit == Unit.AREA_SHARE ? null : unit,
                !side.equals("right"),
                side.equals("right") || side.equals("both"),
                row.yes("near"),
                row.get("whom").equals("object"));
    }

    /** Whether it is a verb of control over ground. */
    boolean isControl() {
        return unit == null;
    }
}
