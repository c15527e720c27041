package org.isnad.model;

/** The type of a time expression, as in TIMEX3. */
public enum TimeType {
    DATE,
    TIME,
    DURATION,
    SET
}
