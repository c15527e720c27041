package org.isnad.app;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.io.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user types them, in this JVM. */
final class CommandLineTest {
    private static final Path ROOT = Path.of(System.getProperty("isnad.root", ".."));
    private static final Path SAMPLES = ROOT.resolve("samples");
    private static final String SAMPLE = SAMPLES.resolve("newspaper.txt").toString();

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("ISNAD_TTY", ""));
        int code = Main.run(terminal, args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Ran run(String... args) {
        return run(new byte[0], args);
    }

    @Test
    void aNegotiationIsSeenAtAGlance() {
        String manifest = SAMPLES.resolve("manifest.tsv").toString();
        String page = SAMPLES.resolve("negotiation.txt").toString();
        Ran ran = run("read", "--format", "table", "--manifest", manifest, page);
        List<String> labels = ran.out()
                .lines()
                .takeWhile(line -> !line.startsWith("C1 "))
                .filter(line -> line.startsWith("  ") && !line.startsWith("   "))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertTrue(labels.containsAll(List.of("wants", "offers", "refuses", "due")), ran.out());
    }

    @Test
    void readsAPageAsJsonLines() throws IOException {
        Ran ran = run("read", "--manifest", SAMPLES.resolve("manifest.tsv").toString(), SAMPLE);
        assertEquals(0, ran.code());
        Map<?, ?> record = (Map<?, ?>) requireNonNull(Json.read(ran.out().strip()));
        assertEquals("isnad-ledger/1", record.get("format"));
        assertEquals("2021-03-16", ((Map<?, ?>) requireNonNull(record.get("page"))).get("published"));
        assertFalse(((List<?>) requireNonNull(record.get("claims"))).isEmpty());
        assertEquals("", ran.err());
    }

    @Test
    void everySpanPrintsWhatStandsThere() throws IOException {
        String page = Files.readString(Path.of(SAMPLE));
        Object record = requireNonNull(Json.read(run("read", SAMPLE).out().strip()));
        checkSpans(page, record);
    }

    private static void checkSpans(String page, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.get("text") instanceof String text && map.get("start") instanceof Double start) {
                int from = page.offsetByCodePoints(0, start.intValue());
                assertEquals(text, page.substring(from, from + text.length()));
            }
            map.values().forEach(v -> checkSpans(page, v));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> checkSpans(page, v));
        }
    }

    @Test
    void readsStandardInputAndOtherEncodings() throws IOException {
        byte[] cp1256 = Files.readString(Path.of(SAMPLE)).getBytes(Charset.forName("windows-1256"));
        Ran ran = run(cp1256, "read", "--plain", "-");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("\"location\":\"-\""));
        assertTrue(ran.err().contains("-:"), "a guessed encoding is said: " + ran.err());
    }

    @Test
    void tellsTheViewsApart() {
        assertTrue(run("read", "--format", "table", SAMPLE).out().contains("claims"));
        String html = run("read", "--format", "html", SAMPLE).out();
        assertTrue(html.startsWith("<!doctype html>")
                && html.contains("dir=\"rtl\"")
                && html.contains("data-ids=\"a1.C1\""));
        assertFalse(html.contains("src=\"http") || html.contains("href=\"http"), "self-contained");
    }

    @Test
    void readingOnSeveralThreadsIsTheSame() {
        String one = run("read", "--threads", "1", SAMPLES.toString()).out();
        assertEquals(one, run("read", "--threads", "3", SAMPLES.toString()).out());
    }

    @Test
    void namesWhatCannotBeReadAndReadsTheRest() throws IOException {
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.write(folder.resolve("paper.txt"), "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(
                folder.resolve("french.txt"),
                "Le ministre a dit que les pourparlers reprendraient lundi.\n".repeat(20));
        Files.copy(Path.of(SAMPLE), folder.resolve("good.txt"));
        Ran ran = run("read", folder.toString(), folder.resolve("missing.txt").toString());
        assertEquals(2, ran.code());
        for (String name : new String[] {"empty.txt", "paper.txt", "french.txt", "missing.txt"}) {
            assertTrue(ran.err().contains(name), name + " is named: " + ran.err());
        }
        assertTrue(ran.out().contains("good.txt"));
        assertFalse(ran.err().contains("Exception"));
    }

    @Test
    void badArgumentsReadNothing() {
        for (String[] args : new String[][] {
            {},
            {"raed"},
            {"read"},
            {"read", "--format", "xml", SAMPLE},
            {"read", "--published", "yesterday", SAMPLE},
            {"read", "--manifest", "nowhere.tsv", SAMPLE},
            {"read", "--colour", SAMPLE}
        }) {
            Ran ran = run(args);
            assertEquals(64, ran.code(), String.join(" ", args));
            assertEquals("", ran.out());
            assertEquals(1, ran.err().strip().lines().count(), ran.err());
        }
    }

    @Test
    void aBadLexiconIsRefusedWithAllItsFaults() throws IOException {
        Files.createDirectories(folder.resolve("word"));
        Files.writeString(folder.resolve("word/bad.tsv"), "# bad\n#! index=verb class=x\nverb\tform\nx\ty\tz\n");
        Files.writeString(folder.resolve("word/rules.txt"), "pattern before its rule\n");
        Ran ran = run("read", "--lexicon", folder.toString(), SAMPLE);
        assertEquals(78, ran.code());
        assertTrue(ran.err().contains("word/bad.tsv:4: ") && ran.err().contains("word/rules.txt:1: "), ran.err());
    }

    @Test
    void reportsManifestFaultsByLine() throws IOException {
        Path manifest = folder.resolve("m.tsv");
        Files.writeString(manifest, "file\tpublished\nnewspaper.txt\t16 March\nnobody.txt\t2020-01-01\n");
        Ran ran = run("read", "--manifest", manifest.toString(), SAMPLES.toString());
        assertTrue(ran.err().contains("m.tsv:2: ") && ran.err().contains("m.tsv:3: "), ran.err());
    }

    @Test
    void explainsASentence() {
        Ran ran = run("explain", "--at", "700", SAMPLE);
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("words")
                && ran.out().contains("found")
                && ran.out().contains(".tsv:"));
    }

    @Test
    void bidiControlsOfAPageDoNotReachTheTerminal() throws IOException {
        Path page = folder.resolve("bidi.txt");
        Files.writeString(page, Files.readString(Path.of(SAMPLE)).replace(" ", " \u202E"));
        Ran ran = run("read", "--plain", "--format", "table", page.toString());
        assertEquals(0, ran.code());
        assertFalse(ran.out().contains("\u202E"));
    }
}
