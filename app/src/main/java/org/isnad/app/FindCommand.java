package org.isnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.store.Finder;
import org.isnad.app.store.Hit;
import org.isnad.app.store.Session;
import org.isnad.io.LedgerJsonWriter;
import org.isnad.model.Attribution;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad find}: full-text search in a ledger. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description =
                "Searches claims, what is said and who says it. Hamza, ta marbuta, tashkeel, the article and clitics"
                        + " do not matter. A quoted phrase stands side by side; a star ends the beginning of a word.")
final class FindCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private CompareCommand.FilterOptions filter = new CompareCommand.FilterOptions();

    @Option(names = "--format", description = "table (default on a terminal) or jsonl (default otherwise)")
    private CompareCommand.@Nullable Format format;

    @Option(names = "--most", paramLabel = "N", description = "how many at most (default: ${DEFAULT-VALUE})")
    private int most = 20;

    @Parameters(arity = "1..*", paramLabel = "WORDS")
    private List<String> words = List.of();

    FindCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean table = format == null ? terminal.showsOutput() : format == CompareCommand.Format.TABLE;
        LedgerJsonWriter json = new LedgerJsonWriter(Main.Version.number());
        try (Session session = ledger.open(terminal)) {
            List<Hit> hits = new Finder(session, ledger.asOf()).find(words, filter.filter(), most);
            for (Hit hit : hits) {
                terminal.out()
                        .println(table ? block(hit) : json.hit(hit.id(), hit.record(), hit.claim(), hit.saying()));
            }
            if (hits.isEmpty()) {
                terminal.err().println("isnad: nothing found");
            }
        }
        if (terminal.out().checkError()) {
            terminal.err().println("isnad: the results could not be written");
            return ReadCommand.NOT_WRITTEN;
        }
        return 0;
    }

    private String block(Hit hit) {
        Page page = hit.record().page();
        String head = hit.id() + "  " + TableWriter.isolate(page.outlet() == null ? page.location() : page.outlet())
                + "  " + (page.published() == null ? "date unknown" : page.published()) + '\n';
        if (hit.claim() != null) {
            return head + new TableWriter(terminal.showsColour()).claim(hit.record(), hit.claim());
        }
        return hit.saying() == null ? head : head + saying(page, hit.saying());
    }

    private static String saying(Page page, Attribution saying) {
        StringBuilder out = new StringBuilder("     said by ");
        out.append(String.join(
                " <- ",
                saying.chain().stream()
                        .map(Link::name)
                        .map(TableWriter::isolate)
                        .toList()));
        for (Span span : saying.content()) {
            out.append("\n      ").append(TableWriter.isolate(page.slice(span).replace('\n', ' ')));
        }
        return out.append('\n').toString();
    }
}
