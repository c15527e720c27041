package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into tokens: words of the Arabic script (with their marks, tatweel and invisible characters), numbers with
 * inner separators, words of other scripts, and marks. Single letters joined by dots ("a.f.b") are one word without the
 * dots. Words are looked up once and cached, so an instance belongs to one thread.
 */
public final class Tokenizer {
    private static final int ROWS = 1 << 14;
    private static final int WAYS = 4;

    private final WordIndex index;
    /** The words met last: in each row of a few, the one met last stands first. */
    private final Word[] cache = new Word[ROWS * WAYS];

    /** The words met since the cache was last emptied, each numbered. */
    private int met;

    private Object generation = new Object();
    private final long[] cacheHashes = new long[ROWS * WAYS];

    public Tokenizer(WordIndex index) {
        this.index = index;
    }

    /** Forgets all words where it has met very many, so that what others know by their numbers stays small. */
    void renew() {
        if (met > cache.length) {
            Arrays.fill(cache, null);
            Arrays.fill(cacheHashes, 0);
            met = 0;
            generation = new Object();
        }
    }

    /** Stands for the time in which a word's number means that word. */
    Object generation() {
        return generation;
    }

    /** Adds the tokens of {@code chars[start, end)} to a list, with offsets into {@code chars}. */
    public void tokenize(char[] chars, int start, int end, List<Token> out) {
        for (int i = start; i < end; ) {
            int next = Scan.end(chars, i, end);
            if (!Scan.isSpace(chars[i])) {
                int visible = Scan.visibleEnd(chars, i, next);
                Token token = new Token(i, visible, Scan.kind(chars, i), word(chars, i, visible));
                // marks or tatweel without any letter print something, but say nothing
                if (!token.key().isEmpty()) {
                    out.add(token);
                }
            }
            i = next;
        }
    }

    private Word word(char[] chars, int start, int end) {
        long hash = Hash.of(chars, start, end);
        int row = ((int) hash & ROWS - 1) * WAYS;
        if (cacheHashes[row] == hash) {
            return cache[row];
        }
        for (int i = row + 1; i < row + WAYS; i++) {
            if (cacheHashes[i] == hash) {
                return first(row, i, cache[i], hash);
            }
        }
        return first(row, row + WAYS - 1, index.word(met++, Scan.letters(chars, start, end)), hash);
    }

    private Word first(int row, int at, Word word, long hash) {
        System.arraycopy(cache, row, cache, row + 1, at - row);
        System.arraycopy(cacheHashes, row, cacheHashes, row + 1, at - row);
        cache[row] = word;
        cacheHashes[row] = hash;
        return word;
    }

    /** The folded keys of the words, numbers and marks of a lexicon entry, quotation marks left out. */
    public static List<String> keys(String text) {
        char[] chars = text.toCharArray();
        List<String> keys = new ArrayList<>(2);
        for (int i = 0; i < chars.length; ) {
            int next = Scan.end(chars, i, chars.length);
            if (!Scan.isSpace(chars[i]) && Scan.kind(chars, i) != TokenKind.QUOTE) {
                keys.add(Key.fold(Scan.letters(chars, i, next)));
            }
            i = next;
        }
        return keys;
    }
}
