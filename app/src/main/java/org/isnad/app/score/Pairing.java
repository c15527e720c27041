package org.isnad.app.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold items and found items matched one to one, best fit first.
 *
 * @param matched pairs of indices, gold then found
 */
record Pairing<F>(List<GoldItem> gold, List<F> found, List<int[]> matched) {
    private record Scored(double score, int gold, int found) {}

    /** @param fits a number for each pair, 0 for no match */
    static <F> Pairing<F> of(List<GoldItem> gold, List<F> found, ToDoubleBiFunction<GoldItem, F> fits) {
        List<Scored> scored = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double score = fits.applyAsDouble(gold.get(g), found.get(f));
                if (score > 0) {
                    scored.add(new Scored(score, g, f));
                }
            }
        }
        scored.sort((a, b) -> a.score() != b.score()
                ? Double.compare(b.score(), a.score())
                : a.gold() != b.gold() ? Integer.compare(b.gold(), a.gold()) : Integer.compare(b.found(), a.found()));
        boolean[] usedGold = new boolean[gold.size()];
        boolean[] usedFound = new boolean[found.size()];
        List<int[]> matched = new ArrayList<>();
        for (Scored pair : scored) {
            if (!usedGold[pair.gold()] && !usedFound[pair.found()]) {
                usedGold[pair.gold()] = true;
                usedFound[pair.found()] = true;
                matched.add(new int[] {pair.gold(), pair.found()});
            }
        }
        return new Pairing<>(gold, found, matched);
    }

    List<GoldItem> missed() {
        List<GoldItem> out = new ArrayList<>(gold);
        matched.forEach(pair -> out.remove(gold.get(pair[0])));
        return out;
    }

    List<F> wrong() {
        List<F> out = new ArrayList<>();
        for (int f = 0; f < found.size(); f++) {
            int index = f;
            if (matched.stream().noneMatch(pair -> pair[1] == index)) {
                out.add(found.get(f));
            }
        }
        return out;
    }
}
