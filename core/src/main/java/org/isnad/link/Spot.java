package org.isnad.link;

import java.util.List;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place of a claim, as compared across pages.
 *
 * @param keys the keys of its names
 * @param lat degrees north, null where the page does not settle the place
 * @param quote where the page names it nearest to the claim
 */
public record Spot(
        String name,
        List<NameKey> keys,
        PlaceKind kind,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        Quote quote) {
    private static final double EARTH_KM = 6371;
    private static final double SAME_KM = 15;
    private static final double NEAR_KM = 60;

    /** How two places lie to each other. */
    public enum Nearness {
        SAME,
        NEAR,
        /** One may hold the other, or nothing is known of where they are. */
        OPEN,
        APART
    }

    /** How this place lies to another one. */
    public Nearness to(Spot other) {
        if (sameName(other)) {
            return Nearness.SAME;
        }
        boolean pins = pin() && other.pin();
        Double km = km(other);
        if (km != null && pins) {
            return km <= SAME_KM ? Nearness.SAME : km <= NEAR_KM ? Nearness.NEAR : Nearness.APART;
        }
        if (country != null && other.country != null && !country.equals(other.country)) {
            return Nearness.APART;
        }
        return Nearness.OPEN;
    }

    boolean sameName(Spot other) {
        if (pin() != other.pin()) {
            return false;
        }
        for (NameKey a : keys) {
            for (NameKey b : other.keys) {
                if (a.alike(b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is a point on the map rather than an area. */
    boolean pin() {
        return kind == PlaceKind.CITY || kind == PlaceKind.SITE;
    }

    /** The distance by the haversine formula, in kilometres. */
    private @Nullable Double km(Spot other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return null;
        }
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
    }
}
