package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.figure.FigureExtractor;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Page;
import org.isnad.page.PageReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Case files: a figure, and others with whether both can hold. */
final class CountTest {
    private final NounSides sides = new NounSides(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> counts() {
        return Cases.in("link/counts.txt").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Count count = count(c.input());
        c.expected().lines().forEach(line -> {
            Count other = count(line.substring(0, line.lastIndexOf(':')));
            boolean contradicts = line.endsWith("contradicts");
            assertEquals(contradicts, count.contradicts(other), line);
            assertEquals(contradicts, other.contradicts(count), line);
        });
    }

    private Count count(String text) {
        Page page = new Page("case.txt", "sha256:case", text, null, null, null);
        Article article = new PageReader(TestLexicon.LEXICON).readPlain(page).get(0);
        Analysis analysis = new Analyzer(TestLexicon.INDEX).analyze(page, article);
        List<Figure> figures = new FigureExtractor(TestLexicon.INDEX).extract(analysis, List.of());
        assertEquals(1, figures.size(), text);
        Figure figure = figures.get(0);
        return new Count(
                text,
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.unit(),
                sides.singular(figure.noun()),
                sides.side(figure.noun()),
                sides.anyone(figure.noun()),
                figure.span());
    }
}
