package org.isnad.lexicon;

import java.util.List;

/**
 * One row of a table. Cells are read by their column's name; a missing cell is the empty string. A row is cut into cells
 * only where a cell is asked for: most rows of a large table are never looked at while a page is read.
 *
 * @param line its line in the file, from 1
 * @param text the line, cells parted by tabs
 */
public record Row(Table table, int line, String text) {
    /** The cell of a column, empty where the row or the table has none. */
    public String get(String column) {
        int number = table.column(column);
        int start = 0;
        for (int i = 0; i < number; i++) {
            start = text.indexOf('\t', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int end = text.indexOf('\t', start);
        return number < 0 ? "" : end < 0 ? text.substring(start) : text.substring(start, end);
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
