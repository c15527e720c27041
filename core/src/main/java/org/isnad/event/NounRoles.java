package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/** The roles of an event noun or verbal noun: the noun after it, adjectives, its light verb, clauses that describe it. */
final class NounRoles {
    private final Scene scene;
    private final Ground ground;
    private final Trigger trigger;
    private final Frame frame;
    private final Roles roles;

    NounRoles(Scene scene) {
        this.scene = scene;
        this.ground = scene.ground();
        this.trigger = scene.trigger();
        this.frame = trigger.frame();
        this.roles = scene.roles();
    }

    void read() {
        own();
        boolean taken = genitive();
        if (!taken) {
            lightVerb();
        }
        describing();
        new PrepositionRoles(scene).read();
        if (roles.actor.isEmpty() && frameActor()) {
            nisba();
        }
        if (roles.actor.isEmpty() && taken) {
            lightVerb();
        }
    }

    private boolean frameActor() {
        return frame.noun() ? !frame.type().equals(ClaimType.CASUALTIES) : frame.actorIs("subj");
    }

    /** A figure that counts the event itself ("two raids"). */
    private void own() {
        Roles.addOnce(roles.figures, ground.mentions.figure()[trigger.token()]);
    }

    /** The noun right after the trigger, or its suffix pronoun. */
    private boolean genitive() {
        if (!trigger.suffix().isEmpty()) {
            assign(scene.lastSubject());
            return true;
        }
        List<Chunk> right = scene.right();
        if (right.isEmpty() || ground.analysis.word(trigger.token()).definite()) {
            return false;
        }
        Chunk chunk = right.get(0);
        if (chunk.start() > afterQuote() || !chunk.bare() || chunk.time() || describes(chunk)) {
            return false;
        }
        Chunk second = right.size() > 1 && right.get(1).bare() && !right.get(1).joined() && right.get(1).start() <= chunk.end() + 1
                ? right.get(1)
                : null;
        if (second != null && !frame.noun() && actorLike(chunk)) {
            scene.actor(right, chunk);
            objectOrPlace(right, second);
        } else {
            argument(right, chunk);
        }
        return true;
    }

    private int afterQuote() {
        int i = trigger.end();
        while (ground.is(i, Kind.QUOTE)) {
            i++;
        }
        return i;
    }

    /** An adjective of the trigger, not a noun after it. */
    private boolean describes(Chunk chunk) {
        return chunk.actor() == 0
                && chunk.place() == 0
                && chunk.figure() == 0
                && (ground.hasSort(chunk.start(), ground.lexicon.adjective)
                        || !scene.namer().state(chunk.start()).isEmpty());
    }

    private void argument(List<Chunk> right, Chunk chunk) {
        boolean actor = frame.noun() ? frame.genitive().equals("actor") : !transitive() && frame.actorIs("subj");
        if (!frame.noun() && transitive() && actorLike(chunk) && hasLam(right, chunk)) {
            actor = true;
        }
        if (actor && violent() && chunk.actor() == 0 && chunk.place() == 0 && !actorLike(chunk)) {
            return;
        }
        if (actor && chunk.actor() == 0 && chunk.place() != 0) {
            scene.place(chunk);
        } else if (actor) {
            scene.actor(right, chunk);
        } else if (frame.noun() || frame.targetIs("obj") || frame.targetIs("subj")) {
            objectOrPlace(right, chunk);
        } else if (chunk.place() != 0) {
            scene.place(chunk);
        }
    }

    private boolean violent() {
        return frame.type() == ClaimType.STRIKE || frame.type() == ClaimType.ATTACK || frame.type() == ClaimType.CLASH;
    }

    private void objectOrPlace(List<Chunk> among, Chunk chunk) {
        if (chunk.place() != 0 && chunk.actor() == 0 && (frame.placeIs("obj") || frame.type() == ClaimType.SEIZURE)) {
            scene.place(chunk);
        } else if (!frame.placeIs("obj") || frame.targetIs("obj")) {
            scene.target(among, chunk);
            if (chunk.place() != 0) {
                scene.place(chunk);
            }
        }
    }

    private boolean hasLam(List<Chunk> right, Chunk chunk) {
        int k = right.indexOf(chunk) + 1;
        return k < right.size() && scene.words().role(scene.preposition(right.get(k))).equals("goal");
    }

    private boolean transitive() {
        return frame.targetIs("obj") || frame.placeIs("obj");
    }

    private boolean actorLike(Chunk chunk) {
        return chunk.actor() != 0
                || ground.hasSort(chunk.start(), ground.lexicon.force)
                || ground.hasSort(chunk.start(), ground.lexicon.armed)
                || ground.hasSort(chunk.start(), ground.lexicon.aircraft);
    }

    private void assign(String name) {
        boolean actor = frame.noun() ? !frame.genitive().equals("target") : !transitive();
        Roles.addOnce(actor ? roles.actor : roles.target, name);
    }

    /** The subject of the light verb that carries the noun ("the army carried out raids"). */
    private void lightVerb() {
        int start = ground.clauseStart(trigger.token());
        for (int i = trigger.token() - 1; i >= start; i--) {
            if (ground.kinds[i] == Kind.FINITE) {
                Reading reading = scene.reading(i, ground.lexicon.light, Feature.FINITE);
                if (reading != null) {
                    lightSubject(i, reading);
                }
                return;
            }
        }
    }

    private void lightSubject(int verb, Reading reading) {
        String role = reading.get("subject");
        if (role.equals("none")) {
            return;
        }
        Chunk subject = null;
        for (Chunk chunk : scene.left()) {
            if (chunk.bare() && !chunk.joined()) {
                if (chunk.start() < verb || chunk.start() > verb && !chunk.covers(trigger.token()) && subject == null) {
                    subject = subject == null ? chunk : subject;
                }
            }
        }
        if (subject == null) {
            if (role.equals("actor") && roles.actor.isEmpty()) {
                Roles.addOnce(roles.actor, scene.lastSubject());
            }
            return;
        }
        switch (role) {
            case "actor" -> {
                if (roles.actor.isEmpty()) {
                    scene.actor(scene.left(), subject);
                }
            }
            case "target" -> {
                if (roles.target.isEmpty()) {
                    scene.target(scene.left(), subject);
                }
            }
            case "place" -> {
                if (subject.place() != 0) {
                    scene.place(subject);
                }
            }
            default -> {}
        }
    }

    /** A clause that describes the noun: "raids that the army carried out", "an attack that struck a market". */
    private void describing() {
        int limit = Math.min(ground.size(), trigger.end() + 12);
        for (int i = trigger.end(); i < limit; i++) {
            Kind kind = ground.kinds[i];
            if (kind == Kind.FINITE) {
                describing(i);
                return;
            }
            if (kind == Kind.COMPLEMENT || kind == Kind.SUBORDINATE || kind == Kind.CONJUNCTION || kind == Kind.MARK) {
                return;
            }
        }
    }

    private void describing(int verb) {
        if (ground.analysis.word(verb).conjunctionLength() > 0) {
            return;
        }
        Reading light = scene.reading(verb, ground.lexicon.light, Feature.FINITE);
        List<Chunk> chunks = new ChunkReader(ground).read(verb + 1, ground.clauseEnd(verb));
        Chunk first = Scene.firstBare(chunks);
        if (light != null && !light.suffix().isEmpty() && light.get("subject").equals("actor") && first != null) {
            if (roles.actor.isEmpty()) {
                scene.actor(chunks, first);
            }
        } else if (first != null && ground.hasSort(verb, ground.lexicon.strike) && roles.target.isEmpty()
                && scene.reading(verb, ground.lexicon.verbs, Feature.FINITE) != null) {
            scene.target(chunks, first);
        }
        for (Chunk chunk : chunks) {
            if (chunk.place() != 0 && chunk.actor() == 0) {
                scene.place(chunk);
            }
        }
    }

    /** An adjective that names a state ("a Russian raid"). */
    private void nisba() {
        for (int i = trigger.end(); i < Math.min(trigger.end() + 4, ground.size()); i++) {
            if (ground.kinds[i] != Kind.NOMINAL) {
                return;
            }
            @Nullable String state = scene.namer().state(i);
            if (!state.isEmpty()) {
                Roles.addOnce(roles.actor, state);
                roles.cover(i, i + 1);
                return;
            }
        }
    }
}
