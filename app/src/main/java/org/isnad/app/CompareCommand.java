package org.isnad.app;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.app.store.Filter;
import org.isnad.app.store.LedgerReader;
import org.isnad.app.store.Session;
import org.isnad.io.QuestionJsonWriter;
import org.isnad.link.Account;
import org.isnad.link.Question;
import org.isnad.link.QuestionReader;
import org.isnad.model.ClaimType;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code isnad compare}: what the pages of a ledger say to one question, side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Sets what the pages of a ledger say of one matter side by side: how many, who, where, when, whether.")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--format", description = "table (default on a terminal) or jsonl (default otherwise)")
    private @Nullable Format format;

    @Option(names = "--disagree", description = "only questions on which two answers cannot both hold")
    private boolean disagree;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    private final QuestionJsonWriter json = new QuestionJsonWriter();
    private boolean table;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How questions are printed. */
    enum Format {
        TABLE,
        JSONL
    }

    @Override
    public Integer call() {
        table = format == null ? terminal.showsOutput() : format == Format.TABLE;
        try (Session session = ledger.open(terminal)) {
            LedgerReader reader = LedgerReader.at(session, ledger.asOf());
            for (List<Account> event : reader.events(filter.filter())) {
                QuestionReader.of(event, reader.copies(event)).forEach(this::print);
            }
        }
        if (terminal.out().checkError()) {
            terminal.err().println("isnad: the results could not be written");
            return ReadCommand.NOT_WRITTEN;
        }
        return 0;
    }

    private void print(Question question) {
        if (disagree && !question.disagree()) {
            return;
        }
        if (!table) {
            terminal.out().println(json.line(question));
        } else if (QuestionTableWriter.tells(question)) {
            terminal.out().print(new QuestionTableWriter(terminal.showsColour()).question(question));
        }
    }

    /** The options that say which claims are asked for. */
    static final class FilterOptions {
        @Option(names = "--place", paramLabel = "NAME", description = "claims at this place")
        private @Nullable String place;

        @Option(
                names = "--type",
                paramLabel = "TYPE",
                converter = TypeConverter.class,
                description = "claims of this type, such as casualties")
        private @Nullable ClaimType type;

        @Option(
                names = "--from",
                paramLabel = "DATE",
                converter = ReadingOptions.DateConverter.class,
                description = "claims about this day or later")
        private @Nullable LocalDate from;

        @Option(
                names = "--to",
                paramLabel = "DATE",
                converter = ReadingOptions.DateConverter.class,
                description = "claims about this day or earlier")
        private @Nullable LocalDate to;

        Filter filter() {
            return new Filter(place, type, from, to);
        }
    }

    /** Reads a type by its word. */
    static final class TypeConverter implements ITypeConverter<ClaimType> {
        @Override
        public ClaimType convert(String value) {
            ClaimType type = Vocabulary.find(ClaimType.class, value);
            if (type == null) {
                List<String> words = List.of(ClaimType.values()).stream()
                        .map(Vocabulary::word)
                        .toList();
                throw new TypeConversionException(
                        "'" + value + "' is no type; the types are " + String.join(" ", words));
            }
            return type;
        }
    }
}
