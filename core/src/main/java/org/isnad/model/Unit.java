package org.isnad.model;

/** What a figure counts, by its role in the event. */
public enum Unit {
    KILLED,
    WOUNDED,
    CASUALTIES,
    MISSING,
    DETAINED,
    CAPTIVES,
    FIGHTERS,
    CIVILIANS,
    PEOPLE,
    DISPLACED,
    CHILDREN,
    WOMEN,
    FAMILIES,
    WEAPONS,
    ATTACKS,
    PLACES,
    AID,
    AREA_SHARE,
    PERCENT,
    DISTANCE,
    AREA,
    MONEY,
    PARTIES,
    OTHER
}
