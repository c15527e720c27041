package org.isnad.saying;

import java.util.List;
import org.isnad.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * One who speaks, and through whom it came: what a later pronoun or "the same source" takes up.
 *
 * @param chain the links, outermost first
 * @param to the id of the outlet that was told, or null
 * @param feminine whether verbs take it as feminine singular; null where that is unknown
 * @param plural whether it is several people
 * @param head the number of the lemma that heads its words, or -1
 * @param roles the roles of that head
 */
record Voice(
        List<Link> chain, @Nullable String to, @Nullable Boolean feminine, boolean plural, int head, int roles) {
    /** The one who speaks. */
    Link last() {
        return chain.get(chain.size() - 1);
    }

    Voice with(List<Link> newChain, @Nullable String newTo) {
        return new Voice(newChain, newTo, feminine, plural, head, roles);
    }
}
