package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/** The roles of a finite verb: subject before or after it, object, passive, and what its prepositions bring. */
final class VerbRoles {
    private final Scene scene;
    private final Ground ground;
    private final Trigger trigger;
    private final Frame frame;

    VerbRoles(Scene scene) {
        this.scene = scene;
        this.ground = scene.ground();
        this.trigger = scene.trigger();
        this.frame = trigger.frame();
    }

    void read() {
        Chunk before = Scene.firstBare(scene.left());
        List<Chunk> right = scene.right();
        Chunk first = bare(right, 0);
        Chunk second = first == null ? null : bare(right, right.indexOf(first) + 1);
        boolean relative = ground.is(ground.clauseStart(trigger.token()), Kind.RELATIVE);
        Chunk antecedent = relative ? antecedent() : null;
        if (before != null) {
            subjectFirst(before, first);
        } else if (antecedent != null) {
            relative(antecedent, first, second);
        } else if (first == null || trigger.has(Feature.PLURAL | Feature.DUAL) && !trigger.has(Feature.SINGULAR)) {
            dropped(first);
        } else if (second == null && likelyPassive(first)) {
            object(right, first);
        } else if (second == null && transitive() && !actorLike(first)) {
            dropped(first);
        } else {
            subject(right, first);
            if (second != null) {
                object(right, second);
            }
        }
        new PrepositionRoles(scene).read();
    }

    private void subjectFirst(Chunk subject, @Nullable Chunk object) {
        if (object == null && trigger.suffix().isEmpty() && transitive() && trigger.has(Feature.PASSIVE) && victim(subject)) {
            object(scene.left(), subject);
            return;
        }
        subject(scene.left(), subject);
        if (object != null) {
            object(scene.right(), object);
        }
    }

    private void relative(Chunk antecedent, @Nullable Chunk first, @Nullable Chunk second) {
        List<Chunk> one = List.of(antecedent);
        if (!trigger.suffix().isEmpty() || resumes()) {
            if (first != null) {
                subject(scene.right(), first);
            }
            objectOrPlace(one, antecedent);
        } else if (first == null && transitive() && trigger.has(Feature.PASSIVE) && victim(antecedent)) {
            object(one, antecedent);
        } else {
            subject(one, antecedent);
            if (first != null) {
                object(scene.right(), first);
            }
        }
    }

    /** A subject that only the verb's form points to: the one of the clause before. */
    private void dropped(@Nullable Chunk object) {
        if (frame.actorIs("subj")) {
            Roles.addOnce(scene.roles().actor, scene.lastSubject());
        } else if (frame.targetIs("subj")) {
            Roles.addOnce(scene.roles().target, scene.lastSubject());
        }
        if (object != null) {
            object(scene.right(), object);
        }
    }

    private void subject(List<Chunk> among, Chunk chunk) {
        if (frame.actorIs("subj")) {
            scene.actor(among, chunk);
        } else if (frame.targetIs("subj")) {
            scene.target(among, chunk);
        }
        if (frame.placeIs("subj") && chunk.place() != 0) {
            scene.place(chunk);
        }
    }

    private void object(List<Chunk> among, Chunk chunk) {
        if (frame.targetIs("obj") || frame.targetIs("subj") && !frame.actorIs("subj")) {
            scene.target(among, chunk);
        }
        if (frame.placeIs("obj") && chunk.place() != 0) {
            scene.place(chunk);
        }
        if (!frame.targetIs("obj")) {
            scene.count(chunk);
        }
    }

    private void objectOrPlace(List<Chunk> among, Chunk chunk) {
        if (chunk.place() != 0) {
            scene.place(chunk);
        } else if (!trigger.suffix().isEmpty()) {
            object(among, chunk);
        }
    }

    private boolean transitive() {
        return frame.targetIs("obj") || frame.placeIs("obj");
    }

    private boolean likelyPassive(Chunk chunk) {
        if (!transitive() || !trigger.has(Feature.PASSIVE)) {
            return false;
        }
        return trigger.type() == ClaimType.CASUALTIES || victim(chunk) || !actorLike(chunk);
    }

    private boolean victim(Chunk chunk) {
        return chunk.figure() != 0
                || ground.hasSort(chunk.start(), ground.lexicon.person)
                || ground.hasSort(chunk.start(), ground.lexicon.quantity)
                || chunk.actor() != 0 && ground.hasSort(chunk.start(), ground.lexicon.person)
                || !actorLike(chunk);
    }

    private boolean actorLike(Chunk chunk) {
        return chunk.actor() != 0
                || ground.hasSort(chunk.start(), ground.lexicon.force)
                || ground.hasSort(chunk.start(), ground.lexicon.person)
                || ground.hasSort(chunk.start(), ground.lexicon.armed)
                || ground.hasSort(chunk.start(), ground.lexicon.body)
                || ground.hasSort(chunk.start(), ground.lexicon.office)
                || ground.hasSort(chunk.start(), ground.lexicon.aircraft);
    }

    /** Whether a preposition after the verb carries the pronoun of the antecedent ("on it"). */
    private boolean resumes() {
        for (int i = trigger.end(); i < Math.min(trigger.end() + 4, ground.clauseEnd(trigger.token())); i++) {
            if (ground.kinds[i] == Kind.PREPOSITION && scene.reading(i, -1L, -1) != null) {
                for (var reading : ground.analysis.readings(i)) {
                    if (!reading.suffix().isEmpty()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private @Nullable Chunk antecedent() {
        int start = ground.clauseStart(trigger.token());
        int from = Math.max(ground.analysis.sentence(start).start(), ground.clauseStart(Math.max(0, start - 1)));
        List<Chunk> chunks = new ChunkReader(ground).read(from, start);
        return chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    }

    private static @Nullable Chunk bare(List<Chunk> chunks, int from) {
        for (int k = from; k < chunks.size(); k++) {
            if (chunks.get(k).bare() && !chunks.get(k).joined()) {
                return chunks.get(k);
            }
        }
        return null;
    }
}
