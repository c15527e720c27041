package org.isnad.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the named places of an article, each once with its mentions and, where the words settle it, its position.
 * A place inside the name of a body is none. Caches words, so an instance belongs to one thread.
 */
public final class PlaceExtractor {
    private final PlaceFinder finder;
    private final PlaceTraps traps;

    public PlaceExtractor(Lexicon lexicon, WordIndex index) {
        PlaceClasses classes = new PlaceClasses(index);
        traps = new PlaceTraps(lexicon, classes);
        finder = new PlaceFinder(lexicon, GazetteerTables.read(lexicon), classes, traps);
    }

    /** The end of the longest name of a place that begins at a token; 0 where none does. */
    int longest(Analysis analysis, int i) {
        return finder.longest(analysis, i);
    }

    /** The token after the places that a noun at a token heads («the province of ...»); 0 where it heads none. */
    int headed(Analysis analysis, int i) {
        return finder.headed(analysis, i);
    }

    /**
     * The places of an article.
     *
     * @param actors the mentions of actors by token
     */
    Places extract(Analysis analysis, @Nullable NameMention[] actors) {
        PlaceFinder.Found found = finder.find(analysis, actors);
        PlaceResolver resolver = new PlaceResolver(analysis, found, traps);
        Map<String, PlaceGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < analysis.size(); i++) {
            PlaceMention mention = found.at()[i];
            if (mention != null && mention.start() == i) {
                group(groups, analysis, resolver, mention).add(mention);
            }
        }
        return places(groups, analysis, resolver);
    }

    private static PlaceGroup group(
            Map<String, PlaceGroup> groups, Analysis analysis, PlaceResolver resolver, PlaceMention mention) {
        List<GazetteerEntry> entries = resolver.resolve(mention);
        boolean borrowed = mention.approximate();
        if (entries.isEmpty() ? borrowed : entries.get(0).common()) {
            GazetteerEntry town = resolver.anchor(mention);
            entries = town == null ? List.of() : List.of(town);
            borrowed = true;
        }
        String identity = identity(analysis, mention, entries, borrowed);
        List<GazetteerEntry> settled = entries;
        boolean approximate = borrowed;
        return groups.computeIfAbsent(identity, k -> new PlaceGroup(settled, mention, approximate));
    }

    /** Mentions of one identity are one place. */
    private static String identity(
            Analysis analysis, PlaceMention mention, List<GazetteerEntry> entries, boolean borrowed) {
        if (entries.size() != 1 || mention.around() || borrowed) {
            String name = Key.fold(analysis.page().slice(mention.span(analysis)));
            return borrowed && entries.size() == 1 ? name + '/' + entries.get(0).name() : name;
        }
        GazetteerEntry entry = entries.get(0);
        return entry.name() + '/' + entry.kind() + '/' + entry.country() + '/' + Math.round(entry.lat() * 4);
    }

    private static Places places(Map<String, PlaceGroup> groups, Analysis analysis, PlaceResolver resolver) {
        List<PlaceGroup> ordered = new ArrayList<>(groups.values());
        for (PlaceGroup group : ordered) {
            group.foundWithin(ordered);
        }
        // a town before the province of its name
        ordered.sort(Comparator.comparing(g -> g.kind() == PlaceKind.REGION));
        List<Place> list = new ArrayList<>();
        @Nullable Place[] at = new Place[analysis.size()];
        Map<String, List<String>> candidates = new HashMap<>();
        for (PlaceGroup group : ordered) {
            Place place = group.place(
                    "P" + (list.size() + 1),
                    analysis,
                    resolver.country(group.mentions().get(0)));
            list.add(place);
            for (PlaceMention mention : group.mentions()) {
                for (int k = mention.start(); k < mention.end(); k++) {
                    at[k] = place;
                }
            }
            if (group.entries().size() > 1) {
                candidates.put(
                        place.id(),
                        group.entries().stream().map(PlaceExtractor::text).toList());
            }
        }
        return new Places(list, at, candidates);
    }

    private static String text(GazetteerEntry entry) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %.4f, %.4f, %d",
                entry.name(),
                entry.country(),
                entry.lat(),
                entry.lon(),
                entry.geonames());
    }
}
