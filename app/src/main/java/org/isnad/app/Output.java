package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import org.isnad.io.LedgerJsonWriter;
import org.isnad.model.LedgerRecord;

/** The form in which records are printed, in the order in which they are given. */
sealed interface Output {
    /** What a reading thread makes of a record, so that printing in order is quick. */
    String prepare(LedgerRecord record);

    /** What to print for a record that is next in order. */
    String next(LedgerRecord record, String prepared);

    /** What to print when no more come. */
    String end();

    /** The output of a format. */
    static Output of(ReadCommand.Format format, Terminal terminal) {
        return switch (format) {
            case TABLE -> new Tables(new TableWriter(terminal.showsColour()));
            case JSONL -> new JsonLines(new LedgerJsonWriter(Main.Version.number()));
            case HTML -> new Document(new ArrayList<>());
        };
    }

    /** Lines for a person. */
    record Tables(TableWriter writer) implements Output {
        @Override
        public String prepare(LedgerRecord record) {
            return writer.article(record);
        }

        @Override
        public String next(LedgerRecord record, String prepared) {
            return prepared;
        }

        @Override
        public String end() {
            return "";
        }
    }

    /** One JSON object a line. */
    record JsonLines(LedgerJsonWriter writer) implements Output {
        @Override
        public String prepare(LedgerRecord record) {
            return writer.line(record) + "\n";
        }

        @Override
        public String next(LedgerRecord record, String prepared) {
            return prepared;
        }

        @Override
        public String end() {
            return "";
        }
    }

    /** One HTML document: the records are kept to the end. */
    record Document(List<LedgerRecord> records) implements Output {
        @Override
        public String prepare(LedgerRecord record) {
            return "";
        }

        @Override
        public String next(LedgerRecord record, String prepared) {
            records.add(record);
            return "";
        }

        @Override
        public String end() {
            return new HtmlWriter().document(records);
        }
    }
}
