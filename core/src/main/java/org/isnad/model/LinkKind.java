package org.isnad.model;

/** The kind of a link in a chain of attribution. */
public enum LinkKind {
    OUTLET,
    AGENCY,
    ORGANISATION,
    ARMED_FORCE,
    STATE,
    PERSON,
    ANONYMOUS,
    DOCUMENT
}
