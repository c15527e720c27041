package org.isnad;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that broke a stage, or might: each is read without a throw, in time, twice with the same result, and all spans
 * stand in the page and in order. A text that ever breaks something is put into the folder {@code crash} and stays.
 */
final class CrashFilesTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String LONE_SURROGATES = "\uD800 \uDC00\uD83D \uDE00\uDFFF";

    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(TestLexicon.ROOT.resolve("core/src/test/resources/crash"))) {
            return walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRead(Path file) throws IOException {
        assertTimeout(LIMIT, () -> check(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    }

    @Test
    void loneSurrogatesAreRead() throws IOException {
        for (Path file : files()) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String head = text.substring(0, Math.min(200, text.length()));
            check(head + LONE_SURROGATES + head.replace(" ", " \uD83D"));
        }
    }

    @Test
    void emptyAndBlankTextsAreRead() {
        for (String text : List.of("", " ", "\n", "\n\n \n\t", "\0", "\u202B", "\uFEFF")) {
            check(text);
        }
    }

    private void check(String text) {
        Page page = new Page("crash.txt", "sha256:0", text, null, PUBLISHED, null);
        for (boolean plain : new boolean[] {false, true}) {
            List<LedgerRecord> first = plain ? reader.readPlain(page) : reader.read(page);
            List<LedgerRecord> second = plain ? reader.readPlain(page) : reader.read(page);
            assertTrue(found(first).equals(found(second)), "read differently the second time");
            first.forEach(record -> check(page, record));
        }
    }

    private static List<Object> found(List<LedgerRecord> records) {
        List<Object> found = new ArrayList<>();
        for (LedgerRecord record : records) {
            found.addAll(List.of(record.article(), record.actors(), record.places(), record.times()));
            found.addAll(List.of(record.figures(), record.attributions(), record.claims()));
        }
        return found;
    }

    private static void check(Page page, LedgerRecord record) {
        int end = 0;
        for (Line line : record.article().lines()) {
            inside(page, line.span());
            assertTrue(line.span().start() >= end, "lines overlap");
            end = line.span().end();
        }
        inOrder(page, record.times().stream().map(t -> t.span()).toList());
        inOrder(page, record.figures().stream().map(f -> f.span()).toList());
        record.actors().forEach(a -> inOrder(page, a.mentions()));
        record.places().forEach(p -> inOrder(page, p.mentions()));
        record.attributions().forEach(a -> {
            inside(page, a.cue());
            inOrder(page, a.content());
            assertTrue(!a.chain().isEmpty(), "a saying without a speaker");
        });
        claims(page, record);
    }

    private static void claims(Page page, LedgerRecord record) {
        Set<String> ids = new HashSet<>();
        record.actors().forEach(a -> assertTrue(ids.add(a.id()), a.id()));
        record.places().forEach(p -> assertTrue(ids.add(p.id()), p.id()));
        record.times().forEach(t -> assertTrue(ids.add(t.id()), t.id()));
        record.figures().forEach(f -> assertTrue(ids.add(f.id()), f.id()));
        record.attributions().forEach(a -> assertTrue(ids.add(a.id()), a.id()));
        for (Claim claim : record.claims()) {
            assertTrue(ids.add(claim.id()), claim.id());
            inside(page, claim.span());
            assertTrue(claim.span().contains(claim.trigger()), "a clause without its trigger");
            List<String> named = new ArrayList<>(claim.times());
            named.addAll(claim.figures());
            named.addAll(claim.places());
            assertTrue(ids.containsAll(named), () -> "unknown ids: " + named);
        }
    }

    private static void inOrder(Page page, List<Span> spans) {
        int start = 0;
        for (Span span : spans) {
            inside(page, span);
            assertTrue(span.start() >= start, () -> "out of order: " + span);
            start = span.start();
        }
    }

    private static void inside(Page page, Span span) {
        assertTrue(span.length() > 0 && span.end() <= page.length(), () -> "outside the page: " + span);
        assertNotNull(page.slice(span));
    }
}
