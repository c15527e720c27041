package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens: words of the Arabic script (with their marks, tatweel and invisible characters), numbers with
 * inner separators, words of other scripts, and marks. Single letters joined by dots ("a.f.b") are one word without the
 * dots. Words are looked up once and cached, so an instance belongs to one thread.
 */
public final class Tokenizer {
    private static final int CACHE_SIZE = 1 << 15;

    private final WordIndex index;
    private final Word[] cache = new Word[CACHE_SIZE];
    private final long[] cacheHashes = new long[CACHE_SIZE];

    public Tokenizer(WordIndex index) {
        this.index = index;
    }

    /** Adds the tokens of {@code chars[start, end)} to a list, with offsets into {@code chars}. */
    public void tokenize(char[] chars, int start, int end, List<Token> out) {
        for (int i = start; i < end; ) {
            int next = Scan.end(chars, i, end);
            if (!Scan.isSpace(chars[i])) {
                Token token = token(chars, i, Scan.visibleEnd(chars, i, next));
                // marks or tatweel without any letter print something, but say nothing
                if (!token.key().isEmpty()) {
                    out.add(token);
                }
            }
            i = next;
        }
    }

    private Token token(char[] chars, int start, int end) {
        return new Token(start, end, Scan.kind(chars, start), word(chars, start, end));
    }

    private Word word(char[] chars, int start, int end) {
        long hash = Hash.of(chars, start, end);
        int slot = (int) hash & CACHE_SIZE - 1;
        Word cached = cache[slot];
        if (cached != null && cacheHashes[slot] == hash) {
            return cached;
        }
        Word word = index.word(Scan.letters(chars, start, end));
        cache[slot] = word;
        cacheHashes[slot] = hash;
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
