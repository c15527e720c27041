package org.isnad.arabic;

import java.util.List;
import org.isnad.model.Span;

/**
 * A word, number or mark of the text.
 *
 * @param start its first code point in the page
 * @param end the code point after its last
 * @param word what the lexicon says of it; its key is the folded spelling
 */
public record Token(int start, int end, TokenKind kind, Word word) {
    /** The folded key. */
    public String key() {
        return word.key();
    }

    /** The printed word without tashkeel and tatweel, hamza seats kept. */
    public String plain() {
        return word.plain();
    }

    public List<Reading> readings() {
        return word.readings();
    }

    /** Whether some reading is of one of these classes. */
    public boolean is(long classBits) {
        return word.is(classBits);
    }

    /** Whether the token is this one character. */
    public boolean is(char c) {
        return word.single() == c;
    }

    public Span span() {
        return new Span(start, end);
    }
}
