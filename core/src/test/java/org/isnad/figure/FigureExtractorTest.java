package org.isnad.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import org.isnad.Cases;
import org.isnad.Cases.Case;
import org.isnad.TestLexicon;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.model.Article;
import org.isnad.model.Figure;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.TimeType;
import org.isnad.model.Vocabulary;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case files hold one sentence or phrase a line, and behind the rule one line of figures, or a dash, for each. */
final class FigureExtractorTest {
    private static final String NONE = "-";

    private final Analyzer analyzer = new Analyzer(TestLexicon.INDEX);
    private final NumeralParser numerals = new NumeralParser(TestLexicon.INDEX);
    private final FigureExtractor figures = new FigureExtractor(TestLexicon.INDEX);

    static List<Case> numerals() {
        return Cases.in("figure/numerals");
    }

    @ParameterizedTest
    @MethodSource
    void numerals(Case list) {
        String[] expected = list.expected().split("\n");
        String[] input = list.input().split("\n");
        for (int i = 0; i < input.length; i++) {
            Analysis analysis = analyze(input[i]);
            Numeral numeral = numerals.parse(analysis, 0);
            String read = numeral == null ? NONE : number(numeral.value()) + (numeral.isVague() ? "+" : "");
            boolean whole = numeral == null || numeral.end() == analysis.size();
            assertEquals(expected[i], whole ? read : read + "...", input[i]);
        }
        assertEquals(expected.length, input.length);
    }

    static List<Case> figures() {
        return Cases.in("figure/figures");
    }

    @ParameterizedTest
    @MethodSource
    void figures(Case list) {
        List<String> read = new ArrayList<>();
        for (String line : list.input().split("\n")) {
            Analysis analysis = analyze(line);
            StringJoiner all = new StringJoiner(" ; ");
            all.setEmptyValue(NONE);
            figures.extract(analysis, List.of()).forEach(figure -> all.add(line(analysis, figure)));
            read.add(all.toString());
        }
        assertEquals(list.expected(), String.join("\n", read));
    }

    @Test
    void whatTimesClaimIsLeftAlone() {
        for (Case list : figures()) {
            for (String line : list.input().split("\n")) {
                Analysis analysis = analyze(line);
                Span all = new Span(0, line.codePointCount(0, line.length()));
                Time time = new Time("T1", all, TimeType.DATE, null, null, "test");
                assertEquals(List.of(), figures.extract(analysis, List.of(time)), line);
            }
        }
    }

    @Test
    void brokenSentencesBreakNothing() {
        Random random = new Random(7);
        for (Case list : figures()) {
            String text = list.input();
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(text.length());
                int to = from + random.nextInt(text.length() - from);
                Analysis analysis = analyze(text.substring(from, to).replace('\n', ' '));
                int last = 0;
                for (Figure figure : figures.extract(analysis, List.of())) {
                    assertTrue(figure.span().start() >= last, list.where());
                    assertTrue(figure.span().end() <= analysis.page().length(), list.where());
                    last = figure.span().start();
                }
            }
        }
    }

    private Analysis analyze(String text) {
        Page page = new Page("test", "sha256:0", text, null, null, null);
        Span span = new Span(0, page.length());
        return analyzer.analyze(page, new Article(1, span, List.of(new Line(span, Zone.BODY))));
    }

    private static String line(Analysis analysis, Figure figure) {
        Double low = figure.low();
        String value = Objects.equals(low, figure.high()) && low != null
                ? number(low)
                : number(low) + ".." + number(figure.high());
        String rate = figure.rate() == null ? "" : "/" + figure.rate();
        return value + " " + Vocabulary.word(figure.bound()) + " " + Vocabulary.word(figure.unit()) + rate + " | "
                + analysis.page().slice(figure.span());
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        return value == Math.rint(value)
                ? Long.toString(value.longValue())
                : Double.toString(Math.rint(value * 1e4) / 1e4);
    }
}
