package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the lexicon says of one printed word, whatever stands around it. Shared by all tokens that print the
 * same letters.
 */
public final class Word {
    private final int number;
    private final String plain;
    private final String key;
    private final List<Reading> readings;
    private final long classMask;
    private final int features;
    private final List<PhraseStart> phraseStarts;
    private final long bareHash;
    private final int conjunctionLength;
    private final int procliticLength;
    private final boolean definite;
    private final char single;

    Word(int number, String plain, String key, WordIndex index) {
        this.number = number;
        this.plain = plain;
        this.key = key;
        this.readings = asPrinted(plain, index.words().readings(key));
        long mask = 0;
        int all = 0;
        for (Reading reading : readings) {
            mask |= reading.lemma().classBit();
            all |= reading.features();
        }
        this.classMask = mask;
        this.features = all;
        this.phraseStarts = index.phrases().starts(key);
        this.bareHash = PhraseTrie.bareHash(key, 0);
        Clitics clitics = Clitics.guess(key, readings);
        this.conjunctionLength = clitics.conjunction();
        this.procliticLength = clitics.conjunction() + clitics.preposition();
        this.definite = clitics.article();
        this.single = key.length() == 1 ? key.charAt(0) : 0;
    }

    /** A word that is printed with a teh marbuta is no verb and ends in no pronoun. */
    private static List<Reading> asPrinted(String plain, List<Reading> all) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != Letters.TEH_MARBUTA) {
            return all;
        }
        List<Reading> kept = new ArrayList<>(all.size());
        for (Reading reading : all) {
            if (!reading.has(Feature.FINITE) && reading.suffix().isEmpty()) {
                kept.add(reading);
            }
        }
        return kept.isEmpty() || kept.size() == all.size() ? all : Few.of(kept);
    }

    /** The words of one generation of a tokenizer are numbered as they come. */
    int number() {
        return number;
    }

    /** The printed word without tashkeel and tatweel, hamza seats kept. */
    public String plain() {
        return plain;
    }

    /** The folded key. */
    public String key() {
        return key;
    }

    /** All readings that the lexicon gives, none preferred; empty for a word it lacks. */
    public List<Reading> readings() {
        return readings;
    }

    /** The classes of all readings, as bits. */
    public long classMask() {
        return classMask;
    }

    /** The features of all readings, as bits. */
    public int features() {
        return features;
    }

    /** Whether some reading is of one of these classes. */
    public boolean is(long classBits) {
        return (classMask & classBits) != 0;
    }

    /** The character of a word that is one character, else 0. */
    char single() {
        return single;
    }

    List<PhraseStart> phraseStarts() {
        return phraseStarts;
    }

    long bareHash() {
        return bareHash;
    }

    /** How many letters of the key are surely or most likely a conjunction: 0 or 1. */
    public int conjunctionLength() {
        return conjunctionLength;
    }

    /** How many letters of the key are surely or most likely conjunction and preposition: 0 to 2. */
    public int procliticLength() {
        return procliticLength;
    }

    /** Whether the word carries the article, by its letters and readings. */
    public boolean definite() {
        return definite;
    }
}
