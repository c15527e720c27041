package org.isnad.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;
import org.isnad.figure.TollReader.Kind;
import org.isnad.model.Time;
import org.isnad.model.TimeType;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a sentence with figures. It is cut into stretches at commas, at words that bring a toll and at those that
 * bring a part ("among them"); what a stretch says of its time holds for the figures in it, and for those of the parts.
 */
final class TollScan {
    /** How far behind its verb the noun of a toll stands, and behind "since" the time. */
    private static final int NEAR = 4;

    /** How far behind a "since" in front of its sentence the figure stands that it counts. */
    private static final int REACH = 8;

    /** "Until now" without its article would be "so that". */
    private static final int SHORTEST = 2;

    private static final int NOWHERE = -1;
    private static final Set<Unit> TOLLED = EnumSet.of(
            Unit.KILLED, Unit.WOUNDED, Unit.CASUALTIES, Unit.MISSING, Unit.DETAINED, Unit.DISPLACED, Unit.ATTACKS);

    /** What is measured or held, not summed up day by day. */
    private static final Set<Unit> NO_TOLL =
            EnumSet.of(Unit.OTHER, Unit.PARTIES, Unit.PERCENT, Unit.AREA, Unit.AREA_SHARE, Unit.DISTANCE);

    private final TollReader words;
    private final Analysis analysis;
    private final List<Time> times;
    private final List<Draft> here = new ArrayList<>();
    private @Nullable Boolean cumulative;
    private @Nullable String window;
    private boolean closed;
    private boolean negated;
    private boolean toll;
    private int front = NOWHERE;

    TollScan(TollReader words, Analysis analysis, List<Time> times) {
        this.words = words;
        this.analysis = analysis;
        this.times = times;
    }

    void read(TokenRange sentence, List<Draft> drafts) {
        int next = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (next < drafts.size() && drafts.get(next).start == i) {
                Draft draft = drafts.get(next++);
                figure(draft);
                i = Math.max(i, draft.end - 1);
            } else {
                token(i, sentence.end());
            }
        }
        end();
    }

    private void figure(Draft draft) {
        if (draft.rate != null || isNew(draft)) {
            draft.cumulative = false;
        }
        if (!closed && (front == NOWHERE || draft.start - front <= REACH && TOLLED.contains(draft.unit))) {
            here.add(draft);
        }
    }

    /** "Five new cases": the adjective stands behind the noun, or in it. */
    private boolean isNew(Draft draft) {
        return kind(draft.end, Kind.NEW) || draft.end - draft.number > 1 && kind(draft.end - 1, Kind.NEW);
    }

    private void token(int i, int end) {
        if (analysis.is(i, TokenKind.PUNCTUATION)) {
            if (!analysis.is(i, '(') && !analysis.is(i, ')')) {
                stretch(partFollows(i + 1));
            }
        } else if (analysis.is(i, words.among)) {
            stretch(true);
        } else if (analysis.is(i, words.verbs | words.heads) && toll(i, end)) {
            stretch(false);
            toll = true;
            cumulative = true;
        } else if (analysis.is(i, words.negations)) {
            negated = true;
        } else if (analysis.is(i, words.relatives)) {
            closed |= toll || window != null;
        } else if (analysis.is(i, words.cues) || !analysis.phrases(i).isEmpty()) {
            cue(i, end);
        } else if (window != null && analysis.word(i).conjunctionLength() > 0 && finite(i)) {
            closed = true;
        }
    }

    private boolean partFollows(int i) {
        return analysis.is(i, words.among) || among(i);
    }

    private boolean among(int i) {
        for (Phrase phrase : analysis.phrases(i, words.among)) {
            if (phrase.is(words.among)) {
                return true;
            }
        }
        return false;
    }

    /** Ends a stretch; a part of what was counted is counted over the same time. */
    private void stretch(boolean part) {
        end();
        closed = false;
        front = NOWHERE;
        negated = false;
        toll &= part;
        if (!part) {
            cumulative = null;
            window = null;
        }
    }

    private void end() {
        for (Draft draft : here) {
            if (draft.cumulative == null) {
                draft.cumulative = window == null && NO_TOLL.contains(draft.unit) ? null : cumulative;
                draft.window = window;
            } else if (Boolean.FALSE.equals(cumulative)) {
                draft.window = window;
            }
        }
        here.clear();
    }

    /** "The toll rose to", "the number of the killed reached", "a total of". */
    private boolean toll(int i, int end) {
        if (!analysis.is(i, words.verbs)) {
            return analysis.word(i).definite() && analysis.is(i, words.heads);
        }
        if (!reaches(i)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(end, i + NEAR); k++) {
            if (analysis.is(k, words.heads)) {
                return true;
            }
            if (!analysis.is(k, TokenKind.WORD) || finite(k)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb tells of a toll that has come so far; "their number is 60" tells of a state. */
    private boolean reaches(int i) {
        for (Reading reading : analysis.readings(i)) {
            boolean past = reading.has(Feature.PAST | Feature.MASDAR);
            if (reading.is(words.verbs)
                    && (past || reading.has(Feature.FINITE))
                    && (past
                            || reading.preposition() != 0
                            || !reading.lemma().row().yes("state"))) {
                return true;
            }
        }
        return false;
    }

    private void cue(int i, int end) {
        if (kind(i, Kind.SINCE)) {
            since(i, end);
        } else if (kind(i, Kind.WITHIN) || phrase(i, Kind.WITHIN) != null) {
            Phrase phrase = phrase(i, Kind.WITHIN);
            within(phrase == null ? i + 1 : phrase.end(), false);
        } else if (kind(i, Kind.IN)) {
            within(i + 1, true);
        } else if (phrase(i, Kind.UNTIL) != null && !negated && cumulative == null) {
            cumulative = true;
        }
    }

    /** "Since" counts for the figures of its stretch, but not where it tells how old a siege or a prisoner is. */
    private void since(int i, int end) {
        if (detached(i)) {
            return;
        }
        Time time = timeAt(i, Math.min(end, i + NEAR));
        String said = time == null ? event(i, end) : time.id();
        if (said != null) {
            cumulative = true;
            window = said;
            front = here.isEmpty() && !toll ? i : NOWHERE;
        }
    }

    /** Whether something stands between the last figure and "since" that it belongs to rather. */
    private boolean detached(int i) {
        if (here.isEmpty()) {
            return false;
        }
        int last = here.get(here.size() - 1).end;
        for (int k = last; k < i; k++) {
            if (analysis.is(k, words.relatives) || k > last && finite(k)) {
                return true;
            }
        }
        return i - 1 >= last && has(i - 1, Feature.PARTICIPLE | Feature.ADJECTIVE) && !analysis.is(i - 1, words.heads);
    }

    /** "Since the outbreak of the war": the words, where they are no date. */
    private @Nullable String event(int i, int end) {
        int k = i + 1;
        if (k < end && kind(k, Kind.START)) {
            k++;
        }
        int last = k;
        while (last < Math.min(end, k + 2) && analysis.is(last, TokenKind.WORD) && noun(last, last == k)) {
            last++;
        }
        return last == i + 1 ? null : analysis.text(i, last);
    }

    private boolean noun(int i, boolean first) {
        return analysis.word(i).definite()
                && !analysis.is(i, words.function)
                && !finite(i)
                && (first || analysis.word(i).procliticLength() == 0);
    }

    private void within(int from, boolean durationsOnly) {
        Time time = timeAt(from, Math.min(analysis.size(), from + 2));
        if (time != null && (!durationsOnly || time.type() == TimeType.DURATION)) {
            cumulative = false;
            window = time.id();
        }
    }

    /** The first time that begins in a range of tokens, or null. */
    private @Nullable Time timeAt(int from, int end) {
        if (from >= end || from >= analysis.size()) {
            return null;
        }
        int start = analysis.token(from).start();
        int limit = analysis.token(end - 1).end();
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < times.size() && times.get(low).span().start() < limit ? times.get(low) : null;
    }

    private boolean kind(int i, Kind kind) {
        if (analysis.is(i, words.cues)) {
            for (Reading reading : analysis.readings(i, words.cues)) {
                if (reading.is(words.cues) && words.is(reading.lemma(), kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Phrase phrase(int i, Kind kind) {
        for (Phrase phrase : analysis.phrases(i, words.cues)) {
            if (phrase.is(words.cues)
                    && words.is(phrase.lemma(), kind)
                    && analysis.key(phrase.end() - 1).length() > SHORTEST) {
                return phrase;
            }
        }
        return null;
    }

    private boolean finite(int i) {
        return has(i, Feature.FINITE) && !has(i, Feature.NOMINAL);
    }

    private boolean has(int i, int features) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(features)) {
                return true;
            }
        }
        return false;
    }
}
