package org.isnad.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.io.Manifest;
import org.isnad.io.ManifestReader;
import org.isnad.io.PageFiles;
import org.isnad.io.PageOpener;
import org.isnad.io.Skipped;
import org.isnad.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code isnad read}: prints the ledger of pages. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints the ledger of Arabic news pages: who said that what happened, where, when, to how many.",
        footer = {
            "",
            "Exit codes: 0 all pages were read; 2 some were skipped, each named with its reason; 64 bad arguments;",
            "74 the results could not be written; 78 the lexicon has faults."
        })
final class ReadCommand implements Callable<Integer> {
    static final int SOME_SKIPPED = 2;
    static final int NOT_WRITTEN = 74;

    private final Terminal terminal;

    @Option(names = "--format", description = "table (default on a terminal), jsonl (default otherwise) or html")
    private @Nullable Format format;

    @Option(names = "--manifest", paramLabel = "FILE", description = "TSV: file, outlet, published, url")
    private @Nullable Path manifest;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "publication day of pages that print none, such as 2017-10-13")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "outlet of pages that print none")
    private @Nullable String outlet;

    @Option(names = "--plain", description = "each file is body text from its first line to its last")
    private boolean plain;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "another lexicon than the one that ships")
    private @Nullable Path lexicon;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "a table that isnad gazetteer import has made")
    private @Nullable Path gazetteer;

    @Option(names = "--threads", paramLabel = "N", description = "how many pages are read at once (default: the cores)")
    private int threads;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files, folders (read with all below them), or - for standard input")
    private List<String> paths = List.of();

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How results are printed. */
    enum Format {
        TABLE,
        JSONL,
        HTML
    }

    @Override
    public Integer call() {
        Manifest rows;
        Compiled compiled;
        try {
            rows = manifest == null ? Manifest.NONE : ManifestReader.read(manifest);
            compiled = Readers.with(Readers.open(lexicon), gazetteer);
        } catch (IOException e) {
            terminal.err()
                    .println("isnad: " + manifest + ": the manifest cannot be read; give --manifest an existing TSV");
            return Main.USAGE;
        } catch (LexiconException e) {
            return Readers.refuse(e, terminal.err());
        }
        return read(rows, compiled);
    }

    private int read(Manifest rows, Compiled compiled) {
        rows.faults().forEach(fault -> terminal.err().println("isnad: " + fault));
        List<Skipped> skipped = new ArrayList<>();
        List<Source> sources = sources(skipped);
        if (paths.stream().anyMatch(path -> new File(path).isDirectory())) {
            // a manifest of a whole folder is no mistake where single pages of it are read
            rows.unused(sources.stream().map(Source::location).toList())
                    .forEach(fault -> terminal.err().println("isnad: " + fault));
        }
        PageOpener opener = new PageOpener(rows, outlet, published);
        Output output = Output.of(chosen(), terminal);
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        PageRun run = new PageRun(terminal, opener, compiled, plain, output);
        boolean written = run.read(sources, Math.min(workers, sources.size()));
        skipped.addAll(run.skipped());
        skipped.forEach(page -> terminal.err().println("isnad: skipped " + page));
        if (!written) {
            terminal.err().println("isnad: the results could not be written; reading stopped");
            return NOT_WRITTEN;
        }
        return skipped.isEmpty() ? 0 : SOME_SKIPPED;
    }

    private Format chosen() {
        return format != null ? format : terminal.showsOutput() ? Format.TABLE : Format.JSONL;
    }

    private List<Source> sources(List<Skipped> skipped) {
        List<Source> sources = new ArrayList<>();
        for (String path : paths) {
            if (path.equals("-")) {
                sources.add(new Source("-", null));
            } else {
                PageFiles files = PageFiles.of(List.of(path));
                skipped.addAll(files.skipped());
                files.files().forEach(file -> sources.add(new Source(file.toString(), file)));
            }
        }
        return sources;
    }

    /** A page to read: a file, or standard input where {@code file} is null. */
    record Source(String location, @Nullable Path file) {}

    /** Reads ISO dates with a sentence that helps. */
    static final class DateConverter implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2017-10-13");
            }
        }
    }
}
