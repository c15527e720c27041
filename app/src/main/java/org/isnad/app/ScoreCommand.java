package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.app.score.GoldScore;
import org.isnad.io.Manifest;
import org.isnad.io.ManifestReader;
import org.isnad.io.Opened;
import org.isnad.io.OpenedPage;
import org.isnad.io.PageOpener;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad score}: measures the reader against pages that people have annotated. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description =
                "Measures the reader against annotated pages: NAME.gold.json beside NAME.txt (docs/gold-form.md).")
final class ScoreCommand implements Callable<Integer> {
    private static final String ENDING = ".gold.json";
    private static final int UNREADABLE = 66;

    private final Terminal terminal;

    @Option(names = "--gold", paramLabel = "DIR", required = true, description = "the folder of pages and gold files")
    private Path gold = Path.of(".");

    @Option(names = "--manifest", paramLabel = "FILE", description = "TSV: file, outlet, published, url")
    private @Nullable Path manifest;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "another lexicon than the one that ships")
    private @Nullable Path lexicon;

    @Option(names = "--misses", paramLabel = "N", description = "print up to N misses of each layer")
    private int misses;

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(gold)) {
            terminal.err().println("isnad: " + gold + ": there is no such folder");
            return Main.USAGE;
        }
        try {
            return score();
        } catch (LexiconException e) {
            return Readers.refuse(e, terminal.err());
        } catch (IOException e) {
            terminal.err().println("isnad: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int score() throws IOException {
        Path rows = manifest == null && Files.exists(gold.resolve("manifest.tsv"))
                ? gold.resolve("manifest.tsv")
                : manifest;
        PageOpener opener = new PageOpener(rows == null ? Manifest.NONE : ManifestReader.read(rows), null, null);
        ArticleReader reader = Readers.reader(Readers.open(lexicon));
        GoldScore score = new GoldScore();
        for (Path file : goldFiles()) {
            add(file, opener, reader, score);
        }
        terminal.out().print(score.table(misses));
        return 0;
    }

    private List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private void add(Path file, PageOpener opener, ArticleReader reader, GoldScore score) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path page = file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".txt");
        Opened opened = opener.open(page);
        if (opened instanceof OpenedPage open) {
            try {
                score.add(file, open.page(), reader.read(open.page()));
            } catch (IOException e) {
                throw new IOException(file + ": it cannot be read as a gold file: " + e.getMessage(), e);
            }
        } else {
            terminal.err().println("isnad: skipped " + opened);
        }
    }
}
