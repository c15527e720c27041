package org.isnad.event;

import org.jspecify.annotations.Nullable;

/** Sets the scene of each trigger in turn and reads its roles. */
final class SceneReader {
    private final Ground ground;
    private final RoleWords words;
    private final TypeRoles types;
    private final Namer namer;
    private final Discourse discourse;
    private final ChunkReader chunkReader;

    SceneReader(Ground ground, RoleWords words, TypeRoles types) {
        this.ground = ground;
        this.words = words;
        this.types = types;
        this.namer = new Namer(ground, words);
        this.discourse = new Discourse(ground, namer);
        this.chunkReader = new ChunkReader(ground);
    }

    Roles read(Trigger trigger, @Nullable Trigger next) {
        int token = trigger.token();
        int start = ground.clauseStart(token);
        discourse.follow(start);
        Roles roles = new Roles(token, trigger.end());
        Scene scene = new Scene(
                ground,
                namer,
                discourse,
                words,
                types,
                trigger,
                chunkReader.read(start, token),
                chunkReader.read(trigger.end(), end(trigger, next)),
                roles);
        if (trigger.finite()) {
            new VerbRoles(scene).read();
        } else {
            new NounRoles(scene).read();
        }
        times(trigger, next, roles);
        return roles;
    }

    /** Phrases after the next noun of the same type belong to that. */
    private int end(Trigger trigger, @Nullable Trigger next) {
        int end = ground.clauseEnd(trigger.token());
        if (next != null && next.token() < end && next.type() == trigger.type() && !next.finite()) {
            return Math.max(trigger.end(), next.token());
        }
        return end;
    }

    private void times(Trigger trigger, @Nullable Trigger next, Roles roles) {
        int token = trigger.token();
        for (int i = ground.clauseStart(token); i < timesEnd(trigger, next); i++) {
            int number = ground.mentions.time()[i];
            if (number != 0 && !roles.times.contains(number)) {
                roles.times.add(number);
                roles.cover(i, i + 1);
            }
        }
    }

    /** "The attack that struck the town on Monday": the clause that describes it dates it. */
    private int timesEnd(Trigger trigger, @Nullable Trigger next) {
        int end = ground.clauseEnd(trigger.token());
        boolean described = !trigger.finite() && end < ground.size() && ground.is(end, Kind.RELATIVE);
        if (!described
                || end != trigger.end()
                || end >= ground.analysis.sentence(trigger.token()).end()) {
            return end;
        }
        int further = ground.clauseEnd(end);
        return next == null ? further : Math.max(end, Math.min(further, next.token()));
    }
}
