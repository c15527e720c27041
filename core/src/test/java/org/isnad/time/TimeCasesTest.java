package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Cases;
import org.isnad.model.Page;
import org.isnad.model.Time;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Phrases and what is read in them. The first line of a case is the day of publication, or "unknown"; the rest is the
 * text. Expected is a line for each time: quote, type, value and offset, parted by bars, with "-" for what is null.
 */
final class TimeCasesTest {
    private final Reading reading = new Reading();

    @TestFactory
    Stream<DynamicTest> phrases() {
        return Cases.in("time").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        int feed = c.input().indexOf('\n');
        String first = c.input().substring(0, feed);
        Page page =
                Reading.page(c.input().substring(feed + 1), first.equals("unknown") ? null : LocalDate.parse(first));
        List<String> lines =
                reading.times(page).stream().map(time -> line(page, time)).toList();
        assertEquals(c.expected(), lines.stream().collect(Collectors.joining("\n")), c.input());
    }

    private static String line(Page page, Time time) {
        return String.join(
                " | ",
                page.slice(time.span()),
                time.type().name().toLowerCase(Locale.ROOT),
                time.value() == null ? "-" : time.value(),
                time.offset() == null ? "-" : time.offset());
    }
}
