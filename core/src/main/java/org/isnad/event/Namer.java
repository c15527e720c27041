package org.isnad.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Key;
import org.isnad.model.Actor;
import org.isnad.model.Place;

/** Names a participant: by the id of its actor or place, else by the words used. */
final class Namer {
    private final Ground ground;
    private final RoleWords words;
    private final Map<String, String> idOfName = new HashMap<>();

    Namer(Ground ground, RoleWords words) {
        this.ground = ground;
        this.words = words;
        for (Place place : ground.mentions.places()) {
            idOfName.put(Key.fold(place.name()), place.id());
        }
        for (Actor actor : ground.mentions.actors()) {
            actor.also().forEach(also -> idOfName.putIfAbsent(Key.fold(also), actor.id()));
            idOfName.put(Key.fold(actor.name()), actor.id());
        }
    }

    String actor(int number) {
        return ground.mentions.actors().get(number - 1).id();
    }

    String place(int number) {
        return ground.mentions.places().get(number - 1).id();
    }

    /** A participant from a phrase; the empty string where it names nobody ("12 people"). */
    String name(Chunk chunk) {
        if (chunk.actor() != 0) {
            return actor(chunk.actor());
        }
        if (chunk.place() != 0 && ground.mentions.place()[chunk.start()] != 0) {
            return place(chunk.place());
        }
        int start = chunk.start();
        int end = chunk.end();
        while (start < end && skipped(start)) {
            start++;
        }
        if (start >= end || ground.hasSort(start, ground.lexicon.nobody)) {
            return "";
        }
        end = Math.min(end, start + 3);
        while (end > start + 1 && ground.is(end - 1, Kind.QUOTE)) {
            end--;
        }
        int letters = ground.analysis.word(start).procliticLength();
        int from = ground.analysis.spanWithout(start, start == chunk.start() ? letters : 0).start();
        return ground.analysis.page().slice(from, ground.analysis.token(end - 1).end());
    }

    private boolean skipped(int i) {
        Kind kind = ground.kinds[i];
        return kind != Kind.NOMINAL
                || ground.hasSort(i, ground.lexicon.quantity)
                || ground.mentions.figure()[i] != 0 && !ground.hasSort(i, ground.lexicon.person)
                        && !ground.hasSort(i, ground.lexicon.armed) && !lastOfFigure(i);
    }

    private boolean lastOfFigure(int i) {
        int[] figure = ground.mentions.figure();
        return i + 1 >= figure.length || figure[i + 1] != figure[i];
    }

    /** The state that a nisba points to ("the Russian strike"), or the empty string. */
    String state(int token) {
        String key = ground.analysis.key(token);
        int start = ground.analysis.word(token).definite() ? ground.analysis.word(token).procliticLength() + 2 : 0;
        String state = words.state(key.substring(Math.min(start, key.length())));
        return state.isEmpty() ? "" : idOfName.getOrDefault(Key.fold(state), state);
    }
}
