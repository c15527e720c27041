package org.isnad.app.store;

/** What adding a page did. */
public enum Added {
    /** The ledger had no page there. */
    NEW,
    /** Another text, or other facts, stood there before: a new version of the page. */
    CHANGED,
    /** The page was there, read by another reader. */
    READ_AGAIN,
    /** The ledger holds it already; nothing was written. */
    KNOWN
}
