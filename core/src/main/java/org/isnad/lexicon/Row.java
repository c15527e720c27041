package org.isnad.lexicon;

import java.util.List;

/**
 * One row of a table. Cells are read by their column's name; a missing cell is the empty string.
 *
 * @param line its line in the file, from 1
 */
public record Row(Table table, int line, String[] cells) {
    /** The cell of a column, empty where the row or the table has none. */
    public String get(String column) {
        int i = table.column(column);
        return i < 0 || i >= cells.length ? "" : cells[i];
    }

    /** Whether the cell of a column is not empty. */
    public boolean has(String column) {
        return !get(column).isEmpty();
    }

    /** The values of a cell, parted by {@code |}. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
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
