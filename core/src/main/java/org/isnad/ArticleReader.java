package org.isnad;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.name.NameExtractor;
import org.isnad.name.Names;

/**
 * The whole road from an article of a page to its ledger record. A pure, total function of page and lexicon: it may
 * find nothing, and it does not throw. It caches words, so an instance belongs to one thread; the index may be shared.
 */
public final class ArticleReader {
    private final Lexicon lexicon;
    private final Analyzer analyzer;
    private final NameExtractor nameExtractor;

    public ArticleReader(Lexicon lexicon, WordIndex index) {
        this.lexicon = lexicon;
        this.analyzer = new Analyzer(index);
        this.nameExtractor = new NameExtractor(lexicon, index);
    }

    /** Reads one article. */
    public LedgerRecord read(Page page, Article article) {
        Analysis analysis = analyzer.analyze(page, article);
        Names names = nameExtractor.extract(analysis);
        return new LedgerRecord(
                page, article, lexicon.hash(), names.actors(), names.places(), List.of(), List.of(), List.of(), List.of());
    }
}
