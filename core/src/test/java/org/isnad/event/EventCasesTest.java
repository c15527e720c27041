package org.isnad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.model.Claim;
import org.isnad.model.Page;
import org.isnad.model.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Case files: a sentence, and a line for each of its claims in order, type and trigger; "-" where it has none. */
final class EventCasesTest {
    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> triggers() {
        return Cases.in("event").stream()
                .map(c -> DynamicTest.dynamicTest(c.where(), () -> assertEquals(c.expected(), claims(c.input()))));
    }

    private String claims(String text) {
        Page page = new Page("case.txt", "sha256:case", text, null, null, null);
        String lines = reader.readPlain(page).stream()
                .flatMap(record -> record.claims().stream())
                .map(claim -> line(page, claim))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "-" : lines;
    }

    private static String line(Page page, Claim claim) {
        return Vocabulary.word(claim.type()) + " | " + page.slice(claim.trigger());
    }
}
