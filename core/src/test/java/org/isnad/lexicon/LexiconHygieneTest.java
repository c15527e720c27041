package org.isnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.TestLexicon;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.junit.jupiter.api.Test;

/** What every file of the lexicon must keep to (docs/lexicon-guide.md). */
final class LexiconHygieneTest {
    private static final Path FOLDER = TestLexicon.ROOT.resolve("lexicon");

    @Test
    void filesAreCleanText() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String fault = fault(lines.get(i));
                if (!fault.isEmpty()) {
                    faults.add(FOLDER.relativize(file) + ":" + (i + 1) + ": " + fault);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String fault(String line) {
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            return "not NFC";
        }
        for (char c : line.toCharArray()) {
            if (c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC') {
                return "presentation form";
            }
            if (Letters.isInvisible(c)) {
                return "invisible character";
            }
            if (c == Letters.TATWEEL && !line.startsWith("#")) {
                return "tatweel";
            }
        }
        return "";
    }

    @Test
    void everyTableSaysWhatItIs() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".tsv") && !text.startsWith("#")) {
                faults.add(FOLDER.relativize(file) + " has no comment on top");
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void noTwoWordRowsOfATableShareAKey() {
        List<String> faults = new ArrayList<>();
        for (Table table : TestLexicon.LEXICON.tables()) {
            if (table.index() == IndexKind.WORD) {
                sharedKeys(table, faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static void sharedKeys(Table table, List<String> faults) {
        Map<String, Row> byKey = new HashMap<>();
        for (Row row : table.rows()) {
            List<String> forms = new ArrayList<>(row.list("aliases"));
            forms.add(row.get("form"));
            for (String form : forms) {
                Row other = byKey.putIfAbsent(Key.fold(form) + " " + row.get("class"), row);
                if (other != null
                        && other.line() != row.line()
                        && !table.columns().contains("homonym")) {
                    faults.add(row.where() + ": " + form + " stands at " + other.where());
                }
            }
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            return walk.filter(
                            p -> p.toString().endsWith(".tsv") || p.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
