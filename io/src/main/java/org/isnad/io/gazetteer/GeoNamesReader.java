package org.isnad.io.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of a GeoNames dump ({@code allCountries.txt}, {@code SY.txt}): nineteen columns without header, parted by
 * tabs. Places without a name in Arabic give no row.
 */
final class GeoNamesReader {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ALTERNATES = 3;
    private static final int LAT = 4;
    private static final int LON = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN = 10;
    private static final int POPULATION = 14;
    static final int COLUMNS = 19;

    private GeoNamesReader() {}

    /** Whether a line has the columns of a dump. */
    static boolean accepts(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length == COLUMNS && isNumber(cells[ID]) && cells[CLASS].length() == 1;
    }

    /** The place of a line, or null where it has no Arabic name or is no place that news names. */
    static @Nullable GazetteerRow row(String line) {
        String[] cells = line.split("\t", -1);
        String kind = cells.length < COLUMNS ? "" : kind(cells[CLASS], cells[CODE]);
        if (kind.isEmpty()) {
            return null;
        }
        List<String> all = new ArrayList<>(List.of(cells[ALTERNATES].split(",")));
        all.add(0, cells[NAME]);
        List<String> names = ArabicNames.of(all);
        if (names.isEmpty()) {
            return null;
        }
        String population = cells[POPULATION].equals("0") ? "" : cells[POPULATION];
        return new GazetteerRow(
                names, kind, cells[COUNTRY], cells[ADMIN], cells[LAT], cells[LON], population, cells[ID], "");
    }

    private static String kind(String featureClass, String code) {
        return switch (featureClass) {
            case "P" -> code.endsWith("H") || code.endsWith("Q") || code.endsWith("W") ? "" : "city";
            case "A", "L" -> code.startsWith("PCL") || code.endsWith("H") ? "" : "region";
            case "H", "R", "S", "T" -> "site";
            default -> "";
        };
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
