package org.isnad.lexicon;

/** How the rows of a table become words that the analysis finds. */
public enum IndexKind {
    /** All conjugated forms, participles and verbal nouns. */
    VERB,
    /** Singular, dual, plurals and case endings. */
    NOUN,
    /** The forms as listed. */
    WORD,
    /** Not looked up by word. */
    NONE
}
