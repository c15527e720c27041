package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.PerWord;
import org.isnad.arabic.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The names of places, looked up in the text at any token, with or without proclitics and article: a trie of folded
 * words. Names whose first word differs only by the article meet; a match says whether it is exact. Remembers words, so
 * an instance belongs to one thread; {@link GazetteerTables} makes one.
 */
final class Gazetteer {
    /** Names that go on with the words so far; and the places whose name ends here. */
    private static final class Node {
        private @Nullable Map<String, Node> next;
        private @Nullable List<Listed> definite;
        private @Nullable List<Listed> bare;

        Node step(String key) {
            if (next == null) {
                next = new HashMap<>(2);
            }
            return next.computeIfAbsent(key, k -> new Node());
        }

        void end(boolean article, Listed listed) {
            List<Listed> old = article ? definite : bare;
            List<Listed> list = old == null ? new ArrayList<>(1) : old;
            if (!list.contains(listed)) {
                list.add(listed);
            }
            if (article) {
                definite = list;
            } else {
                bare = list;
            }
        }
    }

    /** A row whose cells are read when its name is first met: most never are. */
    static final class Listed {
        private final Supplier<GazetteerEntry> reader;
        private @Nullable GazetteerEntry entry;

        Listed(Supplier<GazetteerEntry> reader) {
            this.reader = reader;
        }

        GazetteerEntry entry() {
            GazetteerEntry known = entry;
            if (known == null) {
                known = reader.get();
                entry = known;
            }
            return known;
        }
    }

    private static final Start[] NOWHERE = new Start[0];

    private record Start(Node node, int letters, boolean article) {}

    private final Map<String, Node> roots = new HashMap<>(1 << 15);
    private final PerWord<Start[]> starts = new PerWord<>(word -> starts(word.key()));

    /** Adds a place under one of its names. */
    void add(String name, Listed listed) {
        List<String> words = words(Key.fold(name));
        if (words.isEmpty()) {
            return;
        }
        put(words, listed);
        if (words.size() == 2 && joins(words.get(0))) {
            put(List.of(words.get(0) + words.get(1)), listed);
        }
    }

    private static List<String> words(String key) {
        List<String> words = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ' || key.charAt(i) == '-') {
                if (i > start) {
                    words.add(key.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** First words that newspapers also print in one with the next. */
    private static boolean joins(String first) {
        return first.length() <= 3 && !first.equals("" + Letters.ALEF + Letters.MEEM);
    }

    private void put(List<String> words, Listed listed) {
        String first = words.get(0);
        boolean article = hasArticle(first, 0);
        Node node = roots.computeIfAbsent(article ? first.substring(2) : first, k -> new Node());
        for (int i = 1; i < words.size(); i++) {
            node = node.step(words.get(i));
        }
        node.end(article, listed);
    }

    /** The places of a name as the tables print it; empty where there is none. */
    List<GazetteerEntry> named(String name) {
        List<String> words = words(Key.fold(name));
        boolean article = !words.isEmpty() && hasArticle(words.get(0), 0);
        Node node = words.isEmpty() ? null : roots.get(article ? words.get(0).substring(2) : words.get(0));
        for (int i = 1; i < words.size() && node != null; i++) {
            node = node.next == null ? null : node.next.get(words.get(i));
        }
        List<Listed> listed = node == null ? null : article ? node.definite : node.bare;
        return listed == null ? List.of() : entries(listed);
    }

    private static boolean hasArticle(String key, int at) {
        return key.length() >= at + 4 && key.charAt(at) == Letters.ALEF && key.charAt(at + 1) == Letters.LAM;
    }

    /** Whether the word at a token is the first of some name: a quick test. */
    boolean mayBegin(Analysis analysis, int i) {
        return starts.of(analysis, i).length > 0;
    }

    /** The longest name that begins at a token; of equal ones the exact one, then the one with fewest proclitics. */
    @Nullable
    GazetteerMatch at(Analysis analysis, int i) {
        if (!analysis.is(i, TokenKind.WORD)) {
            return null;
        }
        GazetteerMatch best = null;
        for (Start start : starts.of(analysis, i)) {
            GazetteerMatch match = longest(analysis, i, start);
            if (match != null && (best == null || better(match, best))) {
                best = match;
            }
        }
        return best;
    }

    private static boolean better(GazetteerMatch a, GazetteerMatch b) {
        return a.end() != b.end() ? a.end() > b.end() : a.exact() && !b.exact();
    }

    private static @Nullable GazetteerMatch longest(Analysis analysis, int i, Start start) {
        GazetteerMatch best = null;
        Node node = start.node();
        for (int end = i + 1; ; end++) {
            List<Listed> exact = start.article() ? node.definite : node.bare;
            List<Listed> loose = start.article() ? node.bare : node.definite;
            List<Listed> found = exact == null ? loose : exact;
            if (found != null) {
                best = new GazetteerMatch(i, end, start.letters(), exact != null, entries(found));
            }
            Node next = node.next == null ? null : node.next.get(analysis.key(end));
            if (next == null) {
                return best;
            }
            node = next;
        }
    }

    private static List<GazetteerEntry> entries(List<Listed> found) {
        List<GazetteerEntry> entries = new ArrayList<>(found.size());
        for (Listed listed : found) {
            entries.add(listed.entry());
        }
        return entries;
    }

    private Start[] starts(String key) {
        List<Start> found = new ArrayList<>(0);
        start(key, 0, found);
        boolean conjunction = key.length() > 3 && (key.charAt(0) == Letters.WAW || key.charAt(0) == Letters.FEH);
        if (conjunction) {
            start(key, 1, found);
        }
        preposition(key, 0, found);
        if (conjunction) {
            preposition(key, 1, found);
        }
        return found.isEmpty() ? NOWHERE : found.toArray(new Start[0]);
    }

    private void preposition(String key, int at, List<Start> found) {
        if (key.length() < at + 3) {
            return;
        }
        char c = key.charAt(at);
        if (c == Letters.BEH || c == Letters.LAM || c == Letters.KAF && hasArticle(key, at + 1)) {
            start(key, at + 1, found);
        }
        if (c == Letters.LAM && key.charAt(at + 1) == Letters.LAM) {
            add(key.substring(at + 2), at + 1, true, found);
        }
    }

    private void start(String key, int at, List<Start> found) {
        boolean article = hasArticle(key, at);
        add(key.substring(article ? at + 2 : at), at, article, found);
    }

    private void add(String bare, int letters, boolean article, List<Start> found) {
        Node node = roots.get(bare);
        if (node != null) {
            found.add(new Start(node, letters, article));
        }
    }
}
