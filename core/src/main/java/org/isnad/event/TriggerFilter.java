package org.isnad.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.model.ClaimType;

/**
 * Keeps of the words that may carry events those that claim one: one for each happening told in a clause, none for
 * goals, labels, contents of demands and references that only point back.
 */
final class TriggerFilter {
    private static final Set<ClaimType> VIOLENCE = EnumSet.of(ClaimType.STRIKE, ClaimType.ATTACK, ClaimType.CLASH);
    private static final Set<ClaimType> REFUSABLE =
            EnumSet.of(ClaimType.AGREEMENT, ClaimType.TALKS, ClaimType.PROPOSAL, ClaimType.WITHDRAWAL);

    private final Ground ground;
    private final EventLexicon lexicon;

    TriggerFilter(Ground ground) {
        this.ground = ground;
        this.lexicon = ground.lexicon;
    }

    List<Trigger> filter(List<Trigger> found) {
        List<Trigger> kept = new ArrayList<>();
        boolean[] told = new boolean[ClaimType.values().length];
        for (int k = 0; k < found.size(); k++) {
            Trigger trigger = found.get(k);
            Trigger next = k + 1 < found.size() ? found.get(k + 1) : null;
            if (goal(trigger) || label(trigger) || attribute(trigger) || next != null && carriedBy(trigger, next)) {
                continue;
            }
            if (bare(trigger) && (told[trigger.type().ordinal()] || anchor(trigger))) {
                continue;
            }
            if (!kept.isEmpty() && !admitted(kept, trigger)) {
                continue;
            }
            told[trigger.type().ordinal()] = true;
            kept.add(trigger);
        }
        return kept;
    }

    /** Told as a goal ("in order to free"): no claim. */
    private boolean goal(Trigger trigger) {
        if (trigger.reading() == null || trigger.reading().preposition() != Letters.LAM) {
            return false;
        }
        if (trigger.finite()) {
            return true;
        }
        int start = Math.max(ground.clauseStart(trigger.token()), trigger.token() - 6);
        for (int i = trigger.token() - 1; i >= start; i--) {
            if (ground.hasSort(i, lexicon.bringsWithLam)) {
                return false;
            }
        }
        return !trigger.frame().noun() || trigger.type() != ClaimType.CASUALTIES;
    }

    /** A noun that only says which ("the parties of the conflict"). */
    private boolean label(Trigger trigger) {
        int before = trigger.token() - 1;
        return !trigger.finite()
                && before >= ground.clauseStart(trigger.token())
                && ground.hasSort(before, lexicon.label)
                && ground.analysis.word(trigger.token()).procliticLength() == 0;
    }

    /** A participle that describes makes a claim only with a named place near it. */
    private boolean attribute(Trigger trigger) {
        if (!trigger.participle()) {
            return false;
        }
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + 7);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.mentions.place()[i] != 0 || ground.kinds[i] == Kind.BY) {
                return false;
            }
        }
        return ground.analysis.word(trigger.token()).definite();
    }

    /** "A series of raids", "an operation of search": the second noun names the event. */
    private boolean carriedBy(Trigger trigger, Trigger next) {
        return !trigger.finite()
                && next.token() == trigger.end()
                && !next.finite()
                && !next.participle()
                && ground.hasSort(trigger.token(), lexicon.carrier)
                && !ground.analysis.word(trigger.token()).definite();
    }

    /** A definite noun without a name, figure or time of its own. */
    private boolean bare(Trigger trigger) {
        if (trigger.finite() || !definite(trigger)) {
            return false;
        }
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + 7);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.mentions.place()[i] != 0
                    || ground.mentions.actor()[i] != 0
                    || ground.mentions.figure()[i] != 0
                    || ground.mentions.time()[i] != 0
                    || ground.kinds[i] == Kind.FINITE) {
                return ground.kinds[i] == Kind.FINITE;
            }
        }
        return true;
    }

    private boolean definite(Trigger trigger) {
        return ground.analysis.word(trigger.token()).definite();
    }

    /** Named only to date something else ("since the attack"). */
    private boolean anchor(Trigger trigger) {
        return ground.is(trigger.token() - 1, Kind.PREPOSITION);
    }

    private boolean admitted(List<Trigger> kept, Trigger trigger) {
        for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - 4; k--) {
            Trigger earlier = kept.get(k);
            if (ground.analysis.sentenceOf(earlier.token()) != ground.analysis.sentenceOf(trigger.token())) {
                return true;
            }
            boolean sameClause = ground.clauseStart(earlier.token()) == ground.clauseStart(trigger.token());
            if (contentOf(earlier, trigger, sameClause)) {
                return false;
            }
            if (sameClause && oneHappening(earlier, trigger)) {
                if (earlier.finite() || earlier.type() != trigger.type() || !definite(earlier)) {
                    return false;
                }
                kept.remove(k);
                return true;
            }
        }
        return true;
    }

    /** Whether a later trigger is part of what an earlier one asks for, refuses or agrees on. */
    private boolean contentOf(Trigger earlier, Trigger later, boolean sameClause) {
        boolean content = sameClause || ground.clauseStart(later.token()) == ground.clauseEnd(earlier.token())
                && ground.is(ground.clauseStart(later.token()), Kind.COMPLEMENT);
        if (!content) {
            return false;
        }
        return switch (earlier.type()) {
            case PROPOSAL -> later.type() != ClaimType.ACCUSATION;
            case REFUSAL -> REFUSABLE.contains(later.type());
            case AGREEMENT -> later.type() == ClaimType.AGREEMENT && sameClause;
            default -> false;
        };
    }

    private boolean oneHappening(Trigger earlier, Trigger later) {
        boolean same = earlier.type() == later.type()
                || VIOLENCE.contains(earlier.type()) && VIOLENCE.contains(later.type());
        if (!same || earlier.finite() == later.finite()) {
            return false;
        }
        for (int i = earlier.end(); i < later.token(); i++) {
            if (ground.kinds[i] == Kind.MARK || ground.analysis.word(i).conjunctionLength() > 0) {
                return false;
            }
        }
        return ground.analysis.word(later.token()).conjunctionLength() == 0
                && (later.has(Feature.FINITE) || later.token() - earlier.token() < 9);
    }
}
