package org.isnad.arabic;

/** What a token is made of. */
public enum TokenKind {
    /** Letters of the Arabic script. */
    WORD,
    /** Digits of one script or several, with separators of thousands and decimals inside. */
    NUMBER,
    /** Letters of another script. */
    LATIN,
    /** An opening or closing quotation mark, of any shape. */
    QUOTE,
    /** One other mark; an ellipsis of dots is one. */
    PUNCTUATION
}
