package org.isnad.arabic;

/**
 * Words between quotation marks. It may run over several paragraphs and hold others.
 *
 * @param start the first token inside
 * @param end the token after the last one inside: the closing mark, where there is one
 * @param depth how many quotations it stands in
 * @param complete whether both marks are printed; a missing one is taken to stand at the paragraph's edge
 */
public record Quotation(int start, int end, int depth, boolean complete) {
    public boolean contains(int token) {
        return start <= token && token < end;
    }

    public int length() {
        return end - start;
    }
}
