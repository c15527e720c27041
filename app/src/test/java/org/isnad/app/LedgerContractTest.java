package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a lasting ledger promises, on SQLite always and on PostgreSQL where ISNAD_TEST_POSTGRES gives the JDBC URL of a
 * real server, whose public schema is emptied. The four sample pages on one bombing are what is added.
 */
final class LedgerContractTest {
    private static final Path ROOT =
            Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    private static final Path CLUSTER = ROOT.resolve("samples/cluster");
    private static final String MANIFEST = CLUSTER.resolve("manifest.tsv").toString();
    private static final int ORDERS = 10;

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("ISNAD_TTY", ""));
        int code = Main.run(terminal, args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> promises() {
        List<DynamicTest> tests = new ArrayList<>();
        on(
                "SQLite",
                tests,
                () -> folder.resolve("ledger" + tests.size() + ".db").toString());
        String server = System.getenv("ISNAD_TEST_POSTGRES");
        if (server == null || server.isEmpty()) {
            System.err.println("PostgreSQL is not tested: ISNAD_TEST_POSTGRES gives no server");
        } else {
            on("PostgreSQL", tests, () -> server);
        }
        return tests.stream();
    }

    /** Where a ledger is. */
    private interface Place {
        String ledger();
    }

    private static void on(String database, List<DynamicTest> tests, Place place) {
        Map<String, Consumer<String>> promises = Map.of(
                "adding again changes nothing", LedgerContractTest::addingAgainChangesNothing,
                "the toll that rose is seen", LedgerContractTest::theTollThatRoseIsSeen,
                "spelling does not hide words", LedgerContractTest::spellingDoesNotHideWords,
                "copies are one group", LedgerContractTest::copiesAreOneGroup,
                "order changes nothing", LedgerContractTest::orderChangesNothing);
        promises.forEach((promise, test) -> tests.add(DynamicTest.dynamicTest(database + ": " + promise, () -> {
            String ledger = place.ledger();
            empty(ledger);
            test.accept(ledger);
        })));
    }

    private static void empty(String ledger) throws SQLException, IOException {
        if (!ledger.startsWith("jdbc:")) {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(ledger + end));
            }
            return;
        }
        try (Connection connection = DriverManager.getConnection(ledger);
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
    }

    private static Ran add(String ledger, String... pages) {
        List<String> args = new ArrayList<>(List.of("add", "--ledger", ledger, "--manifest", MANIFEST));
        for (String page : pages) {
            args.add(CLUSTER.resolve(page).toString());
        }
        Ran ran = run(args.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return ran;
    }

    private static Ran addAll(String ledger) {
        return add(ledger, "1-almiraa.txt", "2-alnahar.txt", "3-alafaq.txt", "4-alsabah.txt");
    }

    private static String compared(String ledger) {
        Ran ran = run("compare", "--ledger", ledger, "--format", "jsonl");
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    private static void addingAgainChangesNothing(String ledger) {
        addAll(ledger);
        String before = compared(ledger);
        Ran again = addAll(ledger);
        assertTrue(again.out().startsWith("0 pages added"), again.out());
        assertEquals(before, compared(ledger));
    }

    private static void theTollThatRoseIsSeen(String ledger) {
        addAll(ledger);
        Ran ran = run("compare", "--ledger", ledger, "--disagree", "--format", "jsonl");
        assertEquals(1, ran.out().lines().count(), ran.out());
        assertTrue(ran.out().contains("\"reason\":\"toll rose\""), ran.out());
        Ran table = run("compare", "--ledger", ledger, "--disagree", "--format", "table");
        assertTrue(table.out().contains("how many killed"), table.out());
    }

    private static void spellingDoesNotHideWords(String ledger) {
        addAll(ledger);
        String words = words("find.txt");
        for (String line : words.lines().toList()) {
            Ran ran = run(
                    "find",
                    "--ledger",
                    ledger,
                    "--format",
                    "jsonl",
                    line.substring(1).strip());
            assertEquals(line.startsWith("+"), !ran.out().isBlank(), line + ran.err());
        }
    }

    private static String words(String name) {
        try {
            return Files.readString(
                    ROOT.resolve("app/src/test/resources/ledger").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void copiesAreOneGroup(String ledger) {
        addAll(ledger);
        Ran ran = run("copies", "--ledger", ledger, "--format", "jsonl");
        assertEquals(1, ran.out().lines().count(), ran.out());
        assertTrue(ran.out().contains("1-almiraa.txt"), ran.out());
        assertTrue(ran.out().contains("2-alnahar.txt"), ran.out());
        assertFalse(ran.out().contains("3-alafaq.txt"), ran.out());
    }

    private static void orderChangesNothing(String ledger) {
        List<String> pages =
                new ArrayList<>(List.of("1-almiraa.txt", "2-alnahar.txt", "3-alafaq.txt", "4-alsabah.txt"));
        Random random = new Random(11);
        String first = "";
        for (int i = 0; i < ORDERS; i++) {
            try {
                empty(ledger);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(ledger, e);
            }
            Collections.shuffle(pages, random);
            for (String page : pages) {
                add(ledger, page);
            }
            String compared = compared(ledger);
            first = first.isEmpty() ? compared : first;
            assertEquals(first, compared);
        }
    }
}
