package org.isnad.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of OCHA's administrative boundaries (COD-AB): comma or tab separated with a header row that has
 * {@code ADMn_AR} and {@code ADMn_PCODE} for some level n. The deepest level with a name is the row's place; a position is
 * read from columns such as {@code center_lat} or {@code LAT}.
 */
final class CodAbReader {
    private static final int DEEPEST = 4;
    private static final List<String> LAT = List.of("center_lat", "lat", "latitude", "y");
    private static final List<String> LON = List.of("center_lon", "lon", "longitude", "x");

    private final List<String> columns = new ArrayList<>();
    private final char separator;

    private CodAbReader(String header, char separator) {
        this.separator = separator;
        for (String column : cells(header, separator)) {
            columns.add(column.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** A reader for a table with this header, or null where it is none of these tables. */
    static @Nullable CodAbReader of(String header) {
        CodAbReader reader = new CodAbReader(header, header.indexOf('\t') >= 0 ? '\t' : ',');
        for (int level = 0; level <= DEEPEST; level++) {
            if (reader.columns.contains("adm" + level + "_ar") && reader.columns.contains("adm" + level + "_pcode")) {
                return reader;
            }
        }
        return null;
    }

    /** The area of a line, or null where it has no Arabic name. */
    @Nullable GazetteerRow row(String line) {
        List<String> cells = cells(line, separator);
        for (int level = DEEPEST; level >= 1; level--) {
            List<String> names = ArabicNames.of(List.of(
                    cell(cells, "adm" + level + "_ar"), cell(cells, "adm" + level + "_ref"), cell(cells, "adm" + level + "alt1_ar")));
            if (!names.isEmpty()) {
                String pcode = cell(cells, "adm" + level + "_pcode");
                String country = cell(cells, "adm0_pcode");
                return new GazetteerRow(
                        names,
                        level == DEEPEST ? "city" : "region",
                        country.length() >= 2 ? country.substring(0, 2) : pcode.length() >= 2 ? pcode.substring(0, 2) : "",
                        cell(cells, "adm" + (level - 1) + "_pcode"),
                        first(cells, LAT),
                        first(cells, LON),
                        "",
                        "",
                        pcode);
            }
        }
        return null;
    }

    private String first(List<String> cells, List<String> names) {
        for (String name : names) {
            String cell = cell(cells, name);
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    private String cell(List<String> cells, String column) {
        int i = columns.indexOf(column);
        return i < 0 || i >= cells.size() ? "" : cells.get(i).strip();
    }

    /** The cells of a line; a cell between double quotes may hold the separator, and two quotes for one. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
