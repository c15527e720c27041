package org.isnad.figure;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.model.Span;

/** The tokens of an article that times have claimed. */
final class ClaimedTokens {
    private static final int LONGEST = 48;

    private final Analysis analysis;
    private final boolean[] claimed;

    ClaimedTokens(Analysis analysis, List<Span> spans) {
        this.analysis = analysis;
        this.claimed = new boolean[analysis.size() + 1];
        for (Span span : spans) {
            for (int i = analysis.tokenAt(span.start()); i < analysis.size() && starts(i, span); i++) {
                claimed[i] = true;
            }
        }
    }

    private boolean starts(int i, Span span) {
        return analysis.token(i).start() < span.end();
    }

    boolean is(int i) {
        return i >= 0 && i < claimed.length && claimed[i];
    }

    /** Where a figure that begins at a token must end: at its sentence's end, or before a time. */
    int limit(int i) {
        int end = Math.min(analysis.sentence(i).end(), i + LONGEST);
        for (int k = i; k < end; k++) {
            if (claimed[k]) {
                return k;
            }
        }
        return end;
    }
}
