package org.isnad.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Tokenizer;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** The entries of one table, found at a place of a line: the longest that stands there. */
final class Phrases {
    /** An entry that was found, and how many tokens it covers. */
    record Found(Row row, int length) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private @Nullable Row row;
    }

    private final Node root = new Node();

    /** Reads the columns {@code form} and, where the table has it, {@code aliases}. */
    Phrases(Table table) {
        for (Row row : table.rows()) {
            add(row.get("form"), row);
            for (String alias : row.list("aliases")) {
                add(alias, row);
            }
        }
    }

    private void add(String form, Row row) {
        Node node = root;
        for (String key : Tokenizer.keys(form)) {
            node = node.next.computeIfAbsent(key, k -> new Node());
        }
        if (node != root && node.row == null) {
            node.row = row;
        }
    }

    /** The longest entry that begins at token {@code from}, or null. */
    @Nullable
    Found at(List<String> tokens, int from) {
        Node node = root;
        Found found = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i));
            if (node == null) {
                break;
            }
            if (node.row != null) {
                found = new Found(node.row, i + 1 - from);
            }
        }
        return found;
    }

    /** The entry that is all of the tokens, or null. */
    @Nullable
    Row whole(List<String> tokens) {
        Found found = at(tokens, 0);
        return found != null && found.length == tokens.size() ? found.row : null;
    }

    /** Whether an entry begins at a token. */
    boolean startsAt(List<String> tokens, int from) {
        return at(tokens, from) != null;
    }

    /** Whether an entry stands anywhere in the tokens. */
    boolean anywhere(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (startsAt(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
