package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.ClaimType;

/** Settles which of two words that tell one happening in one clause is its trigger, and drops contents of demands. */
final class OneHappening {
    private static final Set<ClaimType> VIOLENCE = EnumSet.of(ClaimType.STRIKE, ClaimType.ATTACK, ClaimType.CLASH);
    private static final Set<ClaimType> REFUSABLE =
            EnumSet.of(ClaimType.AGREEMENT, ClaimType.TALKS, ClaimType.PROPOSAL, ClaimType.WITHDRAWAL);
    private static final int LOOK_BACK = 4;

    private final Ground ground;

    OneHappening(Ground ground) {
        this.ground = ground;
    }

    static boolean isViolence(ClaimType type) {
        return VIOLENCE.contains(type);
    }

    /** Whether a trigger tells something that those kept before it do not; may take one of them back. */
    boolean admits(List<Trigger> kept, Trigger trigger) {
        for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - LOOK_BACK; k--) {
            Trigger earlier = kept.get(k);
            if (ground.analysis.sentenceOf(earlier.token()) != ground.analysis.sentenceOf(trigger.token())) {
                return true;
            }
            boolean sameClause = ground.clauseStart(earlier.token()) == ground.clauseStart(trigger.token());
            if (contentOf(earlier, trigger, sameClause) || repeats(earlier, trigger, sameClause)) {
                return false;
            }
            if (sameType(earlier, trigger) && verbAndNoun(earlier, trigger, sameClause)) {
                if (!earlier.finite() && definite(earlier) && trigger.finite() && sameClause) {
                    kept.remove(k);
                    return true;
                }
                return false;
            }
        }
        return true;
    }

    /** Whether a later trigger is part of what an earlier one asks for, refuses or agrees on. */
    private boolean contentOf(Trigger earlier, Trigger later, boolean sameClause) {
        boolean content = sameClause
                || ground.clauseStart(later.token()) == ground.clauseEnd(earlier.token())
                        && ground.is(ground.clauseStart(later.token()), Kind.COMPLEMENT);
        if (!content || joined(later) && later.type() == ClaimType.PROPOSAL) {
            return false;
        }
        return switch (earlier.type()) {
            case PROPOSAL ->
                later.type() != ClaimType.ACCUSATION && (earlier.finite() || later.type() != ClaimType.PROPOSAL);
            case REFUSAL -> REFUSABLE.contains(later.type());
            case AGREEMENT -> later.type() == ClaimType.AGREEMENT && sameClause && !joined(later);
            default -> false;
        };
    }

    /** Two nouns for one happening: "retaking control", "the fall of 3 dead and wounded", "killing and wounding". */
    private boolean repeats(Trigger earlier, Trigger later, boolean sameClause) {
        if (!sameClause || earlier.type() != later.type() || later.finite() != earlier.finite()) {
            return false;
        }
        if (joined(later)) {
            return later.token() == earlier.end() && earlier.type() != ClaimType.PROPOSAL
                    || earlier.type() == ClaimType.CASUALTIES && countedNoun(later) && !placed(later);
        }
        if (later.finite()) {
            return false;
        }
        return later.token() - earlier.end() <= 2
                || earlier.type() == ClaimType.CASUALTIES
                        && countedNoun(later)
                        && !conjoinedBetween(earlier.end(), later.token())
                || earlier.type() == ClaimType.TALKS && partOf(earlier, later);
    }

    private boolean countedNoun(Trigger trigger) {
        return ground.hasSort(trigger.token(), ground.lexicon.casualty);
    }

    private boolean placed(Trigger trigger) {
        int limit = Math.min(ground.size(), trigger.end() + 4);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.mentions.place()[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean partOf(Trigger earlier, Trigger later) {
        return later.token() - earlier.end() <= 4 && ground.is(later.token() - 1, Kind.PREPOSITION);
    }

    private static boolean sameType(Trigger earlier, Trigger later) {
        return earlier.type() == later.type() || VIOLENCE.contains(earlier.type()) && VIOLENCE.contains(later.type());
    }

    private boolean verbAndNoun(Trigger earlier, Trigger later, boolean sameClause) {
        if (earlier.finite() == later.finite() || joined(later)) {
            return false;
        }
        if (!sameClause) {
            return later.finite() && describes(earlier, later);
        }
        return !conjoinedBetween(earlier.end(), later.token()) || later.token() - earlier.token() < 5;
    }

    /** A clause that describes the noun: "the raid that struck the town". */
    private boolean describes(Trigger noun, Trigger verb) {
        int start = ground.clauseStart(verb.token());
        if (start != ground.clauseEnd(noun.token()) || conjoinedBetween(noun.end(), verb.token())) {
            return false;
        }
        return (ground.is(start, Kind.RELATIVE) || start == verb.token())
                && (VIOLENCE.contains(noun.type()) || noun.type() == ClaimType.TALKS);
    }

    private boolean conjoinedBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (ground.analysis.word(i).conjunctionLength() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Trigger trigger) {
        return ground.analysis.word(trigger.token()).conjunctionLength() > 0;
    }

    private boolean definite(Trigger trigger) {
        return ground.analysis.word(trigger.token()).definite();
    }
}
