package org.isnad.name;

/** How surely the words around a name say that it is a place. */
enum PlaceEvidence {
    /** The words say that the name acts, or belongs to a body or person. */
    AGAINST,
    /** The words say nothing. */
    NONE,
    /** What follows is a location unless it acts elsewhere in the article. */
    WEAK,
    /** What follows is a location. */
    STRONG;

    boolean atLeast(PlaceEvidence other) {
        return compareTo(other) >= 0;
    }
}
