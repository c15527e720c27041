package org.isnad.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.Cases;
import org.isnad.Cases.Case;
import org.isnad.TestLexicon;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Vocabulary;
import org.isnad.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PageReaderTest {
    private static final String NOISE = "\n\n\u00AB\u00BB\"()[]<>.:,!*#-|\u200F\u202B\u0640\u0000\uFFFD0123 ";

    private final PageReader reader = new PageReader(TestLexicon.LEXICON);

    static List<Case> zones() {
        return Cases.in("page/zones");
    }

    @ParameterizedTest
    @MethodSource
    void zones(Case page) {
        List<String> read = new ArrayList<>();
        for (Article article : reader.read(page(page.input()))) {
            if (article.number() > 1) {
                read.add("article");
            }
            for (Line line : article.lines()) {
                read.add(Vocabulary.word(line.zone()));
            }
        }
        assertEquals(page.expected(), String.join("\n", read));
    }

    static List<Case> facts() {
        return Cases.in("page/facts");
    }

    @ParameterizedTest
    @MethodSource
    void facts(Case page) {
        Page opened = page(page.input());
        PageFacts facts = reader.facts(opened, reader.read(opened).get(0));
        assertEquals(page.expected(), facts.outlet() + "\n" + facts.published());
    }

    @Test
    void anEmptyPageHasNoArticle() {
        assertEquals(List.of(), reader.read(page("")));
        assertEquals(List.of(), reader.read(page(" \n\n\t\n")));
    }

    @Test
    void linesStandInOrderAndCoverWhatIsPrinted() {
        for (Case one : Cases.in("page/zones")) {
            Page page = page("\n  " + one.input().replace("\n", " \n") + "\n\n");
            int last = 0;
            for (Article article : reader.read(page)) {
                for (Line line : article.lines()) {
                    String between = page.slice(last, line.span().start());
                    assertTrue(between.isBlank(), between);
                    last = line.span().end();
                    assertEquals(page.slice(line.span()).strip(), page.slice(line.span()));
                }
            }
            assertTrue(page.slice(last, page.length()).isBlank());
        }
    }

    @Test
    void brokenPagesAreReadTwiceAlikeAndInOrder() {
        Random random = new Random(20261123);
        List<Case> cases = Cases.in("page/zones");
        for (int round = 0; round < 300; round++) {
            Page page = page(broken(cases.get(random.nextInt(cases.size())).input(), random));
            List<Article> articles = reader.read(page);
            assertEquals(articles, reader.read(page));
            int last = 0;
            for (Article article : articles) {
                reader.facts(page, article);
                for (Line line : article.lines()) {
                    assertTrue(page.slice(last, line.span().start()).isBlank()
                            && line.span().length() > 0);
                    last = line.span().end();
                }
            }
            assertTrue(page.slice(last, page.length()).isBlank());
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < 30 && out.length() > 8; i++) {
            int at = random.nextInt(out.length() - 7);
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 1 -> out.delete(at, at + 1 + random.nextInt(6));
                default -> out.insert(at, out.substring(at, at + 7));
            }
        }
        return out.toString();
    }

    @Test
    void plainTextIsAllBody() {
        for (Case one : Cases.in("page/zones")) {
            List<Article> articles = reader.readPlain(page(one.input()));
            assertEquals(1, articles.size());
            assertTrue(articles.get(0).lines().stream().allMatch(line -> line.zone() == Zone.BODY));
        }
    }

    private static Page page(String text) {
        return new Page("test", "sha256:0", text, null, null, null);
    }
}
