package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.jspecify.annotations.Nullable;

/** Finds every word that may carry an event, by the frames of the tables; {@link TriggerFilter} weighs them. */
final class TriggerFinder {
    private final Ground ground;
    private final EventLexicon lexicon;
    private final TermLists terms;

    TriggerFinder(Ground ground) {
        this.ground = ground;
        this.terms = TermLists.of(ground);
        this.lexicon = ground.lexicon;
    }

    List<Trigger> find() {
        List<Trigger> found = new ArrayList<>();
        for (int i = 0; i < ground.size(); i++) {
            Trigger trigger = at(i);
            if (trigger != null) {
                if (!trigger.frame().nothing()) {
                    found.add(trigger);
                }
                i = Math.max(i, trigger.end() - 1);
            }
        }
        return found;
    }

    private @Nullable Trigger at(int i) {
        if (ground.mentions.actor()[i] != 0
                || ground.mentions.place()[i] != 0
                || ground.mentions.time()[i] != 0) {
            return null;
        }
        Trigger term = terms.at(i);
        if (term != null) {
            return term;
        }
        Trigger phrase = phrase(i);
        if (phrase != null || !ground.analysis.is(i, lexicon.verbs | lexicon.nouns)) {
            return phrase;
        }
        List<Reading> readings = ground.analysis.readings(i);
        if (ground.kinds[i] == Kind.FINITE) {
            Trigger verb = ground.auxiliary(i) ? null : finite(i, readings);
            return verb == null ? nominal(i, readings) : verb;
        }
        return ground.kinds[i] == Kind.NOMINAL ? nominal(i, readings) : null;
    }

    private @Nullable Trigger nominal(int i, List<Reading> readings) {
        Trigger noun = first(i, readings, false, lexicon.nouns, Feature.NOUN | Feature.MASDAR, "");
        if (noun == null) {
            noun = first(i, readings, false, lexicon.verbs, Feature.MASDAR, "m");
        }
        if (noun == null) {
            noun = first(
                    i, readings, false, lexicon.verbs, Feature.ACTIVE_PARTICIPLE, ground.circumstance(i) ? "c" : "a");
        }
        if (noun == null) {
            noun = first(i, readings, false, lexicon.verbs, Feature.PASSIVE_PARTICIPLE, "p");
        }
        return noun;
    }

    private @Nullable Trigger finite(int i, List<Reading> readings) {
        Trigger any = first(i, readings, true, lexicon.verbs, Feature.PAST | Feature.ANY_PRESENT, "v");
        if (any == null) {
            any = first(i, readings, true, lexicon.verbs, Feature.PAST, "n");
        }
        return any == null ? first(i, readings, true, lexicon.verbs, Feature.ANY_PRESENT, "t") : any;
    }

    private @Nullable Trigger phrase(int i) {
        for (Phrase phrase : ground.analysis.phrases(i)) {
            Frame frame = phrase.is(lexicon.nouns) ? lexicon.frame(phrase.lemma()) : null;
            if (frame != null && fits(frame, i, phrase.end())) {
                return new Trigger(i, phrase.end(), frame, reading(i), false, frame.type());
            }
        }
        return null;
    }

    /** A nominal reading of the head of a phrase, for its clitics. */
    private @Nullable Reading reading(int i) {
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.has(Feature.NOMINAL) && reading.suffix().isEmpty()) {
                return reading;
            }
        }
        return null;
    }

    private @Nullable Trigger first(
            int i, List<Reading> readings, boolean finite, long classBit, int features, String form) {
        for (Reading reading : readings) {
            if (reading.is(classBit) && reading.has(features) && Plausibility.allows(ground.analysis, i, reading)) {
                Frame frame = lexicon.frame(reading.lemma());
                if (frame != null && frame.forms().contains(form) && fits(frame, i, i + 1)) {
                    return new Trigger(i, i + 1, frame, reading, finite, frame.type());
                }
            }
        }
        return null;
    }

    private boolean fits(Frame frame, int i, int end) {
        for (Condition never : frame.never()) {
            if (ground.meets(never, i, end)) {
                return false;
            }
        }
        if (frame.needs().length == 0) {
            return true;
        }
        for (Condition need : frame.needs()) {
            if (ground.meets(need, i, end)) {
                return true;
            }
        }
        return false;
    }
}
