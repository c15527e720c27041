package org.isnad.lexicon;

import java.util.List;

/**
 * One row of a table. Cells are read by their column's name; a missing cell is the empty string. A row is cut into cells
 * only where a cell is asked for, and then remembers them: most rows of a large table are never looked at while a page
 * is read. Threads may share it: at worst two of them cut it at once, with one result.
 */
public final class Row {
    private static final String[] UNCUT = new String[0];

    private final Table table;
    private final int line;
    private final String text;
    private volatile String[] cells = UNCUT;

    /**
     * @param line its line in the file, from 1
     * @param text the line, cells parted by tabs
     */
    Row(Table table, int line, String text) {
        this.table = table;
        this.line = line;
        this.text = text;
    }

    public Table table() {
        return table;
    }

    /** Its line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The line, cells parted by tabs. */
    public String text() {
        return text;
    }

    /** The cell of a column, empty where the row or the table has none. */
    public String get(String column) {
        int number = table.column(column);
        String[] known = cells();
        return number < 0 || number >= known.length ? "" : known[number];
    }

    private String[] cells() {
        String[] known = cells;
        if (known == UNCUT) {
            known = text.split("\t", -1);
            cells = known;
        }
        return known;
    }

    /** Whether the cell of a column is not empty. */
    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** The values of a cell, parted by {@code |}. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : cell.indexOf('|') < 0 ? List.of(cell) : List.of(cell.split("\\|", -1));
    }

    /** Whether a cell that says yes or no says yes. */
    public boolean yes(String column) {
        return get(column).equals("yes");
    }

    /** Where the row stands: {@code saying/verbs.tsv:14}. */
    public String where() {
        return table.name() + ".tsv:" + line;
    }

    @Override
    public String toString() {
        return where();
    }
}
