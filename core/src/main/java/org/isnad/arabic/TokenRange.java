package org.isnad.arabic;

/** A half-open range of tokens of an analysis. */
public record TokenRange(int start, int end) {
    public boolean contains(int token) {
        return start <= token && token < end;
    }

    public int length() {
        return end - start;
    }
}
