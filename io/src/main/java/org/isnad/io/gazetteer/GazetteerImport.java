package org.isnad.io.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads gazetteers of others, a GeoNames dump or a COD-AB table told apart by their form, and writes one table of places
 * with the columns of the lexicon's own (docs/gazetteer.md). Line by line: a dump of any size needs little memory.
 */
public final class GazetteerImport {
    private GazetteerImport() {}

    /**
     * Imports files into one table.
     *
     * @return how many places were written
     * @throws IOException where a file cannot be read or is of neither form, with its path, or nothing can be written
     */
    public static int run(List<Path> files, Writer to) throws IOException {
        to.write(
                "# Places imported by isnad gazetteer import; the licence is that of the imported files.\n#! index=none\n");
        to.write(PlaceRow.HEADER);
        to.write('\n');
        int count = 0;
        for (Path file : files) {
            count += file(file, to);
        }
        return count;
    }

    private static int file(Path file, Writer to) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = in.readLine();
            if (first == null) {
                throw new IOException(file + ": it is empty");
            }
            String head = first.startsWith("\uFEFF") ? first.substring(1) : first;
            if (head.split("\t", -1).length == GeoNamesReader.COLUMNS && Character.isDigit(head.charAt(0))) {
                return geonames(head, in, to);
            }
            char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
            CodAbReader reader = new CodAbReader(cells(head, separator));
            if (!reader.fits()) {
                throw new IOException(
                        file + ": it is neither a GeoNames dump nor a COD-AB table with Arabic names and P-codes");
            }
            return codAb(reader, separator, in, to);
        }
    }

    private static int geonames(String first, BufferedReader in, Writer to) throws IOException {
        int count = 0;
        for (String line = first; line != null; line = in.readLine()) {
            PlaceRow row = GeoNamesReader.row(line);
            count += write(row, to);
        }
        return count;
    }

    private static int codAb(CodAbReader reader, char separator, BufferedReader in, Writer to) throws IOException {
        int count = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            for (PlaceRow row : reader.rows(cells(line, separator))) {
                count += write(row, to);
            }
        }
        return count;
    }

    private static int write(@Nullable PlaceRow row, Writer to) throws IOException {
        if (row == null) {
            return 0;
        }
        to.write(row.line());
        to.write('\n');
        return 1;
    }

    /** The cells of a line; a separator between double quotes is part of its cell (RFC 4180, without line feeds). */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c == '\t' ? ' ' : c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
