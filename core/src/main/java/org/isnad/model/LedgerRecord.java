package org.isnad.model;

import java.util.List;

/**
 * Everything that was read in one article: one line of the ledger. Ids are unique within it.
 *
 * @param lexicon the hash of the lexicon that it was read with, {@code sha256:...}
 */
public record LedgerRecord(
        Page page,
        Article article,
        String lexicon,
        List<Actor> actors,
        List<Place> places,
        List<Time> times,
        List<Figure> figures,
        List<Attribution> attributions,
        List<Claim> claims) {}
