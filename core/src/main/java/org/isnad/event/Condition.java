package org.isnad.event;

import org.isnad.arabic.Key;
import org.jspecify.annotations.Nullable;

/**
 * Something that must, or must not, stand with a trigger: a word of a sort, a certain word, or a preposition before a
 * word of a sort. In the tables: {@code munition}, a word, a preposition with {@code /munition}; {@code *} before it
 * looks through the whole clause, {@code <} only before the trigger, {@code ^} at the word right before it, {@code >} at
 * the one right after it, {@code @} where its subject stands: right after it, before it in its clause, or in the words
 * before a clause that brings no subject of its own.
 *
 * @param where where to look
 * @param preposition the folded preposition, or null
 * @param sort the number of the sort, or -1
 * @param key the folded word, or null
 */
record Condition(
        Where where,
        @Nullable String preposition,
        int sort,
        @Nullable String key) {
    /** Where a condition looks from its trigger. */
    enum Where {
        AFTER,
        BEFORE,
        CLAUSE,
        PREVIOUS,
        NEXT,
        SUBJECT;

        static Where of(char mark) {
            return switch (mark) {
                case '*' -> CLAUSE;
                case '<' -> BEFORE;
                case '^' -> PREVIOUS;
                case '>' -> NEXT;
                case '@' -> SUBJECT;
                default -> AFTER;
            };
        }
    }

    static Condition parse(String text, Sorts sorts) {
        Where where = Where.of(text.charAt(0));
        String rest = where == Where.AFTER ? text : text.substring(1);
        int slash = rest.indexOf('/');
        if (slash > 0) {
            return of(where, Key.fold(rest.substring(0, slash)), rest.substring(slash + 1), sorts);
        }
        return of(where, null, rest, sorts);
    }

    private static Condition of(Where where, @Nullable String preposition, String what, Sorts sorts) {
        boolean latin = what.charAt(0) < 128;
        return latin
                ? new Condition(where, preposition, sorts.number(what), null)
                : new Condition(where, preposition, -1, Key.fold(what));
    }
}
