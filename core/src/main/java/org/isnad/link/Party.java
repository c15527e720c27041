package org.isnad.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, suffers or speaks in a claim, as compared across pages.
 *
 * @param name the name, or the words used
 * @param named whether the page names it; else the words only describe it ("civilians")
 * @param keys the keys of all its names: of the other forms, and of the body that a person speaks for
 * @param quote where the page names it nearest to the claim, or null
 */
public record Party(
        String name,
        boolean named,
        List<NameKey> keys,
        @Nullable Quote quote) {
    /** Whether both may be one. */
    public boolean same(Party other) {
        for (NameKey a : keys) {
            for (NameKey b : other.keys) {
                if (a.same(b)) {
                    return true;
                }
            }
        }
        return false;
    }
}
