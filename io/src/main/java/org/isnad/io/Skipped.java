package org.isnad.io;

/**
 * A file or folder that cannot be read as a page.
 *
 * @param where the path as the user gave it
 * @param reason one sentence, without the path
 */
public record Skipped(String where, String reason) implements Opened {
    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
