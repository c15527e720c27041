package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.ClaimType;

/** The roles that prepositions bring to a trigger, the same for verbs and nouns: whom, with whom, by whom, where. */
final class PrepositionRoles {
    private static final Set<ClaimType> MOTION = EnumSet.of(
            ClaimType.DEPLOYMENT, ClaimType.WITHDRAWAL, ClaimType.DISPLACEMENT, ClaimType.TALKS, ClaimType.AID);
    private static final Set<ClaimType> AGAINST = EnumSet.of(
            ClaimType.STRIKE, ClaimType.ATTACK, ClaimType.CLASH, ClaimType.SANCTION, ClaimType.PROTEST, ClaimType.SIEGE);

    private final Scene scene;
    private final Frame frame;

    PrepositionRoles(Scene scene) {
        this.scene = scene;
        this.frame = scene.trigger().frame();
    }

    void read() {
        scene.right().forEach(chunk -> read(scene.right(), chunk, true));
        scene.left().forEach(chunk -> read(scene.left(), chunk, false));
    }

    private void read(List<Chunk> among, Chunk chunk, boolean after) {
        if (chunk.joined() && chunk.place() == 0 || chunk.bare() && chunk.place() == 0) {
            return;
        }
        String preposition = scene.preposition(chunk);
        String role = scene.words().role(preposition);
        if (after && !preposition.isEmpty() && !chunk.joined()) {
            role(among, chunk, preposition, role);
        }
        if (chunk.place() != 0 && chunk.actor() == 0 && places(preposition, role, after)) {
            scene.place(chunk);
        }
    }

    private void role(List<Chunk> among, Chunk chunk, String preposition, String role) {
        Roles roles = scene.roles();
        boolean someone = chunk.actor() != 0 || chunk.place() == 0;
        if (role.equals("by") || frame.actorIs(preposition) || weapon(chunk, preposition)) {
            scene.actor(among, chunk);
        } else if (frame.targetIs(preposition)) {
            if (roles.target.isEmpty() && (someone || !frame.placeIs(preposition))) {
                scene.target(among, chunk);
            }
        } else if (role.equals("against") && AGAINST.contains(frame.type()) && roles.target.isEmpty() && someone) {
            scene.target(among, chunk);
        } else if (role.equals("opposing") && roles.target.isEmpty()) {
            scene.target(among, chunk);
        } else if (role.equals("between") && roles.actor.isEmpty() && someone) {
            scene.actor(among, chunk);
        } else if (role.equals("with") && meets() && roles.target.isEmpty()) {
            scene.target(among, chunk);
        }
    }

    private boolean meets() {
        return frame.type() == ClaimType.TALKS || frame.type() == ClaimType.CLASH || frame.type() == ClaimType.AGREEMENT;
    }

    /** "By the bullets of the soldiers": the one whose weapon it was. */
    private boolean weapon(Chunk chunk, String preposition) {
        return scene.words().role(preposition).equals("means")
                && chunk.actor() != 0
                && (scene.ground().hasSort(chunk.start(), scene.ground().lexicon.fire)
                        || scene.ground().hasSort(chunk.start(), scene.ground().lexicon.munition));
    }

    private boolean places(String preposition, String role, boolean after) {
        if (preposition.isEmpty()) {
            return after;
        }
        if (role.equals("place") || role.equals("means")) {
            return true;
        }
        if (!after) {
            return false;
        }
        return frame.placeIs(preposition) || MOTION.contains(frame.type()) || role.equals("against");
    }
}
