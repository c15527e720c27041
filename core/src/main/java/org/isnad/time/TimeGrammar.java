package org.isnad.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.Word;
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

    private static final int MOST_LAYERS = 63;

    final Kinds kinds = new Kinds();
    /** Not a mark: any word with the article, which a rule may not want to precede. */
    final int definiteWord = kinds.number("definite-word");

    final Term[] termOfLemma;
    final long classBit;
    final NumberMarks numbers;
    /** One trie for each kind of part, in the order of the file. */
    final List<Step> layers = new ArrayList<>();

    final Step expressions = new Step();
    private final Set<String> phrases = new HashSet<>();
    private final int[][] phraseKinds;
    private final Set<String> phraseStarts = new HashSet<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> neighbours = new HashSet<>();
    private final WordFilter filter = new WordFilter();
    private final BitSet used = new BitSet();
    private long[] layersOfKind = {};

    /** @throws LexiconException with every rule that cannot be read */
    TimeGrammar(Lexicon lexicon, WordIndex index) {
        this.classBit = index.classBit(WORD_CLASS);
        this.termOfLemma = terms(index);
        this.phraseKinds = new int[termOfLemma.length][];
        this.numbers = new NumberMarks(new NumeralParser(index), kinds);
        Map<String, List<String>> cues = cues(lexicon);
        Map<String, Step> byPart = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<Rule> rules = lexicon.rules(RULES);
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            try {
                compile(rule, TimeRule.of(rule, i, kinds, cues), byPart, cues);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(rule.file(), rule.line(), "rule " + rule.name() + ": " + e.getMessage()));
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        layers.addAll(byPart.values());
        seal();
    }

    private void seal() {
        if (layers.size() > MOST_LAYERS) {
            throw new LexiconException(
                    List.of(new Fault(RULES + ".txt", 1, "more than " + MOST_LAYERS + " kinds of part")));
        }
        layersOfKind = new long[kinds.size()];
        for (int i = 0; i < layers.size(); i++) {
            for (Step.Way way : layers.get(i).ways) {
                layersOfKind[way.kind()] |= 1L << i;
            }
        }
        layers.forEach(layer -> layer.seal(kinds.size()));
        expressions.seal(kinds.size());
        used.set(0, kinds.size());
        for (int i = 0; i < termOfLemma.length; i++) {
            Term term = termOfLemma[i];
            if (term != null) {
                phraseKinds[i] = WordMarks.kinds(term).stream()
                        .mapToInt(kinds::number)
                        .filter(used::get)
                        .toArray();
            }
        }
        layers.forEach(layer -> layer.literals(literals));
        expressions.literals(literals);
        literals.forEach(filter::add);
        phraseStarts.forEach(filter::add);
        neighbours.forEach(filter::add);
    }

    /** Whether some pattern wants marks of a kind; others need not be made. */
    boolean isUsed(int kind) {
        return used.get(kind);
    }

    /** The layers of which some pattern begins with a mark of a kind, as bits. */
    long layersOf(int kind) {
        return layersOfKind[kind];
    }

    /** The used kinds of a term found as a phrase. */
    int[] kindsOf(Lemma lemma) {
        return phraseKinds[lemma.id()];
    }

    /** Whether a word may have a part in an expression of time: a quick test. */
    boolean mayMatter(Word word) {
        return word.is(classBit) || filter.mayBe(word.key());
    }

    /** What a word can be, wherever it stands. */
    WordMarks wordMarks(Word word) {
        List<WordMarks.Stripped> keys = WordMarks.stripped(word.key());
        long open = 0;
        long whole = 0;
        boolean begins = false;
        boolean phrase = false;
        boolean literal = false;
        for (WordMarks.Stripped key : keys) {
            for (int i = 0; i < layers.size(); i++) {
                Step next = layers.get(i).words.get(key.key());
                open |= next == null ? 0 : 1L << i;
                whole |= next == null || next.done.isEmpty() ? 0 : 1L << i;
            }
            begins |= expressions.words.containsKey(key.key());
            phrase |= phraseStarts.contains(key.key());
            literal |= literals.contains(key.key());
        }
        return new WordMarks(WordMarks.terms(word, this), keys, open, whole, begins, phrase, literal);
    }

    private void compile(Rule rule, TimeRule compiled, Map<String, Step> byPart, Map<String, List<String>> cues) {
        neighbours.addAll(compiled.follows());
        neighbours.addAll(compiled.followsNot());
        neighbours.addAll(compiled.precedes());
        neighbours.addAll(compiled.precedesNot());
        String part = rule.get("part");
        Step root = part.isEmpty() ? expressions : byPart.computeIfAbsent(part, p -> new Step());
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
                phraseStarts.add(Tokenizer.keys(form).get(0));
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
