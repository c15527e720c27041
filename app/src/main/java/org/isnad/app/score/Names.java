package org.isnad.app.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;

/** When two forms name one thing: equal words, or the shorter form is most of the longer. */
final class Names {
    private static final double MOST = 0.66;
    private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;

    private Names() {}

    static String fold(String name) {
        String folded =
                Key.foldPlain(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || c == Letters.TATWEEL) {
                continue;
            }
            boolean word = Character.isLetterOrDigit(c) || c == '_' || type == Character.OTHER_NUMBER;
            if (word && gap && !out.isEmpty()) {
                out.append(' ');
            }
            if (word) {
                out.append(c == Letters.ALEF_WASLA ? Letters.ALEF : c);
            }
            gap = !word;
        }
        return out.toString();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : fold(name).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word.startsWith(ARTICLE) && word.length() > 4 ? word.substring(2) : word);
            }
        }
        return words;
    }

    static boolean same(String a, String b) {
        Set<String> x = words(a);
        Set<String> y = words(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return x.equals(y) || 2.0 * both.size() / (x.size() + y.size()) >= MOST;
    }

    static boolean anySame(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> same(x, y)));
    }
}
