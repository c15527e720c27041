package org.isnad.event;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.ClaimType;

/** Tells events that are only aimed at ("in order to free") and those that are terms of a deal. */
final class Goals {
    private static final Set<ClaimType> TERMS = EnumSet.of(
            ClaimType.RELEASE,
            ClaimType.AGREEMENT,
            ClaimType.WITHDRAWAL,
            ClaimType.DISPLACEMENT,
            ClaimType.AID,
            ClaimType.SURRENDER,
            ClaimType.DETENTION);
    private static final int REACH = 5;
    private static final int JOINED_REACH = 14;
    private static final int NEAR = 4;

    private final Ground ground;
    private final EventLexicon lexicon;
    private final RoleWords words;

    Goals(Ground ground, RoleWords words) {
        this.ground = ground;
        this.words = words;
        this.lexicon = ground.lexicon;
    }

    boolean isGoal(Trigger trigger) {
        int token = trigger.token();
        if (aims(token, trigger.finite())) {
            return !broughtByVerb(token);
        }
        return trigger.finite() ? hoped(token) : aimedBefore(trigger);
    }

    /** Whether words before a noun set it as a goal, or a goal before it that it is joined to. */
    private boolean aimedBefore(Trigger trigger) {
        int token = trigger.token();
        boolean joined = joined(token) || ground.is(token - 1, Kind.NOMINAL) && joined(token - 1);
        int start = Math.max(ground.clauseStart(token), token - (joined ? JOINED_REACH : REACH));
        for (int i = token - 1; i >= start; i--) {
            if (ground.kinds[i] == Kind.FINITE || ground.isTime(i, words)) {
                return false;
            }
            if (ground.kinds[i] == Kind.MARK && !(joined && ground.analysis.is(i, Letters.COMMA))) {
                return false;
            }
            if (ground.hasSort(i, lexicon.purpose)) {
                return true;
            }
            if (ground.hasSort(i, lexicon.need) && token - i <= NEAR && !joined && !aboutSomeone(i)) {
                return true;
            }
            if (verbal(i) && aims(i, false)) {
                return !broughtByVerb(i);
            }
        }
        return false;
    }

    /** The same word as "right" after a preposition means "against" someone. */
    private boolean aboutSomeone(int i) {
        return ground.hasSort(i, lexicon.right) && ground.analysis.word(i).procliticLength() > 0;
    }

    private boolean joined(int i) {
        return ground.analysis.word(i).conjunctionLength() > 0;
    }

    private boolean verbal(int i) {
        return ground.analysis.is(i, lexicon.light | lexicon.verbs | lexicon.nouns);
    }

    /** Whether a verb opens what someone hopes ("hoped that it would help"). */
    private boolean hoped(int token) {
        int start = ground.clauseStart(token);
        return ground.is(start, Kind.COMPLEMENT)
                && token - start <= 2
                && start > ground.analysis.sentence(token).start()
                && ground.hasSort(start - 1, lexicon.hope);
    }

    /** Whether a word carries the lam of purpose. */
    private boolean aims(int token, boolean finite) {
        boolean aims = false;
        for (Reading reading : ground.analysis.readings(token)) {
            boolean verbal = reading.has(finite ? Feature.FINITE : Feature.MASDAR | Feature.NOUN);
            if (verbal && reading.preposition() != Letters.LAM) {
                return false;
            }
            aims |= verbal;
        }
        return aims;
    }

    /** Whether a verb before it takes lam ("was subjected to"). */
    private boolean broughtByVerb(int token) {
        for (int i = token - 1; i >= ground.clauseStart(token); i--) {
            if (ground.hasSort(i, lexicon.bringsWithLam)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event noun is a term that a deal or offer lays down. */
    boolean isTerm(Trigger trigger) {
        if (trigger.finite() || !TERMS.contains(trigger.type())) {
            return false;
        }
        int start = ground.analysis.sentence(trigger.token()).start();
        boolean lays = false;
        boolean deal = false;
        for (int i = trigger.token() - 1; i >= start; i--) {
            lays |= ground.hasSort(i, lexicon.lays);
            deal |= ground.hasSort(i, lexicon.agreement) || ground.hasSort(i, lexicon.initiative);
            if (lays && deal) {
                return true;
            }
        }
        return false;
    }
}
