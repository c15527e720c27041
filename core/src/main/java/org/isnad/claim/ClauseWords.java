package org.isnad.claim;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.event.Event;
import org.isnad.model.ClaimType;

/** What stands in an event's clause beside its slots: weapons, means, subjects of talks, by {@code code/words.tsv}. */
final class ClauseWords {
    /** How far behind the last slot of an event its means are looked for. */
    private static final int REACH = 7;

    private final long codeWords;
    private final long[] tags;

    ClauseWords(WordIndex index, Tags known) {
        codeWords = index.classBit("code-word");
        tags = new long[index.lemmas().size()];
        for (Lemma lemma : index.lemmas()) {
            if ((lemma.classBit() & codeWords) != 0) {
                for (String tag : lemma.row().list("code")) {
                    tags[lemma.id()] |= known.knows(tag) ? known.bit(tag) : 0;
                }
            }
        }
    }

    /**
     * The tags of the words from the event's first to its last, and of those behind until the clause ends. What becomes
     * of a protest is told anywhere in its sentence.
     */
    long of(Analysis analysis, Event event) {
        int first = analysis.tokenAt(event.span().start());
        if (event.type() == ClaimType.PROTEST && first < analysis.size()) {
            return between(
                    analysis,
                    analysis.sentence(first).start(),
                    analysis.sentence(first).end());
        }
        int last = Math.max(first + 1, analysis.tokenAt(event.span().end()));
        long all = between(analysis, first, Math.min(last, analysis.size()));
        int limit = first < analysis.size() ? Math.min(analysis.sentence(first).end(), last + REACH) : last;
        for (int i = last; i < limit && !ends(analysis, i); i++) {
            all |= at(analysis, i);
        }
        return all;
    }

    private long between(Analysis analysis, int first, int end) {
        long all = 0;
        for (int i = first; i < end; i++) {
            all |= at(analysis, i);
        }
        return all;
    }

    private static boolean ends(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.PUNCTUATION) || analysis.word(i).conjunctionLength() > 0;
    }

    private long at(Analysis analysis, int i) {
        long all = 0;
        if (analysis.is(i, codeWords)) {
            for (Reading reading : analysis.readings(i)) {
                all |= tags[reading.lemma().id()];
            }
        }
        for (Phrase phrase : analysis.phrases(i)) {
            all |= tags[phrase.lemma().id()];
        }
        return all;
    }
}
