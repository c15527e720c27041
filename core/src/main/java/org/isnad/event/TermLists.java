package org.isnad.event;

import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * The terms that a deal, an offer or conditions lay down as a list of verbal nouns: "the conditions are: the withdrawal
 * of ..., and the return of ...", in one sentence or as numbered lines below it. Each term is a proposal, whatever its
 * verb would be elsewhere.
 */
final class TermLists {
    /** From the head of the list to the words that open it. */
    private static final int HEAD_REACH = 8;

    private final Ground ground;
    private final @Nullable Frame[] frames;
    private final @Nullable Reading[] readings;

    private TermLists(Ground ground) {
        this.ground = ground;
        this.frames = new Frame[ground.size()];
        this.readings = new Reading[ground.size()];
    }

    /** Reads the lists of an article. */
    static TermLists of(Ground ground) {
        TermLists lists = new TermLists(ground);
        Frame open = null;
        for (TokenRange sentence : ground.analysis.sentences()) {
            open = lists.sentence(sentence, open);
        }
        return lists;
    }

    /** The trigger of a term that begins at a token, or null. */
    @Nullable
    Trigger at(int i) {
        Frame frame = frames[i];
        return frame == null ? null : new Trigger(i, i + 1, frame, readings[i], false, ClaimType.PROPOSAL);
    }

    /** Reads a sentence; {@code open} heads a list that the sentence before it left open. Returns what this one leaves open. */
    private @Nullable Frame sentence(TokenRange sentence, @Nullable Frame open) {
        if (open != null) {
            int first = item(sentence);
            if (first >= 0) {
                terms(first, sentence.end(), open);
                return open;
            }
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Frame head = head(i);
            int opener = head == null ? -1 : opener(i, sentence.end());
            if (head != null && opener >= 0) {
                terms(opener, sentence.end(), head);
                return last(sentence) == ':' || opener >= sentence.end() ? head : null;
            }
        }
        return null;
    }

    private char last(TokenRange sentence) {
        String key = ground.analysis.token(sentence.end() - 1).key();
        return key.isEmpty() ? 0 : key.charAt(0);
    }

    /** The frame of a noun that may head a list of terms. */
    private @Nullable Frame head(int i) {
        if (ground.kinds[i] != Kind.NOMINAL || !ground.analysis.is(i, ground.lexicon.nouns)) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            Frame frame = reading.is(ground.lexicon.nouns) ? ground.lexicon.frame(reading.lemma()) : null;
            if (frame != null
                    && !frame.nothing()
                    && (frame.type() == ClaimType.PROPOSAL || frame.type() == ClaimType.AGREEMENT)) {
                return frame;
            }
        }
        return null;
    }

    /** The token after the words that open the list of a head ("are:", "provides for"), or -1. */
    private int opener(int head, int end) {
        for (int i = head + 1; i < Math.min(end, head + HEAD_REACH); i++) {
            if (ground.analysis.is(i, ':')) {
                return i + 1;
            }
            if (ground.kinds[i] == Kind.PRONOUN && ground.analysis.word(i).procliticLength() == 0) {
                return i + 1;
            }
            if (ground.hasSort(i, ground.lexicon.lays) && i > head) {
                return i + 1;
            }
            if (ground.kinds[i] == Kind.FINITE || ground.kinds[i] == Kind.COMPLEMENT) {
                return -1;
            }
        }
        return -1;
    }

    /** The first word of a numbered or dashed line, or of a line that opens with a verbal noun; -1 where it is none. */
    private int item(TokenRange sentence) {
        int i = sentence.start();
        while (i < sentence.end() && (ground.kinds[i] == Kind.NUMBER || ground.kinds[i] == Kind.MARK)) {
            i++;
        }
        return i < sentence.end() && masdar(i) != null ? i : -1;
    }

    /** Marks the verbal nouns that begin terms: the first one, and those joined to it. */
    private void terms(int from, int end, Frame head) {
        int first = from;
        while (first < end
                && (ground.kinds[first] == Kind.MARK
                        || ground.kinds[first] == Kind.QUOTE
                        || ground.kinds[first] == Kind.NUMBER
                        || ground.kinds[first] == Kind.PREPOSITION)) {
            first++;
        }
        if (first >= end || !mark(first, head)) {
            return;
        }
        boolean nested = false;
        for (int i = first + 1; i < end; i++) {
            boolean comma = ground.kinds[i - 1] == Kind.MARK;
            nested = !comma && (nested || ground.kinds[i] == Kind.RELATIVE || ground.kinds[i] == Kind.FINITE);
            if (ground.analysis.word(i).conjunctionLength() > 0 && !nested) {
                mark(i, head);
            }
        }
    }

    private boolean mark(int i, Frame head) {
        Reading reading = masdar(i);
        if (reading != null
                && ground.mentions.actor()[i] == 0
                && ground.mentions.place()[i] == 0) {
            frames[i] = head;
            readings[i] = reading;
        }
        return reading != null;
    }

    private @Nullable Reading masdar(int i) {
        if (ground.kinds[i] != Kind.NOMINAL && ground.kinds[i] != Kind.NEGATION && ground.kinds[i] != Kind.PARTICLE) {
            return null;
        }
        for (Reading reading : ground.analysis.readings(i)) {
            boolean alone = reading.preposition() == 0 || reading.preposition() == Letters.BEH;
            if (reading.has(Feature.MASDAR) && alone) {
                return reading;
            }
        }
        return null;
    }
}
