package org.isnad.app.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;

/** The score of a reader over annotated pages, added one by one. */
public final class GoldScore {
    private final Scorer scorer = new Scorer();

    /**
     * Adds a page.
     *
     * @param gold its gold file
     * @throws IOException where the gold file cannot be read or is no JSON
     */
    public void add(Path gold, Page page, List<LedgerRecord> records) throws IOException {
        scorer.page(GoldPage.read(gold, page), records);
    }

    /** The F1 of a layer, such as {@code claims}. */
    public double f1(String layer) {
        return scorer.tally().f1(layer);
    }

    /** The share of matched items with a slot right, such as {@code claims.status}; also {@code lines}. */
    public double share(String slot) {
        return scorer.tally().share(slot);
    }

    /** The table that a person reads, with up to so many misses of each layer behind it. */
    public String table(int mostMisses) {
        return scorer.tally().table(mostMisses);
    }
}
