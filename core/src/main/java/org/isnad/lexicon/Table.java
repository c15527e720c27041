package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One TSV file of the lexicon: comment lines, a header row, rows. The comment line {@code #! index=verb class=say-verb}
 * says how its rows are looked up and under which class.
 */
public final class Table {
    private final String name;
    private final IndexKind index;
    private final String wordClass;
    private final List<String> columns;
    /** The columns again, interned: their names in the program's text are the same objects. */
    private final String[] names;

    private final List<Row> rows = new ArrayList<>();

    Table(String name, IndexKind index, String wordClass, List<String> columns) {
        this.name = name;
        this.index = index;
        this.wordClass = wordClass;
        this.columns = columns;
        this.names = columns.stream().map(String::intern).toArray(String[]::new);
    }

    void add(Row row) {
        rows.add(row);
    }

    /** The path below the lexicon without its ending: {@code saying/verbs}. */
    public String name() {
        return name;
    }

    public IndexKind index() {
        return index;
    }

    /** The class of rows that have no {@code class} cell of their own; empty where the table gives none. */
    public String wordClass() {
        return wordClass;
    }

    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    int column(String column) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == column) {
                return i;
            }
        }
        return columns.indexOf(column);
    }
}
