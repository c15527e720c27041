package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.io.Manifest;
import org.isnad.io.Skipped;
import org.isnad.lexicon.LexiconException;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ReadingOptions options = new ReadingOptions();

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
        Manifest rows = options.manifest(terminal);
        if (rows == null) {
            return Main.USAGE;
        }
        try {
            return read(rows, options.lexicon());
        } catch (LexiconException e) {
            return Readers.refuse(e, terminal.err());
        }
    }

    private int read(Manifest rows, Compiled compiled) {
        List<Skipped> skipped = new ArrayList<>();
        List<ReadingOptions.Source> sources = options.sources(rows, terminal, skipped);
        Output output = Output.of(chosen(), terminal);
        PageRun run =
                new PageRun(terminal, options.opener(rows), compiled, options.plain(), new Printer(terminal, output));
        run.read(sources, options.threads(sources.size()));
        terminal.out().print(output.end());
        skipped.addAll(run.skipped());
        skipped.forEach(page -> terminal.err().println("isnad: skipped " + page));
        if (terminal.out().checkError()) {
            terminal.err().println("isnad: the results could not be written; reading stopped");
            return NOT_WRITTEN;
        }
        return skipped.isEmpty() ? 0 : SOME_SKIPPED;
    }

    private Format chosen() {
        return format != null ? format : terminal.showsOutput() ? Format.TABLE : Format.JSONL;
    }

    /** Prints records. */
    private record Printer(Terminal terminal, Output output) implements PageTaker {
        @Override
        public Runnable prepare(Page page, List<LedgerRecord> records) {
            List<String> prepared = records.stream().map(output::prepare).toList();
            return () -> {
                for (int i = 0; i < records.size(); i++) {
                    terminal.out().print(output.next(records.get(i), prepared.get(i)));
                }
            };
        }

        /** Whether the disk is full, or nobody reads any more. */
        @Override
        public boolean failed() {
            return terminal.out().checkError();
        }
    }
}
