package org.isnad.saying;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.TestLexicon;
import org.isnad.lexicon.Rule;
import org.isnad.model.Attribution;
import org.isnad.model.Page;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the families of sayings: the marked speaker says the marked content, by this family. */
final class SayingRulesTest {
    private static final String SOURCE = "[source: ";
    private static final String CONTENT = "[content: ";

    private final SayingReading reading = new SayingReading();

    @TestFactory
    Stream<DynamicTest> rules() {
        return TestLexicon.LEXICON.rules("saying/rules").stream()
                .map(rule -> DynamicTest.dynamicTest(rule.where() + " " + rule.name(), () -> check(rule)));
    }

    private void check(Rule rule) {
        for (String example : rule.all("example")) {
            String source = marked(example, SOURCE);
            String content = marked(example, CONTENT);
            Page page = SayingReading.page(
                    example.replace(SOURCE, "").replace(CONTENT, "").replace("]", ""));
            List<Attribution> sayings = reading.sayings(page);
            assertTrue(
                    sayings.stream()
                            .anyMatch(saying -> isBy(saying, rule)
                                    && sameName(
                                            saying.chain()
                                                    .get(saying.chain().size() - 1)
                                                    .name(),
                                            source)
                                    && page.slice(saying.content().get(0)).equals(content)),
                    () -> sayings + " " + example);
        }
        for (String example : rule.all("not")) {
            List<Attribution> sayings = reading.sayings(SayingReading.page(example));
            assertTrue(sayings.stream().noneMatch(saying -> isBy(saying, rule)), () -> sayings + " " + example);
        }
    }

    private static boolean isBy(Attribution saying, Rule rule) {
        return saying.rule().equals("saying." + rule.name());
    }

    /** A name is marked as printed, with a preposition that is written onto it. */
    private static boolean sameName(String name, String marked) {
        return name.equals(marked) || name.equals(marked.substring(1));
    }

    private static String marked(String example, String mark) {
        int start = example.indexOf(mark) + mark.length();
        return example.substring(start, example.indexOf(']', start));
    }

    @Test
    void everyFamilyHasItsRule() {
        Set<String> named = new TreeSet<>();
        TestLexicon.LEXICON.rules("saying/rules").forEach(rule -> named.add(rule.name()));
        assertTrue(named.containsAll(Draft.RULES), () -> named + " lacks some of " + Draft.RULES);
    }
}
