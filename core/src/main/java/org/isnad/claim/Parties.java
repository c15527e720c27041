package org.isnad.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.isnad.event.Event;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What sort of party someone is: state, non-state, civil, outside. Named bodies by their row of the name tables and by
 * {@code code/parties.tsv}, others by the words used and {@code code/words.tsv}.
 */
final class Parties {
    /** The tags of a party, and its country where known. */
    private record Party(long tags, @Nullable String country) {}

    private static final Party UNKNOWN = new Party(0, null);

    private final WordIndex index;
    private final Tags tags;
    private final Map<String, String> partyOfSub = new HashMap<>();
    private final long bodies;
    private final long states;
    private final long kinds;
    private final long demonyms;
    private final long codeWords;

    Parties(Table table, WordIndex index, Tags tags) {
        this.index = index;
        this.tags = tags;
        table.rows().forEach(row -> partyOfSub.put(row.get("sub"), row.get("party")));
        bodies = index.classBits("body", "outlet");
        states = index.classBit("state");
        kinds = index.classBit("body-kind");
        demonyms = index.classBit("demonym");
        codeWords = index.classBit("code-word");
    }

    ForArticle of(Analysis analysis, List<Actor> actors, List<Place> places, List<Figure> figures) {
        return new ForArticle(analysis, actors, places, figures);
    }

    /** The parties of one article, each looked up once. */
    final class ForArticle {
        private final Analysis analysis;
        private final Map<String, Party> known = new HashMap<>();
        private final Map<String, Actor> actors = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, Figure> figures = new HashMap<>();

        private ForArticle(Analysis analysis, List<Actor> actors, List<Place> places, List<Figure> figures) {
            this.analysis = analysis;
            actors.forEach(actor -> this.actors.put(actor.id(), actor));
            places.forEach(place -> this.places.put(place.id(), place));
            figures.forEach(figure -> this.figures.put(figure.id(), figure));
        }

        /** The country in which something happened, or null. */
        @Nullable
        String country(List<String> ids) {
            for (String id : ids) {
                Place place = places.get(id);
                if (place != null && place.country() != null) {
                    return place.country();
                }
            }
            return null;
        }

        /** The tags of participants, seen from the country in which the thing happened. */
        long[] tags(List<String> ids, @Nullable String country) {
            if (ids.isEmpty()) {
                return new long[] {tags.bit("none")};
            }
            return ids.stream().mapToLong(id -> seenFrom(party(id), country)).toArray();
        }

        /** The tags of those to whom it happened: the targets, and those whom its figures count. */
        long[] targets(Event event, @Nullable String country) {
            long counted = 0;
            for (String id : event.figures()) {
                Figure figure = figures.get(id);
                if (figure != null && figure.noun() != null) {
                    counted |= ofWords(figure.noun()).tags();
                }
            }
            long[] targets = tags(event.target(), country);
            if (counted != 0) {
                targets[0] = event.target().isEmpty() ? counted : targets[0] | counted;
            }
            return targets;
        }

        private long seenFrom(Party party, @Nullable String country) {
            if (party.country() == null || country == null) {
                return party.tags();
            }
            return party.tags() | tags.bit(party.country().equals(country) ? "home" : "foreign");
        }

        private Party party(String id) {
            Party party = known.get(id);
            if (party == null) {
                party = find(id);
                known.put(id, party);
            }
            return party;
        }

        private Party find(String id) {
            Actor actor = actors.get(id);
            if (actor != null) {
                return actor.kind() == ActorKind.PERSON ? person(actor) : body(actor);
            }
            Place place = places.get(id);
            return place == null ? ofWords(id) : new Party(tags.bit("place"), place.country());
        }

        /** A person is seen as the body that he or she acts for. */
        private Party person(Actor actor) {
            Actor side = actor.affiliation() == null ? null : actors.get(actor.affiliation());
            Party party = side == null || side.kind() == ActorKind.PERSON ? UNKNOWN : body(side);
            return new Party(party.tags() | tags.bit("person"), party.country());
        }

        private Party body(Actor actor) {
            Party best = actor.kind() == ActorKind.STATE ? new Party(tags.bit("state"), null) : UNKNOWN;
            for (Span mention : actor.mentions()) {
                Row row = row(analysis.tokenAt(mention.start()));
                if (row != null) {
                    return ofRow(row, best);
                }
                best = better(best, headed(mention));
            }
            return best;
        }

        /** The row of a named body or state that begins at a token, or null. */
        private @Nullable Row row(int token) {
            for (Phrase phrase : analysis.phrases(token, bodies | states)) {
                if (phrase.is(bodies | states)) {
                    return phrase.lemma().row();
                }
            }
            for (Reading reading : analysis.readings(token, bodies | states)) {
                if (reading.is(bodies | states)) {
                    return reading.lemma().row();
                }
            }
            return null;
        }

        /** A body that is named by what it is and whose: "the Yemeni army". */
        private Party headed(Span mention) {
            int first = analysis.tokenAt(mention.start());
            int last = analysis.tokenAt(mention.end());
            Party party = UNKNOWN;
            for (int i = first; i < last; i++) {
                party = better(party, ofReadings(analysis.readings(i), i == first));
            }
            return party;
        }
    }

    private Party ofRow(Row row, Party otherwise) {
        String iso = row.get("iso");
        String country = iso.isEmpty() ? row.get("country") : iso;
        long bits = iso.isEmpty() ? ofSub(row.get("sub")) : tags.bit("state");
        return new Party(bits == 0 ? otherwise.tags() : bits, country.length() == 2 ? country : otherwise.country());
    }

    private long ofSub(String sub) {
        String party = partyOfSub.get(sub);
        return party == null || party.isEmpty() ? 0 : tags.bit(party);
    }

    private Party ofWords(String words) {
        Party party = UNKNOWN;
        for (String word : words.split(" ")) {
            party = better(party, ofReadings(index.word(word).readings(), true));
        }
        return party;
    }

    private Party ofReadings(List<Reading> readings, boolean head) {
        long bits = 0;
        String country = null;
        for (Reading reading : readings) {
            Lemma lemma = reading.lemma();
            if ((lemma.classBit() & codeWords) != 0) {
                String party = lemma.row().get("party");
                bits |= party.isEmpty() ? 0 : tags.bit(party);
            } else if (head && (lemma.classBit() & kinds) != 0) {
                bits |= ofSub(lemma.row().get("sub"));
            } else if ((lemma.classBit() & demonyms) != 0 && lemma.row().has("iso")) {
                country = lemma.row().get("iso");
            }
        }
        return new Party(bits, country);
    }

    private static Party better(Party one, Party two) {
        return new Party(one.tags() | two.tags(), one.country() == null ? two.country() : one.country());
    }
}
