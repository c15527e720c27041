package org.isnad.lexicon;

/** One thing that is wrong in a lexicon file; {@code line} counts from 1. */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
