package org.isnad.app;

import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isnad.app.store.Added;
import org.isnad.app.store.GivenPage;
import org.isnad.app.store.LedgerAddress;
import org.isnad.app.store.PageWriter;
import org.isnad.app.store.Session;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.io.Manifest;
import org.isnad.io.Skipped;
import org.isnad.lexicon.LexiconException;
import org.isnad.link.NounSides;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad add}: reads pages into a ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Reads pages into a ledger. Adding a page again changes nothing; a command that was stopped can be"
                        + " run again.",
        footer = {
            "",
            "Exit codes: 0 all pages are in the ledger; 2 some were skipped, each named with its reason; 64 bad",
            "arguments; 74 the disk is full or fails; 75 the ledger is busy; 78 the lexicon has faults."
        })
final class AddCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "the ledger: a file, or jdbc:postgresql://... (default: isnad/ledger.db in your data folder)")
    private @Nullable String ledger;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    AddCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LedgerAddress address = LedgerAddress.of(ledger, terminal.environment());
        Manifest rows = options.manifest(terminal);
        if (rows == null) {
            return Main.USAGE;
        }
        Compiled compiled;
        try {
            compiled = options.lexicon();
        } catch (LexiconException e) {
            return Readers.refuse(e, terminal.err());
        }
        if (address.file() != null && !Files.exists(address.file())) {
            terminal.err().println("isnad: making the ledger " + address);
        }
        try (Session session = Session.open(address, true)) {
            return add(rows, compiled, session, address);
        }
    }

    private int add(Manifest rows, Compiled compiled, Session session, LedgerAddress address) {
        List<Skipped> skipped = new ArrayList<>();
        List<ReadingOptions.Source> sources = options.sources(rows, terminal, skipped);
        Adder adder = new Adder(
                new PageWriter(session, new NounSides(compiled.lexicon(), compiled.index()), clock),
                options.plain(),
                compiled.lexicon().hash());
        PageRun run = new PageRun(terminal, options.opener(rows), compiled, options.plain(), adder);
        run.read(sources, options.threads(sources.size()));
        skipped.addAll(run.skipped());
        skipped.forEach(page -> terminal.err().println("isnad: skipped " + page));
        terminal.out().println(adder.summary() + " " + address);
        return skipped.isEmpty() ? 0 : ReadCommand.SOME_SKIPPED;
    }

    /** Adds what was read. One connection serves all threads, in turn. */
    private static final class Adder implements PageTaker {
        private final PageWriter writer;
        private final boolean plain;
        private final String lexicon;
        private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
        private int claims;

        Adder(PageWriter writer, boolean plain, String lexicon) {
            this.writer = writer;
            this.plain = plain;
            this.lexicon = lexicon;
        }

        @Override
        public @Nullable Runnable passOver(Page page) {
            synchronized (writer) {
                boolean known = writer.knows(page, plain, Main.Version.number(), lexicon);
                return known ? () -> counts.merge(Added.KNOWN, 1, Integer::sum) : null;
            }
        }

        @Override
        public Runnable prepare(Page page, List<LedgerRecord> records) {
            GivenPage given = new GivenPage(page, plain, Main.Version.number(), lexicon, records);
            return () -> {
                synchronized (writer) {
                    Added added = writer.add(given);
                    counts.merge(added, 1, Integer::sum);
                    claims += added == Added.KNOWN
                            ? 0
                            : records.stream().mapToInt(r -> r.claims().size()).sum();
                }
            };
        }

        @Override
        public boolean failed() {
            return false;
        }

        String summary() {
            return count(Added.NEW) + " pages added (" + claims + " claims), " + count(Added.CHANGED) + " changed, "
                    + count(Added.READ_AGAIN) + " read again, " + count(Added.KNOWN) + " known already; ledger:";
        }

        private int count(Added added) {
            return counts.getOrDefault(added, 0);
        }
    }
}
