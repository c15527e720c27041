package org.isnad.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.model.PlaceKind;
import org.isnad.name.GazetteerEntry.Source;
import org.jspecify.annotations.Nullable;

/**
 * Settles which place of a name is meant: the one that is of the kind said, lies in the place named with it, in the
 * article's country, near the other places, and is large. Where two remain, none is chosen.
 */
final class PlaceResolver {
    private static final int REACH = 8;
    private static final int ANCHOR_REACH = 3;
    private static final double NEAR_KM = 80;
    private static final double CONTAINER_KM = 160;
    private static final double SAME_KM = 25;
    private static final double MARGIN = 0.6;
    /** Enough places or mentions to judge by, however long the page. */
    private static final int MOST = 100;

    private static final int LONGEST_BACK = 300;
    private static final int SMALL = 60_000;
    /** The weight of a name that stands for this place unless something is said against it. */
    private static final double BARE = 10;

    private final PlaceTraps traps;
    private final Analysis analysis;
    private final @Nullable PlaceMention[] at;
    private final CountryVotes votes;
    /** The places that are sure, each once. */
    private final Set<GazetteerEntry> settled = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Where each place may be named; the first mentions are enough. */
    private final Map<GazetteerEntry, List<PlaceMention>> mentions = new IdentityHashMap<>();

    private final Map<Name, List<GazetteerEntry>> resolved = new HashMap<>();

    /** All places of one name that is said to be of one kind. */
    private record Name(
            List<GazetteerEntry> entries, @Nullable PlaceKind kind) {}

    PlaceResolver(Analysis analysis, PlaceFinder.Found found, PlaceTraps traps) {
        this.traps = traps;
        this.analysis = analysis;
        this.at = found.at();
        this.votes = found.votes();
        for (int i = 0; i < at.length; i++) {
            PlaceMention mention = at[i];
            if (mention != null && mention.start() == i) {
                note(mention);
            }
        }
    }

    private void note(PlaceMention mention) {
        if (together(mention) && settled.size() < MOST) {
            settled.add(mention.entries().get(0));
        }
        for (GazetteerEntry entry : mention.entries()) {
            List<PlaceMention> known = mentions.computeIfAbsent(entry, k -> new ArrayList<>(2));
            if (known.size() < MOST) {
                known.add(mention);
            }
        }
    }

    /** Whether all that a name may be lies together: a town and its province. */
    private static boolean together(PlaceMention mention) {
        for (GazetteerEntry entry : mention.entries()) {
            if (entry.km(mention.entries().get(0)) > CONTAINER_KM
                    && mention.entries().size() > 1) {
                return false;
            }
        }
        return mention.known();
    }

    /** The places that a mention may be, the best first; more than one only where they cannot be told apart. */
    List<GazetteerEntry> resolve(PlaceMention mention) {
        Name name = new Name(mention.entries(), mention.kind());
        List<GazetteerEntry> known = resolved.get(name);
        if (known == null) {
            known = choose(mention);
            resolved.put(name, known);
        }
        return known;
    }

    private List<GazetteerEntry> choose(PlaceMention mention) {
        List<GazetteerEntry> open = new ArrayList<>(mention.entries());
        boolean common =
                mention.end() == mention.start() + 1 && traps.lists(analysis, mention.start(), mention.letters());
        open.removeIf(entry -> entry.source() != Source.STATES && (common || slight(entry)) && foreign(entry));
        if (open.size() < 2) {
            return open;
        }
        double[] scores = new double[open.size()];
        GazetteerEntry best = open.get(0);
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(open.get(i), mention);
            if (scores[i] > top) {
                top = scores[i];
                best = open.get(i);
            }
        }
        List<GazetteerEntry> chosen = new ArrayList<>(List.of(best));
        for (int i = 0; i < scores.length; i++) {
            GazetteerEntry other = open.get(i);
            if (other != best
                    && other.located()
                    && top - scores[i] < MARGIN
                    && !(best.km(other) < SAME_KM)
                    && !best.in(other.country())) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    /** The country of a place that no gazetteer knows: of the place named right behind it, else it is not known. */
    @Nullable
    String country(PlaceMention mention) {
        int limit = Math.min(
                mention.end() + REACH, analysis.sentence(mention.start()).end());
        for (int k = mention.end(); k < limit; k++) {
            PlaceMention other = at[k];
            String country = other != null && other.known() ? shared(other.entries()) : null;
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** The country of all that a name may be, or null where they lie in several. */
    private static @Nullable String shared(List<GazetteerEntry> entries) {
        String first = entries.get(0).country();
        for (GazetteerEntry entry : entries) {
            if (!entry.in(first)) {
                return null;
            }
        }
        return first;
    }

    /** The town in which a site without a place of its own («the embassy», «the old town») stands, or null. */
    @Nullable
    GazetteerEntry anchor(PlaceMention mention) {
        int limit = Math.min(
                mention.end() + ANCHOR_REACH, analysis.sentence(mention.start()).end());
        for (int k = mention.end(); k < limit; k++) {
            GazetteerEntry town = town(k);
            if (town != null) {
                return town;
            }
        }
        for (int k = mention.start() - 1; k >= Math.max(0, mention.start() - LONGEST_BACK); k--) {
            GazetteerEntry town = town(k);
            if (town != null) {
                return town;
            }
        }
        return null;
    }

    private @Nullable GazetteerEntry town(int token) {
        PlaceMention mention = at[token];
        if (mention == null || !mention.known() || mention.approximate()) {
            return null;
        }
        List<GazetteerEntry> settledOn = resolve(mention);
        if (settledOn.isEmpty() || settledOn.get(0).bare()) {
            return null;
        }
        GazetteerEntry place = settledOn.get(0);
        for (GazetteerEntry entry : mention.entries()) {
            // the seat of a province that has its name stands for it
            boolean same = entry == place || place.kind() == PlaceKind.REGION && entry.in(place.country());
            if (same && entry.kind() == PlaceKind.CITY && entry.located()) {
                return entry;
            }
        }
        return null;
    }

    private double score(GazetteerEntry entry, PlaceMention mention) {
        double score = kindScore(entry, mention.kind());
        score += 6 * votes.share(entry.country());
        score += entry.in(votes.first()) ? 2 : 0;
        score += 0.8 * Math.log10(1 + entry.population());
        score += entry.located() ? 0.4 : 0;
        score += entry.source() == Source.STATES && !silent(entry, mention) ? BARE : 0;
        score += entry.known() ? 3 : 0;
        score += contained(entry);
        score += nearest(entry) < NEAR_KM ? 1 : 0;
        return score;
    }

    /** Whether the article speaks of another place of the name and of this state not at all. */
    private boolean silent(GazetteerEntry state, PlaceMention mention) {
        double most = 0;
        for (GazetteerEntry entry : mention.entries()) {
            most = entry == state ? most : Math.max(most, votes.share(entry.country()));
        }
        return votes.share(state.country()) == 0 && most > 0;
    }

    /** A small place far from Arabic news, or a village of a name that many have. */
    private static boolean slight(GazetteerEntry entry) {
        return (entry.source() == Source.CITIES || entry.source() == Source.IMPORTED)
                && !entry.known()
                && entry.population() < SMALL;
    }

    /** Whether the article speaks of other countries, and of this one only by this name. */
    private boolean foreign(GazetteerEntry entry) {
        int own = mentions.getOrDefault(entry, List.of()).size();
        return votes.first() != null
                && !entry.known()
                && !entry.in(votes.first())
                && votes.of(entry.country()) <= own * PlaceFinder.NAMED;
    }

    private static double kindScore(GazetteerEntry entry, @Nullable PlaceKind said) {
        if (said != null) {
            return entry.kind() == said ? 9 : said == PlaceKind.SITE && entry.kind() == PlaceKind.CITY ? 1 : 0;
        }
        if (entry.bare()) {
            return BARE;
        }
        return switch (entry.kind()) {
            case COUNTRY, CITY -> 1;
            case REGION -> 0.3;
            case SITE -> 0.5;
        };
    }

    /** The place named right behind it in the sentence, at any mention, is most often the one that holds it. */
    private double contained(GazetteerEntry entry) {
        double best = 0;
        for (PlaceMention mention : mentions.getOrDefault(entry, List.of())) {
            best = Math.max(best, contained(entry, mention));
        }
        return best;
    }

    private double contained(GazetteerEntry entry, PlaceMention mention) {
        int limit = Math.min(
                mention.end() + REACH, analysis.sentence(mention.start()).end());
        for (int k = mention.end(); k < limit; k++) {
            PlaceMention other = at[k];
            if (other != null && together(other)) {
                GazetteerEntry container = other.entries().get(0);
                boolean holds = container.kind() == PlaceKind.COUNTRY
                        ? entry.in(container.country())
                        : entry.km(container) < CONTAINER_KM;
                return holds ? 3 : 0;
            }
        }
        return 0;
    }

    private double nearest(GazetteerEntry entry) {
        double nearest = Double.POSITIVE_INFINITY;
        for (GazetteerEntry other : settled) {
            if (other != entry && other.kind() != PlaceKind.COUNTRY) {
                nearest = Math.min(nearest, entry.km(other));
            }
        }
        return nearest;
    }
}
