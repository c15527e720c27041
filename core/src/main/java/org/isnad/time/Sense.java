package org.isnad.time;

/** How an expression of time gets its value. */
enum Sense {
    /** A date by its parts: day, month, year, weekday, season, feast; or a time of such a day. */
    DATE,
    /** A day, week, month or year counted from the day of writing. */
    SPAN,
    /** A quantity before the day of writing. */
    AGO,
    /** A quantity after the day of writing, where the sentence is about what is to come; else a duration. */
    LATER,
    /** A quantity after the day of writing. */
    AHEAD,
    /** A length of time. */
    DURATION,
    /** A length of time of unstated size. */
    VAGUE,
    /** What recurs. */
    SET,
    /** A day whose year cannot be known: the date by which an old event is called. */
    UNDATED,
    /** Past, present or future without a date. */
    REFERENCE,
    /** An hour of the clock. */
    CLOCK,
    /** A day or time named before. */
    ANAPHOR,
    /** Words that only look like a time. */
    NONE
}
