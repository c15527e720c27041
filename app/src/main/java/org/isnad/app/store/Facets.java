package org.isnad.app.store;

import java.util.Set;
import java.util.TreeSet;
import org.isnad.link.Account;
import org.isnad.link.NameKey;
import org.isnad.link.Spot;
import org.isnad.model.ClaimType;
import org.isnad.model.Vocabulary;

/** What claims are asked for by, as numbers: their type, and the words of the names of their places. */
final class Facets {
    /** The day of a claim that has none. */
    static final long NO_DAY = Integer.MIN_VALUE;

    private Facets() {}

    static Set<Long> of(Account account) {
        Set<Long> facets = new TreeSet<>();
        facets.add(type(account.type()));
        for (Spot spot : account.places()) {
            for (NameKey key : spot.keys()) {
                key.words().forEach(word -> facets.add(place(word)));
            }
        }
        return facets;
    }

    static long type(ClaimType type) {
        return Digest.number("type " + Vocabulary.word(type));
    }

    /** @param word a word of a {@link NameKey} */
    static long place(String word) {
        return Digest.number("place " + word);
    }
}
