package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.TestLexicon;
import org.isnad.lexicon.Rule;
import org.isnad.model.Page;
import org.isnad.model.Time;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the time rules. In an example the expressions stand in square brackets, and those and no others are
 * found. In a counter-example the rule finds nothing; a rule that makes a part leaves nothing to be found there.
 */
final class TimeRulesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 16);

    private final Reading reading = new Reading();

    @TestFactory
    Stream<DynamicTest> rules() {
        return TestLexicon.LEXICON.rules(TimeGrammar.RULES).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.where() + " " + rule.name(), () -> check(rule)));
    }

    private void check(Rule rule) {
        rule.all("example").forEach(example -> example(rule, example));
        rule.all("not").forEach(example -> counterExample(rule, example));
    }

    private void example(Rule rule, String example) {
        List<String> marked = new ArrayList<>();
        for (int open = example.indexOf('['); open >= 0; open = example.indexOf('[', open + 1)) {
            marked.add(example.substring(open + 1, example.indexOf(']', open)));
        }
        Page page = Reading.page(example.replace("[", "").replace("]", ""), PUBLISHED);
        List<Time> times = reading.times(page);
        assertEquals(marked, times.stream().map(time -> page.slice(time.span())).toList(), example);
        boolean finds = rule.get("part").isEmpty() && !rule.get("sense").equals("none");
        assertTrue(!finds || times.stream().anyMatch(time -> isBy(time, rule)), () -> times + " " + example);
    }

    private void counterExample(Rule rule, String example) {
        List<Time> times = reading.times(Reading.page(example, PUBLISHED));
        boolean part = !rule.get("part").isEmpty();
        assertTrue(times.stream().noneMatch(time -> part || isBy(time, rule)), () -> times + " " + example);
    }

    private static boolean isBy(Time time, Rule rule) {
        return time.rule().equals("time." + rule.name());
    }
}
