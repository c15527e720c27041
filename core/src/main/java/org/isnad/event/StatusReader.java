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
 * of its verb, the words before it in its clause, and the adjectives after it. The nearest word decides.
 */
final class StatusReader {
    private static final int REACH = 8;

    private final Ground ground;
    private final EventLexicon lexicon;

    StatusReader(Ground ground) {
        this.ground = ground;
        this.lexicon = ground.lexicon;
    }

    /** A status and whether it is negated. */
    record Reality(Status status, boolean negated) {}

    Reality read(Trigger trigger) {
        Found found = new Found(usual(trigger));
        if (trigger.finite()) {
            verb(trigger, found);
        } else {
            before(trigger.token(), found, false);
            after(trigger, found);
        }
        if (trigger.type() == ClaimType.PROPOSAL) {
            return new Reality(Status.PROPOSED, found.negated);
        }
        return new Reality(found.status, found.negated);
    }

    private static Status usual(Trigger trigger) {
        Status status = trigger.frame().status();
        if (trigger.finite()) {
            if (trigger.reading() != null && trigger.reading().future()) {
                return Status.EXPECTED;
            }
            boolean present = trigger.has(Feature.ANY_PRESENT) && !trigger.has(Feature.PAST);
            return present ? Status.ONGOING : Status.OCCURRED;
        }
        if (trigger.participle() && trigger.has(Feature.PASSIVE_PARTICIPLE)) {
            return Status.ONGOING;
        }
        return status == null ? Status.OCCURRED : status;
    }

    private void verb(Trigger trigger, Found found) {
        int token = trigger.token();
        int start = ground.clauseStart(token);
        boolean present = trigger.has(Feature.ANY_PRESENT);
        for (int i = token - 1; i >= Math.max(start, token - 4); i--) {
            if (word(i, found, true, present)) {
                return;
            }
            if (ground.kinds[i] == Kind.FINITE) {
                modalVerb(i, found, present);
                return;
            }
        }
        if (ground.is(start, Kind.COMPLEMENT) && present && start > 0) {
            found.status = Status.EXPECTED;
            anchor(start - 1, found);
            before(start, found, true);
        } else if (start > 0 && present) {
            before(start, found, true);
        }
    }

    /** "Before that ...", "after that ...": told as past. */
    private void anchor(int i, Found found) {
        if (ground.is(i, Kind.PREPOSITION)) {
            found.status = Status.OCCURRED;
        }
    }

    private void modalVerb(int i, Found found, boolean present) {
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.modals)) {
                Row row = reading.lemma().row();
                if (row.get("status").equals("past")) {
                    found.status = present && found.status != Status.EXPECTED ? Status.OCCURRED : found.status;
                } else {
                    found.set(row);
                }
                negations(i, found);
                return;
            }
        }
    }

    /** What the words before a noun, or before the clause of a verb, say. */
    private void before(int token, Found found, boolean otherClause) {
        int start = otherClause
                ? ground.analysis.sentence(token).start()
                : ground.clauseStart(token);
        if (otherClause && token - 1 >= start) {
            start = ground.clauseStart(token - 1);
        }
        for (int i = token - 1; i >= Math.max(start, token - REACH); i--) {
            if (word(i, found, false, false)) {
                return;
            }
            if (ground.kinds[i] == Kind.FINITE) {
                governing(i, found, otherClause);
                return;
            }
            if (modalNoun(i, found)) {
                return;
            }
        }
    }

    private boolean modalNoun(int i, Found found) {
        if (!ground.analysis.is(i, lexicon.modals) || ground.kinds[i] != Kind.NOMINAL) {
            return false;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.modals) && reading.has(Feature.MASDAR | Feature.PARTICIPLE)) {
                Row row = reading.lemma().row();
                if (!row.get("status").equals("past")) {
                    found.set(row);
                    return true;
                }
            }
        }
        return false;
    }

    /** The finite verb that governs an event noun lends it status and negation. */
    private void governing(int i, Found found, boolean otherClause) {
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.modals) && reading.has(Feature.FINITE)) {
                modalVerb(i, found, false);
                return;
            }
            if (!otherClause && reading.is(lexicon.light) && reading.has(Feature.FINITE)) {
                if (reading.future()) {
                    found.status = Status.EXPECTED;
                } else if (reading.lemma().row().has("status")) {
                    found.status = Vocabulary.of(Status.class, reading.get("status"));
                } else if (reading.has(Feature.ANY_PRESENT) && !reading.has(Feature.PAST)) {
                    found.status = Status.ONGOING;
                }
                negations(i, found);
                return;
            }
        }
        if (!otherClause) {
            negations(i, found);
        }
    }

    private void negations(int verb, Found found) {
        for (int i = verb - 1; i >= Math.max(ground.clauseStart(verb), verb - 3); i--) {
            if (ground.analysis.is(i, lexicon.statusWords) && word(i, found, true, true)) {
                return;
            }
        }
    }

    private void after(Trigger trigger, Found found) {
        int limit = Math.min(ground.clauseEnd(trigger.token()), trigger.end() + REACH);
        for (int i = trigger.end(); i < limit; i++) {
            if (ground.kinds[i] == Kind.FINITE) {
                return;
            }
            if (ground.analysis.is(i, lexicon.statusWords)) {
                for (Reading reading : ground.analysis.readings(i)) {
                    if (reading.is(lexicon.statusWords) && reading.get("reach").equals("after")) {
                        found.set(reading.lemma().row());
                        return;
                    }
                }
            }
        }
    }

    /** Reads a status word at a token; whether it was one that reaches the trigger. */
    private boolean word(int i, Found found, boolean verb, boolean present) {
        for (Phrase phrase : ground.analysis.phrases(i)) {
            if (phrase.is(lexicon.statusWords) && reaches(phrase.lemma().row(), verb, present)) {
                found.set(phrase.lemma().row());
                return true;
            }
        }
        if (!ground.analysis.is(i, lexicon.statusWords)) {
            return false;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            if (reading.is(lexicon.statusWords) && reaches(reading.lemma().row(), verb, present)) {
                found.set(reading.lemma().row());
                return true;
            }
        }
        return false;
    }

    private static boolean reaches(Row row, boolean verb, boolean present) {
        return switch (row.get("reach")) {
            case "before-verb" -> verb;
            case "before-present" -> verb && present;
            case "next", "next-masdar" -> !verb;
            case "before", "clause" -> true;
            default -> false;
        };
    }

    private static final class Found {
        private Status status;
        private boolean negated;

        Found(Status status) {
            this.status = status;
        }

        void set(Row row) {
            @Nullable Status said = row.has("status") ? Vocabulary.find(Status.class, row.get("status")) : null;
            status = said == null ? status : said;
            negated ^= row.get("negated").equals("yes");
        }
    }
}
