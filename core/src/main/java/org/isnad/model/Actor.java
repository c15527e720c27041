package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, armed group, acting state or outlet of an article.
 *
 * @param id unique in the article record ("A1")
 * @param name the fullest form in the body, without role or rank
 * @param also the other forms used
 * @param role the role or rank said of a person, null where none is
 * @param affiliation the id of the body that the person speaks or acts for, or null
 * @param mentions where it is named, in code points and in order
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        List<String> also,
        @Nullable String role,
        @Nullable String affiliation,
        List<Span> mentions) {}
