package org.isnad.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The counts of all layers, the shares of all slots, and the misses, over all pages together. */
final class Tally {
    private static final List<String> LAYERS =
            List.of("articles", "actors", "places", "times", "figures", "attributions", "claims", "ledger");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, double[]> shares = new TreeMap<>();
    private final Map<String, List<String>> misses = new LinkedHashMap<>();

    void count(String layer, int matched, int found, int gold) {
        int[] c = counts.computeIfAbsent(layer, k -> new int[3]);
        c[0] += matched;
        c[1] += found;
        c[2] += gold;
    }

    void share(String slot, double right) {
        double[] s = shares.computeIfAbsent(slot, k -> new double[2]);
        s[0] += right;
        s[1]++;
    }

    void share(String slot, boolean right) {
        share(slot, right ? 1 : 0);
    }

    void miss(String layer, String what) {
        misses.computeIfAbsent(layer, k -> new ArrayList<>()).add(what);
    }

    double f1(String layer) {
        int[] c = counts.getOrDefault(layer, new int[3]);
        return c[1] + c[2] == 0 ? 0 : 2.0 * c[0] / (c[1] + c[2]);
    }

    double share(String slot) {
        double[] s = shares.getOrDefault(slot, new double[2]);
        return s[1] == 0 ? 0 : s[0] / s[1];
    }

    /** Rounded to four digits and then to three, to the even one: as the script prints that measures the same. */
    private static String rounded(double value) {
        double four = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
        return new BigDecimal(four).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The table that a person reads, with up to so many misses of each layer behind it. */
    String table(int mostMisses) {
        StringBuilder out = new StringBuilder();
        for (String layer : LAYERS) {
            int[] c = counts.getOrDefault(layer, new int[3]);
            double precision = c[1] == 0 ? 0 : (double) c[0] / c[1];
            double recall = c[2] == 0 ? 0 : (double) c[0] / c[2];
            out.append(String.format(
                    Locale.ROOT,
                    "%-22s P %s  R %s  F1 %s   (%d in gold)%n",
                    layer,
                    rounded(precision),
                    rounded(recall),
                    rounded(f1(layer)),
                    c[2]));
        }
        shares.forEach((slot, s) ->
                out.append(String.format(Locale.ROOT, "%-22s %s   (of %d)%n", slot, rounded(share(slot)), (int) s[1])));
        misses.forEach((layer, lines) -> {
            if (mostMisses > 0) {
                out.append(String.format(Locale.ROOT, "%n## %s: %d misses%n", layer, lines.size()));
                lines.stream()
                        .limit(mostMisses)
                        .forEach(line -> out.append("  ").append(line).append('\n'));
            }
        });
        return out.toString();
    }
}
