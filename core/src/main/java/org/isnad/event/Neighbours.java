package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.model.Attribution;
import org.isnad.model.ClaimType;
import org.isnad.model.Figure;
import org.isnad.model.Link;
import org.isnad.model.Span;
import org.isnad.saying.Coverage;

/**
 * Fills slots that a sentence gives to a neighbour: whoever bombed is who killed; what is told of a town in the opening
 * words of a sentence holds there; the accused did what follows; who speaks in the first person, or demands, is the
 * speaker of the saying.
 */
final class Neighbours {
    private static final int FAR = 40;

    private final Ground ground;
    private final TypeRoles types;
    private final Coverage coverage;

    Neighbours(Ground ground, TypeRoles types) {
        this.ground = ground;
        this.types = types;
        this.coverage = new Coverage(ground.mentions.sayings());
    }

    void share(List<Trigger> triggers, List<Roles> roles) {
        for (int k = 0; k < triggers.size(); k++) {
            speaker(triggers.get(k), roles.get(k));
        }
        for (int k = 0; k < triggers.size(); k++) {
            accused(triggers, roles, k);
            actor(triggers, roles, k);
            place(triggers, roles, k);
            object(triggers, roles, k);
            hurt(triggers, roles, k);
        }
    }

    /** The speaker is the actor of what he says as "we", and of the demand or charge that his saying is. */
    private void speaker(Trigger trigger, Roles roles) {
        Span word = ground.analysis.token(trigger.token()).span();
        Attribution own = coverage.withCueAt(word);
        if (own != null && types.actor(trigger.type()) != TypeRoles.Fill.NONE) {
            if (!roles.explicit || roles.actor.isEmpty()) {
                roles.actor.clear();
                roles.actor.add(name(own));
            }
            return;
        }
        boolean we = trigger.finite() && trigger.has(Feature.PERSON_1) && !trigger.has(Feature.PERSON_3);
        boolean pending = roles.pending && roles.actor.isEmpty() && !violentOrHurt(trigger);
        Attribution saying = we || pending ? coverage.innermost(word) : null;
        if (saying != null) {
            roles.actor.clear();
            roles.actor.add(name(saying));
        }
    }

    private static String name(Attribution saying) {
        Link last = saying.chain().get(saying.chain().size() - 1);
        String actor = last.actor();
        return actor == null ? last.name() : actor;
    }

    /** "... and four were wounded": of those who were killed; who was killed in a raid was its target. */
    private void hurt(List<Trigger> triggers, List<Roles> roles, int k) {
        if (k == 0 || !roles.get(k).target.isEmpty() || !sameSentence(triggers, k - 1, k)) {
            return;
        }
        Roles before = roles.get(k - 1);
        if (triggers.get(k - 1).type() != ClaimType.CASUALTIES) {
            return;
        }
        boolean others = triggers.get(k).type() == ClaimType.CASUALTIES && bareNumber(roles.get(k));
        if (others) {
            before.target.stream().filter(this::group).forEach(name -> Roles.addOnce(roles.get(k).target, name));
        } else if (violent(triggers.get(k))
                && inOneClause(triggers, k - 1, k)
                && brought(triggers.get(k).token())) {
            roles.get(k).target.addAll(before.target);
        }
    }

    /** Whether a name is the id of an actor, not words. */
    private boolean group(String name) {
        return ground.mentions.actors().stream().anyMatch(actor -> actor.id().equals(name));
    }

    private boolean brought(int token) {
        return proclitic(token) || ground.is(token - 1, Kind.PREPOSITION);
    }

    /** Whether what counts an event is a number without a noun ("four", "18 others"). */
    private boolean bareNumber(Roles roles) {
        if (roles.figures.size() != 1) {
            return false;
        }
        Figure figure = ground.mentions.figures().get(roles.figures.get(0) - 1);
        int last = ground.analysis.tokenAt(figure.span().end()) - 1;
        return ground.is(last, Kind.NUMBER)
                || ground.hasSort(last, ground.lexicon.nobody)
                || ground.hasSort(last, ground.lexicon.quantity);
    }

    /** "... and killed them": the target of the event before. */
    private void object(List<Trigger> triggers, List<Roles> roles, int k) {
        Trigger trigger = triggers.get(k);
        boolean open = roles.get(k).target.isEmpty() && types.target(trigger.type()) != TypeRoles.Fill.NONE;
        boolean relative = ground.is(ground.clauseStart(trigger.token()), Kind.RELATIVE);
        if (k > 0
                && open
                && !relative
                && trigger.finite()
                && !trigger.suffix().isEmpty()
                && sameSentence(triggers, k - 1, k)) {
            roles.get(k).target.addAll(roles.get(k - 1).target);
        }
    }

    private void accused(List<Trigger> triggers, List<Roles> roles, int k) {
        if (k == 0 || triggers.get(k - 1).type() != ClaimType.ACCUSATION || !sameSentence(triggers, k - 1, k)) {
            return;
        }
        Roles charge = roles.get(k - 1);
        Roles deed = roles.get(k);
        boolean charged = inOneClause(triggers, k - 1, k)
                && !triggers.get(k).finite()
                && proclitic(triggers.get(k).token());
        boolean taken = charged || deed.actor.isEmpty() || charge.actor.containsAll(deed.actor);
        if (taken && !charge.target.isEmpty() && triggers.get(k).type() != ClaimType.CASUALTIES) {
            deed.actor.clear();
            deed.actor.addAll(charge.target);
        }
    }

    /** Whether a word carries a preposition. */
    private boolean proclitic(int token) {
        return ground.analysis.word(token).procliticLength()
                > ground.analysis.word(token).conjunctionLength();
    }

    private void actor(List<Trigger> triggers, List<Roles> roles, int k) {
        if (!roles.get(k).actor.isEmpty() || !types.shares(triggers.get(k).type(), "actor")) {
            return;
        }
        int from = neighbour(triggers, k, j -> !roles.get(j).actor.isEmpty() && violent(triggers.get(j)));
        boolean hurt = triggers.get(k).type() == ClaimType.CASUALTIES;
        if (from >= 0 && violentOrHurt(triggers.get(k)) && (!hurt || from > k && inOneClause(triggers, k, from))) {
            roles.get(k).actor.addAll(roles.get(from).actor);
        }
    }

    private static boolean violent(Trigger trigger) {
        return trigger.type() == ClaimType.STRIKE || trigger.type() == ClaimType.ATTACK;
    }

    private static boolean violentOrHurt(Trigger trigger) {
        return violent(trigger) || trigger.type() == ClaimType.CASUALTIES || trigger.type() == ClaimType.DAMAGE;
    }

    private void place(List<Trigger> triggers, List<Roles> roles, int k) {
        Roles own = roles.get(k);
        TypeRoles.Where where = types.place(triggers.get(k).type());
        if (!own.places.isEmpty() || where == TypeRoles.Where.RARE || where == TypeRoles.Where.CLAUSE) {
            return;
        }
        int topic = topicPlace(triggers.get(k).token());
        if (topic != 0) {
            own.places.add(topic);
            return;
        }
        int described = placeDescribed(triggers.get(k).token());
        if (described != 0) {
            own.places.add(described);
            return;
        }
        int from = neighbour(triggers, k, j -> !roles.get(j).places.isEmpty() && local(triggers.get(j)));
        if (from >= 0) {
            own.places.addAll(roles.get(from).places);
        } else if (where == TypeRoles.Where.ALWAYS) {
            Roles.addOnce(own.places, placeBefore(triggers.get(k).token()));
        }
    }

    /** A place that the sentence opens with ("In Mosul, ..."), or 0. */
    private int topicPlace(int token) {
        int start = ground.analysis.sentence(token).start();
        for (int i = start; i < Math.min(token, start + 4); i++) {
            if (ground.mentions.place()[i] != 0 && ground.mentions.actor()[i] == 0) {
                return ground.mentions.place()[i];
            }
            if (ground.is(i, Kind.FINITE) || ground.is(i, Kind.COMPLEMENT)) {
                return 0;
            }
        }
        return 0;
    }

    /** A place in the relative clauses right after the clause of a trigger ("positions that stand in Lawdar"), or 0. */
    private int placeDescribed(int token) {
        int i = ground.clauseEnd(token);
        while (i < ground.size() && describes(i)) {
            for (int end = ground.clauseEnd(i); i < end; i++) {
                if (ground.mentions.place()[i] != 0 && ground.mentions.actor()[i] == 0) {
                    return ground.mentions.place()[i];
                }
            }
        }
        return 0;
    }

    /** Whether a clause that begins at a token describes the one before: a relative, or a circumstance ("using ..."). */
    private boolean describes(int i) {
        return ground.is(i, Kind.RELATIVE)
                || ground.circumstance(i) && !ground.analysis.is(i, ground.lexicon.sayVerbs)
                || ground.is(i, Kind.FINITE)
                        && ground.analysis.word(i).conjunctionLength() == 0
                        && !ground.is(i - 1, Kind.MARK)
                        && !ground.analysis.word(i - 1).definite();
    }

    private boolean local(Trigger trigger) {
        TypeRoles.Where where = types.place(trigger.type());
        return where == TypeRoles.Where.SENTENCE || where == TypeRoles.Where.ALWAYS;
    }

    /** The place named last before a token, or 0. */
    private int placeBefore(int token) {
        for (int i = token; i >= 0; i--) {
            if (ground.mentions.place()[i] != 0) {
                return ground.mentions.place()[inner(i)];
            }
        }
        return 0;
    }

    /** The token of the first of the places that are told one in another up to a token ("a town in a province"). */
    private int inner(int last) {
        int start = ground.analysis.sentence(last).start();
        int first = last;
        for (int i = last - 1; i >= Math.max(start, first - 4); i--) {
            if (ground.kinds[i] == Kind.FINITE || ground.kinds[i] == Kind.MARK || ground.kinds[i].opensClause()) {
                return first;
            }
            first = ground.mentions.place()[i] != 0 ? i : first;
        }
        return first;
    }

    private interface Gives {
        boolean at(int index);
    }

    /** The nearest trigger of the sentence that gives something, the later one first; -1 for none. */
    private int neighbour(List<Trigger> triggers, int k, Gives gives) {
        for (int distance = 1; distance < triggers.size(); distance++) {
            boolean after = k + distance < triggers.size() && near(triggers, k, k + distance);
            boolean before = k - distance >= 0 && near(triggers, k, k - distance);
            if (before && gives.at(k - distance)) {
                return k - distance;
            }
            if (after && gives.at(k + distance)) {
                return k + distance;
            }
            if (!after && !before) {
                return -1;
            }
        }
        return -1;
    }

    private boolean inOneClause(List<Trigger> triggers, int a, int b) {
        return ground.clauseStart(triggers.get(a).token())
                == ground.clauseStart(triggers.get(b).token());
    }

    private boolean near(List<Trigger> triggers, int a, int b) {
        return sameSentence(triggers, a, b)
                && Math.abs(triggers.get(a).token() - triggers.get(b).token()) < FAR;
    }

    private boolean sameSentence(List<Trigger> triggers, int a, int b) {
        return ground.analysis.sentenceOf(triggers.get(a).token())
                == ground.analysis.sentenceOf(triggers.get(b).token());
    }
}
