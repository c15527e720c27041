package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Settles what a figure counts: its noun, and for people the role in the event that goes before the noun. */
final class Units {
    private static final Set<Unit> PERSONAL =
            EnumSet.of(Unit.PEOPLE, Unit.CIVILIANS, Unit.FIGHTERS, Unit.CHILDREN, Unit.WOMEN);
    private static final Set<Unit> HELD = EnumSet.of(Unit.CAPTIVES, Unit.DETAINED, Unit.DISPLACED, Unit.MISSING);
    private static final int CLOSE = 3;
    private static final int NEAR = 8;
    /** How far the dead of one side stand from those of the other. */
    private static final int SIDE = 8;

    private static final int PERSON_WINDOW = 18;
    private static final int BARE_WINDOW = 12;

    private final FigureClasses classes;
    private final RolesBefore before;
    private final RolesBehind behind;
    private final CountHeads heads;
    private final ByLemma<String> contexts;
    private final ByLemma<Boolean> human;

    Units(WordIndex index, FigureClasses classes, RolesBefore before, RolesBehind behind, CountHeads heads) {
        this.classes = classes;
        this.before = before;
        this.behind = behind;
        this.heads = heads;
        this.contexts = new ByLemma<>(index, classes.context(), row -> row.get("context"));
        this.human = new ByLemma<>(index, classes.among(), row -> row.yes("human"));
    }

    static boolean isHuman(@Nullable Unit unit) {
        return unit != null && (PERSONAL.contains(unit) || RoleWords.UNITS.contains(unit));
    }

    Unit of(Analysis analysis, Draft draft, @Nullable Draft previous) {
        if (draft.percent) {
            return isGround(analysis, draft) ? Unit.AREA_SHARE : Unit.PERCENT;
        }
        Unit own = own(analysis, draft);
        if (own != null && HELD.contains(own)) {
            int window = previous == null ? NEAR : Math.min(NEAR, Math.max(0, draft.start - previous.end));
            Unit role = role(analysis, draft, previous, window);
            return role == Unit.KILLED || role == Unit.WOUNDED ? role : own;
        }
        if (own == Unit.PARTIES && previous != null && isSideOf(analysis, draft, previous)) {
            return previous.unit;
        }
        if (own != null && !PERSONAL.contains(own)) {
            return own;
        }
        if (own == Unit.CHILDREN || own == Unit.WOMEN) {
            return dependent(analysis, draft, previous, own);
        }
        return own == null ? bare(analysis, draft, previous) : people(analysis, draft, previous, own);
    }

    /** What the noun counts by itself or in its context. */
    private @Nullable Unit own(Analysis analysis, Draft draft) {
        CountedNoun noun = draft.noun;
        if (draft.combined != null || noun == null) {
            return draft.combined;
        }
        Countable word = noun.word();
        if (word != null && word.contextUnit() != null && isNear(analysis, noun.start(), word.context())) {
            return word.contextUnit();
        }
        return noun.unit();
    }

    /** Women and children among those counted before stay what they are. */
    private Unit dependent(Analysis analysis, Draft draft, @Nullable Draft previous, Unit own) {
        if (isAmong(analysis, draft.start, NEAR) || isApposition(analysis, draft, previous)) {
            return own;
        }
        Unit role = role(analysis, draft, previous, PERSON_WINDOW);
        return role == null ? own : role;
    }

    private Unit people(Analysis analysis, Draft draft, @Nullable Draft previous, Unit own) {
        Unit role = isAmong(analysis, draft.start, CLOSE) ? roleOf(previous) : null;
        role = role == null ? role(analysis, draft, previous, PERSON_WINDOW) : role;
        if (role != null) {
            return role;
        }
        if (previous != null && isSideOf(analysis, draft, previous)) {
            return previous.unit;
        }
        CountedNoun noun = draft.noun;
        boolean thing =
                noun != null && noun.canBeThing() && draft.high <= 10 && !analysis.is(noun.end(), classes.range());
        return thing ? Unit.OTHER : own;
    }

    private static @Nullable Unit roleOf(@Nullable Draft draft) {
        return draft != null && RoleWords.UNITS.contains(draft.unit) ? draft.unit : null;
    }

    /** A number whose noun is not named, or not known. */
    private Unit bare(Analysis analysis, Draft draft, @Nullable Draft previous) {
        if (previous != null && isThingsPointer(analysis, draft.start - 1)) {
            return previous.unit;
        }
        int back = pointer(analysis, draft);
        Unit part = back == draft.end ? kindBehind(analysis, back + 1) : null;
        if (part != null) {
            return part;
        }
        boolean people = back >= 0 && isHumanPointer(analysis, back);
        boolean among = people && before.rightBefore(analysis, draft.start) == null;
        Unit role = among || isAmong(analysis, draft.start, CLOSE) ? roleOf(previous) : null;
        role = role == null ? role(analysis, draft, previous, BARE_WINDOW) : role;
        if (role != null) {
            return role;
        }
        if (previous != null && inherits(analysis, draft, previous, back, people)) {
            return previous.unit;
        }
        Unit title = heads.title(analysis, draft);
        Unit counted = title != null ? title : heads.counted(analysis, draft, BARE_WINDOW);
        if (counted != null) {
            return counted;
        }
        boolean crowd = draft.vague && draft.noun == null;
        return people || crowd || heads.isTheirs(analysis, draft) ? Unit.PEOPLE : Unit.OTHER;
    }

    /** "20 of them women". */
    private @Nullable Unit kindBehind(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            Unit unit = reading.is(classes.counted()) && !reading.article() ? heads.unit(reading.lemma()) : null;
            if (unit == Unit.WOMEN || unit == Unit.CHILDREN) {
                return unit;
            }
        }
        return null;
    }

    private boolean inherits(Analysis analysis, Draft draft, Draft previous, int pointer, boolean people) {
        if (pointer >= 0 && !people) {
            return true;
        }
        return isHuman(previous.unit) && (people || isCoordinated(analysis, draft, previous));
    }

    /** "5 from here and 6 from there": a bare number in a row with the one before. */
    private static boolean isCoordinated(Analysis analysis, Draft draft, Draft previous) {
        boolean near = draft.start - previous.end <= NEAR
                && analysis.sentenceOf(draft.start) == analysis.sentenceOf(previous.start);
        boolean joined = analysis.is(draft.start - 1, Letters.WAW)
                || analysis.word(draft.start).conjunctionLength() == 1;
        return near && joined && draft.noun == null;
    }

    /** "12 of the forces and 7 of the factions": the second side's dead, not seven factions. */
    private static boolean isSideOf(Analysis analysis, Draft draft, Draft previous) {
        CountedNoun noun = draft.noun;
        boolean near = draft.start - previous.end <= SIDE
                && analysis.sentenceOf(draft.start) == analysis.sentenceOf(previous.start);
        boolean joined = analysis.is(draft.start - 1, Letters.WAW)
                || analysis.word(draft.start).conjunctionLength() == 1;
        return noun != null
                && noun.definite()
                && noun.start() > draft.number + 1
                && near
                && joined
                && RoleWords.UNITS.contains(previous.unit);
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
        Unit close = behind.close(analysis, draft);
        if (close != null) {
            return close;
        }
        Unit left = before.find(analysis, draft, previous, window);
        return left != null ? left : behind.find(analysis, draft);
    }

    private boolean isAmong(Analysis analysis, int i, int window) {
        int stop = Math.max(analysis.sentence(i).start(), i - window);
        for (int k = i - 1; k >= stop; k--) {
            if (analysis.is(k, classes.among())) {
                return true;
            }
            if (before.rightBefore(analysis, k + 1) != null) {
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

    private boolean isThingsPointer(Analysis analysis, int i) {
        return analysis.is(i, classes.among()) && !isHumanPointer(analysis, i);
    }

    private boolean isHumanPointer(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (Boolean.TRUE.equals(human.of(reading.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(Analysis analysis, int i, String context) {
        int from = Math.max(analysis.sentence(i).start(), i - NEAR);
        int to = Math.min(analysis.sentence(i).end(), i + NEAR);
        for (int k = from; k < to; k++) {
            if (analysis.is(k, classes.context()) && isOf(analysis, k, context)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(Analysis analysis, int i, String context) {
        for (Reading reading : analysis.readings(i)) {
            if (context.equals(contexts.of(reading.lemma()))) {
                return true;
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
        if (analysis.is(i, classes.territory()) && (i == draft.end || isSingular(analysis, i))) {
            return true;
        }
        boolean other = analysis.is(i, classes.counted()) && !analysis.is(i, classes.territory());
        return !other && before.isHeld(analysis, draft, NEAR);
    }

    private boolean isSingular(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.territory()) && reading.has(Feature.SINGULAR)) {
                return true;
            }
        }
        return false;
    }
}
