package org.isnad.saying;

import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;

/** Finds the true end of a content: the closing mark of its quotation, or where its clause is left. */
final class ContentEnds {
    private static final int FARTHEST_SILENT = 5;

    private final Scene scene;

    ContentEnds(Scene scene) {
        this.scene = scene;
    }

    /** Ends a content before {@code boundary}, or with its quotation. */
    void close(Draft draft, int boundary, TokenRange sentence) {
        int start = draft.contentStart;
        if (scene.is(start, Mark.OPEN)) {
            int end = quoteEnd(start, boundary, draft, sentence);
            if (end >= 0) {
                draft.contentStart = start + 1;
                draft.contentEnd = end;
                return;
            }
        } else if (scene.is(start - 1, Mark.OPEN)) {
            int end = quoteEnd(start - 1, boundary, draft, sentence);
            if (end >= 0) {
                draft.contentEnd = end;
                return;
            }
        }
        int end = remark(start, boundary);
        boolean clause = (draft.complement.frame() & (Frame.INNA | Frame.QUOTE | Frame.ANY)) != 0;
        draft.contentEnd = trimmed(start, Math.max(start + 1, clause ? end : nounEnd(start, end)));
    }

    /** A noun phrase ends where a finite clause is added to it: ", and the movement enclosed". */
    private int nounEnd(int start, int boundary) {
        int limit = Math.min(boundary, scene.size());
        for (int i = start + 1; i < limit - 1; i++) {
            if (!scene.is(i, Mark.COMMA) || scene.quotation(i) != scene.quotation(start)) {
                continue;
            }
            boolean verb = scene.is(i + 1, Mark.VERB) && !scene.is(i + 1, Mark.MENTION);
            boolean after = scene.is(i + 1, Mark.ADVERB) && scene.is(i + 2, Mark.INNA);
            if (verb || after) {
                return i;
            }
        }
        return boundary;
    }

    /** Where the reporter's own remark begins, or the boundary. */
    private int remark(int start, int boundary) {
        for (int i = start + 1; i < Math.min(boundary, scene.size()); i++) {
            boolean remark = scene.is(i, Mark.REMARK) || withholds(i) || isAddress(i);
            if (remark && scene.quotation(i) == scene.quotation(start)) {
                return i;
            }
        }
        return boundary;
    }

    /** "But he did not say", "without giving": what the reporter adds of the speaker. */
    private boolean withholds(int i) {
        if (scene.is(i, Mark.WITHOUT)) {
            int last = scene.is(i + 1, Mark.WITHOUT) ? i + 1 : i;
            return scene.is(last + 1, Mark.INNA) && scene.is(last + 2, Mark.FINITE);
        }
        boolean but = scene.is(i, Mark.ASIDE) && (scene.is(i + 1, Mark.NEGATION) && scene.hasPronoun(i) || silent(i));
        return but || scene.is(i, Mark.NEGATION) && scene.is(i, Mark.WAW) && scene.is(i + 1, Mark.FINITE);
    }

    /** A bare web address; one in the brackets of a link goes with its words. */
    private boolean isAddress(int i) {
        return scene.analysis().is(i, TokenKind.LATIN)
                && scene.analysis().key(i).startsWith("http")
                && !scene.analysis().is(i - 1, '(');
    }

    /** "But the agency did not say". */
    private boolean silent(int aside) {
        for (int i = aside + 1; i <= aside + FARTHEST_SILENT; i++) {
            if (scene.is(i, Mark.NEGATION)) {
                return scene.is(i + 1, Mark.FINITE) && !scene.is(i + 2, Mark.INNA);
            }
            if (scene.is(i, Mark.PUNCTUATION | Mark.FINITE)) {
                return false;
            }
        }
        return false;
    }

    /** The end of a quotation that is the whole content; -1 where the content goes on behind it. */
    private int quoteEnd(int open, int boundary, Draft draft, TokenRange sentence) {
        int close = scene.close(open);
        if (!scene.is(close, Mark.CLOSE)) {
            return Math.max(open + 2, trimmed(open + 1, Math.min(close, sentence.end())));
        }
        if (close >= boundary - 1 || draft.complement.frame() == Frame.QUOTE) {
            return close;
        }
        int next = scene.is(close, Mark.CLOSE) ? close + 1 : close;
        if (scene.is(next, Mark.COMMA)) {
            return scene.is(next + 1, Mark.INNA) && scene.is(next + 1, Mark.WAW) ? -1 : close;
        }
        boolean ends = scene.is(
                next,
                Mark.STOP | Mark.DASH | Mark.FINITE | Mark.PARTICIPLE | Mark.ASIDE | Mark.PREPOSITION | Mark.REMARK);
        return ends ? close : -1;
    }

    /** Without marks, conjunctions and half sentences at the end. */
    private int trimmed(int start, int end) {
        int e = Math.min(end, scene.size());
        while (e > start + 1 && trails(e - 1)) {
            e--;
        }
        return e;
    }

    private boolean trails(int i) {
        if (scene.is(i, Mark.RIGHT)) {
            return false;
        }
        if (scene.is(i, Mark.CLOSE)) {
            return true;
        }
        return scene.is(i, Mark.PUNCTUATION)
                || scene.is(i, Mark.ASIDE | Mark.ALSO | Mark.PRONOUN)
                || scene.analysis().key(i).length() == 1 && scene.is(i, Mark.WAW);
    }
}
