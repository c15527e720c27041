package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.model.ClaimType;

/** The roles that prepositions bring to a trigger, the same for verbs and nouns: whom, with whom, by whom, where. */
final class PrepositionRoles {
    private static final Set<ClaimType> MOTION = EnumSet.of(
            ClaimType.DEPLOYMENT, ClaimType.WITHDRAWAL, ClaimType.DISPLACEMENT, ClaimType.TALKS, ClaimType.AID);

    private static final Set<ClaimType> GROUND =
            EnumSet.of(ClaimType.SEIZURE, ClaimType.CONTROL, ClaimType.SIEGE, ClaimType.DAMAGE);

    private final Scene scene;
    private final Frame frame;

    PrepositionRoles(Scene scene) {
        this.scene = scene;
        this.frame = scene.trigger().frame();
    }

    void read() {
        for (Chunk chunk : scene.right()) {
            if (goal(chunk)) {
                break;
            }
            read(scene.right(), chunk, true);
        }
        scene.left().forEach(chunk -> read(scene.left(), chunk, false));
        if (scene.roles().places.isEmpty()
                && !scene.trigger().suffix().isEmpty()
                && !scene.trigger().finite()
                && GROUND.contains(scene.type())) {
            Roles.addOnce(scene.roles().places, scene.discourse().lastPlace());
        }
    }

    /** A verbal noun with lam opens a goal; what follows belongs to that. */
    private boolean goal(Chunk chunk) {
        Ground ground = scene.ground();
        return chunk.letter() != 0
                && scene.words().role(scene.preposition(chunk)).equals("goal")
                && chunk.actor() == 0
                && chunk.place() == 0
                && scene.reading(chunk.start(), ground.lexicon.verbs | ground.lexicon.light, Feature.MASDAR) != null;
    }

    private void read(List<Chunk> among, Chunk chunk, boolean after) {
        int back = after && scene.roles().places.isEmpty() ? scene.discourse().placeOf(chunk) : 0;
        if (back != 0 && places(scene.preposition(chunk), scene.words().role(scene.preposition(chunk)), true)) {
            Roles.addOnce(scene.roles().places, back);
        }
        if (chunk.joined() && chunk.place() == 0 || chunk.bare() && chunk.place() == 0) {
            return;
        }
        Chunk named = chunk.bare() && chunk.place() != 0 ? apposed(among, chunk) : chunk;
        String preposition = scene.preposition(named);
        String role = scene.words().role(preposition);
        if (role.equals("facing") && (!after || scene.type() != ClaimType.PROTEST)) {
            role = "place";
        }
        if (after && chunk.figure() != 0 && frame.placeIs(preposition)) {
            scene.count(chunk);
        }
        if (after && !preposition.isEmpty() && !chunk.joined()) {
            role(among, chunk, preposition, role);
        }
        if (chunk.place() != 0 && chunk.actor() == 0 && places(preposition, role, after)) {
            scene.place(chunk);
        }
    }

    /** "In the capital, Muscat": the phrase before, whose preposition rules the name too; else the phrase itself. */
    private Chunk apposed(List<Chunk> among, Chunk chunk) {
        int k = among.indexOf(chunk) - 1;
        boolean apposed = k >= 0
                && !among.get(k).bare()
                && among.get(k).place() == 0
                && among.get(k).end() == chunk.start() - 1
                && scene.ground().is(chunk.start() - 1, Kind.MARK);
        return apposed ? among.get(k) : chunk;
    }

    private void role(List<Chunk> among, Chunk chunk, String preposition, String role) {
        Roles roles = scene.roles();
        boolean someone = scene.namer().someone(chunk);
        if (role.equals("by") || frame.actorIs(preposition)) {
            scene.actor(among, chunk);
        } else if (scene.ground().hasSort(chunk.start(), scene.ground().lexicon.hand)) {
            Chunk owner = chunk.rest();
            if (scene.type() != ClaimType.SEIZURE || owner == chunk) {
                return;
            }
            if (role.equals("part")) {
                scene.target(List.of(owner), owner);
            } else {
                scene.actor(List.of(owner), owner);
            }
        } else if (role.equals("means") && scene.namer().weapon(chunk)) {
            shooter(chunk);
        } else if (role.equals("goal")
                && frame.noun()
                && roles.actor.isEmpty()
                && someone
                && near(chunk)
                && scene.types().lamActs(scene.type())) {
            scene.actor(among, chunk);
        } else if (role.equals("part")
                && frame.noun()
                && roles.actor.isEmpty()
                && someone
                && scene.types().minActs(scene.type())) {
            scene.actor(among, chunk);
        } else if (role.equals("between") && someone && mediates()) {
            scene.target(among, chunk);
        } else if (role.equals("between") && roles.actor.isEmpty() && someone) {
            scene.actor(among, chunk);
        } else if (role.equals("with") && together(chunk)) {
            scene.target(among, chunk);
        } else if (roles.target.isEmpty() && mayBeTarget(chunk, preposition, role, someone)) {
            scene.target(among, chunk);
        }
    }

    /** "He was killed with two others": who shares what befell someone. */
    private boolean together(Chunk chunk) {
        boolean befell = scene.type() == ClaimType.CASUALTIES
                || scene.type() == ClaimType.DETENTION
                || scene.type() == ClaimType.RELEASE;
        return befell
                && scene.trigger().finite()
                && scene.roles().actor.isEmpty()
                && (chunk.figure() != 0 || scene.namer().someone(chunk));
    }

    private boolean mayBeTarget(Chunk chunk, String preposition, String role, boolean someone) {
        boolean ground = chunk.place() != 0 && chunk.actor() == 0;
        if (ground && (frame.placeIs(preposition) || role.equals("part"))) {
            return false;
        }
        return frame.targetIs(preposition)
                || role.equals("against") && (frame.noun() || strikes()) && !ground
                || role.equals("goal")
                        && frame.noun()
                        && (someone || strikes() && !ground && !tells(chunk))
                        && near(chunk)
                || role.equals("means") && frame.noun() && frame.genitive().equals("target") && someone && near(chunk)
                || role.equals("facing")
                || role.equals("about") && scene.type() == ClaimType.RELEASE
                || role.equals("part") && scene.type() == ClaimType.SEIZURE && someone && !ofQuantity(chunk)
                || role.equals("opposing") && scene.type() != ClaimType.TALKS
                || role.equals("with") && meets() && someone;
    }

    /** Whether a phrase begins with an event noun, which is not what was struck. */
    private boolean tells(Chunk chunk) {
        return scene.ground().analysis.is(chunk.start(), scene.ground().lexicon.nouns);
    }

    /** Whether a phrase after "of" says whose the number before it is. */
    private boolean ofQuantity(Chunk chunk) {
        int before = chunk.preposition() - 1;
        return before >= 0
                && (scene.ground().mentions.figure()[before] != 0
                        || scene.reading(before, -1L, Feature.MASDAR) != null
                        || scene.ground().hasSort(before, scene.ground().lexicon.quantity));
    }

    /** Whether a phrase hangs on the trigger itself, not on a noun after it, nor on a word of source ("according to"). */
    private boolean near(Chunk chunk) {
        Ground ground = scene.ground();
        if (chunk.start() - scene.trigger().end() > 4
                || ground.analysis.is(chunk.start() - 1, ground.lexicon.sayPrepositions)) {
            return false;
        }
        for (Chunk before : scene.right()) {
            if (before == chunk) {
                return true;
            }
            if (!before.bare() && !before.time()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the trigger is the work of a go-between, who is not one of the sides. */
    private boolean mediates() {
        return scene.ground().hasSort(scene.trigger().token(), scene.ground().lexicon.mediation);
    }

    /** "By the bullets of the soldiers": the one whose weapon it was. */
    private void shooter(Chunk chunk) {
        if (chunk.end() - chunk.start() > 1) {
            Chunk owner = chunk.rest();
            if (scene.namer().someone(owner)) {
                scene.actor(List.of(owner), owner);
            }
        }
    }

    private boolean strikes() {
        return scene.type() == ClaimType.STRIKE || scene.type() == ClaimType.ATTACK;
    }

    private boolean meets() {
        return frame.type() == ClaimType.TALKS
                || frame.type() == ClaimType.CLASH
                || frame.type() == ClaimType.AGREEMENT;
    }

    private boolean places(String preposition, String role, boolean after) {
        boolean rare = scene.types().place(scene.type()) == TypeRoles.Where.RARE;
        if (preposition.isEmpty() || rare) {
            return after && (!rare || role.equals("place") || role.equals("means"));
        }
        if (role.equals("place") || role.equals("means")) {
            return true;
        }
        if (!after) {
            return role.equals("to") && scene.type() == ClaimType.TALKS;
        }
        if (role.equals("to") && scene.type() == ClaimType.SEIZURE) {
            return true;
        }
        boolean local = scene.types().place(scene.type()) != TypeRoles.Where.RARE;
        return frame.placeIs(preposition)
                || MOTION.contains(frame.type())
                || local && (role.equals("against") || role.equals("part") && GROUND.contains(scene.type()));
    }
}
