package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A trigger among the phrases of its clause.
 *
 * @param left the phrases before it in its clause
 * @param right the phrases after it, and those of a clause that describes it
 * @param lastSubject the subject of the clause before in the same sentence, or the empty string
 */
record Scene(
        Ground ground,
        Namer namer,
        RoleWords words,
        Trigger trigger,
        List<Chunk> left,
        List<Chunk> right,
        String lastSubject,
        Roles roles) {

    String preposition(Chunk chunk) {
        if (chunk.letter() != 0) {
            return String.valueOf(chunk.letter());
        }
        int i = chunk.preposition();
        if (i < 0) {
            return "";
        }
        String key = ground.analysis.key(i);
        return key.substring(Math.min(ground.analysis.word(i).conjunctionLength(), key.length() - 1));
    }

    /** The first phrase without preposition, or null. */
    static @Nullable Chunk firstBare(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk.bare()) {
                return chunk;
            }
        }
        return null;
    }

    /** Adds a phrase and those joined to it as actor. */
    void actor(List<Chunk> among, Chunk chunk) {
        each(among, chunk, roles.actor);
    }

    /** Adds a phrase and those joined to it as target. */
    void target(List<Chunk> among, Chunk chunk) {
        each(among, chunk, roles.target);
    }

    private void each(List<Chunk> among, Chunk chunk, List<String> to) {
        int k = among.indexOf(chunk);
        add(among, k, to);
        for (k++; k < among.size() && among.get(k).joined() && !startsTrigger(among.get(k)); k++) {
            add(among, k, to);
        }
    }

    private boolean startsTrigger(Chunk chunk) {
        return ground.analysis.is(chunk.start(), ground.lexicon.nouns | ground.lexicon.verbs)
                && chunk.actor() == 0
                && chunk.figure() == 0;
    }

    private void add(List<Chunk> among, int k, List<String> to) {
        if (k < 0) {
            return;
        }
        Chunk chunk = among.get(k);
        roles.cover(chunk.start(), chunk.end());
        Chunk whole = partOf(among, k);
        String name = namer.name(whole);
        Roles.addOnce(to, name);
        count(chunk);
        if (whole != chunk) {
            roles.cover(whole.start(), whole.end());
        }
    }

    /** "12 of the fighters": the phrase that says of whom; else the phrase itself. */
    private Chunk partOf(List<Chunk> among, int k) {
        Chunk chunk = among.get(k);
        if (chunk.actor() != 0 || k + 1 >= among.size()) {
            return chunk;
        }
        Chunk next = among.get(k + 1);
        boolean of = words.role(preposition(next)).equals("part") && next.start() - chunk.end() <= 1;
        boolean quantity = chunk.figure() != 0
                || ground.hasSort(chunk.start(), ground.lexicon.quantity)
                || next.actor() != 0;
        return of && quantity ? next : chunk;
    }

    void count(Chunk chunk) {
        if (chunk.figure() != 0) {
            for (int i = chunk.start(); i < chunk.end(); i++) {
                Roles.addOnce(roles.figures, ground.mentions.figure()[i]);
            }
        }
    }

    void place(Chunk chunk) {
        for (int i = chunk.start(); i < chunk.end(); i++) {
            Roles.addOnce(roles.places, ground.mentions.place()[i]);
        }
        roles.cover(chunk.start(), chunk.end());
    }

    /** Whether a verb of the class before the trigger governs it, and how it is read; null for none. */
    @Nullable Reading reading(int token, long classBits, int features) {
        for (Reading reading : ground.analysis.readings(token)) {
            if (reading.is(classBits) && reading.has(features)) {
                return reading;
            }
        }
        return null;
    }
}
