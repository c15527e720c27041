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
    private final List<List<Phrase>> phrases;
    private final List<TokenRange> paragraphs;
    private final List<TokenRange> sentences;
    private final int[] sentenceOf;
    private final List<Quotation> quotations;

    Analysis(
            Page page,
            Article article,
            Token[] tokens,
            List<List<Phrase>> phrases,
            List<TokenRange> paragraphs,
            List<TokenRange> sentences,
            List<Quotation> quotations) {
        this.page = page;
        this.article = article;
        this.tokens = tokens;
        this.phrases = phrases;
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.quotations = quotations;
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
        return tokens[i].word();
    }

    /** The folded key of a token; the empty string outside the text, so that looking ahead needs no test. */
    public String key(int i) {
        return i < 0 || i >= tokens.length ? "" : tokens[i].key();
    }

    /** Whether there is a token {@code i} and some reading of it is of one of these classes. */
    public boolean is(int i, long classBits) {
        return i >= 0 && i < tokens.length && tokens[i].is(classBits);
    }

    /** Whether there is a token {@code i} and it is of this kind. */
    public boolean is(int i, TokenKind kind) {
        return i >= 0 && i < tokens.length && tokens[i].kind() == kind;
    }

    /** Whether there is a token {@code i} and it is this one character. */
    public boolean is(int i, char c) {
        return i >= 0 && i < tokens.length && tokens[i].is(c);
    }

    /** The readings of a token; none outside the text. */
    public List<Reading> readings(int i) {
        return i < 0 || i >= tokens.length ? List.of() : tokens[i].readings();
    }

    /** The phrases of several words that begin at a token, longest first. */
    public List<Phrase> phrases(int i) {
        return i < 0 || i >= tokens.length ? List.of() : phrases.get(i);
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
