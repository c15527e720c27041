package org.isnad.event;

import org.isnad.arabic.Feature;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.lexicon.Row;
import org.isnad.model.ClaimType;
import org.isnad.model.Status;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an event happened, holds, is expected, asked for or possible, and whether it is denied: from the tense
 * of its verb or of the light verb that carries it, the words before it, and the adjectives after it. The nearest word
 * decides.
 */
final class StatusReader {
    private static final int REACH = 8;
    private static final int NEAR = 4;

    private final Ground ground;
    private final EventLexicon lexicon;
    private final RoleWords words;

    StatusReader(Ground ground, RoleWords words) {
        this.ground = ground;
        this.lexicon = ground.lexicon;
        this.words = words;
    }

    /** A status and whether it is negated. */
    record Reality(Status status, boolean negated) {
        Reality with(Row row) {
            Status said = row.has("status") ? Vocabulary.find(Status.class, row.get("status")) : null;
            return new Reality(
                    said == null ? status : said, negated ^ row.get("negated").equals("yes"));
        }

        Reality with(Status other) {
            return new Reality(other, negated);
        }
    }

    Reality read(Trigger trigger) {
        Reality reality = trigger.finite() && trigger.reading() != null
                ? ofVerb(trigger.token(), trigger.reading())
                : ofNoun(trigger);
        if (trigger.frame().negationInside()) {
            return new Reality(Status.OCCURRED, false);
        }
        Status own = trigger.frame().status();
        if (own != null && trigger.finite() && reality.status() == Status.OCCURRED && !trigger.has(Feature.PAST)) {
            reality = reality.with(own);
        }
        return trigger.type() == ClaimType.PROPOSAL ? reality.with(Status.PROPOSED) : reality;
    }

    private Reality ofVerb(int token, Reading reading) {
        boolean present = reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST);
        Status tense = reading.future() ? Status.EXPECTED : present ? Status.ONGOING : Status.OCCURRED;
        Reality reality = new Reality(tense, false);
        int start = ground.clauseStart(token);
        for (int i = token - 1; i >= start; i--) {
            if (token - i > NEAR && i > start) {
                continue;
            }
            Row word = statusWord(i, true, present);
            if (word != null) {
                reality = past(word, reality.with(word));
                break;
            }
            Row modal = ground.kinds[i] == Kind.FINITE ? modal(i, Feature.FINITE) : null;
            if (modal != null) {
                return modal.get("status").equals("past")
                        ? new Reality(present ? Status.OCCURRED : tense, negatedVerb(i))
                        : new Reality(tense, negatedVerb(i)).with(modal);
            }
        }
        if (present && ground.is(start, Kind.COMPLEMENT) && token - start <= 2 && start > 0) {
            return governed(start, reality);
        }
        return reality;
    }

    /** "Lam" puts a present into the past. */
    private static Reality past(Row word, Reality reality) {
        return word.get("reach").equals("past-verb") ? reality.with(Status.OCCURRED) : reality;
    }

    /** A verb right after "that": its status comes from the clause before. */
    private Reality governed(int complement, Reality reality) {
        int before = complement - 1;
        if (ground.isTime(before, words)) {
            return reality.with(Status.OCCURRED);
        }
        int start = Math.max(ground.clauseStart(before), before - REACH);
        for (int i = before; i >= start; i--) {
            Row word = statusWord(i, false, false);
            Row modal = word == null ? modal(i, Feature.FINITE | Feature.MASDAR) : word;
            if (modal != null && !modal.get("status").equals("past")) {
                return reality.with(modal);
            }
        }
        return reality.with(Status.EXPECTED);
    }

    private Reality ofNoun(Trigger trigger) {
        Status own = trigger.frame().status();
        boolean holds = trigger.participle() && trigger.has(Feature.PASSIVE_PARTICIPLE);
        Reality reality = new Reality(own != null ? own : holds ? Status.ONGOING : Status.OCCURRED, false);
        int token = trigger.token();
        int start = Math.max(ground.clauseStart(token), token - REACH);
        for (int i = token - 1; i >= start; i--) {
            Row word = statusWord(i, false, false);
            if (word != null) {
                return reality.with(word);
            }
            if (ground.kinds[i] == Kind.FINITE) {
                return ground.isTime(token - 1, words) ? after(trigger, reality) : carried(trigger, i, reality);
            }
            Row modal = ground.kinds[i] == Kind.NOMINAL ? modal(i, Feature.MASDAR) : null;
            if (modal != null && !modal.get("status").equals("past")) {
                return reality.with(modal);
            }
        }
        return after(trigger, reality);
    }

    private Reality carried(Trigger trigger, int verb, Reality reality) {
        Reading light = reading(verb, lexicon.light);
        if (light != null && !ground.hasSort(verb, lexicon.leave) && !ground.hasSort(verb, lexicon.register)) {
            Reality carrier = ofVerb(verb, light);
            boolean plain = carrier.status() == Status.OCCURRED;
            Status status = plain && reality.status() == Status.ONGOING ? Status.ONGOING : carrier.status();
            Reality carried = new Reality(status, carrier.negated());
            return light.lemma().row().has("status") && plain
                    ? carried.with(light.lemma().row())
                    : after(trigger, carried);
        }
        Row modal = modal(verb, Feature.FINITE);
        if (modal != null
                && !modal.get("status").equals("past")
                && !modal.get("status").equals("ongoing")) {
            return reality.with(modal);
        }
        return after(trigger, new Reality(reality.status(), negatedVerb(verb)));
    }

    private boolean negatedVerb(int verb) {
        for (int i = verb - 1; i >= Math.max(ground.clauseStart(verb), verb - 2); i--) {
            Row word = statusWord(i, true, true);
            if (word != null && word.get("negated").equals("yes")) {
                return true;
            }
        }
        return false;
    }

    private Reality after(Trigger trigger, Reality reality) {
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + REACH);
        for (int i = trigger.end(); i < limit && ground.kinds[i] != Kind.FINITE; i++) {
            Row word = ground.analysis.is(i, lexicon.statusWords) ? adjective(i) : null;
            if (word != null) {
                return reality.with(word);
            }
        }
        return reality;
    }

    private @Nullable Row adjective(int i) {
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.statusWords) && reading.get("reach").equals("after")) {
                boolean date =
                        ground.mentions.time()[i] != 0 && reading.get("status").equals("ongoing");
                return date && !ground.is(i, Kind.PREPOSITION)
                        ? null
                        : reading.lemma().row();
            }
        }
        return null;
    }

    private @Nullable Reading reading(int token, long classBits) {
        for (Reading reading : ground.analysis.readings(token)) {
            if (reading.is(classBits)
                    && reading.has(Feature.FINITE)
                    && Plausibility.allows(ground.analysis, token, reading)) {
                return reading;
            }
        }
        return null;
    }

    private @Nullable Row modal(int i, int features) {
        if (!ground.analysis.is(i, lexicon.modals)) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.modals)
                    && reading.has(features)
                    && Plausibility.allows(ground.analysis, i, reading)) {
                return reading.lemma().row();
            }
        }
        return null;
    }

    /** The status word at a token that reaches a verb, or a noun, after it; null for none. */
    private @Nullable Row statusWord(int i, boolean verb, boolean present) {
        for (Phrase phrase : ground.analysis.phrases(i)) {
            if (phrase.is(lexicon.statusWords) && reaches(phrase.lemma().row(), verb, present)) {
                return phrase.lemma().row();
            }
        }
        if (!ground.analysis.is(i, lexicon.statusWords)) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.statusWords) && reaches(reading.lemma().row(), verb, present)) {
                return reading.lemma().row();
            }
        }
        return null;
    }

    private static boolean reaches(Row row, boolean verb, boolean present) {
        return switch (row.get("reach")) {
            case "before-verb", "past-verb" -> verb;
            case "before-present" -> verb && present;
            case "next" -> !verb;
            case "before", "clause" -> true;
            default -> false;
        };
    }
}
