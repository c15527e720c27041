package org.isnad.time;

import java.time.LocalDate;
import java.util.List;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/** Reads the times of short texts. */
final class Reading {
    private final Analyzer analyzer = new Analyzer(TestLexicon.INDEX);
    private final TimeExtractor extractor = new TimeExtractor(TestLexicon.LEXICON, TestLexicon.INDEX);

    static Page page(String text, @Nullable LocalDate published) {
        return new Page("case", "sha256:0", text, null, published, null);
    }

    List<Time> times(Page page) {
        Span all = new Span(0, page.length());
        Analysis analysis = analyzer.analyze(page, new Article(1, all, List.of(new Line(all, Zone.BODY))));
        return extractor.extract(analysis, page.published());
    }
}
