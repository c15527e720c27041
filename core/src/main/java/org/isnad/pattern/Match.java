package org.isnad.pattern;

import java.util.Map;
import org.isnad.arabic.TokenRange;
import org.isnad.lexicon.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule fits.
 *
 * @param start its first token
 * @param end the token after its last
 * @param slots the tokens in each slot that was passed, by name
 */
public record Match(Rule rule, int start, int end, Map<String, TokenRange> slots) {
    /** The tokens in a slot, or null where the rule passed it by. */
    public @Nullable TokenRange slot(String name) {
        return slots.get(name);
    }
}
