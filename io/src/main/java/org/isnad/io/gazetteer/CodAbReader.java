package org.isnad.io.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads OCHA's tables of administrative boundaries (COD-AB): a header row and a row for each unit of the lowest level,
 * with the names and codes of all levels above it. The columns of a level n are found by their names, whatever the case:
 * its Arabic name as ADMn_AR, ADMn_NAME_AR or ADMINnNAME_AR, its code as ADMn_PCODE or ADMINnPCODE. LAT and LON (also
 * LATITUDE, LONGITUDE, CENTER_LAT, CENTER_LON) place the lowest level. Each code gives one row.
 */
final class CodAbReader {
    private static final int LEVELS = 4;
    private static final int COMMUNITIES = 4;

    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final int lowest;

    CodAbReader(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip().toUpperCase(Locale.ROOT).replace("_", ""), i);
        }
        int found = 0;
        for (int level = 1; level <= LEVELS; level++) {
            found = code(level) >= 0 && name(level) >= 0 ? level : found;
        }
        lowest = found;
    }

    /** Whether the header has the columns of at least one level. */
    boolean fits() {
        return lowest > 0;
    }

    private int code(int level) {
        return column("ADM" + level + "PCODE", "ADMIN" + level + "PCODE");
    }

    private int name(int level) {
        return column("ADM" + level + "AR", "ADM" + level + "NAMEAR", "ADMIN" + level + "NAMEAR");
    }

    private int column(String... names) {
        for (String name : names) {
            Integer column = columns.get(name);
            if (column != null) {
                return column;
            }
        }
        return -1;
    }

    /** The places of a row that no row before it named. */
    List<PlaceRow> rows(List<String> cells) {
        List<PlaceRow> out = new ArrayList<>();
        for (int level = 1; level <= lowest; level++) {
            String code = cell(cells, code(level));
            List<String> names = GeoNamesReader.arabic(cell(cells, name(level)));
            if (!code.isEmpty() && !names.isEmpty() && seen.add(code)) {
                out.add(row(cells, level, code, names));
            }
        }
        return out;
    }

    private PlaceRow row(List<String> cells, int level, String code, List<String> names) {
        boolean placed = level == lowest;
        String lat = placed ? cell(cells, column("LAT", "LATITUDE", "CENTERLAT", "LATITUDEY")) : "";
        String lon = placed ? cell(cells, column("LON", "LONGITUDE", "CENTERLON", "LONGITUDEX")) : "";
        String above = level == 1 ? "" : cell(cells, code(level - 1));
        String kind = level == COMMUNITIES ? "city" : "region";
        return new PlaceRow(names, code.substring(0, Math.min(2, code.length())), above, lat, lon, "", "", kind, code);
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
}
