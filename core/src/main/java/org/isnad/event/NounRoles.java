package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.ActorKind;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/** The roles of an event noun or verbal noun: the noun after it, adjectives, its light verb, clauses that describe it. */
final class NounRoles {
    private static final Set<ClaimType> READY =
            EnumSet.of(ClaimType.PROPOSAL, ClaimType.SUPPORT, ClaimType.PRESENCE, ClaimType.CONTROL);

    /** What is done to the noun after it, which an adjective never says. */
    private static final Set<ClaimType> SUFFERED =
            EnumSet.of(ClaimType.CASUALTIES, ClaimType.DETENTION, ClaimType.RELEASE);

    private final Scene scene;
    private final Ground ground;
    private final Trigger trigger;
    private final Frame frame;
    private final Roles roles;
    private final Agreement agreement;

    NounRoles(Scene scene) {
        this.scene = scene;
        this.ground = scene.ground();
        this.trigger = scene.trigger();
        this.frame = trigger.frame();
        this.roles = scene.roles();
        this.agreement = new Agreement(ground);
    }

    void read() {
        Roles.addOnce(roles.figures, ground.mentions.figure()[trigger.token()]);
        if (trigger.participle()) {
            participle();
        } else {
            genitive();
        }
        describing();
        new PrepositionRoles(scene).read();
        if (roles.actor.isEmpty() && acts() && !SUFFERED.contains(trigger.type())) {
            nisba();
        }
        if (roles.actor.isEmpty() && acts() && !trigger.participle()) {
            predicate();
        }
        governingVerb();
        if (roles.actor.isEmpty()
                && !roles.target.isEmpty()
                && !ground.analysis.word(trigger.token()).definite()
                && (ground.is(trigger.token() - 1, Kind.PREPOSITION)
                        || ground.isTime(trigger.token() - 1, scene.words()))
                && (trigger.type() == ClaimType.TALKS || trigger.type() == ClaimType.CLASH)) {
            otherSide();
        }
    }

    /** "They took it after battles with the militia"; "he said at a meeting with the envoy": the subject is one side. */
    private void otherSide() {
        for (Chunk chunk : scene.left()) {
            if (chunk.bare() && scene.namer().someone(chunk)) {
                scene.discourse().names(chunk).forEach(name -> Roles.addOnce(roles.actor, name));
                return;
            }
        }
        scene.discourse().subjects().forEach(name -> Roles.addOnce(roles.actor, name));
        roles.actor.removeAll(roles.target);
    }

    private boolean acts() {
        boolean acts = frame.noun() || frame.actorIs("subj");
        return acts && scene.types().actor(trigger.type()) != TypeRoles.Fill.NONE;
    }

    /** "The movement is ready to": an indefinite trigger right after someone, in a clause without verb, is told of them. */
    private void predicate() {
        int token = trigger.token();
        if (!READY.contains(trigger.type()) || ground.analysis.word(token).definite()) {
            return;
        }
        for (Chunk chunk : scene.left()) {
            if (chunk.end() == token && chunk.bare() && scene.namer().someone(chunk)) {
                scene.actor(scene.left(), chunk);
                return;
            }
        }
        if (ground.is(token - 1, Kind.PRONOUN) || ground.is(token - 1, Kind.COMPLEMENT)) {
            scene.discourse().subjects().forEach(name -> Roles.addOnce(roles.actor, name));
            roles.pending = roles.actor.isEmpty();
        }
    }

    /** What a participle describes is its subject, or its object where it is passive; an active one takes an object. */
    private void participle() {
        List<Chunk> right = scene.right();
        if (trigger.has(Feature.ACTIVE_PARTICIPLE)
                && transitive()
                && !right.isEmpty()
                && right.get(0).bare()
                && right.get(0).start() == trigger.end()) {
            scene.target(right, right.get(0));
        }
        List<Chunk> left = scene.left();
        Chunk described = null;
        boolean plural = trigger.has(Feature.PLURAL) && !trigger.has(Feature.SINGULAR);
        Antecedents antecedents = new Antecedents(ground);
        for (int k = left.size() - 1; k >= 0 && described == null; k--) {
            if (!left.get(k).time() && (!plural || antecedents.plural(left.get(k)))) {
                described = left.get(k);
            }
        }
        boolean predicate = described != null
                && !described.bare()
                && !ground.analysis.word(trigger.token()).definite()
                && (described.actor() != 0
                        || ground.analysis.word(described.start()).definite());
        Chunk first = predicate ? scene.bare(left, 0) : null;
        described = first == null ? described : first;
        if (described == null) {
            if (frame.actorIs("subj")) {
                scene.discourse().subjects().forEach(name -> Roles.addOnce(roles.actor, name));
            }
            return;
        }
        boolean passive =
                trigger.has(Feature.PASSIVE_PARTICIPLE) && !frame.forms().contains("a");
        if (passive) {
            scene.target(left, described);
        } else if (frame.actorIs("subj")) {
            scene.actor(left, described);
        } else if (frame.placeIs("subj")) {
            scene.place(described);
        }
    }

    /** The noun right after the trigger, or its suffix pronoun. */
    private void genitive() {
        if (!trigger.suffix().isEmpty()) {
            pronoun();
            return;
        }
        List<Chunk> right = scene.right();
        if (right.isEmpty() || ground.analysis.word(trigger.token()).definite()) {
            return;
        }
        Chunk chunk = right.get(0);
        boolean cause = trigger.type() == ClaimType.CASUALTIES
                && ground.analysis.is(chunk.start(), ground.lexicon.nouns)
                && !scene.namer().someone(chunk)
                && chunk.figure() == 0;
        if (cause) {
            return;
        }
        boolean nisba = !SUFFERED.contains(trigger.type()) && describes(chunk);
        if (chunk.start() > afterQuote() || !chunk.bare() || nisba) {
            return;
        }
        Chunk second = right.size() > 1 ? right.get(1) : null;
        boolean twoArguments = second != null
                && second.bare()
                && !second.joined()
                && second.start() <= chunk.end() + 1
                && (!frame.noun() || frame.genitive().equals("target"));
        if (second != null && twoArguments && actorLike(chunk) && !apposed(chunk, second)) {
            scene.actor(right, chunk);
            objectOrPlace(right, second);
        } else {
            argument(right, chunk);
        }
    }

    /** Whether the second of two phrases says who the first is ("the arrest of N, head of the party"). */
    private boolean apposed(Chunk chunk, Chunk second) {
        return ground.hasSort(second.start(), ground.lexicon.office)
                        && !scene.namer().possessed(second)
                || chunk.actor() != 0
                        && frame.noun()
                        && ground.mentions.actors().get(chunk.actor() - 1).kind() == ActorKind.PERSON;
    }

    private void pronoun() {
        boolean actor = frame.noun() ? !frame.genitive().equals("target") : !transitive() || frame.actorIs("subj");
        List<Chunk> right = scene.right();
        boolean object = !right.isEmpty()
                && right.get(0).bare()
                && (transitive() || frame.noun() && scene.namer().someone(right.get(0)));
        List<String> subject = owner();
        if (actor && (!transitive() || object || frame.noun())) {
            subject.forEach(name -> Roles.addOnce(roles.actor, name));
            if (object) {
                objectOrPlace(right, right.get(0));
            }
        } else if (frame.noun() || transitive()) {
            boolean suffers = frame.noun() || !objectBrought(right);
            subject.forEach(name -> Roles.addOnce(suffers ? roles.target : roles.actor, name));
        }
    }

    /** Whether a preposition brings the object of a verbal noun ("their seizure of the town"). */
    private boolean objectBrought(List<Chunk> right) {
        for (Chunk chunk : right) {
            String preposition = scene.preposition(chunk);
            if (!preposition.isEmpty()
                    && (frame.targetIs(preposition)
                            || frame.placeIs(preposition)
                            || scene.words().role(preposition).equals("goal") && chunk.start() <= trigger.end() + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a suffix pronoun means: the last someone before it in the clause, else the subject before. */
    private List<String> owner() {
        for (Chunk chunk : scene.left()) {
            boolean many = chunk.figure() != 0
                    && trigger.suffix().charAt(trigger.suffix().length() - 1) == Letters.MEEM;
            if (chunk.bare()
                    && scene.namer().someone(chunk)
                    && (many || agreement.owns(trigger.suffix(), scene.namer().head(chunk)))) {
                return scene.discourse().names(chunk);
            }
        }
        return scene.discourse().owner(trigger.suffix());
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
                        || adjective(chunk.start())
                        || !scene.namer().state(chunk.start()).isEmpty());
    }

    /** Whether a word is an indefinite adjective and no noun for people or things. */
    private boolean adjective(int i) {
        if (ground.analysis.word(i).definite() || ground.analysis.is(i, ground.lexicon.arguments)) {
            return false;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.has(Feature.ADJECTIVE | Feature.PARTICIPLE)
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void argument(List<Chunk> right, Chunk chunk) {
        boolean actor = frame.noun() ? frame.genitive().equals("actor") : !transitive() && frame.actorIs("subj");
        boolean takesObject = frame.noun()
                ? frame.genitive().equals("target") && trigger.type() != ClaimType.CASUALTIES
                : transitive();
        if (takesObject && actorLike(chunk) && hasLam(right, chunk)) {
            actor = true;
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

    private void objectOrPlace(List<Chunk> among, Chunk chunk) {
        boolean seizure = frame.placeIs("obj") || frame.type() == ClaimType.SEIZURE;
        if (frame.type() == ClaimType.SEIZURE && !scene.namer().someone(chunk)) {
            scene.place(chunk);
            scene.count(chunk);
            return;
        }
        if (chunk.place() != 0 && chunk.actor() == 0) {
            scene.place(chunk);
            if (!seizure && ground.mentions.place()[chunk.start()] == 0) {
                scene.target(among, chunk);
            }
        } else {
            scene.target(among, chunk);
        }
        scene.count(chunk);
    }

    private boolean hasLam(List<Chunk> right, Chunk chunk) {
        int k = right.indexOf(chunk) + 1;
        return k < right.size()
                && scene.words().role(scene.preposition(right.get(k))).equals("goal");
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

    /** The verb before the noun in its clause: a light verb shares its subject, others where they take a verbal noun. */
    private void governingVerb() {
        int start = ground.clauseStart(trigger.token());
        for (int i = trigger.token() - 1; i >= start; i--) {
            if (ground.kinds[i] == Kind.NOMINAL && lightNoun(i)) {
                return;
            }
            if (ground.kinds[i] == Kind.FINITE) {
                Reading light = scene.reading(i, ground.lexicon.light, Feature.FINITE);
                if (light != null && !elsewhere(light) && (carries() || sameDoer(light))) {
                    lightSubject(i, light);
                } else if (!frame.noun()
                        && trigger.type() != ClaimType.CASUALTIES
                        && ground.analysis.is(i, ground.lexicon.modals)) {
                    shareSubject(i, "actor");
                } else if (!frame.noun() && ground.is(start, Kind.RELATIVE) && roles.actor.isEmpty() && acts()) {
                    mainSubject();
                }
                return;
            }
        }
    }

    /** "The carrying out of raids by ...": a light verbal noun before the trigger, with its own subject. */
    private boolean lightNoun(int i) {
        Reading light = scene.reading(i, ground.lexicon.light, Feature.MASDAR);
        if (light == null || !light.get("subject").equals("actor") || !roles.actor.isEmpty() || !acts()) {
            return false;
        }
        for (Chunk chunk : scene.left()) {
            if (chunk.start() == i
                    && chunk.end() > i + 1
                    && !chunk.covers(trigger.token())
                    && trigger.token() - chunk.end() <= 2
                    && light.lemma().row().list("noun").contains("obj") == !prepositional()) {
                Chunk rest = new Chunk(i + 1, chunk.end(), -1, (char) 0, false, chunk.actor(), chunk.place(), 0, false);
                scene.actor(List.of(rest), rest);
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition brings the trigger, or the light noun right before it. */
    private boolean prepositional() {
        for (int i = trigger.token(); i >= trigger.token() - 1 && i > 0; i--) {
            if (ground.is(i - 1, Kind.PREPOSITION)
                    || ground.analysis.word(i).procliticLength()
                            > ground.analysis.word(i).conjunctionLength()) {
                return true;
            }
        }
        return false;
    }

    /** After a relative clause the verbal noun belongs to the main verb, whose subject that clause describes. */
    private void mainSubject() {
        Chunk antecedent = new Antecedents(ground).of(trigger.token());
        if (antecedent != null) {
            scene.actor(List.of(antecedent), antecedent);
        }
    }

    /** "They took it after storming it": a deed that dates another has its doer. */
    private boolean sameDoer(Reading light) {
        return light.get("subject").equals("actor")
                && trigger.type() != ClaimType.CLASH
                && trigger.type() != ClaimType.CASUALTIES
                && !ground.analysis.word(trigger.token()).definite();
    }

    /** "They met their deaths in an explosion": the noun under a preposition of place is not what the verb carries. */
    private boolean elsewhere(Reading light) {
        int before = trigger.token() - 1;
        return before >= 0
                && ground.kinds[before] == Kind.PREPOSITION
                && scene.words().role(ground.bareKey(before)).equals("place")
                && !light.lemma().row().list("noun").contains(ground.bareKey(before));
    }

    /** Whether the trigger stands where the light verb has its noun: bare, or under one of its prepositions. */
    private boolean carries() {
        int start = ground.clauseStart(trigger.token());
        for (int i = trigger.token(); i > start; i--) {
            if (ground.analysis.word(i).procliticLength()
                    > ground.analysis.word(i).conjunctionLength()) {
                return true;
            }
            if (ground.kinds[i - 1] == Kind.PREPOSITION && ground.isTime(i - 1, scene.words())) {
                return false;
            }
            if (ground.kinds[i - 1] != Kind.NOMINAL
                    || ground.analysis.word(i - 1).definite()) {
                return true;
            }
        }
        return true;
    }

    private void lightSubject(int verb, Reading reading) {
        shareSubject(verb, reading.get("subject"));
    }

    private void shareSubject(int verb, String role) {
        if (role.equals("none") || role.equals("actor") && (!roles.actor.isEmpty() || !acts())) {
            return;
        }
        Chunk subject = subject(verb);
        if (subject == null) {
            if (role.equals("actor")) {
                subjectAfter(verb);
            }
            return;
        }
        switch (role) {
            case "actor" -> {
                if (subject.place() != 0 && subject.actor() == 0) {
                    scene.place(subject);
                } else {
                    scene.actor(scene.left(), subject);
                    scene.count(subject);
                }
            }
            case "target" -> {
                if (roles.target.isEmpty()) {
                    scene.target(scene.left(), subject);
                }
            }
            case "place" -> {
                scene.place(subject);
                Roles.addOnce(roles.places, scene.namer().placeOf(subject));
            }
            default -> {}
        }
    }

    /** "The raids were carried out by ..." with the subject behind: else the subject of the clause before. */
    private void subjectAfter(int verb) {
        Chunk after = scene.bare(scene.right(), 0);
        boolean definite = ground.analysis.word(trigger.token()).definite();
        if (after != null
                && definite
                && trigger.token() == verb + 1
                && scene.namer().someone(after)) {
            scene.actor(scene.right(), after);
        } else {
            Reading reading = scene.reading(verb, ground.lexicon.light | ground.lexicon.modals, Feature.FINITE);
            List<String> before = reading == null
                    ? scene.discourse().subjects()
                    : scene.discourse().subjects(reading);
            before.forEach(name -> Roles.addOnce(roles.actor, name));
        }
    }

    private @Nullable Chunk subject(int verb) {
        for (Chunk chunk : scene.left()) {
            if (chunk.bare() && !chunk.joined() && !chunk.covers(trigger.token())) {
                boolean place = chunk.place() != 0 && chunk.actor() == 0;
                if (scene.namer().someone(chunk) || place || chunk.figure() != 0 || doesNext(verb, chunk)) {
                    return chunk;
                }
            }
        }
        return null;
    }

    /** Whether an unlisted noun right after a verb may be its subject. */
    private boolean doesNext(int verb, Chunk chunk) {
        Reading reading = scene.reading(verb, ground.lexicon.light | ground.lexicon.modals, Feature.FINITE);
        return chunk.start() == verb + 1
                && reading != null
                && agreement.maySubject(reading, chunk.start(), scene.namer().head(chunk))
                && scene.reading(chunk.start(), -1L, Feature.MASDAR) == null
                && !ground.analysis.is(chunk.start(), ground.lexicon.nouns);
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
        boolean own = ground.is(ground.clauseStart(verb), Kind.RELATIVE) || verb - trigger.end() <= 2;
        if (ground.analysis.word(verb).conjunctionLength() > 0 || !own) {
            return;
        }
        if (ground.is(ground.clauseStart(verb), Kind.RELATIVE)) {
            Chunk antecedent = new Antecedents(ground).of(verb);
            if (antecedent != null && !antecedent.covers(trigger.token())) {
                return;
            }
        }
        Reading light = scene.reading(verb, ground.lexicon.light, Feature.FINITE);
        List<Chunk> chunks = new ChunkReader(ground).read(verb + 1, ground.clauseEnd(verb));
        Chunk first = scene.bare(chunks, 0);
        if (light != null && light.get("subject").equals("place") && first != null) {
            Roles.addOnce(roles.places, scene.namer().placeOf(first));
        } else if (light != null
                && !light.suffix().isEmpty()
                && light.get("subject").equals("actor")
                && first != null) {
            if (roles.actor.isEmpty()) {
                scene.actor(chunks, first);
            }
        } else if (first != null
                && ground.hasSort(verb, ground.lexicon.strike)
                && roles.target.isEmpty()
                && scene.reading(verb, ground.lexicon.verbs, Feature.FINITE) != null) {
            scene.target(chunks, first);
        } else if (light == null && !ground.is(ground.clauseStart(verb), Kind.RELATIVE)) {
            return;
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
            if (ground.kinds[i] != Kind.NOMINAL || ground.analysis.word(i).procliticLength() > 0) {
                return;
            }
            String state = scene.namer().state(i);
            if (!state.isEmpty()) {
                Roles.addOnce(roles.actor, state);
                roles.cover(i, i + 1);
                return;
            }
        }
    }
}
