package org.isnad.model;

/** The kind of an actor. */
public enum ActorKind {
    PERSON,
    ORGANISATION,
    ARMED_FORCE,
    STATE,
    OUTLET
}
