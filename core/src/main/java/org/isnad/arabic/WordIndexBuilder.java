package org.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/** Compiles the tables of a lexicon into a {@link WordIndex}. */
final class WordIndexBuilder {
    private static final int MOST_CLASSES = 64;
    private static final String DEMONYM = "demonym";

    private final List<Fault> faults = new ArrayList<>();
    private final List<Lemma> lemmas = new ArrayList<>();
    private final Map<String, Integer> classes = new LinkedHashMap<>();
    private final FormTableBuilder words = new FormTableBuilder();
    private final PhraseTrieBuilder phrases = new PhraseTrieBuilder();

    WordIndex build(Lexicon lexicon) {
        lexicon.tables().forEach(this::add);
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        List<Lemma> all = List.copyOf(lemmas);
        return new WordIndex(all, new HashMap<>(classes), words.build(all), phrases.build(all));
    }

    private void add(Table table) {
        for (Row row : table.rows()) {
            switch (table.index()) {
                case VERB -> verb(row);
                case NOUN -> noun(row);
                case WORD -> word(row);
                case NONE -> {}
            }
            if (row.has("demonym")) {
                demonym(row);
            }
        }
    }

    /** Any table may name the adjective of what a row stands for; it is found under a class of its own. */
    private void demonym(Row row) {
        Lemma lemma = lemma(row, DEMONYM);
        for (String nisba : row.list("demonym")) {
            NounForms.of(nisba, row.list("plural"), false).forEach(f -> add(lemma, f.text(), f.features()));
            NounForms.of(nisba + Letters.TEH_MARBUTA, List.of("+" + Letters.ALEF + Letters.TEH), true)
                    .forEach(f -> add(lemma, f.text(), f.features() | Feature.FEMININE));
        }
    }

    private Lemma lemma(Row row) {
        String own = row.get("class");
        return lemma(row, own.isEmpty() ? row.table().wordClass() : own);
    }

    private Lemma lemma(Row row, String wordClass) {
        Integer number = classes.computeIfAbsent(wordClass, c -> classes.size());
        if (number >= MOST_CLASSES) {
            fault(row, "more than " + MOST_CLASSES + " word classes: " + wordClass);
            number = 0;
        }
        Lemma lemma = new Lemma(lemmas.size(), row, 1L << number);
        lemmas.add(lemma);
        return lemma;
    }

    private void verb(Row row) {
        Lemma lemma = lemma(row);
        String verb = row.get("verb");
        int space = verb.indexOf(' ');
        String head = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        try {
            for (Form form : VerbForms.of(head, row.get("form"), row.get("present"), row.list("masdar"))) {
                add(lemma, form.text() + rest, form.features());
            }
        } catch (IllegalArgumentException e) {
            fault(row, String.valueOf(e.getMessage()));
        }
    }

    private void noun(Row row) {
        Lemma lemma = lemma(row);
        String noun = row.get("noun");
        if (noun.length() == 1 || noun.indexOf(' ') >= 0) {
            add(lemma, noun, Feature.NOUN | Feature.SINGULAR);
            row.list("plural").forEach(plural -> add(lemma, plural, Feature.NOUN | Feature.PLURAL));
            row.list("aliases").forEach(alias -> add(lemma, alias, Feature.NOUN | Feature.SINGULAR));
            return;
        }
        try {
            for (Form form :
                    NounForms.of(noun, row.list("plural"), row.get("gender").equals("f"))) {
                add(lemma, form.text(), form.features());
            }
        } catch (IllegalArgumentException e) {
            fault(row, String.valueOf(e.getMessage()));
        }
        row.list("aliases").forEach(alias -> add(lemma, alias, Feature.NOUN | Feature.SINGULAR));
    }

    private void word(Row row) {
        Lemma lemma = lemma(row);
        add(lemma, row.get("form"), Feature.WORD);
        row.list("aliases").forEach(alias -> add(lemma, alias, Feature.WORD));
    }

    private void add(Lemma lemma, String text, int features) {
        List<String> keys = Tokenizer.keys(text);
        if (keys.isEmpty()) {
            fault(lemma.row(), "an empty form");
        } else if (keys.size() == 1) {
            words.add(keys.get(0), lemma.id(), features);
        } else {
            phrases.add(keys, lemma.id());
        }
    }

    private void fault(Row row, String message) {
        faults.add(new Fault(row.table().name() + ".tsv", row.line(), message));
    }
}
