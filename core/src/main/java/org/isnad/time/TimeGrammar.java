package org.isnad.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.WordIndex;
import org.isnad.figure.NumeralParser;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Rule;

/**
 * The tables and rules of time, compiled. Rules that make a part come before those that use it: each part kind is a
 * layer with a trie of its own, and the expressions are the last layer.
 */
final class TimeGrammar {
    static final String RULES = "time/rules";
    static final String CUES = "time/cues";
    static final String WORD_CLASS = "time";

    final Kinds kinds = new Kinds();
    /** Not a mark: any word with the article, which a rule may not want to precede. */
    final int definiteWord = kinds.number("definite-word");

    final Term[] termOfLemma;
    final long classBit;
    final NumberMarks numbers;
    /** One trie for each part, in the order of the file. */
    final List<Step> parts = new ArrayList<>();

    final Step expressions = new Step();
    private final Set<String> phrases = new HashSet<>();
    /** Keys that begin some pattern. */
    final Set<String> firstWords = new HashSet<>();

    /** @throws LexiconException with every rule that cannot be read */
    TimeGrammar(Lexicon lexicon, WordIndex index) {
        this.classBit = index.classBit(WORD_CLASS);
        this.termOfLemma = terms(index);
        this.numbers = new NumberMarks(new NumeralParser(index), kinds);
        Map<String, List<String>> cues = cues(lexicon);
        Map<String, Step> layers = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<Rule> rules = lexicon.rules(RULES);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            try {
                compile(rule, TimeRule.of(rule, i, kinds, cues), layers, cues);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(rule.file(), rule.line(), "rule " + rule.name() + ": " + e.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        parts.addAll(layers.values());
        parts.forEach(root -> firstWords.addAll(root.words.keySet()));
        firstWords.addAll(expressions.words.keySet());
    }

    private void compile(Rule rule, TimeRule compiled, Map<String, Step> layers, Map<String, List<String>> cues) {
        String part = rule.get("part");
        Step root = part.isEmpty() ? expressions : layers.computeIfAbsent(part, p -> new Step());
        for (String pattern : rule.all("pattern")) {
            for (Step end : new PatternReader(pattern, kinds, cues).into(root)) {
                end.done.add(compiled);
            }
        }
    }

    /** Whether a row spells a phrase so; each key of it with a blank before. */
    boolean hasPhrase(String key) {
        return phrases.contains(key);
    }

    private Term[] terms(WordIndex index) {
        List<Lemma> lemmas = index.lemmas();
        long bit = index.classBit(WORD_CLASS);
        Term[] terms = new Term[lemmas.size()];
        for (Lemma lemma : lemmas) {
            if ((lemma.classBit() & bit) != 0) {
                terms[lemma.id()] = Term.of(lemma.row());
                addPhrases(lemma.row());
            }
        }
        return terms;
    }

    private void addPhrases(Row row) {
        List<String> forms = new ArrayList<>(row.list("aliases"));
        forms.add(row.has("form") ? row.get("form") : row.get("noun"));
        for (String form : forms) {
            if (form.indexOf(' ') > 0) {
                StringBuilder key = new StringBuilder();
                Tokenizer.keys(form).forEach(word -> key.append(' ').append(word));
                phrases.add(key.toString());
            }
        }
    }

    private static Map<String, List<String>> cues(Lexicon lexicon) {
        Map<String, List<String>> cues = new HashMap<>();
        for (Row row : lexicon.table(CUES).rows()) {
            cues.put(row.get("cue"), row.list("words"));
        }
        return cues;
    }
}
