package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * A trigger among the phrases of its clause.
 *
 * @param left the phrases before it in its clause
 * @param right the phrases after it
 */
record Scene(
        Ground ground,
        Namer namer,
        Discourse discourse,
        RoleWords words,
        TypeRoles types,
        Trigger trigger,
        List<Chunk> left,
        List<Chunk> right,
        Roles roles) {

    ClaimType type() {
        return trigger.type();
    }

    String preposition(Chunk chunk) {
        if (chunk.letter() != 0) {
            return String.valueOf(chunk.letter());
        }
        if (chunk.preposition() < 0) {
            return "";
        }
        return ground.is(chunk.preposition(), Kind.BY) ? RoleWords.BY : ground.bareKey(chunk.preposition());
    }

    /** Whether a phrase may be the actor of this trigger. */
    boolean mayAct(Chunk chunk) {
        return switch (types.actor(type())) {
            case NONE -> false;
            case PEOPLE -> namer.someone(chunk);
            case ANY -> !chunk.time() && !namer.weapon(chunk);
        };
    }

    /** Whether a phrase may be the target of this trigger. */
    boolean maySuffer(Chunk chunk) {
        return switch (types.target(type())) {
            case NONE -> false;
            case PEOPLE -> namer.someone(chunk);
            case ANY -> !chunk.time() && !namer.weapon(chunk);
        };
    }

    /** Adds a phrase and those joined to it as actor, where they may be. */
    void actor(List<Chunk> among, Chunk chunk) {
        if (mayAct(partOf(among, among.indexOf(chunk)))) {
            each(among, chunk, roles.actor);
        }
    }

    /** Adds a phrase and those joined to it as target, where they may be; what it counts counts the event. */
    void target(List<Chunk> among, Chunk chunk) {
        if (ground.hasSort(chunk.start(), ground.lexicon.life)) {
            int next = among.indexOf(chunk) + 1;
            if (chunk.end() > chunk.start() + 1) {
                freed(chunk);
            } else if (next < among.size() && among.get(next).start() == chunk.end()) {
                each(among, among.get(next), roles.target);
            }
            return;
        }
        if (ground.hasSort(chunk.start(), ground.lexicon.freedom)) {
            if (namer.possessed(chunk)) {
                discourse.owner(namer.suffix(chunk)).forEach(name -> Roles.addOnce(roles.target, name));
            } else if (chunk.end() > chunk.start() + 1) {
                freed(chunk);
            }
            return;
        }
        if (maySuffer(partOf(among, among.indexOf(chunk)))) {
            each(among, chunk, roles.target);
        } else if (type() == ClaimType.ACCUSATION || type() == ClaimType.SUPPORT) {
            String owner = namer.owner(chunk);
            if (!owner.isEmpty()) {
                Roles.addOnce(roles.target, owner);
                roles.cover(chunk.start(), chunk.end());
            }
        }
    }

    /** Whose freedom it is: the rest of the phrase. */
    private void freed(Chunk chunk) {
        int start = chunk.start() + 1;
        Chunk rest =
                new Chunk(start, chunk.end(), -1, (char) 0, false, chunk.actor(), chunk.place(), chunk.figure(), false);
        if (maySuffer(rest)) {
            each(List.of(rest), rest, roles.target);
        }
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
        discourse.names(whole).forEach(name -> Roles.addOnce(to, name));
        count(chunk);
        if (whole != chunk) {
            roles.cover(whole.start(), whole.end());
        }
    }

    /** "12 of the fighters", "positions of the group": the phrase that says whose; else the phrase itself. */
    private Chunk partOf(List<Chunk> among, int k) {
        Chunk chunk = among.get(k);
        if (chunk.actor() != 0) {
            return chunk;
        }
        boolean quantity = chunk.figure() != 0
                || ground.is(chunk.start(), Kind.QUANTIFIER)
                || ground.hasSort(chunk.start(), ground.lexicon.quantity)
                || ground.hasSort(chunk.end() - 1, ground.lexicon.quantity);
        int end = chunk.end();
        for (int j = k + 1; j < among.size() && j <= k + 2 && !among.get(j).joined(); j++) {
            Chunk next = among.get(j);
            String role = words.role(preposition(next));
            if (next.start() - end > 1 || !role.equals("part") && !role.equals("goal")) {
                return chunk;
            }
            if (next.actor() != 0
                    || role.equals("part") && quantity && (namer.name(chunk).isEmpty() || !namer.someone(chunk))) {
                return next;
            }
            end = next.end();
        }
        return chunk;
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

    /** The first phrase without preposition from {@code from} on that is not joined to one before, or null. */
    @Nullable
    Chunk bare(List<Chunk> chunks, int from) {
        boolean past = false;
        for (int k = from; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            past |= k > 0
                    && !chunk.time()
                    && !chunks.get(k - 1).time()
                    && chunk.start() > trigger.token()
                    && ground.is(chunk.start() - 1, Kind.MARK);
            if (past) {
                return null;
            }
            if (chunk.bare() && !chunk.joined() && !describes(chunk) && !manner(chunk)) {
                return chunk;
            }
        }
        return null;
    }

    /** Whether a phrase is an adverbial accusative ("in reply to", "in fear of"). */
    private boolean manner(Chunk chunk) {
        int i = chunk.start();
        if (chunk.end() - i > 1
                || !ground.hasSort(i, ground.lexicon.manner)
                || ground.analysis.word(i).definite()) {
            return false;
        }
        char last = ground.analysis.key(i).charAt(ground.analysis.key(i).length() - 1);
        return last == Letters.ALEF || last == Letters.HEH;
    }

    /** Whether a phrase is only a definite adjective of what stands before it. */
    private boolean describes(Chunk chunk) {
        return chunk.actor() == 0
                && chunk.end() - chunk.start() == 1
                && ground.analysis.word(chunk.start()).definite()
                && ground.hasSort(chunk.start(), ground.lexicon.adjective);
    }

    /** A reading of a token in these classes and features, or null. */
    @Nullable
    Reading reading(int token, long classBits, int features) {
        for (Reading reading : ground.analysis.readings(token, classBits)) {
            if (reading.is(classBits)
                    && reading.has(features)
                    && Plausibility.allows(ground.analysis, token, reading)) {
                return reading;
            }
        }
        return null;
    }
}
