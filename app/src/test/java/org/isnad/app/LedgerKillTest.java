package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds pages is killed (SIGKILL) at random moments and run again; the ledger then equals one that was made
 * without disturbance. The property isnad.kills says how often, isnad.kill.pages which folder of pages.
 */
final class LedgerKillTest {
    private static final Path ROOT =
            Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    private static final int KILLS = Integer.getInteger("isnad.kills", 4);
    private static final String PAGES =
            System.getProperty("isnad.kill.pages", ROOT.resolve("samples").toString());
    private static final int SHORTEST = 300;
    private static final int LONGEST = 2500;

    @TempDir
    private Path folder;

    @Test
    void killedAndRunAgain() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.db");
        assertEquals(0, start(whole, "add", PAGES).waitFor());
        Path broken = folder.resolve("broken.db");
        Random random = new Random(5);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(broken, "add", PAGES);
            process.waitFor(SHORTEST + random.nextInt(LONGEST - SHORTEST), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertEquals(0, start(broken, "add", PAGES).waitFor());
        for (String command : List.of("compare", "copies")) {
            assertEquals(printed(whole, command), printed(broken, command));
        }
    }

    private String printed(Path ledger, String command) throws IOException, InterruptedException {
        Path out = folder.resolve(command + ".out");
        Process process = process(ledger, command, "--format", "jsonl")
                .redirectOutput(out.toFile())
                .start();
        assertEquals(0, process.waitFor());
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private Process start(Path ledger, String... args) throws IOException {
        return process(ledger, args).start();
    }

    private ProcessBuilder process(Path ledger, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("isnad.kill.classpath", System.getProperty("java.class.path")),
                Main.class.getName(),
                args[0],
                "--ledger",
                ledger.toString()));
        command.addAll(List.of(args).subList(1, args.length));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("run.out").toFile())
                .redirectError(folder.resolve("run.err").toFile());
    }
}
