package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Forces and authorities named by a noun and the nisba of a state, of any state: "the Colombian air defences". "The
 * American side" is the state itself.
 */
final class ForcePattern {
    private static final String SIDE = "side";

    private final NameClasses classes;
    private final Map<String, List<Pattern>> byFirst = new HashMap<>();

    /** A noun phrase of the table without articles. */
    private record Pattern(List<String> words, Row row) {}

    ForcePattern(NameClasses classes, Lexicon lexicon) {
        this.classes = classes;
        Table table = lexicon.find("name/forces");
        for (Row row : table == null ? List.<Row>of() : table.rows()) {
            if (row.yes("definite") && !row.get("kind").equals("outlet")) {
                add(row.get("noun"), row);
                row.list("variants").forEach(variant -> add(variant, row));
            }
        }
    }

    private void add(String noun, Row row) {
        List<String> words = List.of(Key.fold(noun).split(" "));
        List<Pattern> patterns = byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>(1));
        patterns.add(new Pattern(words, row));
        patterns.sort((a, b) -> b.words().size() - a.words().size());
    }

    /** The mention that begins at a token, or null. */
    @Nullable
    NameMention at(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD)) {
            return null;
        }
        int letters = analysis.word(i).procliticLength();
        String first = stem(analysis.key(i), letters);
        for (Pattern pattern : byFirst.getOrDefault(first, List.of())) {
            int end = i + pattern.words().size();
            boolean feminine = pattern.row().get("gender").equals("f");
            Reading nisba = matches(analysis, i, pattern.words()) ? nisba(analysis, end, feminine) : null;
            if (nisba != null && !ofMinister(analysis, i, pattern.row())) {
                boolean side = pattern.row().get("sub").equals(SIDE);
                String state = side ? nisba.get("form") : "";
                ActorKind kind = BodyFinder.kind(pattern.row().get("kind"));
                return new NameMention(i, end + 1, letters, i, kind, state, null);
            }
        }
        return null;
    }

    /** The key without proclitics and article. */
    private static String stem(String key, int letters) {
        String rest = key.substring(Math.min(letters, key.length()));
        boolean swallowed = letters > 0 && key.charAt(letters - 1) == Letters.LAM && rest.startsWith("" + Letters.LAM);
        if (swallowed) {
            return rest.substring(1);
        }
        boolean article = rest.length() > 3 && rest.charAt(0) == Letters.ALEF && rest.charAt(1) == Letters.LAM;
        return article ? rest.substring(2) : rest;
    }

    /** Whether the words follow, the last of them definite. */
    private static boolean matches(Analysis analysis, int i, List<String> words) {
        int last = i + words.size() - 1;
        for (int k = i + 1; k <= last; k++) {
            if (!analysis.is(k, TokenKind.WORD) || !stem(analysis.key(k), 0).equals(words.get(k - i))) {
                return false;
            }
        }
        return analysis.word(last).definite();
    }

    /** "The Colombian minister of finance" names no ministry. */
    private boolean ofMinister(Analysis analysis, int i, Row row) {
        return row.get("sub").equals("ministry") && analysis.is(i - 1, classes.role);
    }

    private @Nullable Reading nisba(Analysis analysis, int k, boolean feminine) {
        for (Reading reading : analysis.readings(k, classes.demonym)) {
            if (reading.is(classes.demonym)
                    && reading.article()
                    && reading.proclitics() == 0
                    && reading.has(Feature.FEMININE) == feminine
                    && !reading.has(Feature.PLURAL | Feature.DUAL)
                    && !reading.get("iso").isEmpty()) {
                return reading;
            }
        }
        return null;
    }
}
