package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
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
        List<Chunk> right = scene.right();
        Chunk before = scene.bare(scene.left(), 0);
        Chunk first = scene.bare(right, 0);
        List<Chunk> left = scene.left();
        Chunk last = left.isEmpty() ? null : left.get(left.size() - 1);
        if (before != null && last != null && last.bare() && last.figure() != 0 && alwaysBefore()) {
            before = last;
        }
        boolean hurts = trigger.type() == ClaimType.CASUALTIES || trigger.type() == ClaimType.DETENTION;
        if (before != null
                && first != null
                && hurts
                && first.figure() == 0
                && !scene.namer().someone(first)) {
            first = null;
        }
        if (before != null && first != null && !scene.mayAct(before) && scene.mayAct(first) && maySubject(first)) {
            before = null;
        }
        Chunk second = first == null ? null : secondArgument(right, first);
        Chunk antecedent = antecedent(before);
        if (doerNamed() && (before != null || first != null)) {
            if (before != null) {
                object(scene.left(), before);
            } else if (first != null) {
                object(right, first);
            }
        } else if (antecedent != null) {
            relative(antecedent, first);
        } else if (before != null) {
            subjectFirst(before, first);
        } else if (first == null || alwaysBefore() || !maySubject(first)) {
            dropped(first);
        } else if (second == null && likelyPassive(first)) {
            object(right, first);
        } else if (second == null && transitive() && !scene.namer().someone(first)) {
            dropped(first);
        } else {
            subject(right, first);
            if (second != null) {
                object(right, second);
            }
        }
        pronounObject(before, antecedent);
        new PrepositionRoles(scene).read();
    }

    /** "He was released": the preposition of the target carries a pronoun, which means the topic. */
    private void pronounObject(@Nullable Chunk before, @Nullable Chunk antecedent) {
        int limit = Math.min(trigger.end() + 3, ground.clauseEnd(trigger.token()));
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.kinds[i] == Kind.PREPOSITION && ground.carriesPronoun(i) && isTargetPreposition(i)) {
                Chunk topic = before == null ? antecedent : before;
                List<String> names = topic == null
                        ? scene.discourse().subjects()
                        : scene.discourse().names(topic);
                scene.roles().actor.removeAll(names);
                names.forEach(name -> Roles.addOnce(scene.roles().target, name));
            }
        }
    }

    private boolean isTargetPreposition(int i) {
        String key = ground.bareKey(i);
        return frame.target().stream().anyMatch(p -> p.length() > 1 && key.startsWith(p));
    }

    /** The object after the subject; where only people may be it, the first of these. */
    private @Nullable Chunk secondArgument(List<Chunk> right, Chunk first) {
        Chunk second = scene.bare(right, right.indexOf(first) + 1);
        String name = second == null ? "" : scene.namer().name(first);
        while (second != null && !name.isEmpty() && name.equals(scene.namer().name(second))) {
            second = scene.bare(right, right.indexOf(second) + 1);
        }
        if (second != null && scene.types().target(trigger.type()) == TypeRoles.Fill.PEOPLE) {
            while (second != null && !scene.namer().someone(second)) {
                second = scene.bare(right, right.indexOf(second) + 1);
            }
        }
        return second;
    }

    private @Nullable Chunk antecedent(@Nullable Chunk before) {
        int start = ground.clauseStart(trigger.token());
        Antecedents antecedents = new Antecedents(ground);
        if (ground.is(start, Kind.RELATIVE)) {
            return antecedents.of(trigger.token());
        }
        if (before != null) {
            return null;
        }
        return start == trigger.token() ? antecedents.ofVerb(start, alwaysBefore(), scene.namer()) : described();
    }

    /** An indefinite noun right before the verb, under a preposition, that the verb describes ("between two who fight"). */
    private @Nullable Chunk described() {
        List<Chunk> left = scene.left();
        Reading reading = trigger.reading();
        Chunk last = left.isEmpty() ? null : left.get(left.size() - 1);
        boolean fits = last != null
                && reading != null
                && last.end() == trigger.token()
                && !last.bare()
                && !last.time()
                && last.actor() == 0
                && !ground.analysis.word(last.start()).definite()
                && new Agreement(ground).follows(reading, scene.namer().head(last), 1);
        return fits ? last : null;
    }

    /** A verb in the plural or dual has its subject before it. */
    private boolean alwaysBefore() {
        return trigger.has(Feature.PLURAL | Feature.DUAL) && !trigger.has(Feature.SINGULAR);
    }

    /** "By the coalition": the verb is passive. */
    private boolean doerNamed() {
        return trigger.has(Feature.PASSIVE)
                && transitive()
                && scene.right().stream()
                        .anyMatch(c -> scene.words().role(scene.preposition(c)).equals("by"));
    }

    /** Whether a phrase after the verb may be its subject, by case and gender. */
    private boolean maySubject(Chunk chunk) {
        Reading reading = trigger.reading();
        Agreement agreement = new Agreement(ground);
        return reading == null
                || agreement.maySubject(reading, chunk.start(), scene.namer().head(chunk))
                        && (chunk.figure() != 0 || !agreement.masculineBefore(reading, trigger.token(), chunk.start()));
    }

    private List<String> subjectsBefore() {
        Reading reading = trigger.reading();
        return reading == null
                ? scene.discourse().subjects()
                : scene.discourse().subjects(reading);
    }

    private void subjectFirst(Chunk subject, @Nullable Chunk object) {
        boolean passive = object == null && trigger.suffix().isEmpty() && transitive() && trigger.has(Feature.PASSIVE);
        if (passive && suffers(subject)) {
            object(scene.left(), subject);
            return;
        }
        subject(scene.left(), subject);
        if (object != null) {
            object(scene.right(), object);
        }
    }

    private boolean suffers(Chunk chunk) {
        return trigger.type() == ClaimType.CASUALTIES
                || trigger.type() == ClaimType.DETENTION
                || trigger.type() == ClaimType.APPOINTMENT
                        && chunk.actor() == 0
                        && !ground.analysis.word(chunk.start()).definite()
                || !scene.namer().someone(chunk);
    }

    private void relative(Chunk antecedent, @Nullable Chunk first) {
        List<Chunk> one = List.of(antecedent);
        if (!trigger.suffix().isEmpty() || resumes()) {
            if (first != null && maySubject(first)) {
                subject(scene.right(), first);
            } else {
                dropped(first);
            }
            objectOrPlace(one, antecedent);
        } else if (first == null && transitive() && trigger.has(Feature.PASSIVE) && suffers(antecedent)) {
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
        List<String> to =
                frame.actorIs("subj") ? scene.roles().actor : frame.targetIs("subj") ? scene.roles().target : List.of();
        if (frame.actorIs("subj") || frame.targetIs("subj")) {
            subjectsBefore().forEach(name -> Roles.addOnce(to, name));
            scene.roles().pending = frame.actorIs("subj") && scene.roles().actor.isEmpty();
        }
        if (object != null) {
            object(scene.right(), object);
        }
    }

    private void subject(List<Chunk> among, Chunk chunk) {
        if (frame.actorIs("subj")) {
            scene.actor(among, chunk);
            scene.roles().explicit |= chunk.actor() != 0 || ground.isState(chunk.start());
        } else if (frame.targetIs("subj")) {
            scene.target(among, chunk);
        }
        if (frame.placeIs("subj") && chunk.place() != 0) {
            scene.place(chunk);
        }
        scene.count(chunk);
    }

    private void object(List<Chunk> among, Chunk chunk) {
        boolean ground = frame.placeIs("obj") && chunk.place() != 0 && chunk.actor() == 0;
        if (ground) {
            scene.place(chunk);
        }
        boolean struck = trigger.type() == ClaimType.STRIKE || trigger.type() == ClaimType.ATTACK;
        if (frame.targetIs("obj") && (!ground || struck) || frame.targetIs("subj") && !frame.actorIs("subj")) {
            scene.target(among, chunk);
        }
        scene.count(chunk);
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
        return suffers(chunk) && (chunk.actor() == 0 || chunk.figure() != 0) || trigger.type() == ClaimType.CASUALTIES;
    }

    /** Whether a preposition after the verb carries the pronoun of the antecedent ("on it"). */
    private boolean resumes() {
        int limit = Math.min(trigger.end() + 7, ground.clauseEnd(trigger.token()));
        for (int i = trigger.end(); i < limit && ground.kinds[i] != Kind.MARK; i++) {
            if (ground.kinds[i] == Kind.PREPOSITION && ground.carriesPronoun(i)) {
                return true;
            }
        }
        return false;
    }
}
