package org.isnad.io.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file of places into the table {@code place/imported.tsv} of a lexicon (docs/gazetteer.md). Reads line by line:
 * a dump of the whole world needs no more memory than a line.
 */
public final class GazetteerImport {
    /** What came of an import. {@code lines} counts all lines read, {@code rows} those that became places. */
    public record Result(String format, int lines, int rows) {}

    private GazetteerImport() {}

    /**
     * Reads a GeoNames dump or a COD-AB table and writes the table.
     *
     * @throws IOException where reading or writing fails, or the file is neither
     */
    public static Result run(Reader from, Writer to) throws IOException {
        BufferedReader in = new BufferedReader(from);
        String first = in.readLine();
        if (first == null) {
            throw new IOException("the file is empty");
        }
        if (first.startsWith("\uFEFF")) {
            first = first.substring(1);
        }
        to.write("# Places imported by the user with isnad gazetteer import; their licence is that of the file they came from.\n");
        to.write("#! index=none\n" + GazetteerRow.HEADER + "\n");
        if (GeoNamesReader.accepts(first)) {
            return rows("GeoNames", in, first, to, GeoNamesReader::row);
        }
        CodAbReader areas = CodAbReader.of(first);
        if (areas != null) {
            return rows("COD-AB", in, null, to, areas::row);
        }
        throw new IOException("neither a GeoNames dump (19 columns, tabs) nor a COD-AB table (ADM1_AR, ADM1_PCODE ...)");
    }

    private static Result rows(
            String format,
            BufferedReader in,
            @Nullable String first,
            Writer to,
            Function<String, @Nullable GazetteerRow> reader)
            throws IOException {
        int lines = 0;
        int rows = 0;
        for (String line = first == null ? in.readLine() : first; line != null; line = in.readLine()) {
            lines++;
            GazetteerRow row = line.isBlank() ? null : reader.apply(line);
            if (row != null) {
                to.write(row.line() + "\n");
                rows++;
            }
        }
        return new Result(format, lines, rows);
    }
}
