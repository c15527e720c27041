package org.isnad.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Bound;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Disagreements among the claims of one article: claims of one type on a shared place, told by different sources, whose
 * figures of one unit cannot both hold.
 */
public final class Disagreements {
    private Disagreements() {}

    /** The ids of the claims that disagree with another one of the same article. */
    public static Set<String> within(LedgerRecord record) {
        Map<String, Figure> figures = new HashMap<>();
        record.figures().forEach(f -> figures.put(f.id(), f));
        Map<String, String> speakers = new HashMap<>();
        record.attributions()
                .forEach(a ->
                        speakers.put(a.id(), a.chain().get(a.chain().size() - 1).name()));
        Map<Object, List<Claim>> byMatter = new HashMap<>();
        for (Claim claim : record.claims()) {
            if (!claim.figures().isEmpty() && !claim.places().isEmpty()) {
                for (String place : claim.places()) {
                    byMatter.computeIfAbsent(List.of(claim.type(), place), k -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        Set<String> found = new TreeSet<>();
        byMatter.values().forEach(claims -> among(claims, figures, speakers, found));
        return found;
    }

    private static void among(
            List<Claim> claims, Map<String, Figure> figures, Map<String, String> speakers, Set<String> found) {
        for (int i = 0; i < claims.size(); i++) {
            for (int k = i + 1; k < claims.size(); k++) {
                Claim a = claims.get(i);
                Claim b = claims.get(k);
                if (!speaker(a, speakers).equals(speaker(b, speakers)) && disagree(a, b, figures)) {
                    found.add(a.id());
                    found.add(b.id());
                }
            }
        }
    }

    private static boolean disagree(Claim a, Claim b, Map<String, Figure> figures) {
        if (!compatible(a, b)) {
            return false;
        }
        for (String x : a.figures()) {
            for (String y : b.figures()) {
                if (contradict(figures.get(x), figures.get(y))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last link's name; the empty string for the newspaper's own voice. */
    private static String speaker(Claim claim, Map<String, String> speakers) {
        return claim.attribution() == null ? "" : speakers.getOrDefault(claim.attribution(), "");
    }

    /** Claims on different sides are on different matters. */
    private static boolean compatible(Claim a, Claim b) {
        boolean actors = a.actor().isEmpty() || b.actor().isEmpty() || !Collections.disjoint(a.actor(), b.actor());
        boolean targets = a.target().isEmpty() || b.target().isEmpty() || !Collections.disjoint(a.target(), b.target());
        return actors && targets && a.negated() == b.negated();
    }

    /** Whether two figures of one unit and noun cannot both hold. */
    static boolean contradict(@Nullable Figure a, @Nullable Figure b) {
        if (a == null || b == null || a.unit() != b.unit() || a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE) {
            return false;
        }
        return low(a) > high(b) || low(b) > high(a);
    }

    private static double low(Figure figure) {
        return figure.low() == null ? Double.NEGATIVE_INFINITY : figure.low();
    }

    private static double high(Figure figure) {
        return figure.high() == null ? Double.POSITIVE_INFINITY : figure.high();
    }
}
