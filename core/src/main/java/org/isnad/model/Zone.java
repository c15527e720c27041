package org.isnad.model;

/** What a line of a page is for its reader. */
public enum Zone {
    HEADLINE,
    DECK,
    BYLINE,
    DATE,
    CAPTION,
    SUBHEAD,
    BODY,
    CHROME,
    REPEAT
}
