package org.isnad.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.ArticleReader;
import org.isnad.arabic.WordIndex;
import org.isnad.io.LedgerJsonWriter;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.model.Page;

/** The command line. (First form, for work on the reader: the real one follows.) */
public final class Main {
    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--")) {
                options.put(args[i].substring(2), args[++i]);
            } else {
                paths.add(Path.of(args[i]));
            }
        }
        Lexicon lexicon = LexiconFiles.fromFolder(Path.of(options.get("lexicon")));
        ArticleReader reader = new ArticleReader(lexicon, WordIndex.of(lexicon));
        Map<String, String[]> manifest = new HashMap<>();
        if (options.containsKey("manifest")) {
            for (String line : Files.readAllLines(Path.of(options.get("manifest")))) {
                String[] cells = line.split("\t", -1);
                manifest.put(cells[0], cells);
            }
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        LedgerJsonWriter writer = new LedgerJsonWriter("0.1.0");
        for (Path root : paths) {
            List<Path> files = new ArrayList<>();
            try (var walk = Files.walk(root)) {
                walk.filter(p -> p.toString().endsWith(".txt") || p.equals(root) && Files.isRegularFile(p))
                        .forEach(files::add);
            }
            for (Path file : files) {
                String text = Files.readString(file).replace("\r\n", "\n").replace('\r', '\n');
                String[] row = manifest.getOrDefault(file.getFileName().toString(), new String[] {"", "", "", ""});
                Page page = new Page(
                        file.toString(),
                        "sha256:0",
                        text,
                        row[1].isEmpty() ? null : row[1],
                        row[2].isEmpty() ? null : LocalDate.parse(row[2]),
                        null);
                reader.read(page).forEach(record -> out.println(writer.line(record)));
            }
        }
        out.flush();
    }
}
