package org.isnad.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Settles what a figure counts: its noun, and for people the role in the event that goes before the noun. */
final class Units {
    private static final Set<Unit> PERSONAL =
            EnumSet.of(Unit.PEOPLE, Unit.CIVILIANS, Unit.FIGHTERS, Unit.CHILDREN, Unit.WOMEN);
    private static final Set<Unit> HELD = EnumSet.of(Unit.CAPTIVES, Unit.DETAINED, Unit.DISPLACED, Unit.MISSING);
    private static final int NEAR = 8;
    private static final int PERSON_WINDOW = 18;
    private static final int BARE_WINDOW = 12;

    private final FigureClasses classes;
    private final Roles roles;

    Units(FigureClasses classes, Roles roles) {
        this.classes = classes;
        this.roles = roles;
    }

    Unit of(Analysis analysis, Draft draft, @Nullable Draft previous) {
        if (draft.percent) {
            return isGround(analysis, draft) ? Unit.AREA_SHARE : Unit.PERCENT;
        }
        CountedNoun noun = draft.noun;
        Unit own = draft.combined != null ? draft.combined : noun == null ? null : own(analysis, noun);
        if (own != null && HELD.contains(own)) {
            int window = previous == null ? NEAR : Math.min(NEAR, Math.max(0, draft.start - previous.end));
            Unit role = role(analysis, draft, previous, window);
            return role == Unit.KILLED || role == Unit.WOUNDED ? role : own;
        }
        if (own != null && !PERSONAL.contains(own)) {
            return own;
        }
        return personal(analysis, draft, previous, own);
    }

    private @Nullable Unit own(Analysis analysis, CountedNoun noun) {
        String context = noun.context();
        boolean other = !context.isEmpty() && isNear(analysis, noun.start(), context);
        return other ? Vocabulary.of(Unit.class, Objects.requireNonNull(noun.row()).get("context_unit")) : noun.unit();
    }

    private Unit personal(Analysis analysis, Draft draft, @Nullable Draft previous, @Nullable Unit own) {
        boolean dependent = own == Unit.CHILDREN || own == Unit.WOMEN;
        if (own == null && previous != null && isThingsAmong(analysis, draft.start - 1)) {
            return previous.unit;
        }
        if (isAmong(analysis, draft.start, 3) || dependent && isApposition(analysis, draft, previous)) {
            if (own != null && dependent) {
                return own;
            }
            if (previous != null && Roles.ROLE_UNITS.contains(previous.unit)) {
                return previous.unit;
            }
        }
        if (own != null && dependent && isAmong(analysis, draft.start, NEAR)) {
            return own;
        }
        Unit role = role(analysis, draft, previous, own == null ? BARE_WINDOW : PERSON_WINDOW);
        if (role != null) {
            return role;
        }
        int back = pointer(analysis, draft);
        boolean refers = back >= 0 && isHumanPointer(analysis, back);
        if (previous != null && own == null && back >= 0 && !refers) {
            return previous.unit;
        }
        if (previous != null && own == null && (refers || isCoordinated(analysis, draft, previous)) && isHuman(previous.unit)) {
            return previous.unit;
        }
        CountedNoun noun = draft.noun;
        if (noun != null && noun.canBeThing() && draft.high <= 10 && !analysis.is(noun.end(), classes.range())) {
            return Unit.OTHER;
        }
        if (own != null) {
            return own;
        }
        Unit counted = roles.countedBefore(analysis, draft, BARE_WINDOW);
        if (counted != null) {
            return counted;
        }
        return refers || draft.vague && noun == null || roles.isNumberOfThem(analysis, draft) ? Unit.PEOPLE : Unit.OTHER;
    }

    static boolean isHuman(@Nullable Unit unit) {
        return unit != null && ( PERSONAL.contains(unit) || Roles.ROLE_UNITS.contains(unit));
    }

    /** "5 from here and 6 from there": a bare number in a row with the one before. */
    private static boolean isCoordinated(Analysis analysis, Draft draft, Draft previous) {
        boolean near = draft.start - previous.end <= NEAR
                && analysis.sentenceOf(draft.start) == analysis.sentenceOf(previous.start);
        boolean joined = analysis.is(draft.start - 1, Letters.WAW) || analysis.word(draft.start).conjunctionLength() == 1;
        return near && joined && draft.noun == null;
    }

    /** "Four civilians (a woman and 3 children)". */
    private static boolean isApposition(Analysis analysis, Draft draft, @Nullable Draft previous) {
        int stop = previous == null ? draft.start : Math.max(previous.end, draft.start - NEAR);
        for (int k = draft.start - 1; k >= stop; k--) {
            if (analysis.is(k, '(')) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Unit role(Analysis analysis, Draft draft, @Nullable Draft previous, int window) {
        int limit = analysis.sentence(draft.start).end();
        for (int k = draft.end; k < Math.min(limit, draft.end + 2); k++) {
            Unit behind = roles.wordBehind(analysis, k, limit);
            if (behind != null) {
                return behind;
            }
        }
        Unit next = roles.rightBehind(analysis, draft);
        if (next != null) {
            return next;
        }
        Unit before = roles.before(analysis, draft, previous, window);
        return before != null ? before : roles.behind(analysis, draft, draft.end);
    }

    private boolean isAmong(Analysis analysis, int i, int window) {
        int stop = Math.max(analysis.sentence(i).start(), i - window);
        for (int k = i - 1; k >= stop; k--) {
            if (analysis.is(k, classes.among())) {
                return true;
            }
            if (analysis.is(k, classes.role()) && roles.rightBefore(analysis, k + 1) != null) {
                return false;
            }
        }
        return false;
    }

    /** The word behind the figure that points back to the one before it, or -1. */
    private int pointer(Analysis analysis, Draft draft) {
        if (analysis.is(draft.end, classes.among())) {
            return draft.end;
        }
        return analysis.is(draft.end - 1, classes.among()) ? draft.end - 1 : -1;
    }

    private boolean isThingsAmong(Analysis analysis, int i) {
        return analysis.is(i, classes.among()) && !isHumanPointer(analysis, i);
    }

    private boolean isHumanPointer(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.among()) && reading.lemma().row().yes("human")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Analysis analysis, int i, String context) {
        int from = Math.max(analysis.sentence(i).start(), i - NEAR);
        int to = Math.min(analysis.sentence(i).end(), i + NEAR);
        for (int k = from; k < to; k++) {
            for (Reading reading : analysis.is(k, classes.context()) ? analysis.readings(k) : List.<Reading>of()) {
                if (reading.is(classes.context()) && reading.get("context").equals(context)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a share is one of territory: the noun behind says so, or a verb of control before and no noun behind. */
    private boolean isGround(Analysis analysis, Draft draft) {
        int i = draft.end;
        if (analysis.is(i - 1, classes.territory())) {
            return true;
        }
        while (i < draft.end + 2 && analysis.is(i, classes.function()) && !analysis.is(i, classes.clause())) {
            i++;
        }
        if (analysis.is(i, classes.territory())) {
            for (Reading reading : analysis.readings(i)) {
                if (reading.is(classes.territory()) && (reading.has(Feature.SINGULAR) || i == draft.end)) {
                    return true;
                }
            }
        }
        boolean other = analysis.is(i, classes.counted()) && !analysis.is(i, classes.territory());
        return !other && roles.isHeld(analysis, draft, NEAR);
    }
}
