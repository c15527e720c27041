package org.isnad.name;

import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/** The actors and places of an article, and where each is mentioned among its tokens. */
public final class Names {
    private final List<Actor> actors;
    private final Places places;
    private final @Nullable NameMention[] actorAt;
    private final Map<NameMention, Actor> actorOf;

    Names(List<Actor> actors, Places places, @Nullable NameMention[] actorAt, Map<NameMention, Actor> actorOf) {
        this.actors = actors;
        this.places = places;
        this.actorAt = actorAt;
        this.actorOf = actorOf;
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Place> places() {
        return places.list();
    }

    /** What a place without coordinates may be, see {@link Places#candidates}. */
    public List<String> candidates(Place place) {
        return places.candidates(place);
    }

    /** The mention of an actor that covers a token, or null. */
    public @Nullable NameMention mentionAt(int token) {
        return token < 0 || token >= actorAt.length ? null : actorAt[token];
    }

    /** The actor whose mention covers a token, or null. */
    public @Nullable Actor actorAt(int token) {
        NameMention mention = mentionAt(token);
        return mention == null ? null : actorOf.get(mention);
    }

    /** The actor of a mention, or null where the mention stands for nobody of the article. */
    public @Nullable Actor actor(NameMention mention) {
        return actorOf.get(mention);
    }
}
