package org.isnad.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.model.ClaimType;
import org.isnad.model.Figure;
import org.isnad.model.Unit;

/**
 * Gives a count its figure where a clause says it of the counted: "the number of the wounded exceeds 50", "the toll of its
 * dead rose to 32", "the first toll of the dead is ten".
 */
final class Tolls {
    private static final Set<Unit> COUNTED = EnumSet.of(
            Unit.KILLED, Unit.WOUNDED, Unit.CASUALTIES, Unit.MISSING, Unit.DETAINED, Unit.CAPTIVES, Unit.DISPLACED);
    private static final Set<Unit> PERSONS =
            EnumSet.of(Unit.PEOPLE, Unit.CIVILIANS, Unit.FIGHTERS, Unit.CHILDREN, Unit.WOMEN);
    private static final Set<ClaimType> TYPES =
            EnumSet.of(ClaimType.CASUALTIES, ClaimType.DETENTION, ClaimType.DISPLACEMENT);
    private static final int HEAD_REACH = 3;
    private static final int FIGURE_REACH = 9;

    private final Ground ground;
    private final Set<Integer> taken = new HashSet<>();

    Tolls(Ground ground) {
        this.ground = ground;
    }

    void share(List<Trigger> triggers, List<Roles> roles) {
        roles.forEach(r -> taken.addAll(r.figures));
        for (int k = 0; k < triggers.size(); k++) {
            Trigger trigger = triggers.get(k);
            if (!trigger.finite()
                    && TYPES.contains(trigger.type())
                    && roles.get(k).figures.isEmpty()
                    && headed(trigger)) {
                figure(trigger, roles.get(k));
            }
        }
        for (int k = 0; k < triggers.size(); k++) {
            if (triggers.get(k).type() == ClaimType.CASUALTIES
                    && !roles.get(k).figures.isEmpty()) {
                further(triggers.get(k), roles.get(k));
            }
        }
    }

    /** "14 dead and 20 wounded", "32 persons, among them ten children": the figures that go on with one count. */
    private void further(Trigger trigger, Roles roles) {
        int sentence = ground.analysis.sentence(trigger.token()).end();
        int at = end(roles.figures.get(roles.figures.size() - 1), sentence);
        int next = next(at, sentence);
        while (next >= 0) {
            int number = ground.mentions.figure()[next];
            taken.add(number);
            Roles.addOnce(roles.figures, number);
            roles.cover(next, next + 1);
            at = end(number, sentence);
            next = next(at, sentence);
        }
    }

    private int end(int number, int sentence) {
        Figure figure = ground.mentions.figures().get(number - 1);
        return Math.min(sentence, ground.analysis.tokenAt(figure.span().end()));
    }

    /** The token of the figure that goes on after {@code at}, or -1. */
    private int next(int at, int sentence) {
        int i = at;
        while (i < sentence && ground.is(i, Kind.MARK) && ground.analysis.is(i, Letters.COMMA)) {
            i++;
        }
        boolean among = false;
        while (i < sentence && ground.analysis.is(i, ground.lexicon.among)) {
            among = true;
            i++;
        }
        boolean and =
                i < sentence && (ground.analysis.word(i).conjunctionLength() > 0 || ground.is(i, Kind.CONJUNCTION));
        if (and && i < sentence && ground.mentions.figure()[i] == 0) {
            i++;
        }
        int number = i < sentence ? ground.mentions.figure()[i] : 0;
        if (number == 0 || taken.contains(number) || !(among || and)) {
            return -1;
        }
        Unit unit = ground.mentions.figures().get(number - 1).unit();
        return COUNTED.contains(unit) || among && PERSONS.contains(unit) ? i : -1;
    }

    /** Whether a word of counting stands right before the counted. */
    private boolean headed(Trigger trigger) {
        int start = Math.max(ground.analysis.sentence(trigger.token()).start(), trigger.token() - HEAD_REACH);
        for (int i = trigger.token() - 1; i >= start && ground.is(i, Kind.NOMINAL); i--) {
            if (ground.analysis.is(i, ground.lexicon.countHeads)) {
                return true;
            }
        }
        return false;
    }

    private void figure(Trigger trigger, Roles roles) {
        int limit = Math.min(ground.analysis.sentence(trigger.token()).end(), trigger.end() + FIGURE_REACH);
        for (int i = trigger.end(); i < limit && !ground.is(i, Kind.COMPLEMENT); i++) {
            int number = ground.mentions.figure()[i];
            if (number != 0) {
                Figure figure = ground.mentions.figures().get(number - 1);
                if (COUNTED.contains(figure.unit()) && taken.add(number)) {
                    roles.figures.add(number);
                    roles.cover(i, i + 1);
                }
                return;
            }
        }
    }
}
