package org.isnad.model;

/** Whether the claimed thing happened, holds, or is only expected, asked for or possible. */
public enum Status {
    OCCURRED,
    ONGOING,
    EXPECTED,
    PROPOSED,
    POSSIBLE
}
