package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a relative clause describes: the nearest before it that agrees with the pronoun. */
final class Antecedents {
    private static final int REACH = 14;

    private final Ground ground;

    Antecedents(Ground ground) {
        this.ground = ground;
    }

    /** The antecedent of the relative clause that holds a token, or null. */
    @Nullable
    Chunk of(int token) {
        int relative = ground.clauseStart(token);
        int from = Math.max(ground.analysis.sentence(relative).start(), relative - REACH);
        List<Chunk> chunks = new ChunkReader(ground).read(from, relative);
        for (int k = chunks.size() - 1; k >= 0; k--) {
            if (agrees(relative, chunks.get(k))) {
                return chunks.get(k);
            }
        }
        return chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    }

    /** The noun that a verb without relative pronoun describes ("soldiers in Gaza who fired"), or null. */
    @Nullable
    Chunk ofVerb(int verb, boolean plural, Namer namer) {
        int start = ground.analysis.sentence(verb).start();
        int before = verb - 1;
        if (before < start
                || ground.is(before, Kind.MARK)
                || ground.is(before, Kind.QUOTE)
                || ground.analysis.word(verb).conjunctionLength() > 0) {
            return null;
        }
        if (ground.is(ground.clauseStart(before), Kind.RELATIVE)) {
            return of(before);
        }
        List<Chunk> chunks = new ChunkReader(ground).read(Math.max(start, verb - REACH), verb);
        for (int k = chunks.size() - 1; k >= 0; k--) {
            Chunk chunk = namer.weapon(chunks.get(k)) ? chunks.get(k).rest() : chunks.get(k);
            if (!definite(chunk) && namer.someone(chunk) && (!plural || plural(chunk))) {
                return chunk;
            }
        }
        Chunk last = chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
        return last == null || definite(last) ? null : last;
    }

    private boolean definite(Chunk chunk) {
        return ground.analysis.word(chunk.start()).definite() || chunk.actor() != 0;
    }

    private boolean agrees(int relative, Chunk chunk) {
        if (chunk.time()) {
            return false;
        }
        String form = ground.lexicon.relativeNumber(ground.bareKey(relative));
        return switch (form) {
            case "plural" -> plural(chunk);
            case "masculine" -> !feminine(chunk.start()) && !plural(chunk);
            default -> true;
        };
    }

    /** Whether a phrase means several people. */
    boolean plural(Chunk chunk) {
        for (Reading reading : ground.analysis.readings(chunk.start())) {
            if (reading.has(Feature.PLURAL) && reading.has(Feature.NOMINAL)) {
                return true;
            }
        }
        String key = ground.analysis.key(chunk.start());
        return ground.lexicon.pluralEnding(key)
                || ground.mentions.figure()[chunk.start()] != 0
                || ground.hasSort(chunk.start(), ground.lexicon.quantity);
    }

    private boolean feminine(int i) {
        return ground.lexicon.feminineEnding(ground.analysis.key(i));
    }
}
