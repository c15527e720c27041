package org.isnad.name;

import java.util.List;

/**
 * A name of the gazetteer found in the text, with all places that bear it.
 *
 * @param start its first token
 * @param end the token after its last
 * @param letters how many letters of the first token are proclitics
 * @param exact whether the article stands or lacks as in the table
 * @param entries the places of that name, at least one
 */
record GazetteerMatch(int start, int end, int letters, boolean exact, List<GazetteerEntry> entries) {
    boolean single() {
        return end == start + 1;
    }
}
