package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analyzer;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences and the actors that are read in them: a line for each, its kind, its name, and after bars its other forms. */
final class ActorCasesTest {
    private final Analyzer analyzer = new Analyzer(TestLexicon.INDEX);
    private final NameExtractor extractor = new NameExtractor(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> sentences() {
        return Cases.in("name").stream()
                .filter(c -> c.where().contains("actors"))
                .map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Page page = new Page("case", "sha256:0", c.input(), null, null, null);
        Span all = new Span(0, page.length());
        Article article = new Article(1, all, List.of(new Line(all, Zone.BODY)));
        List<Actor> actors = extractor.extract(analyzer.analyze(page, article)).actors();
        assertEquals(
                c.expected(), actors.stream().map(ActorCasesTest::line).collect(Collectors.joining("\n")), c.input());
    }

    private static String line(Actor actor) {
        String kind = actor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String also = actor.also().stream().map(form -> " | " + form).collect(Collectors.joining());
        return kind + " " + actor.name() + also;
    }
}
