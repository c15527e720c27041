package org.isnad.name;

import java.util.List;
import java.util.Map;
import org.isnad.model.Place;
import org.jspecify.annotations.Nullable;

/** The places of an article, where each is named among its tokens, and what an open one may be. */
public final class Places {
    private final List<Place> list;
    private final @Nullable Place[] at;
    private final Map<String, List<String>> candidates;

    Places(List<Place> list, @Nullable Place[] at, Map<String, List<String>> candidates) {
        this.list = list;
        this.at = at;
        this.candidates = candidates;
    }

    public List<Place> list() {
        return list;
    }

    /** The place that is named at a token, or null. */
    public @Nullable Place at(int token) {
        return token < 0 || token >= at.length ? null : at[token];
    }

    /**
     * What a place without coordinates may be where several places of its name remain, each as "name, country, latitude,
     * longitude, GeoNames id"; empty for all others.
     */
    public List<String> candidates(Place place) {
        return candidates.getOrDefault(place.id(), List.of());
    }
}
