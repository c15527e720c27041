package org.isnad.name;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much an article speaks of which country. */
final class CountryVotes {

    private final Map<String, Double> votes = new TreeMap<>();
    private double sum;
    private @Nullable String first;

    void add(@Nullable String country, double weight) {
        if (country != null) {
            double now = votes.merge(country, weight, Double::sum);
            sum += weight;
            if (first == null || now > votes.getOrDefault(first, 0.0)) {
                first = country;
            }
        }
    }

    /** The country that most is said of, or null. */
    @Nullable
    String first() {
        return first;
    }

    /** What is said of a country. */
    double of(@Nullable String country) {
        return country == null ? 0 : votes.getOrDefault(country, 0.0);
    }

    /** The share of a country, 0 to 1. */
    double share(@Nullable String country) {
        return sum == 0 ? 0 : of(country) / sum;
    }

    /** Whether the article is about that country, at least with this share. */
    boolean fits(@Nullable String country, double share) {
        return country != null && (country.equals(first) || share(country) >= share);
    }
}
