package org.isnad.saying;

import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A finite verb of saying in one of its readings.
 *
 * @param verb its token
 * @param open the saying in whose content it may stand, or null
 * @param frame how its content comes
 */
record VerbCue(
        int verb,
        Reading reading,
        TokenRange sentence,
        @Nullable Draft open,
        int frame) {
    /** Whether the verb is feminine; null where its spelling leaves that open. */
    @Nullable
    Boolean feminine() {
        boolean m = reading.has(Feature.MASCULINE);
        boolean f = reading.has(Feature.FEMININE);
        return m == f ? null : Boolean.valueOf(f);
    }

    boolean plural() {
        return reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR);
    }

    boolean present() {
        return reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
    }
}
