package org.isnad.arabic;

import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Span;

/**
 * The body of an article as Arabic text: tokens with their readings, phrases, sentences, paragraphs and quotations.
 * Token ranges are half-open; spans are code points of the page.
 */
public final class Analysis {
    private final Page page;
    private final Article article;
    private final Token[] tokens;
    /** What is asked of tokens most often, by token: so that no question follows three references to its answer. */
    private final Word[] words;

    private final int[] numbers;
    private final Object generation;

    private final long[] masks;
    private final TokenKind[] kinds;
    /** The character of a token that is one character, else 0. */
    private final char[] singles;

    private final long[] phraseMasks;
    private final List<List<Phrase>> phrases;
    private final List<TokenRange> paragraphs;
    private final List<TokenRange> sentences;
    private final int[] sentenceOf;
    private final List<Quotation> quotations;

    Analysis(
            Page page,
            Article article,
            Token[] tokens,
            Object generation,
            List<List<Phrase>> phrases,
            List<TokenRange> paragraphs,
            List<TokenRange> sentences,
            List<Quotation> quotations) {
        this.page = page;
        this.article = article;
        this.tokens = tokens;
        this.generation = generation;
        this.phrases = phrases;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.quotations = quotations;
        this.words = new Word[tokens.length];
        this.masks = new long[tokens.length];
        this.numbers = new int[tokens.length];
        this.kinds = new TokenKind[tokens.length];
        this.singles = new char[tokens.length];
        this.phraseMasks = new long[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            words[i] = tokens[i].word();
            numbers[i] = words[i].number();
            masks[i] = words[i].classMask();
            kinds[i] = tokens[i].kind();
            singles[i] = words[i].single();
            for (Phrase phrase : phrases.get(i)) {
                phraseMasks[i] |= phrase.lemma().classBit();
            }
        }
        this.sentenceOf = new int[tokens.length];
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = sentences.get(s).start(); i < sentences.get(s).end(); i++) {
                sentenceOf[i] = s;
            }
        }
    }

    public Page page() {
        return page;
    }

    public Article article() {
        return article;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.length;
    }

    public Token token(int i) {
        return tokens[i];
    }

    public Word word(int i) {
        return words[i];
    }

    /** The number of a token's word in its generation. */
    int number(int i) {
        return numbers[i];
    }

    /** Stands for the time in which a word's number means that word. */
    Object generation() {
        return generation;
    }

    /** The folded key of a token; the empty string outside the text, so that looking ahead needs no test. */
    public String key(int i) {
        return i < 0 || i >= tokens.length ? "" : words[i].key();
    }

    /** Whether there is a token {@code i} and some reading of it is of one of these classes. */
    public boolean is(int i, long classBits) {
        return i >= 0 && i < tokens.length && (masks[i] & classBits) != 0;
    }

    /** Whether there is a token {@code i} and it is of this kind. */
    public boolean is(int i, TokenKind kind) {
        return i >= 0 && i < tokens.length && kinds[i] == kind;
    }

    /** Whether there is a token {@code i} and it is this one character. */
    public boolean is(int i, char c) {
        return i >= 0 && i < tokens.length && singles[i] == c;
    }

    /** Whether there is a token {@code i} and the lexicon has no reading of it. */
    public boolean unknown(int i) {
        return i >= 0
                && i < tokens.length
                && masks[i] == 0
                && words[i].readings().isEmpty();
    }

    /** The readings of a token; none outside the text. */
    public List<Reading> readings(int i) {
        return i < 0 || i >= tokens.length ? Few.none() : words[i].readings();
    }

    /** The readings of a token where one at least is of one of these classes, else none: spares a vain look. */
    public List<Reading> readings(int i, long classBits) {
        return is(i, classBits) ? words[i].readings() : Few.none();
    }

    /** Whether some phrase that begins at a token is of one of these classes. */
    public boolean phraseIs(int i, long classBits) {
        return i >= 0 && i < tokens.length && (phraseMasks[i] & classBits) != 0;
    }

    /** The phrases of several words that begin at a token, longest first. */
    public List<Phrase> phrases(int i) {
        return i < 0 || i >= tokens.length ? Few.none() : phrases.get(i);
    }

    /** The phrases that begin at a token where one at least is of one of these classes, else none. */
    public List<Phrase> phrases(int i, long classBits) {
        return phraseIs(i, classBits) ? phrases.get(i) : Few.none();
    }

    /** The paragraphs, in order. A paragraph is a body line, or several where a sentence runs on. */
    public List<TokenRange> paragraphs() {
        return paragraphs;
    }

    /** The sentences, in order; together they cover all tokens, and none crosses a paragraph. */
    public List<TokenRange> sentences() {
        return sentences;
    }

    /** The number of the sentence that holds a token. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The sentence that holds a token. */
    public TokenRange sentence(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The quotations, in the order of their first token, an outer one before those in it. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The span from one token's start to the end of the token before {@code end}. */
    public Span span(int start, int end) {
        return new Span(tokens[start].start(), tokens[end - 1].end());
    }

    public Span span(TokenRange range) {
        return span(range.start(), range.end());
    }

    /** The span of a token without its first {@code letters} letters, for words quoted without their proclitics. */
    public Span spanWithout(int token, int letters) {
        char[] chars = page.chars();
        int at = tokens[token].start();
        for (int left = letters; at < tokens[token].end() - 1 && (left > 0 || !printsLetter(chars[at])); at++) {
            if (printsLetter(chars[at])) {
                left--;
            }
        }
        return new Span(at, tokens[token].end());
    }

    private static boolean printsLetter(char c) {
        return !Letters.isMark(c) && !Letters.isInvisible(c) && c != Letters.TATWEEL;
    }

    /** The printed characters of tokens {@code start} to {@code end}, exclusive. */
    public String text(int start, int end) {
        return start >= end ? "" : page.slice(span(start, end));
    }

    /** The first token that begins at or after an offset of the page. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
