package org.isnad.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of the words that may carry events those that claim one: one for each happening told in a clause, none for
 * goals, labels, contents of demands and references that only point back.
 */
final class TriggerFilter {
    private static final int TOLD = 5;
    private static final int POINTS_BACK = 1;

    private final Ground ground;
    private final EventLexicon lexicon;
    private final RoleWords words;
    private final Goals goals;
    private final OneHappening oneHappening;
    private final Map<ClaimType, Set<Integer>> slots = new EnumMap<>(ClaimType.class);
    private final Set<Integer> toldLemmas = new HashSet<>();
    private final EnumSet<ClaimType> told = EnumSet.noneOf(ClaimType.class);
    private final List<Trigger> kept = new ArrayList<>();

    TriggerFilter(Ground ground, RoleWords words) {
        this.ground = ground;
        this.words = words;
        this.lexicon = ground.lexicon;
        this.goals = new Goals(ground, words);
        this.oneHappening = new OneHappening(ground);
    }

    List<Trigger> filter(List<Trigger> found) {
        for (int k = 0; k < found.size(); k++) {
            Trigger next = k + 1 < found.size() ? found.get(k + 1) : null;
            Trigger trigger = retype(found.get(k));
            if (claims(trigger, next) && oneHappening.admits(kept, trigger)) {
                told.add(trigger.type());
                toldLemmas.add(lemma(trigger));
                slots.computeIfAbsent(trigger.type(), t -> new HashSet<>()).addAll(slots(trigger));
                kept.add(trigger);
            }
        }
        return kept;
    }

    private boolean claims(Trigger trigger, @Nullable Trigger next) {
        if (attribute(trigger)
                || topic(trigger)
                || next != null && (carriedBy(trigger, next) || toldByNext(trigger, next))) {
            return false;
        }
        if (!trigger.participle() && goals.isGoal(trigger) && !toBeEnded(trigger) || label(trigger)) {
            return false;
        }
        if (trigger.finite()) {
            return true;
        }
        boolean known = told.contains(trigger.type());
        if (known && ground.is(trigger.token() - 1, Kind.DEMONSTRATIVE) && !hasNews(trigger)) {
            return false;
        }
        if (definite(trigger) && !hasSlot(trigger) && (known || anchor(trigger)) && !toldByVerb(trigger)) {
            return false;
        }
        return trigger.type() == ClaimType.PROPOSAL
                || !toldLemmas.contains(lemma(trigger))
                || definite(trigger)
                || !constructs(trigger)
                || hasNew(trigger);
    }

    /** A goal to end something says that it goes on, if it says of what it speaks ("to end the war between ..."). */
    private boolean toBeEnded(Trigger trigger) {
        int before = trigger.token() - 1;
        return !trigger.finite() && before >= 0 && ground.hasSort(before, lexicon.ending) && hasSlot(trigger);
    }

    /** What is only talked about ("proposals on a truce"), if nothing more is told of it. */
    private boolean topic(Trigger trigger) {
        int before = trigger.token() - 1;
        if (trigger.finite() || before < 0 || !words.opensTopic(ground.bareKey(before))) {
            return false;
        }
        for (int i = trigger.end(); i < Math.min(ground.clauseEnd(trigger.token()) + 1, trigger.end() + TOLD); i++) {
            if (ground.is(i, Kind.FINITE) || ground.is(i, Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** A verb of its own tells what became of it ("the talks failed"; "it provides for the release"). */
    private boolean toldByNext(Trigger trigger, Trigger next) {
        boolean sameClause = ground.clauseStart(trigger.token()) == ground.clauseStart(next.token());
        if (!sameClause) {
            return false;
        }
        if (trigger.finite()) {
            return ground.hasSort(trigger.token(), lexicon.lays)
                    && trigger.type() == ClaimType.PROPOSAL
                    && (goals.isTerm(next) || next.type() == ClaimType.PROPOSAL && !next.finite());
        }
        return next.finite() && next.type() == ClaimType.REFUSAL && definite(trigger);
    }

    private static int lemma(Trigger trigger) {
        return trigger.frame().row().line() + (trigger.frame().noun() ? 0 : 100_000);
    }

    /** A noun that only says which ("the parties of the conflict"). */
    private boolean label(Trigger trigger) {
        int before = trigger.token() - 1;
        return !trigger.finite()
                && !trigger.participle()
                && trigger.suffix().isEmpty()
                && before >= ground.clauseStart(trigger.token())
                && ground.hasSort(before, lexicon.label)
                && !ground.analysis.word(before).definite()
                && ground.analysis.word(trigger.token()).procliticLength() == 0;
    }

    /** A participle that describes makes a claim only with a named place or a doer near it. */
    private boolean attribute(Trigger trigger) {
        if (!trigger.participle() || ground.circumstance(trigger.token())) {
            return false;
        }
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + 7);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.mentions.place()[i] != 0
                    || ground.kinds[i] == Kind.BY
                    || ground.mentions.actor()[i] != 0 && trigger.type() == ClaimType.CONTROL) {
                return false;
            }
        }
        return definite(trigger) || !predicate(trigger.token() - 1);
    }

    /** Whether what stands before an indefinite participle is its subject. */
    private boolean predicate(int before) {
        return before >= 0
                && (ground.analysis.word(before).definite()
                        || ground.mentions.actor()[before] != 0
                        || ground.kinds[before] == Kind.COMPLEMENT
                        || ground.kinds[before] == Kind.PRONOUN
                        || ground.kinds[before] == Kind.FINITE);
    }

    /** "A series of raids", "an operation of search": the second noun names the event. */
    private boolean carriedBy(Trigger trigger, Trigger next) {
        return !trigger.finite()
                && next.token() == trigger.end()
                && !next.finite()
                && !next.participle()
                && ground.hasSort(trigger.token(), lexicon.carrier)
                && !definite(trigger);
    }

    private boolean definite(Trigger trigger) {
        return ground.analysis.word(trigger.token()).definite();
    }

    private boolean constructs(Trigger trigger) {
        int next = trigger.end();
        return next < ground.size()
                && ground.kinds[next] == Kind.NOMINAL
                && (ground.analysis.word(next).definite() || mentioned(next));
    }

    /** Whether the words right after a noun name someone, a place, a figure or a time. */
    private boolean hasSlot(Trigger trigger) {
        return has(trigger, true);
    }

    /** Whether the words right after a noun tell a place, a figure or a time. */
    private boolean hasNews(Trigger trigger) {
        return has(trigger, false);
    }

    private boolean mentioned(int i) {
        return ground.mentions.actor()[i] != 0 || ground.mentions.place()[i] != 0;
    }

    /** Whether the words right after a noun name something that no earlier trigger of its type had. */
    private boolean hasNew(Trigger trigger) {
        boolean news = hasNews(trigger) && ground.mentions.place()[trigger.end()] == 0;
        Set<Integer> before = slots.get(trigger.type());
        return news || before == null || !before.containsAll(slots(trigger));
    }

    private Set<Integer> slots(Trigger trigger) {
        Set<Integer> slots = new HashSet<>();
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + 7);
        for (int i = trigger.end(); i < limit && ground.kinds[i] != Kind.FINITE; i++) {
            slots.add(ground.mentions.actor()[i]);
            slots.add(-ground.mentions.place()[i]);
        }
        return slots;
    }

    private boolean has(Trigger trigger, boolean actors) {
        Mentions mentions = ground.mentions;
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + 7);
        if (actors && (describedByClause(trigger) || takesGround(trigger, limit))) {
            return true;
        }
        for (int i = trigger.end(); i < limit && ground.kinds[i] != Kind.FINITE; i++) {
            if (mentions.place()[i] != 0
                    || mentions.figure()[i] != 0
                    || mentions.time()[i] != 0
                    || actors && mentions.actor()[i] != 0) {
                return true;
            }
        }
        return mentions.figure()[trigger.token()] != 0;
    }

    private boolean describedByClause(Trigger trigger) {
        for (int i = trigger.end(); i < Math.min(ground.size(), trigger.end() + 3); i++) {
            if (ground.kinds[i] == Kind.RELATIVE) {
                return true;
            }
            if (ground.kinds[i] != Kind.NOMINAL) {
                return false;
            }
        }
        return false;
    }

    private boolean takesGround(Trigger trigger, int limit) {
        if (trigger.type() != ClaimType.SEIZURE && trigger.type() != ClaimType.CONTROL) {
            return false;
        }
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.hasSort(i, lexicon.place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a definite noun is the subject or object of a verb that tells of it anew. */
    private boolean toldByVerb(Trigger trigger) {
        int token = trigger.token();
        for (int i = token - 1; i >= ground.clauseStart(token); i--) {
            if (ground.kinds[i] == Kind.FINITE || ground.hasSort(i, lexicon.begin)) {
                return governs(i, trigger);
            }
        }
        for (int i = trigger.end(); i < ground.clauseEnd(token); i++) {
            if (ground.kinds[i] == Kind.FINITE) {
                return !ground.hasSort(i, lexicon.leave);
            }
        }
        return false;
    }

    /** Whether a light verb takes the trigger as its noun, by the place where it stands. */
    private boolean governs(int verb, Trigger trigger) {
        if (ground.hasSort(verb, lexicon.leave)) {
            return false;
        }
        for (Reading reading : ground.analysis.readings(verb, lexicon.light)) {
            if (reading.is(lexicon.light)) {
                List<String> noun = reading.lemma().row().list("noun");
                boolean prepositional = ground.is(trigger.token() - 1, Kind.PREPOSITION)
                        || ground.analysis.word(trigger.token()).procliticLength() > 0;
                if (prepositional) {
                    return noun.stream().anyMatch(n -> !n.equals("obj") && !n.equals("subj"));
                }
                return noun.contains("subj") || trigger.token() > verb + 1 || reading.has(Feature.MASDAR);
            }
        }
        return false;
    }

    /** Named only to date something else ("since the attack"). */
    private boolean anchor(Trigger trigger) {
        return ground.isTime(trigger.token() - 1, words);
    }

    /** An attack in a sentence that told of a strike is one; a term of a deal is a proposal. */
    private Trigger retype(Trigger trigger) {
        if (trigger.type() == ClaimType.ATTACK
                && ground.hasSort(trigger.token(), lexicon.onslaught)
                && sentenceTold(trigger, ClaimType.STRIKE)) {
            return trigger.as(ClaimType.STRIKE);
        }
        return goals.isTerm(trigger) ? trigger.as(ClaimType.PROPOSAL) : trigger;
    }

    /** Whether the sentence told of a type; for a noun that points back also the one before it, if nothing else came. */
    private boolean sentenceTold(Trigger trigger, ClaimType type) {
        int sentence = ground.analysis.sentenceOf(trigger.token());
        int reach = pointsBack(trigger) ? POINTS_BACK : 0;
        for (int k = kept.size() - 1; k >= 0; k--) {
            int distance = sentence - ground.analysis.sentenceOf(kept.get(k).token());
            if (distance > reach) {
                return false;
            }
            if (kept.get(k).type() == type) {
                return true;
            }
            if (distance > 0 && OneHappening.isViolence(kept.get(k).type())) {
                return false;
            }
        }
        return false;
    }

    /** A singular noun with the article and no word of war behind it ("the attack"). */
    private boolean pointsBack(Trigger trigger) {
        return definite(trigger)
                && !trigger.has(Feature.PLURAL)
                && !(trigger.end() < ground.size() && ground.hasSort(trigger.end(), lexicon.military));
    }
}
