package org.isnad.app.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.SearchForms;

/**
 * The words that are asked for: each argument a word or a phrase, its last word the beginning of a word where a star
 * follows it.
 */
final class Asked {
    private final List<List<Word>> phrases;

    private Asked(List<List<Word>> phrases) {
        this.phrases = phrases;
    }

    /** A word under all its spellings in the index. */
    private record Word(Set<String> forms, boolean begins) {
        boolean matches(String word) {
            return forms.contains(word) || begins && forms.stream().anyMatch(word::startsWith);
        }
    }

    /**
     * The words of arguments.
     *
     * @param bare whether the asked words may carry clitics themselves
     */
    static Asked of(List<String> arguments, boolean bare) {
        List<List<Word>> phrases = new ArrayList<>();
        for (String argument : arguments) {
            List<String> words = SearchForms.words(argument);
            List<Word> phrase = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                boolean begins = i == words.size() - 1 && argument.endsWith("*");
                phrase.add(word(words.get(i), begins, bare));
            }
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new Asked(phrases);
    }

    private static Word word(String word, boolean begins, boolean bare) {
        Set<String> forms = new LinkedHashSet<>();
        for (String base : bare && !begins ? SearchForms.bases(word) : List.of(word)) {
            forms.addAll(begins ? SearchForms.beginnings(base) : SearchForms.forms(base));
        }
        return new Word(forms, begins);
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** As the database's full-text search writes it. The words are letters and digits only. */
    String expression(Dialect dialect) {
        boolean sqlite = dialect == Dialect.SQLITE;
        return phrases.stream()
                .flatMap(List::stream)
                .map(word -> word.forms().stream()
                        .map(form -> sqlite
                                ? '"' + form + '"' + (word.begins() ? "*" : "")
                                : "'" + form + "'" + (word.begins() ? ":*" : ""))
                        .collect(Collectors.joining(sqlite ? " OR " : " | ", "(", ")")))
                .collect(Collectors.joining(sqlite ? " AND " : " & "));
    }

    /** Whether phrases are asked for, whose words must stand side by side. */
    boolean hasPhrases() {
        return phrases.stream().anyMatch(phrase -> phrase.size() > 1);
    }

    /** Whether every phrase stands in one of some texts. */
    boolean matches(List<String> texts) {
        List<List<String>> words = texts.stream().map(SearchForms::words).toList();
        return phrases.stream().allMatch(phrase -> words.stream().anyMatch(text -> holds(text, phrase)));
    }

    private static boolean holds(List<String> text, List<Word> phrase) {
        for (int from = 0; from + phrase.size() <= text.size(); from++) {
            int i = 0;
            while (i < phrase.size() && phrase.get(i).matches(text.get(from + i))) {
                i++;
            }
            if (i == phrase.size()) {
                return true;
            }
        }
        return false;
    }
}
