package org.isnad.time;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Tokenizer;
import org.isnad.lexicon.Rule;

/**
 * What a rule of the time grammar says beside its patterns.
 *
 * @param order its place in the file: where two rules read the same words, the earlier counts
 * @param part the kind under which its matches are parts of others, or -1 where they are expressions
 * @param sum whether the number of a part is the sum of what was caught
 * @param sense how the expression gets its value
 * @param follows keys of which one must stand before; empty = any
 * @param followsNot keys that must not stand before
 * @param precedes keys of which one must stand after
 * @param precedesNot keys that must not stand after
 * @param precedesNotKinds kinds of marks that must not begin after it
 * @param continued names of rules of which one must have read the expression just before; empty = any or none
 * @param least the smallest number a part may have
 * @param most the largest number a part may have
 */
record TimeRule(
        String name,
        int order,
        int part,
        boolean sum,
        Sense sense,
        Set<String> follows,
        Set<String> followsNot,
        Set<String> precedes,
        Set<String> precedesNot,
        Set<Integer> precedesNotKinds,
        Set<String> continued,
        double least,
        double most) {
    private static final String SENTENCE_EDGE = "^";

    /** Whether the words around an expression matter. */
    boolean hasContext() {
        return !(follows.isEmpty()
                && followsNot.isEmpty()
                && precedes.isEmpty()
                && precedesNot.isEmpty()
                && precedesNotKinds.isEmpty()
                && continued.isEmpty());
    }

    static TimeRule of(Rule rule, int order, Kinds kinds, Map<String, List<String>> cues) {
        String part = rule.get("part");
        String least = rule.get("least");
        String most = rule.get("most");
        return new TimeRule(
                rule.name(),
                order,
                part.isEmpty() ? -1 : kinds.number(part),
                rule.get("number").equals("sum"),
                part.isEmpty() ? Sense.valueOf(rule.get("sense").toUpperCase(Locale.ROOT)) : Sense.NONE,
                keys(rule.all("follows"), cues, true),
                keys(rule.all("follows-not"), cues, true),
                keys(rule.all("precedes"), cues, false),
                keys(rule.all("precedes-not"), cues, false),
                kinds(rule.all("precedes-not"), kinds),
                rule.all("continues").isEmpty()
                        ? Set.of()
                        : Set.of(rule.get("continues").split(" *\\| *")),
                least.isEmpty() ? -Double.MAX_VALUE : Double.parseDouble(least),
                most.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(most));
    }

    /** The words of an item; of a phrase only the word beside the expression counts. */
    private static Set<String> keys(List<String> items, Map<String, List<String>> cues, boolean before) {
        Set<String> keys = new HashSet<>();
        for (String item : items) {
            for (String word : item.split(" *\\| *")) {
                if (word.startsWith("{")) {
                    continue;
                }
                phrases(word, cues).forEach(phrase -> keys.add(key(phrase, before)));
            }
        }
        return keys;
    }

    private static Set<Integer> kinds(List<String> items, Kinds kinds) {
        Set<Integer> numbers = new HashSet<>();
        for (String item : items) {
            for (String word : item.split(" *\\| *")) {
                if (word.startsWith("{")) {
                    numbers.add(kinds.number(word.substring(1, word.length() - 1)));
                }
            }
        }
        return numbers;
    }

    private static List<String> phrases(String word, Map<String, List<String>> cues) {
        if (!word.startsWith("<")) {
            return List.of(word);
        }
        List<String> words = cues.get(word.substring(1, word.length() - 1));
        if (words == null) {
            throw new IllegalArgumentException("no cue " + word);
        }
        return words;
    }

    private static String key(String phrase, boolean last) {
        if (phrase.equals(SENTENCE_EDGE)) {
            return "";
        }
        List<String> keys = Tokenizer.keys(phrase.replace("\\", ""));
        return keys.get(last ? keys.size() - 1 : 0);
    }
}
