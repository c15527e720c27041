package org.isnad.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.io.Manifest;
import org.isnad.io.ManifestReader;
import org.isnad.io.PageFiles;
import org.isnad.io.PageOpener;
import org.isnad.io.Skipped;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which pages are read, and how: the options that reading and adding have in common. */
final class ReadingOptions {
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

    boolean plain() {
        return plain;
    }

    /** The rows of the manifest, or null where it cannot be read or is none, which is said. */
    @Nullable
    Manifest manifest(Terminal terminal) {
        try {
            Manifest rows = manifest == null ? Manifest.NONE : ManifestReader.read(manifest);
            if (!rows.rows().isEmpty() || rows.faults().isEmpty()) {
                return rows;
            }
            rows.faults().forEach(fault -> terminal.err().println("isnad: " + fault));
            terminal.err().println("isnad: " + manifest + ": the manifest names no page; nothing was read");
            return null;
        } catch (IOException e) {
            terminal.err()
                    .println("isnad: " + manifest + ": the manifest cannot be read; give --manifest an existing TSV");
            return null;
        }
    }

    Compiled lexicon() {
        return Readers.with(Readers.open(lexicon), gazetteer);
    }

    PageOpener opener(Manifest rows) {
        return new PageOpener(rows, outlet, published);
    }

    int threads(int pages) {
        return Math.min(threads > 0 ? threads : Runtime.getRuntime().availableProcessors(), pages);
    }

    /** The pages of the paths, and what the manifest says that holds for none of them. */
    List<Source> sources(Manifest rows, Terminal terminal, List<Skipped> skipped) {
        rows.faults().forEach(fault -> terminal.err().println("isnad: " + fault));
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
        if (paths.stream().anyMatch(path -> new File(path).isDirectory())) {
            // a manifest of a whole folder is no mistake where single pages of it are read
            rows.unused(sources.stream().map(Source::location).toList())
                    .forEach(fault -> terminal.err().println("isnad: " + fault));
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
