package org.isnad.name;

import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A place where an actor is named.
 *
 * @param start the first token of the name, without role or rank
 * @param end the token after its last
 * @param letters how many letters of the first token are proclitics and no part of the name
 * @param whole the first token of the phrase with the role or rank before the name; {@code start} where there is none
 * @param role the role or rank said of a person, or null
 */
public record NameMention(
        int start,
        int end,
        int letters,
        int whole,
        ActorKind kind,
        String canonical,
        @Nullable String role) {
    public boolean contains(int token) {
        return start <= token && token < end;
    }

    /** The same mention with more words behind it. */
    NameMention upTo(int newEnd) {
        return new NameMention(start, newEnd, letters, whole, kind, canonical, role);
    }

    /** The same mention with what is said of the person. */
    NameMention as(String newRole) {
        return new NameMention(start, end, letters, whole, kind, canonical, newRole);
    }
}
