package org.isnad.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Key;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.PlaceKind;
import org.isnad.model.Vocabulary;
import org.isnad.name.GazetteerEntry.Source;

/** Makes the {@link Gazetteer} from the tables of the lexicon. */
final class GazetteerTables {
    private final Gazetteer gazetteer = new Gazetteer();
    /** The folded names of capitals that stand for their states, each with its country's code before it. */
    private final Set<String> capitals = new HashSet<>();

    private GazetteerTables() {}

    static Gazetteer read(Lexicon lexicon) {
        GazetteerTables tables = new GazetteerTables();
        for (Source source : Source.values()) {
            Table table = lexicon.find(source.table);
            for (Row row : table == null ? List.<Row>of() : table.rows()) {
                tables.add(row, source);
            }
        }
        return tables.gazetteer;
    }

    private void add(Row row, Source source) {
        if (source == Source.STATES && row.yes("capital_acts")) {
            row.list("capital").forEach(name -> capitals.add(row.get("iso") + Key.fold(name)));
        }
        Gazetteer.Listed listed = new Gazetteer.Listed(() -> entry(row, source));
        gazetteer.add(row.get("form"), listed);
        if (row.has("aliases")) {
            row.list("aliases").forEach(alias -> gazetteer.add(alias, listed));
        }
    }

    private GazetteerEntry entry(Row row, Source source) {
        PlaceKind kind = Vocabulary.find(PlaceKind.class, row.get("kind"));
        String name = row.get("form");
        String country = row.get(source == Source.STATES ? "iso" : "country");
        return new GazetteerEntry(
                name,
                kind == null ? source.kind : kind,
                source,
                country.isEmpty() ? null : country,
                degrees(row.get("lat")),
                degrees(row.get("lon")),
                number(row.get("population")),
                number(row.get("geonames")),
                row.yes("first"),
                row.yes("known"),
                row.yes("common"),
                source == Source.CITIES && capitals.contains(country + Key.fold(name)));
    }

    private static double degrees(String cell) {
        try {
            return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static int number(String cell) {
        try {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
