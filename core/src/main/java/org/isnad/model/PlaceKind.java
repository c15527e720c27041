package org.isnad.model;

/** The kind of a place. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    CITY,
    SITE
}
