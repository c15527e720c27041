package org.isnad.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Place;
import org.isnad.model.PlaceKind;

/** Names a participant: by the id of its actor or place, else by the words used. */
final class Namer {
    private static final int APPOSITION = 10;
    private static final int MOST_WORDS = 3;

    private final Ground ground;
    private final Analysis analysis;
    private final EventLexicon lexicon;
    private final RoleWords words;
    private final Map<String, String> idOfName = new HashMap<>();

    Namer(Ground ground, RoleWords words) {
        this.ground = ground;
        this.analysis = ground.analysis;
        this.lexicon = ground.lexicon;
        this.words = words;
        for (Place place : ground.mentions.places()) {
            idOfName.put(Key.fold(place.name()), place.id());
        }
        for (Actor actor : ground.mentions.actors()) {
            actor.also().forEach(also -> idOfName.putIfAbsent(Key.fold(also), actor.id()));
            idOfName.put(Key.fold(actor.name()), actor.id());
        }
    }

    /** The place that a phrase means where it is spoken of as a place: mentioned as one, or a state or capital that acts. */
    int placeOf(Chunk chunk) {
        if (chunk.place() != 0) {
            return chunk.place();
        }
        int head = head(chunk);
        Reading state = ground.state(head);
        int place = state == null ? 0 : placeNamed(Key.fold(state.get("form")));
        if (place == 0) {
            place = placeNamed(analysis.key(head).substring(analysis.word(head).procliticLength()));
        }
        if (place == 0 && chunk.actor() != 0) {
            place = placeNamed(
                    Key.fold(ground.mentions.actors().get(chunk.actor() - 1).name()));
        }
        return place;
    }

    private int placeNamed(String key) {
        for (int k = 0; k < ground.mentions.places().size(); k++) {
            if (Key.fold(ground.mentions.places().get(k).name()).equals(key)) {
                return k + 1;
            }
        }
        return 0;
    }

    /** The land that a nisba after a noun for a place points to ("Yemeni areas"), where the text names it, or 0. */
    int landOf(int nisba) {
        String key = analysis.key(nisba);
        int start =
                analysis.word(nisba).procliticLength() + (analysis.word(nisba).definite() ? 2 : 0);
        String state = words.state(key.substring(Math.min(start, key.length())));
        return state.isEmpty() ? 0 : placeNamed(Key.fold(state));
    }

    /** The capital that a nisba after a noun points to ("the Lebanese capital"), where the text names it, or 0. */
    int capital(int nisba) {
        String key = analysis.key(nisba);
        int start =
                analysis.word(nisba).procliticLength() + (analysis.word(nisba).definite() ? 2 : 0);
        for (String capital : words.capitals(key.substring(Math.min(start, key.length())))) {
            int place = placeNamed(capital);
            if (place != 0) {
                return place;
            }
        }
        return 0;
    }

    String actor(int number) {
        return ground.mentions.actors().get(number - 1).id();
    }

    /** Whether a phrase can be someone: a named actor, or a noun for people, bodies or forces. */
    boolean someone(Chunk chunk) {
        if (chunk.time()) {
            return false;
        }
        if (chunk.actor() != 0) {
            return true;
        }
        int head = head(chunk);
        int place = ground.mentions.place()[head];
        if (place != 0
                && chunk.bare()
                && ground.mentions.places().get(place - 1).kind() == PlaceKind.COUNTRY) {
            return true;
        }
        if (chunk.bare() && ground.isState(head)) {
            return true;
        }
        return ground.hasSort(head, lexicon.person)
                || ground.hasSort(head, lexicon.force)
                || ground.hasSort(head, lexicon.armed)
                || ground.hasSort(head, lexicon.body)
                || ground.hasSort(head, lexicon.office)
                || ground.hasSort(head, lexicon.parties)
                || ground.hasSort(head, lexicon.aircraft)
                || ground.hasSort(head, lexicon.delegation)
                || ground.hasSort(head, lexicon.civil)
                || ground.hasSort(head, lexicon.captive)
                || ground.hasSort(head, lexicon.refugee);
    }

    /** Whose deed or right a phrase is: a state that it names or whose nisba describes it; else the empty string. */
    String owner(Chunk chunk) {
        for (int i = chunk.start(); i < chunk.end(); i++) {
            Reading state = ground.state(i);
            if (state != null) {
                String known = idOfName.get(Key.fold(state.get("form")));
                return known == null ? state.get("form") : known;
            }
            String nisba = i > chunk.start() ? state(i) : "";
            if (!nisba.isEmpty()) {
                return nisba;
            }
        }
        return "";
    }

    /** Whether a phrase is a weapon, missile or time, which is no participant. */
    boolean weapon(Chunk chunk) {
        int head = head(chunk);
        if (ground.hasSort(head, lexicon.time)) {
            return true;
        }
        return ground.mentions.actor()[head] == 0
                && (ground.hasSort(head, lexicon.fire)
                        || ground.hasSort(head, lexicon.stone)
                        || ground.hasSort(head, lexicon.teargas)
                        || ground.hasSort(head, lexicon.munition));
    }

    /** The first token that is not a quantity. */
    int head(Chunk chunk) {
        int i = chunk.start();
        while (i < chunk.end() - 1 && skipped(i)) {
            i++;
        }
        return i;
    }

    /** A participant from a phrase; the empty string where it names nobody ("12 people"). */
    String name(Chunk chunk) {
        int head = head(chunk);
        int person = titled(head) ? personAfter(head) : 0;
        if (person != 0) {
            return actor(person);
        }
        if (chunk.actor() != 0) {
            return actor(chunk.actor());
        }
        if (chunk.place() != 0 && ground.mentions.place()[head] != 0) {
            return ground.mentions.places().get(chunk.place() - 1).id();
        }
        Reading state = ground.state(head);
        if (state != null) {
            String known = idOfName.get(Key.fold(state.get("form")));
            return known == null ? text(chunk, head, head + 1) : known;
        }
        return ground.hasSort(head, lexicon.nobody) || skipped(head) ? "" : text(chunk, head, head + MOST_WORDS);
    }

    private String text(Chunk chunk, int head, int most) {
        int end = Math.min(chunk.end(), most);
        while (end > head + 1 && ground.is(end - 1, Kind.QUOTE)) {
            end--;
        }
        int letters = analysis.word(head).procliticLength();
        int from =
                analysis.spanWithout(head, head == chunk.start() ? letters : 0).start();
        return analysis.page().slice(from, analysis.token(end - 1).end());
    }

    private boolean titled(int head) {
        return ground.mentions.actor()[head] == 0
                && (ground.hasSort(head, lexicon.office) || ground.hasSort(head, lexicon.person))
                && !ground.hasSort(head, lexicon.force);
    }

    /** The person named after a title ("the envoy to Yemen Hans Grundberg"), or 0. */
    private int personAfter(int title) {
        int limit = Math.min(analysis.sentence(title).end(), title + APPOSITION);
        for (int i = title + 1; i < limit; i++) {
            int actor = ground.mentions.actor()[i];
            if (actor != 0 && ground.mentions.actors().get(actor - 1).kind() == ActorKind.PERSON) {
                return actor;
            }
            Kind kind = ground.kinds[i];
            boolean other = ground.kinds[i] == Kind.PREPOSITION
                            && words.role(ground.bareKey(i)).equals("time")
                    || ground.kinds[i] == Kind.NOMINAL && actor == 0 && i > title + 1 && suffixed(i);
            boolean joined = analysis.word(i).conjunctionLength() > 0 && actor == 0 || other;
            if (joined || kind == Kind.FINITE || kind == Kind.MARK || kind.opensClause()) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a word can only be read with a suffix pronoun. */
    private boolean suffixed(int i) {
        boolean suffixed = false;
        for (Reading reading : analysis.readings(i)) {
            if (reading.suffix().isEmpty()) {
                return false;
            }
            suffixed = true;
        }
        return suffixed;
    }

    private boolean skipped(int i) {
        Kind kind = ground.kinds[i];
        if (kind != Kind.NOMINAL || ground.hasSort(i, lexicon.quantity)) {
            return true;
        }
        int[] figure = ground.mentions.figure();
        boolean numeral = figure[i] != 0 && i + 1 < figure.length && figure[i + 1] == figure[i];
        return numeral && (analysis.is(i, lexicon.numbers) || !analysis.is(i, lexicon.arguments));
    }

    /** Whether the head of a phrase carries a suffix pronoun ("their forces"). */
    boolean possessed(Chunk chunk) {
        return !suffix(chunk).isEmpty();
    }

    /** The suffix pronoun of the head of a phrase, or the empty string. */
    String suffix(Chunk chunk) {
        if (chunk.actor() != 0) {
            return "";
        }
        for (Reading reading : analysis.readings(head(chunk))) {
            if (!reading.suffix().isEmpty() && Plausibility.allows(analysis, head(chunk), reading)) {
                return reading.suffix();
            }
        }
        return "";
    }

    /** "Both sides": the two that were named before. */
    boolean bothSides(Chunk chunk) {
        int head = head(chunk);
        return ground.hasSort(head, lexicon.parties) && analysis.word(head).definite() && chunk.actor() == 0;
    }

    /** The state that a nisba points to ("the Russian strike"), its army where the text names one; else the word. */
    String state(int token) {
        String key = analysis.key(token);
        boolean definite = analysis.word(token).definite();
        int start = analysis.word(token).procliticLength() + (definite ? 2 : 0);
        String nisba = key.substring(Math.min(start, key.length()));
        if (nisba.length() > 3 && nisba.charAt(nisba.length() - 1) == Letters.ALEF && !definite) {
            nisba = nisba.substring(0, nisba.length() - 1);
        }
        String state = words.state(nisba);
        if (state.isEmpty()) {
            return "";
        }
        String stem = nisba.substring(0, Math.max(3, nisba.length() - 1));
        for (Actor actor : ground.mentions.actors()) {
            if (actor.kind() == ActorKind.ARMED_FORCE && Key.fold(actor.name()).contains(stem)) {
                return actor.id();
            }
        }
        return idOfName.getOrDefault(Key.fold(state), analysis.token(token).plain());
    }
}
