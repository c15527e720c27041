package org.isnad.saying;

import java.util.List;
import java.util.StringJoiner;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Line;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Vocabulary;
import org.isnad.model.Zone;
import org.isnad.name.NameExtractor;
import org.isnad.name.Names;
import org.isnad.time.TimeExtractor;

/** Reads a text as the body of a page, with its times and names, and tells its sayings one a line. */
final class SayingReading {
    private final Analyzer analyzer = new Analyzer(TestLexicon.INDEX);
    private final TimeExtractor times = new TimeExtractor(TestLexicon.LEXICON, TestLexicon.INDEX);
    private final NameExtractor names = new NameExtractor(TestLexicon.LEXICON, TestLexicon.INDEX);
    private final SayingExtractor sayings = new SayingExtractor(TestLexicon.INDEX);

    List<Attribution> sayings(Page page) {
        Article article =
                new Article(1, new Span(0, page.length()), List.of(new Line(new Span(0, page.length()), Zone.BODY)));
        Analysis analysis = analyzer.analyze(page, article);
        Names found = names.extract(analysis);
        return sayings.extract(analysis, found.actors(), found.places(), times.extract(analysis, page.published()));
    }

    static Page page(String text) {
        return new Page("test", "sha256:0", text, null, null, null);
    }

    String tell(String text) {
        Page page = page(text);
        StringJoiner lines = new StringJoiner("\n");
        for (Attribution saying : sayings(page)) {
            StringJoiner chain = new StringJoiner(" <- ");
            for (Link link : saying.chain()) {
                chain.add(link.name() + " (" + Vocabulary.word(link.kind()) + ")");
            }
            lines.add(String.join(
                    " | ",
                    page.slice(saying.cue()),
                    Vocabulary.word(saying.act()) + " " + Vocabulary.word(saying.mode()),
                    chain.toString(),
                    page.slice(saying.content().get(0))));
        }
        return lines.length() == 0 ? "-" : lines.toString();
    }
}
