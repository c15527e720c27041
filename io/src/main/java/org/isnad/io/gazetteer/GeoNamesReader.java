package org.isnad.io.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of a GeoNames dump: 19 columns parted by tabs, as its readme describes them. A place without a name in
 * Arabic letters, or of a feature class that the news does not name, gives nothing.
 */
final class GeoNamesReader {
    static final int COLUMNS = 19;
    private static final int NAME = 1;
    private static final int OTHER_NAMES = 3;
    private static final Map<String, String> KIND_BY_CLASS =
            Map.of("A", "region", "P", "city", "L", "site", "S", "site", "H", "site", "T", "site", "R", "site");
    private static final Set<String> STATES = Set.of("PCL", "PCLD", "PCLF", "PCLI", "PCLIX", "PCLS", "TERR");

    private GeoNamesReader() {}

    static @Nullable PlaceRow row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || STATES.contains(cells[7])) {
            return null;
        }
        String kind = KIND_BY_CLASS.get(cells[6]);
        List<String> names = arabic(cells[NAME] + "," + cells[OTHER_NAMES]);
        if (kind == null || names.isEmpty()) {
            return null;
        }
        return new PlaceRow(names, cells[8], cells[10], cells[4], cells[5], cells[14], cells[0], kind, "");
    }

    /** The names in Arabic letters, each spelling once by its folded key. */
    static List<String> arabic(String names) {
        List<String> out = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names.split(",")) {
            String plain = Key.plain(name.strip());
            boolean arabic = plain.length() > 1
                    && plain.chars().allMatch(c -> Letters.isArabicLetter((char) c) || c == ' ' || c == '-');
            if (arabic && keys.add(Key.foldPlain(plain))) {
                out.add(plain);
            }
        }
        return out;
    }
}
