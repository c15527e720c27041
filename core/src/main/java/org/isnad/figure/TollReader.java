package org.isnad.figure;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Time;

/**
 * Tells running totals from new counts, and since when or within what a figure counts: "the toll rose to 40", "since the
 * war began", "within 24 hours", "12 new cases". One walk over each sentence that has a figure.
 */
final class TollReader {
    /** What a word of {@code figure/tolls.tsv} does. */
    enum Kind {
        SINCE,
        WITHIN,
        IN,
        UNTIL,
        START,
        NEW
    }

    final long cues;
    final long verbs;
    final long heads;
    final long among;
    final long relatives;
    final long negations;
    final long function;
    private final byte[] kinds;

    TollReader(WordIndex index) {
        cues = index.classBit("toll");
        verbs = index.classBit("toll-verb");
        heads = index.classBit("count-head");
        among = index.classBit("among");
        relatives = index.classBit("rel");
        function = index.classBits("prep", "by", "comp", "sub", "conj", "neg", "rel", "dem", "pron", "quant", "part");
        negations = index.classBit("neg");
        kinds = new byte[index.lemmas().size()];
        for (Lemma lemma : index.lemmas()) {
            if ((lemma.classBit() & cues) != 0) {
                kinds[lemma.id()] = number(lemma.row().get("kind"));
            }
        }
    }

    private static byte number(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return (byte) (kind.ordinal() + 1);
            }
        }
        return 0;
    }

    /** Whether a lemma is of a kind. */
    boolean is(Lemma lemma, Kind kind) {
        return kinds[lemma.id()] == kind.ordinal() + 1;
    }

    /** Marks the drafts of an article, which stand in the order of the text. */
    void read(Analysis analysis, List<Draft> drafts, List<Time> times) {
        for (int first = 0; first < drafts.size(); ) {
            int sentence = analysis.sentenceOf(drafts.get(first).start);
            int end = first + 1;
            while (end < drafts.size() && analysis.sentenceOf(drafts.get(end).start) == sentence) {
                end++;
            }
            new TollScan(this, analysis, times).read(analysis.sentences().get(sentence), drafts.subList(first, end));
            first = end;
        }
    }
}
