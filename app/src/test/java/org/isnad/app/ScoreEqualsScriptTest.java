package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where annotated pages and their script stand beside the checkout, {@code isnad score} prints the script's numbers. */
final class ScoreEqualsScriptTest {
    private static final Path GOLD = Path.of(System.getProperty("isnad.root", ".."))
            .resolve("../shared/gold")
            .normalize();

    @TempDir
    private Path folder;

    @Test
    void printsTheNumbersOfTheScript() throws IOException, InterruptedException {
        Path script = GOLD.resolve("score.py");
        assumeTrue(Files.exists(script) && hasPython(), "no annotated pages beside the checkout");
        Path ledger = folder.resolve("dev.jsonl");
        Files.writeString(
                ledger,
                run(
                        "read",
                        "--manifest",
                        GOLD.resolve("dev/manifest.tsv").toString(),
                        GOLD.resolve("dev").toString()));
        List<String> command = new ArrayList<>(List.of("python3", script.toString(), "--ledger", ledger.toString()));
        try (Stream<Path> files = Files.list(GOLD.resolve("dev"))) {
            files.map(Path::toString)
                    .filter(f -> f.endsWith(".gold.json"))
                    .sorted()
                    .forEach(command::add);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String expected;
        try (InputStream in = process.getInputStream()) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(0, process.waitFor(), expected);
        assertEquals(expected, run("score", "--gold", GOLD.resolve("dev").toString()));
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(InputStream.nullInputStream(), stream, System.err, Map.of("ISNAD_TTY", "")), args);
        return out.toString(StandardCharsets.UTF_8);
    }
}
