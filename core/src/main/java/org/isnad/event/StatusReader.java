package org.isnad.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
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
    /** What must go on for someone to end it. */
    private static final Set<ClaimType> GOES_ON =
            EnumSet.of(ClaimType.CLASH, ClaimType.SIEGE, ClaimType.STRIKE, ClaimType.ATTACK);

    private static final int REACH = 8;
    private static final int NEAR = 4;

    private final Ground ground;
    private final EventLexicon lexicon;
    private final RoleWords words;
    private final Agreement agreement;

    StatusReader(Ground ground, RoleWords words) {
        this.ground = ground;
        this.lexicon = ground.lexicon;
        this.words = words;
        this.agreement = new Agreement(ground);
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
            return new Reality(supposed(trigger.token()) ? Status.POSSIBLE : Status.OCCURRED, false);
        }
        Status own = trigger.frame().status();
        if (own != null
                && trigger.finite()
                && reality.negated()
                && reality.status() == Status.OCCURRED
                && !trigger.has(Feature.PAST)) {
            reality = reality.with(own);
        }
        if (reality.negated() && excepted(trigger)) {
            reality = new Reality(reality.status(), false);
        }
        return trigger.type() == ClaimType.PROPOSAL ? reality.with(Status.PROPOSED) : reality;
    }

    /** Whether a verb stands under "if". */
    private boolean supposed(int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
            Row word = ground.mentions.time()[i] == 0 ? statusWord(i, true, true) : null;
            if (word != null
                    && word.get("reach").equals("clause")
                    && word.get("status").equals("possible")) {
                return true;
            }
        }
        return false;
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
        if (present && start > 0 && ground.is(start, Kind.COMPLEMENT) && subjunctive(start, token)) {
            return governed(start, reality);
        }
        Row condition = condition(start);
        return condition == null ? reality : reality.with(condition);
    }

    /** Whether nothing but a negation stands between "that" and a verb: "that he do", not "that he does". */
    private boolean subjunctive(int complement, int verb) {
        return verb == complement + 1 || verb == complement + 2 && ground.kinds[complement + 1] != Kind.NOMINAL;
    }

    /** A condition right before a clause ("in case", "if"), or null. */
    private @Nullable Row condition(int start) {
        for (int i = start - 1; i >= Math.max(0, start - 2); i--) {
            Row word = statusWord(i, true, true);
            if (word != null
                    && word.get("reach").equals("clause")
                    && word.get("status").equals("possible")
                    && ground.analysis.sentenceOf(i) == ground.analysis.sentenceOf(start)) {
                return word;
            }
        }
        return null;
    }

    /** Whether the clause takes an exception out of its negation ("none but 300 stayed"). */
    private boolean excepted(Trigger trigger) {
        for (int i = trigger.end(); i < ground.clauseEnd(trigger.token()); i++) {
            if (ground.analysis.is(i, lexicon.statusWords) && reach(i, "except")) {
                return true;
            }
        }
        return false;
    }

    private boolean reach(int i, String reach) {
        for (Reading reading : ground.analysis.readings(i, lexicon.statusWords)) {
            if (reading.is(lexicon.statusWords) && reading.get("reach").equals(reach)) {
                return true;
            }
        }
        return false;
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
        int start = ground.clauseStart(token);
        for (int i = token - 1; i >= start; i--) {
            if (ground.kinds[i] == Kind.FINITE) {
                return ground.isTime(token - 1, words) ? timed(trigger, reality) : carried(trigger, i, reality);
            }
            if (token - i > REACH) {
                continue;
            }
            Row word = statusWord(i, false, false);
            if (word != null) {
                boolean ends = word.get("reach").equals("end") && GOES_ON.contains(trigger.type());
                return ends ? reality.with(Status.ONGOING) : reality.with(word);
            }
            Row modal = ground.kinds[i] == Kind.NOMINAL ? modal(i, Feature.MASDAR) : null;
            if (modal != null && !modal.get("status").equals("past")) {
                return reality.with(modal);
            }
        }
        return ground.isTime(token - 1, words) ? timed(trigger, reality) : after(trigger, reality);
    }

    /** "After battles": they are over, unless it is "after months of battles". */
    private Reality timed(Trigger trigger, Reality reality) {
        return after(trigger, reality.status() == Status.ONGOING ? reality.with(Status.OCCURRED) : reality);
    }

    private Reality carried(Trigger trigger, int verb, Reality reality) {
        Reading light = reading(verb, lexicon.light);
        boolean effect = ground.hasSort(verb, lexicon.leave) || ground.hasSort(verb, lexicon.register);
        if (light != null && effect) {
            Status status = ofVerb(verb, light).status();
            return after(
                    trigger, status == Status.EXPECTED || status == Status.POSSIBLE ? reality.with(status) : reality);
        }
        if (light != null) {
            Reality carrier = ofVerb(verb, light);
            boolean plain = carrier.status() == Status.OCCURRED;
            Status status = plain && reality.status() == Status.ONGOING && !ground.hasSort(verb, lexicon.breakout)
                    ? Status.ONGOING
                    : carrier.status();
            Reality carried = new Reality(status, carrier.negated());
            return light.lemma().row().has("status") && plain
                    ? carried.with(light.lemma().row())
                    : after(trigger, carried);
        }
        Row modal = modal(verb, Feature.FINITE);
        if (modal != null
                && !modal.get("status").equals("past")
                && !modal.get("status").equals("ongoing")
                && governs(verb, trigger, modal)) {
            Reading tried = modal.has("status") ? null : reading(verb, lexicon.modals);
            return tried != null ? ofVerb(verb, tried) : ended(trigger.token(), verb) ? reality : reality.with(modal);
        }
        if (modal != null && modal.get("status").equals("past") && trigger.participle()) {
            return reality.with(Status.OCCURRED);
        }
        boolean negated = (trigger.token() - verb <= 2 || brings(trigger.token()) && trigger.token() - verb <= NEAR)
                && negatedVerb(verb);
        return after(trigger, new Reality(reality.status(), negated));
    }

    /** Whether a noun carries the beh or lam by which a verb takes it. */
    private boolean brings(int token) {
        return ground.analysis.word(token).procliticLength()
                > ground.analysis.word(token).conjunctionLength();
    }

    /** Whether a verb governs a noun: it stands near, no description, and no time comes between. */
    private boolean governs(int verb, Trigger trigger, Row modal) {
        if (trigger.participle() || trigger.token() - verb > REACH || !brought(verb, trigger.token(), modal)) {
            return false;
        }
        for (int i = verb + 1; i < trigger.token(); i++) {
            if (ground.kinds[i] == Kind.PREPOSITION && ground.isTime(i, words)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the prepositions that a modal verb needs stands before the noun or on it. */
    private boolean brought(int verb, int token, Row modal) {
        if (!modal.has("preposition")) {
            return true;
        }
        List<String> needed = modal.list("preposition").stream().map(Key::fold).toList();
        for (int i = verb + 1; i <= token; i++) {
            int at = ground.analysis.word(i).conjunctionLength();
            boolean carries = ground.analysis.word(i).procliticLength() > at
                    && needed.contains(ground.analysis.key(i).substring(at, at + 1));
            if (carries || ground.kinds[i] == Kind.PREPOSITION && needed.contains(ground.bareKey(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the verb governs is the end of the event ("aims at ending the war"), which itself goes on. */
    private boolean ended(int token, int verb) {
        for (int i = token - 1; i > verb; i--) {
            if (ground.analysis.is(i, lexicon.statusWords) && reach(i, "end")) {
                return true;
            }
        }
        return false;
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
        return described(trigger, past(trigger, reality));
    }

    /** What holds by its nature is over where it is dated by a year ("the war of 1967"). */
    private Reality past(Trigger trigger, Reality reality) {
        if (reality.status() != Status.ONGOING || trigger.frame().status() == null) {
            return reality;
        }
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + NEAR);
        for (int i = trigger.end(); i < limit; i++) {
            boolean year = ground.mentions.time()[i] != 0
                    && ground.is(i, Kind.NUMBER)
                    && ground.analysis.key(i).length() == 4;
            if (year) {
                return reality.with(Status.OCCURRED);
            }
        }
        return reality;
    }

    /** A relative clause that carries the noun tells by its tense whether it still goes on ("raids that they launch"). */
    private Reality described(Trigger trigger, Reality reality) {
        int limit = Math.min(ground.analysis.sentence(trigger.token()).end(), trigger.end() + NEAR + 1);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.kinds[i] == Kind.MARK || ground.is(i, Kind.COMPLEMENT) || ground.is(i, Kind.SUBORDINATE)) {
                return reality;
            }
            if (ground.kinds[i] == Kind.FINITE) {
                boolean own = ground.is(ground.clauseStart(i), Kind.RELATIVE) && ground.clauseStart(i) >= trigger.end();
                Reading light = own ? reading(i, lexicon.light) : null;
                if (light == null || reality.status() != Status.OCCURRED && reality.status() != Status.ONGOING) {
                    return reality;
                }
                boolean now = light.has(Feature.ANY_PRESENT) && !light.has(Feature.PAST) && !light.future();
                if (now && !light.suffix().isEmpty()) {
                    return reality.with(Status.ONGOING);
                }
                return light.has(Feature.PAST) ? reality.with(Status.OCCURRED) : reality;
            }
        }
        return reality;
    }

    private @Nullable Row adjective(int i) {
        for (Reading reading : ground.analysis.readings(i, lexicon.statusWords)) {
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
        Reading any = null;
        for (Reading reading : ground.analysis.readings(token, classBits)) {
            if (reading.is(classBits)
                    && reading.has(Feature.FINITE)
                    && Plausibility.allows(ground.analysis, token, reading)) {
                if (agrees(token, reading)) {
                    return reading;
                }
                any = any == null ? reading : any;
            }
        }
        return any;
    }

    /** Whether the noun right after a verb may be its subject; true where none is there. */
    private boolean agrees(int verb, Reading reading) {
        int next = verb + 1;
        return !ground.is(next, Kind.NOMINAL) || agreement.maySubject(reading, next, next);
    }

    private @Nullable Row modal(int i, int features) {
        if (!ground.analysis.is(i, lexicon.modals)) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i, lexicon.modals)) {
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
        for (Phrase phrase : ground.analysis.phrases(i, lexicon.statusWords)) {
            if (phrase.is(lexicon.statusWords) && reaches(phrase.lemma().row(), verb, present)) {
                return phrase.lemma().row();
            }
        }
        if (!ground.analysis.is(i, lexicon.statusWords)) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i, lexicon.statusWords)) {
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
            case "next", "end" -> !verb;
            case "before", "clause" -> true;
            default -> false;
        };
    }
}
