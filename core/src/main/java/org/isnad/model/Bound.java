package org.isnad.model;

/** How a figure's number bounds what it counts. */
public enum Bound {
    EXACT,
    ABOUT,
    RANGE,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    VAGUE
}
