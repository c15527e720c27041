package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts paragraphs into sentences. A sentence ends with a full stop, question or exclamation mark and the closing marks
 * behind it. A stop inside a dotted abbreviation or a decimal is part of its token and never gets here; a stop behind a
 * single letter ("d. Ahmad") or a number that begins the sentence ("1.") ends nothing; an ellipsis only pauses.
 */
final class SentenceSplitter {
    private final char[] chars;
    private final Token[] tokens;

    SentenceSplitter(char[] chars, Token[] tokens) {
        this.chars = chars;
        this.tokens = tokens;
    }

    List<TokenRange> split(List<TokenRange> paragraphs) {
        List<TokenRange> sentences = new ArrayList<>();
        for (TokenRange paragraph : paragraphs) {
            int start = paragraph.start();
            for (int i = start; i < paragraph.end(); i++) {
                if (ends(start, i)) {
                    int end = afterClosing(i + 1, paragraph.end());
                    sentences.add(new TokenRange(start, end));
                    start = end;
                    i = end - 1;
                }
            }
            if (start < paragraph.end()) {
                sentences.add(new TokenRange(start, paragraph.end()));
            }
        }
        return sentences;
    }

    private boolean ends(int start, int i) {
        Token token = tokens[i];
        if (token.kind() != TokenKind.PUNCTUATION) {
            return false;
        }
        if (token.is('!') || token.is('?') || token.is(Letters.QUESTION)) {
            return !beforeComma(i);
        }
        return token.is('.') && !isAbbreviation(start, i) && !insideLatin(i);
    }

    private boolean beforeComma(int i) {
        return i + 1 < tokens.length && (tokens[i + 1].is(Letters.COMMA) || tokens[i + 1].is(')'));
    }

    private boolean isAbbreviation(int start, int i) {
        if (i == start || tokens[i - 1].end() != tokens[i].start()) {
            return false;
        }
        Token before = tokens[i - 1];
        boolean letter = before.kind() == TokenKind.WORD && before.plain().length() == 1;
        boolean listNumber = before.kind() == TokenKind.NUMBER
                && i - 1 == start
                && before.key().length() <= 2;
        return letter || listNumber;
    }

    private boolean insideLatin(int i) {
        return i + 1 < tokens.length
                && tokens[i + 1].start() == tokens[i].end()
                && (tokens[i + 1].kind() == TokenKind.LATIN || tokens[i + 1].kind() == TokenKind.NUMBER);
    }

    private int afterClosing(int at, int limit) {
        int i = at;
        while (i < limit && tokens[i].start() == tokens[i - 1].end() && closes(i)) {
            i++;
        }
        return i;
    }

    private boolean closes(int i) {
        Token token = tokens[i];
        if (token.is(')') || token.is(']') || token.is('.') || token.is('!')) {
            return true;
        }
        int next = token.end();
        return token.kind() == TokenKind.QUOTE && (next >= chars.length || !Scan.isLetterOrDigit(chars[next]));
    }
}
