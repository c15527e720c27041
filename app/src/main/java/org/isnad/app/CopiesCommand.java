package org.isnad.app;

import java.util.concurrent.Callable;
import org.isnad.app.store.LedgerReader;
import org.isnad.app.store.Session;
import org.isnad.io.CopiesJsonWriter;
import org.isnad.link.CopyGroup;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad copies}: the pages of a ledger that carry one text. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description = "Lists the groups of pages that carry one agency's or ministry's text, whole or in part.")
final class CopiesCommand implements Callable<Integer> {
    private static final int LONGEST = 100;

    private final Terminal terminal;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--format", description = "table (default on a terminal) or jsonl (default otherwise)")
    private CompareCommand.@Nullable Format format;

    CopiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean table = format == null ? terminal.showsOutput() : format == CompareCommand.Format.TABLE;
        try (Session session = ledger.open(terminal)) {
            LedgerReader reader = LedgerReader.at(session, ledger.asOf());
            CopiesJsonWriter json = new CopiesJsonWriter(reader::page);
            for (CopyGroup group : reader.copies()) {
                terminal.out().println(table ? block(group, reader) : json.line(group));
            }
        }
        if (terminal.out().checkError()) {
            terminal.err().println("isnad: the results could not be written");
            return ReadCommand.NOT_WRITTEN;
        }
        return 0;
    }

    /** The group for a person: its pages, and how each one's first copied passage begins. */
    private static String block(CopyGroup group, LedgerReader reader) {
        StringBuilder out = new StringBuilder(
                "copy " + group.number() + ", " + group.passages().size() + " pages\n");
        group.passages().forEach((location, spans) -> {
            Page page = reader.page(location);
            int length = spans.stream().mapToInt(span -> span.length()).sum();
            out.append("  ")
                    .append(TableWriter.isolate(location))
                    .append("  ")
                    .append(length)
                    .append(" characters\n");
            if (!spans.isEmpty() && spans.get(0).end() <= page.length()) {
                String text = page.slice(spans.get(0));
                String head = text.codePointCount(0, text.length()) > LONGEST
                        ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026"
                        : text;
                out.append("      ")
                        .append(TableWriter.isolate(head.replace('\n', ' ')))
                        .append('\n');
            }
        });
        return out.toString();
    }
}
