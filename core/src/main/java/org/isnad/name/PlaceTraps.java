package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Vocabulary;

/** Knows which names of places are more often something else, and what it takes to read them as places. */
final class PlaceTraps {
    /** What a name needs to be read as a place. */
    enum Need {
        /** It is a name and nothing else. */
        NOTHING,
        /** A preposition or direction of place, in an article about its country. */
        PLACE,
        /** A noun of place before it, here or earlier in the article. */
        KIND,
        /** Nothing makes it a place. */
        NEVER
    }

    private static final int LARGE = 150_000;

    private final Map<String, Need> needs = new HashMap<>();
    private final PlaceClasses classes;

    PlaceTraps(Lexicon lexicon, PlaceClasses classes) {
        this.classes = classes;
        Table table = lexicon.find("place/traps");
        if (table != null) {
            for (Row row : table.rows()) {
                Need need = Vocabulary.find(Need.class, row.get("needs"));
                needs.put(bare(Key.fold(row.get("form"))), need == null ? Need.KIND : need);
            }
        }
    }

    Need need(Analysis analysis, GazetteerMatch match) {
        if (!match.single()) {
            return needs.isEmpty() ? Need.NOTHING : needs.getOrDefault(whole(analysis, match), Need.NOTHING);
        }
        if (!match.exact()) {
            return match.entries().get(0).source() == GazetteerEntry.Source.STATES ? Need.NEVER : Need.KIND;
        }
        String key = stem(analysis, match);
        Need listed = needs.get(bare(key));
        if (listed != null) {
            return listed != Need.NEVER && suffixed(analysis, match) ? Need.KIND : listed;
        }
        if (match.entries().get(0).source() == GazetteerEntry.Source.STATES) {
            return Need.NOTHING;
        }
        boolean slight = match.entries().get(0).source() == GazetteerEntry.Source.CITIES
                && !match.entries().get(0).known();
        if (key.length() < 3 && slight || classes.grammar(analysis, match.start(), match.letters())) {
            return Need.NEVER;
        }
        if (key.length() < 3 || classes.closed(analysis, match.start(), match.letters())) {
            return Need.KIND;
        }
        boolean large = false;
        for (GazetteerEntry entry : match.entries()) {
            large |= entry.population() >= LARGE || entry.known();
        }
        return !large && classes.otherwise(analysis, match.start(), match.letters()) ? Need.PLACE : Need.NOTHING;
    }

    /** Whether a word is listed as one that is not only a name. */
    boolean lists(Analysis analysis, int token, int letters) {
        return needs.containsKey(bare(stem(analysis.key(token), letters)));
    }

    /** «His talk» is not Haditha: a pronoun at the end of a common word, where the name has ta marbuta. */
    private static boolean suffixed(Analysis analysis, GazetteerMatch match) {
        String printed = analysis.word(match.start()).plain();
        String name = match.entries().get(0).name();
        return printed.charAt(printed.length() - 1) == Letters.HEH
                && name.charAt(name.length() - 1) == Letters.TEH_MARBUTA;
    }

    private static String whole(Analysis analysis, GazetteerMatch match) {
        StringBuilder key = new StringBuilder(bare(stem(analysis, match)));
        for (int i = match.start() + 1; i < match.end(); i++) {
            key.append(' ').append(analysis.key(i));
        }
        return key.toString();
    }

    /** The first word without proclitics; the article keeps its lam where a preposition has swallowed its alef. */
    private static String stem(Analysis analysis, GazetteerMatch match) {
        return stem(analysis.key(match.start()), match.letters());
    }

    private static String stem(String key, int at) {
        boolean swallowed = at > 0 && key.charAt(at - 1) == Letters.LAM && key.charAt(at) == Letters.LAM;
        return swallowed ? "" + Letters.ALEF + key.substring(at) : key.substring(at);
    }

    private static String bare(String key) {
        boolean article = key.length() >= 5 && key.charAt(0) == Letters.ALEF && key.charAt(1) == Letters.LAM;
        return article ? key.substring(2) : key;
    }
}
