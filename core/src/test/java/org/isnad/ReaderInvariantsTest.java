package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.arabic.Key;
import org.isnad.model.Article;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.junit.jupiter.api.Test;

/** What holds of any text, however broken. The random texts are cut from the sample pages with a fixed seed. */
final class ReaderInvariantsTest {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 300;
    private static final String NOISE = "\u00AB\u00BB\"'()[].:,!\n\u202B\u202C\u0640\u064B0123\uFFFD#@ ";

    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    @Test
    void readingIsTotalAndSpansStandInThePage() throws IOException {
        Random random = new Random(SEED);
        List<String> texts = texts();
        for (int round = 0; round < ROUNDS; round++) {
            String text = broken(texts.get(random.nextInt(texts.size())), random);
            Page page = new Page("random", "sha256:0", text, null, null, null);
            LedgerRecord first = reader.read(page, body(page));
            LedgerRecord second = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX).read(page, body(page));
            assertEquals(first.claims(), second.claims());
            assertEquals(first.attributions(), second.attributions());
            assertEquals(first.figures(), second.figures());
            check(page, first);
        }
    }

    private static void check(Page page, LedgerRecord record) {
        List<Span> spans = new ArrayList<>();
        record.times().forEach(t -> spans.add(t.span()));
        record.figures().forEach(f -> spans.add(f.span()));
        record.actors().forEach(a -> spans.addAll(a.mentions()));
        record.places().forEach(p -> spans.addAll(p.mentions()));
        record.attributions().forEach(a -> {
            spans.add(a.cue());
            spans.addAll(a.content());
            assertTrue(!a.chain().isEmpty());
        });
        record.claims().forEach(c -> {
            spans.add(c.span());
            spans.add(c.trigger());
            assertTrue(c.span().contains(c.trigger()));
        });
        for (Span span : spans) {
            assertTrue(span.end() <= page.length() && span.length() > 0, () -> "outside the page: " + span);
        }
    }

    @Test
    void keysAreIdempotent() throws IOException {
        for (String text : texts()) {
            String key = Key.fold(text);
            assertEquals(key, Key.fold(key));
        }
    }

    private static Article body(Page page) {
        List<Line> lines = new ArrayList<>();
        char[] chars = page.chars();
        for (int start = 0; start < chars.length; ) {
            int end = start;
            while (end < chars.length && chars[end] != '\n') {
                end++;
            }
            if (end > start) {
                lines.add(new Line(new Span(start, end), Zone.BODY));
            }
            start = end + 1;
        }
        return new Article(1, new Span(0, chars.length), lines);
    }

    private static String broken(String text, Random random) {
        int start = random.nextInt(text.length());
        StringBuilder out = new StringBuilder(text.substring(start, Math.min(text.length(), start + 600)));
        for (int i = 0; i < 40 && !out.isEmpty(); i++) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(3)) {
                case 0 -> out.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 1 -> out.deleteCharAt(at);
                default -> out.insert(at, out.substring(at, Math.min(out.length(), at + 7)));
            }
        }
        return out.toString();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("samples", "core/src/test/resources/crash")) {
            Path path = TestLexicon.ROOT.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    for (Path file : walk.filter(p -> p.toString().endsWith(".txt"))
                            .sorted()
                            .toList()) {
                        texts.add(Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }
}
