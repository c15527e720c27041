package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/** Knows which names of places are more often something else, and what it takes to read them as places. */
final class PlaceTraps {
    /** What a name needs to be read as a place. */
    enum Need {
        /** It is a name and nothing else. */
        NOTHING,
        /** A preposition or direction of place, in an article about its country. */
        PLACE,
        /** A noun of place before it, here or earlier in the article. */
        KIND
    }

    private static final int LARGE = 150_000;

    private final Map<String, Need> needs = new HashMap<>();
    private final PlaceClasses classes;

    PlaceTraps(Lexicon lexicon, PlaceClasses classes) {
        this.classes = classes;
        Table table = lexicon.find("place/traps");
        if (table != null) {
            for (Row row : table.rows()) {
                Need need = row.get("needs").equals("place") ? Need.PLACE : Need.KIND;
                needs.put(bare(Key.fold(row.get("form"))), need);
            }
        }
    }

    Need need(Analysis analysis, GazetteerMatch match) {
        if (!match.single()) {
            return needs.isEmpty() ? Need.NOTHING : needs.getOrDefault(whole(analysis, match), Need.NOTHING);
        }
        if (!match.exact()) {
            return Need.KIND;
        }
        String key = analysis.key(match.start()).substring(match.letters());
        Need listed = needs.get(bare(key));
        if (listed != null) {
            return listed;
        }
        if (key.length() < 3 || classes.closed(analysis, match.start(), match.letters())) {
            return Need.KIND;
        }
        boolean large = false;
        for (GazetteerEntry entry : match.entries()) {
            large |= entry.population() >= LARGE || entry.source() == GazetteerEntry.Source.STATES;
        }
        return !large && classes.otherwise(analysis, match.start(), match.letters()) ? Need.PLACE : Need.NOTHING;
    }

    private static String whole(Analysis analysis, GazetteerMatch match) {
        StringBuilder key = new StringBuilder(bare(analysis.key(match.start()).substring(match.letters())));
        for (int i = match.start() + 1; i < match.end(); i++) {
            key.append(' ').append(analysis.key(i));
        }
        return key.toString();
    }

    private static String bare(String key) {
        boolean article = key.length() >= 5 && key.charAt(0) == Letters.ALEF && key.charAt(1) == Letters.LAM;
        boolean assimilated = key.length() >= 4 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM;
        return article ? key.substring(2) : assimilated ? key.substring(2) : key;
    }
}
