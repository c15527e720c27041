package org.isnad.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Time;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Case files: a sentence, and a line for each figure: its words, then "total", "new" or "-", then the words or value that
 * it counts since or within.
 */
final class TollCasesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> tolls() {
        return Cases.in("figure/tolls").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Page page = new Page("case.txt", "sha256:case", c.input(), null, PUBLISHED, null);
        StringJoiner found = new StringJoiner("\n");
        List<LedgerRecord> records = reader.readPlain(page);
        for (LedgerRecord record : records) {
            Map<String, Time> times = record.times().stream().collect(Collectors.toMap(Time::id, Function.identity()));
            record.figures().forEach(figure -> found.add(line(page, figure, times)));
        }
        assertEquals(c.expected(), found.toString(), c.input());
    }

    private static String line(Page page, Figure figure, Map<String, Time> times) {
        Boolean cumulative = figure.cumulative();
        String kind = cumulative == null ? "-" : cumulative ? "total" : "new";
        String window = figure.window();
        Time time = window == null ? null : times.get(window);
        String said = time != null ? page.slice(time.span()) : window == null ? "-" : window;
        return page.slice(figure.span()) + " | " + kind + " | " + said;
    }
}
