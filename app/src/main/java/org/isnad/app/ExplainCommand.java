package org.isnad.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ArticleReader;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.arabic.TokenRange;
import org.isnad.io.Manifest;
import org.isnad.io.Opened;
import org.isnad.io.OpenedPage;
import org.isnad.io.PageOpener;
import org.isnad.lexicon.LexiconException;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad explain}: shows how a page, or one sentence of it, came to be read so. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how a sentence was read: its words with their readings, what each rule found, and which"
                + " words of sayings and events gave nothing. For those who mend the lexicon.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--at", paramLabel = "N", description = "only the sentence at this code point of the page")
    private @Nullable Integer at;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = ReadingOptions.DateConverter.class,
            description = "publication day, such as 2017-10-13")
    private @Nullable LocalDate published;

    @Option(names = "--plain", description = "the file is body text from its first line to its last")
    private boolean plain;

    @Option(names = "--lexicon", paramLabel = "DIR", description = "another lexicon than the one that ships")
    private @Nullable Path lexicon;

    @Parameters(paramLabel = "PAGE", description = "a text page")
    private Path page = Path.of("-");

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Opened opened = new PageOpener(Manifest.NONE, null, published).open(page);
        if (!(opened instanceof OpenedPage open)) {
            terminal.err().println("isnad: skipped " + opened);
            return ReadCommand.SOME_SKIPPED;
        }
        try {
            return explain(open.page(), Readers.open(lexicon));
        } catch (LexiconException e) {
            return Readers.refuse(e, terminal.err());
        }
    }

    private int explain(Page page, Compiled compiled) {
        ArticleReader reader = Readers.reader(compiled);
        List<LedgerRecord> records = plain ? reader.readPlain(page) : reader.read(page);
        Analyzer analyzer = new Analyzer(compiled.index());
        boolean found = false;
        for (LedgerRecord record : records) {
            Analysis analysis = analyzer.analyze(record.page(), record.article());
            Explanation explanation = new Explanation(record, analysis, compiled.index());
            for (TokenRange sentence : analysis.sentences()) {
                Span span = analysis.span(sentence);
                if (at == null || span.start() <= at && at < span.end()) {
                    terminal.out().print(explanation.sentence(sentence));
                    found = true;
                }
            }
        }
        if (!found) {
            terminal.err()
                    .println("isnad: " + this.page + ": no sentence of an article's body stands "
                            + (at == null ? "in it" : "at " + at));
        }
        return 0;
    }
}
