package org.isnad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One block of a rule file: {@code rule}, {@code pattern}, {@code example}, {@code not}, {@code note} and what else its
 * stage reads. Items may be repeated.
 *
 * @param file the path below the lexicon
 * @param line the line of its {@code rule} item, from 1
 */
public record Rule(String file, int line, String name, Map<String, List<String>> items) {
    /** All values of an item, in order. */
    public List<String> all(String key) {
        return items.getOrDefault(key, List.of());
    }

    /** The first value of an item, or the empty string. */
    public String get(String key) {
        List<String> values = all(key);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Where the rule stands: {@code saying/rules.txt:14}. */
    public String where() {
        return file + ":" + line;
    }
}
