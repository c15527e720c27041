package org.isnad.lexicon;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a table from the text of its file and lists what is wrong with it. */
final class TableReader {
    private final String file;
    private final List<Fault> faults;
    private String index = "none";
    private String wordClass = "";
    private @Nullable Table table;

    TableReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    @Nullable
    Table read(String text) {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(++number, text.substring(start, end));
            start = end + 1;
        }
        if (table == null) {
            faults.add(new Fault(file, number, "no header row"));
        }
        return table;
    }

    private void line(int number, String line) {
        if (line.startsWith("#!")) {
            directive(number, line.substring(2).trim());
        } else if (line.isBlank() || line.startsWith("#")) {
            return;
        } else if (table == null) {
            header(number, line.split("\t", -1));
        } else {
            row(number, line, table);
        }
    }

    private void directive(int number, String text) {
        for (String part : text.split(" +")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = part.substring(equals + 1);
            switch (key) {
                case "index" -> index = value;
                case "class" -> wordClass = value;
                default -> faults.add(new Fault(file, number, "unknown directive: " + part));
            }
        }
    }

    private void header(int number, String[] columns) {
        IndexKind kind = IndexKind.NONE;
        try {
            kind = IndexKind.valueOf(index.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(file, number, "unknown index: " + index));
        }
        String name = file.substring(0, file.length() - ".tsv".length());
        table = new Table(name, kind, wordClass, List.of(columns));
        String needed = kind == IndexKind.NONE ? columns[0] : kind == IndexKind.WORD ? "form" : index;
        if (table.column(needed) < 0) {
            faults.add(new Fault(file, number, "index=" + index + " needs a column " + needed));
        }
    }

    private void row(int number, String line, Table to) {
        int cells = 1;
        for (int i = line.indexOf('\t'); i >= 0; i = line.indexOf('\t', i + 1)) {
            cells++;
        }
        if (cells > to.columns().size()) {
            faults.add(new Fault(
                    file, number, cells + " cells, but " + to.columns().size() + " columns"));
        } else {
            to.add(new Row(to, number, line));
        }
    }
}
