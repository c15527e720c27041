package org.isnad.arabic;

import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;

/** The lexicon compiled for look-up: every inflected form and every phrase. Immutable; share one among threads. */
public final class WordIndex {
    private final List<Lemma> lemmas;
    private final Map<String, Integer> classes;
    private final FormTable words;
    private final PhraseTrie phrases;

    WordIndex(List<Lemma> lemmas, Map<String, Integer> classes, FormTable words, PhraseTrie phrases) {
        this.lemmas = lemmas;
        this.classes = classes;
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * Compiles a lexicon.
     *
     * @throws org.isnad.lexicon.LexiconException with every row that cannot be compiled
     */
    public static WordIndex of(Lexicon lexicon) {
        return new WordIndexBuilder().build(lexicon);
    }

    /** The bit of a word class; 0 for a class that no row has, which then matches nothing. */
    public long classBit(String wordClass) {
        Integer number = classes.get(wordClass);
        return number == null ? 0 : 1L << number;
    }

    /** The bits of several word classes. */
    public long classBits(String... wordClasses) {
        long bits = 0;
        for (String wordClass : wordClasses) {
            bits |= classBit(wordClass);
        }
        return bits;
    }

    public List<Lemma> lemmas() {
        return lemmas;
    }

    /** The word that is printed so, looked up afresh. */
    public Word word(CharSequence printed) {
        return word(0, printed);
    }

    Word word(int number, CharSequence printed) {
        String plain = Key.plain(printed);
        return new Word(number, plain, Key.foldPlain(plain), this);
    }

    Map<String, Integer> classes() {
        return classes;
    }

    FormTable words() {
        return words;
    }

    PhraseTrie phrases() {
        return phrases;
    }
}
