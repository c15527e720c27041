package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * An expression of a date, time, duration or set.
 *
 * @param id unique in the article record ("T1")
 * @param span the words, in code points
 * @param value ISO 8601 or TIMEX3 at the precision said, null where it cannot be known
 * @param offset for a relative expression the signed ISO duration from the publication date, else null
 * @param rule the rule or table row that found it
 */
public record Time(
        String id,
        Span span,
        TimeType type,
        @Nullable String value,
        @Nullable String offset,
        String rule) {}
