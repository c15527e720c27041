package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain through which a saying came.
 *
 * @param name the resolved name, or the words used
 * @param actor the id of the actor, or null for a source without a name
 * @param span where this saying names or points to it, in code points, or null where it is only understood
 * @param with the names of others who speak together with it
 */
public record Link(
        String name,
        LinkKind kind,
        @Nullable String actor,
        @Nullable Span span,
        List<String> with) {}
