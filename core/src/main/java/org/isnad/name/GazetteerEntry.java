package org.isnad.name;

import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * One place of the gazetteer.
 *
 * @param name its main name, as the table has it
 * @param source which table says so
 * @param country ISO 3166 code, or null where it belongs to several or none
 * @param lat degrees north, NaN where not known
 * @param lon degrees east, NaN with {@code lat}
 * @param population 0 where not known
 * @param geonames GeoNames id, 0 where not known
 * @param bare whether the bare name means this region rather than a town of that name
 * @param known whether the name stands for this place wherever it is read
 * @param common whether the name is one that many towns have («the presidential palace»)
 * @param capital whether its name is often said for its state
 */
record GazetteerEntry(
        String name,
        PlaceKind kind,
        Source source,
        @Nullable String country,
        double lat,
        double lon,
        int population,
        int geonames,
        boolean bare,
        boolean known,
        boolean common,
        boolean capital) {
    /** The table of an entry, in the order of loading. */
    enum Source {
        STATES("name/states", PlaceKind.COUNTRY),
        REGIONS("place/regions", PlaceKind.REGION),
        TOWNS("place/towns", PlaceKind.CITY),
        SITES("place/sites", PlaceKind.SITE),
        CITIES("place/cities", PlaceKind.CITY),
        /** A gazetteer that the user imported. */
        IMPORTED("place/imported", PlaceKind.CITY);

        final String table;
        /** The kind of the rows that do not say it. */
        final PlaceKind kind;

        Source(String table, PlaceKind kind) {
            this.table = table;
            this.kind = kind;
        }
    }

    private static final double KM_PER_DEGREE = 111.2;

    boolean located() {
        return !Double.isNaN(lat);
    }

    /** The distance in kilometres, on a locally flat earth; infinite where a position is not known. */
    double km(GazetteerEntry other) {
        if (!located() || !other.located()) {
            return Double.POSITIVE_INFINITY;
        }
        double north = lat - other.lat;
        double east = (lon - other.lon) * Math.cos(Math.toRadians((lat + other.lat) / 2));
        return KM_PER_DEGREE * Math.hypot(north, east);
    }

    boolean in(@Nullable String other) {
        return country != null && country.equals(other);
    }
}
