package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A quantity that counts or measures something.
 *
 * @param id unique in the article record ("F1")
 * @param span number words with their qualifier and counted noun, in code points
 * @param low the least value said, null where none is
 * @param high the greatest value said, null where none is
 * @param noun the counted noun as printed, null where the number stands bare
 * @param rate "day", "week", "month", "year" where the figure is per such a time, else null
 * @param cumulative true where the words make it a running total, false where they make it new, null where they do not say
 * @param window what it counts since or within: the id of a time, an ISO duration, or the words ("since the war began")
 * @param rule the rule or table row that found it
 */
public record Figure(
        String id,
        Span span,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        Unit unit,
        @Nullable String noun,
        @Nullable String rate,
        @Nullable Boolean cumulative,
        @Nullable String window,
        String rule) {}
