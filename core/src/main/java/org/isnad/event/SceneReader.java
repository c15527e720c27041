package org.isnad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the scene of each trigger in turn and reads its roles; remembers who acted last in the sentence. */
final class SceneReader {
    private final Ground ground;
    private final RoleWords words;
    private final Namer namer;
    private final ChunkReader chunkReader;
    private String lastSubject = "";
    private int sentence = -1;
    private int scanned;

    SceneReader(Ground ground, RoleWords words) {
        this.ground = ground;
        this.words = words;
        this.namer = new Namer(ground, words);
        this.chunkReader = new ChunkReader(ground);
    }

    Roles read(Trigger trigger, @Nullable Trigger next) {
        int token = trigger.token();
        int start = ground.clauseStart(token);
        follow(token, start);
        Roles roles = new Roles(token, trigger.end());
        Scene scene = new Scene(
                ground,
                namer,
                words,
                trigger,
                chunkReader.read(start, token),
                chunkReader.read(trigger.end(), end(trigger, next)),
                lastSubject,
                roles);
        if (trigger.finite()) {
            new VerbRoles(scene).read();
        } else {
            new NounRoles(scene).read();
        }
        times(trigger, roles);
        return roles;
    }

    /** Keeps the last actor that stood as subject before the clause of a token. */
    private void follow(int token, int start) {
        int current = ground.analysis.sentenceOf(token);
        if (current != sentence) {
            sentence = current;
            lastSubject = "";
            scanned = ground.analysis.sentence(token).start();
        }
        while (scanned < start) {
            int end = ground.clauseEnd(scanned);
            for (Chunk chunk : chunkReader.read(scanned, end)) {
                if (chunk.bare() && chunk.actor() != 0) {
                    lastSubject = namer.actor(chunk.actor());
                    break;
                }
            }
            scanned = Math.max(end, scanned + 1);
        }
    }

    /** Phrases after the next noun of the same type belong to that. */
    private int end(Trigger trigger, @Nullable Trigger next) {
        int end = ground.clauseEnd(trigger.token());
        if (next != null && next.token() < end && next.type() == trigger.type() && !next.finite()) {
            return Math.max(trigger.end(), next.token());
        }
        return end;
    }

    private void times(Trigger trigger, Roles roles) {
        int token = trigger.token();
        for (int i = ground.clauseStart(token); i < ground.clauseEnd(token); i++) {
            int number = ground.mentions.time()[i];
            if (number != 0 && !roles.times.contains(number)) {
                roles.times.add(number);
                roles.cover(i, i + 1);
            }
        }
    }
}
