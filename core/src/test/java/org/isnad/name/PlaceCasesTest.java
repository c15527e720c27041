package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences and the places named in them. Expected is a line for each place, in the order of the record: name, kind,
 * country and position to half a degree, with "-" for what is null; "none" where there is no place.
 */
final class PlaceCasesTest {
    private final Analyzer analyzer = new Analyzer(TestLexicon.INDEX);
    private final NameExtractor names = new NameExtractor(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> places() {
        return Cases.in("name").stream()
                .filter(c -> c.where().contains("places"))
                .map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Page page = new Page("case.txt", "sha256:case", c.input(), null, null, null);
        Span all = new Span(0, c.input().codePointCount(0, c.input().length()));
        Article article = new Article(1, all, List.of(new Line(all, Zone.BODY)));
        List<Place> places = names.extract(analyzer.analyze(page, article)).places();
        String found = places.stream().map(PlaceCasesTest::line).collect(Collectors.joining("\n"));
        assertEquals(c.expected(), found.isEmpty() ? "none" : found, c.input());
    }

    private static String line(Place place) {
        String position = place.lat() == null || place.lon() == null
                ? "-"
                : String.format(Locale.ROOT, "%.1f,%.1f", half(place.lat()), half(place.lon()));
        String country = place.country() == null ? "-" : place.country();
        return String.join(" | ", place.name(), place.kind().name().toLowerCase(Locale.ROOT), country, position);
    }

    private static double half(double degrees) {
        return Math.round(degrees * 2) / 2.0;
    }
}
