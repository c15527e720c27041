package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 * Names of bodies and outlets that are common words too («Fatah», «The Life»): they name one between marks where a word
 * before them makes it sure, or behind a noun of their kind.
 */
final class QuotedBodies {
    private static final int LONGEST = 3;
    private static final int LONGEST_ROW = 8;

    private final NameClasses classes;
    /** Without value: a name of two bodies. */
    private final Map<String, Row> byName = new HashMap<>();

    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> cues = new HashSet<>();
    private final Set<String> workers = new HashSet<>();

    QuotedBodies(NameClasses classes, Lexicon lexicon) {
        this.classes = classes;
        for (Table table : lexicon.tables()) {
            if (table.columns().contains("quoted")) {
                table.rows().forEach(this::add);
            }
        }
        Table table = lexicon.find("name/quoted-cues");
        if (table != null) {
            table.rows().forEach(row -> {
                cues.add(Key.fold(row.get("form")));
                row.list("aliases").forEach(alias -> cues.add(Key.fold(alias)));
                row.list("workers").forEach(form -> workers.add(Key.fold(form)));
            });
        }
    }

    private void add(Row row) {
        for (String name : row.list("quoted")) {
            String key = Key.fold(name);
            if (byName.put(key, row) != null) {
                ambiguous.add(key);
            }
            int space = key.indexOf(' ');
            firstWords.add(space < 0 ? key : key.substring(0, space));
        }
    }

    /** The mention that begins at a token, or null. */
    @Nullable
    NameMention at(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD)) {
            return null;
        }
        String key = analysis.key(i);
        if (key.length() > 4 && key.charAt(0) == Letters.LAM && key.charAt(1) == Letters.LAM) {
            return told(analysis, i, "" + Letters.ALEF + key.substring(1));
        }
        boolean and = !firstWords.contains(key) && analysis.word(i).conjunctionLength() == 1 && key.length() > 2;
        String first = and ? key.substring(1) : key;
        if (!firstWords.contains(first)) {
            return null;
        }
        boolean opens = opens(analysis, i - 1) && !and;
        String name = first;
        for (int end = i + 1; end <= i + LONGEST; end++) {
            Row row = ambiguous.contains(name) ? null : byName.get(name);
            boolean closes = opens && (analysis.is(end, TokenKind.QUOTE) || analysis.is(end, ')'));
            if (row != null && (closes ? cued(analysis, i - 1, row, name) : bare(analysis, i, end, row))) {
                ActorKind kind = BodyFinder.kind(row.get("kind"));
                return new NameMention(i, end, and ? 1 : 0, i, kind, row.get("form"), null);
            }
            if (!analysis.is(end, TokenKind.WORD)) {
                return null;
            }
            name = name + ' ' + analysis.key(end);
        }
        return null;
    }

    /** "He told al-...": the outlet that is told, behind a verb or noun of saying. */
    private @Nullable NameMention told(Analysis analysis, int i, String name) {
        Row row = ambiguous.contains(name) ? null : byName.get(name);
        if (row == null || !row.get("kind").equals("outlet")) {
            return null;
        }
        boolean said = analysis.is(i - 1, classes.say)
                || cues.contains(analysis.key(i - 1))
                || analysis.word(Math.max(0, i - 1)).definite() && analysis.is(i - 2, classes.say)
                || analysis.is(i - 2, classes.sayNoun);
        return said ? new NameMention(i, i + 1, 1, i, ActorKind.OUTLET, row.get("form"), null) : null;
    }

    /** Without marks: behind a noun of its kind or, for an outlet, behind who works there. */
    private boolean bare(Analysis analysis, int i, int end, Row row) {
        if (end == i + 1 && (classes.isVerb(analysis, i) || analysis.is(i, classes.closed))) {
            return head(analysis, i - 1, row, false);
        }
        return headed(analysis, i - 1, row)
                || row.get("kind").equals("outlet") && workers.contains(analysis.key(i - 1));
    }

    private static String firstWord(Row row) {
        String form = Key.fold(row.get("form"));
        int space = form.indexOf(' ');
        return space < 0 ? form : form.substring(0, space);
    }

    private static boolean opens(Analysis analysis, int mark) {
        return analysis.is(mark, TokenKind.QUOTE) || analysis.is(mark, '(');
    }

    /** Whether what stands before the opening mark tells that a body is named. */
    private boolean cued(Analysis analysis, int mark, Row row, String name) {
        int before = mark - 1;
        boolean outlet = row.get("kind").equals("outlet");
        return outlet && name.indexOf(' ') > 0
                || analysis.is(before, classes.bodyKind) && !outlet
                || cues.contains(analysis.key(before))
                || analysis.is(before, classes.preposition) && analysis.is(before - 1, classes.role)
                || analysis.is(before, classes.bodyKind | classes.role)
                || outlet && analysis.is(before, classes.say)
                || headed(analysis, before, row);
    }

    /** Whether a noun of its kind stands before it, or before the row of names to which it is joined. */
    private boolean headed(Analysis analysis, int last, Row row) {
        if (head(analysis, last, row, false)) {
            return true;
        }
        for (int k = last; k > Math.max(0, last - LONGEST_ROW); k--) {
            if (head(analysis, k, row, true)) {
                return true;
            }
            if (analysis.is(k, '.') || analysis.sentenceOf(k) != analysis.sentenceOf(last)) {
                return false;
            }
            boolean name = analysis.is(k, TokenKind.WORD)
                    && (analysis.is(k, classes.body | classes.outlet) || firstWords.contains(analysis.key(k)));
            if (!name && !analysis.is(k, TokenKind.QUOTE) && !analysis.is(k, TokenKind.PUNCTUATION)) {
                return false;
            }
        }
        return false;
    }

    private boolean head(Analysis analysis, int k, Row row, boolean several) {
        boolean outlet = row.get("kind").equals("outlet");
        for (Reading reading : analysis.readings(k)) {
            boolean many = reading.has(Feature.PLURAL | Feature.DUAL) && !reading.has(Feature.SINGULAR);
            if (reading.is(classes.bodyKind)
                    && !reading.article()
                    && reading.suffix().isEmpty()
                    && (many || !several)
                    && reading.get("kind").equals("outlet") == outlet
                    && (outlet || Key.fold(reading.get("noun")).equals(firstWord(row)))) {
                return true;
            }
        }
        return false;
    }
}
