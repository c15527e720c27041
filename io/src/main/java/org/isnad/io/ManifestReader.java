package org.isnad.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads a manifest: a TSV with a header row and the columns {@code file}, {@code outlet}, {@code published}, {@code url}
 * in any order, of which only the first must be there. Empty lines and lines that begin with {@code #} are left out.
 */
public final class ManifestReader {
    private final String name;
    private final Map<String, ManifestRow> rows = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable List<String> columns;

    private ManifestReader(String name) {
        this.name = name;
    }

    /**
     * Reads a manifest from its file.
     *
     * @throws IOException where the file cannot be read
     */
    public static Manifest read(Path file) throws IOException {
        return read(
                file.toString(), TextDecoder.decode(Files.readAllBytes(file)).text());
    }

    /**
     * Reads a manifest.
     *
     * @param name what its faults shall call it
     */
    public static Manifest read(String name, String text) {
        ManifestReader reader = new ManifestReader(name);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !lines[i].startsWith("#") && !reader.isUseless()) {
                reader.line(i + 1, lines[i].split("\t", -1));
            }
        }
        if (reader.columns == null) {
            reader.fault(1, "it is empty: a header row with the column file is needed");
        }
        return new Manifest(name, reader.rows, List.copyOf(reader.faults));
    }

    /** Without a column of file names no row can apply to a page. */
    private boolean isUseless() {
        return columns != null && !columns.contains("file");
    }

    private void line(int number, String[] cells) {
        if (columns == null) {
            columns = List.of(cells).stream().map(String::strip).toList();
            if (!columns.contains("file")) {
                fault(number, "the header row has no column file");
            }
            return;
        }
        String file = cell(cells, "file");
        if (file == null) {
            fault(number, "the row names no file");
            return;
        }
        if (cells.length > columns.size()) {
            fault(number, cells.length + " cells, but the header row has " + columns.size());
        }
        String key = file.replace('\\', '/');
        ManifestRow row = new ManifestRow(number, key, cell(cells, "outlet"), date(number, cells), cell(cells, "url"));
        ManifestRow other = rows.putIfAbsent(key, row);
        if (other != null) {
            fault(number, file + " has a row already, line " + other.line());
        }
    }

    private @Nullable String cell(String[] cells, String column) {
        int i = columns == null ? -1 : columns.indexOf(column);
        String cell = i < 0 || i >= cells.length ? "" : cells[i].strip();
        return cell.isEmpty() ? null : cell;
    }

    private @Nullable LocalDate date(int number, String[] cells) {
        String cell = cell(cells, "published");
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            fault(number, "published is no date like 2015-07-21: " + cell);
            return null;
        }
    }

    private void fault(int number, String message) {
        faults.add(new Fault(name, number, message));
    }
}
