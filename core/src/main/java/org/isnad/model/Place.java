package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named place of an article.
 *
 * @param id unique in the article record ("P1")
 * @param country ISO 3166 code of two letters, or null
 * @param lat degrees north, null where the words do not settle the place
 * @param lon degrees east, null with {@code lat}
 * @param geonames GeoNames id, or null
 * @param also the other forms used
 * @param mentions where it is named, in code points and in order
 */
public record Place(
        String id,
        String name,
        PlaceKind kind,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer geonames,
        List<String> also,
        List<Span> mentions) {}
