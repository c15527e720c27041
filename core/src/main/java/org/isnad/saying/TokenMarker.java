package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;

/** Gives each token of an article its {@link Mark}s. */
final class TokenMarker {

    private static final int LONGEST_LINK = 60;

    private final Analysis analysis;
    private final SayingWords words;
    private final WordMarks wordMarks;

    TokenMarker(Analysis analysis, SayingWords words, WordMarks wordMarks) {
        this.analysis = analysis;
        this.words = words;
        this.wordMarks = wordMarks;
    }

    long[] marks() {
        long[] marks = new long[analysis.size()];
        for (int i = 0; i < marks.length; i++) {
            Token token = analysis.token(i);
            long own = token.kind() == TokenKind.WORD ? wordMarks.of(analysis, i) : punctuation(token);
            // the last word of "except that" opens no content
            marks[i] |= (marks[i] & Mark.ASIDE) == 0 ? own : own & ~Mark.INNA;
            if (i > 0 && token.is(':') && isAddress(i)) {
                marks[i] &= ~Mark.COLON;
            }
            for (Phrase phrase : analysis.phrases(i)) {
                phrase(phrase, marks);
            }
            if (isLinkEnd(i)) {
                unlink(i, marks);
            }
        }
        return marks;
    }

    /** The bracket before the address of a link in markdown: {@code [words](address)}. */
    private boolean isLinkEnd(int i) {
        return i > 0
                && analysis.is(i, '(')
                && analysis.is(i - 1, ']')
                && analysis.token(i - 1).end() == analysis.token(i).start()
                && analysis.is(i + 1, TokenKind.LATIN);
    }

    /** The brackets of a link put nothing aside: its words are part of the sentence. */
    private void unlink(int end, long[] marks) {
        marks[end - 1] &= ~Mark.RIGHT;
        for (int i = end - 2; i >= Math.max(0, end - LONGEST_LINK); i--) {
            if (analysis.is(i, '[')) {
                marks[i] &= ~Mark.LEFT;
                return;
            }
        }
    }

    /** The colon of a web address or of a clock time is no colon of speech. */
    private boolean isAddress(int i) {
        boolean touches = analysis.token(i - 1).end() == analysis.token(i).start();
        TokenKind kind = analysis.token(i - 1).kind();
        boolean slash = i + 1 < analysis.size() && (analysis.is(i + 1, '/') || analysis.is(i + 1, '='));
        return touches && kind == TokenKind.LATIN
                || slash
                || kind == TokenKind.NUMBER && analysis.is(i + 1, TokenKind.NUMBER);
    }

    private static long punctuation(Token token) {
        if (token.kind() != TokenKind.PUNCTUATION || token.key().isEmpty()) {
            return 0;
        }
        char c = token.key().charAt(0);
        if (c == Letters.COMMA || c == ',' || c == Letters.SEMICOLON || c == ';') {
            return Mark.COMMA;
        }
        if (c == Letters.QUESTION) {
            return Mark.STOP;
        }
        return switch (c) {
            case '.' -> token.key().length() == 1 ? Mark.STOP : Mark.COMMA;
            case '!', '?' -> Mark.STOP;
            case ':' -> Mark.COLON;
            case '-', '\u2013', '\u2014' -> Mark.DASH;
            case '(', '[' -> Mark.LEFT;
            case ')', ']' -> Mark.RIGHT;
            case '|' -> Mark.STOP;
            default -> Character.isSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL ? Mark.STOP : 0;
        };
    }

    private void phrase(Phrase phrase, long[] marks) {
        if (phrase.preposition() != 0) {
            return;
        }
        int i = phrase.start();
        if (phrase.is(words.preposition)) {
            marks[i] |= Mark.PREPOSITION;
        } else if (phrase.is(words.particle)) {
            long part = words.part(phrase.lemma());
            marks[i] |= part;
            for (int k = i + 1; k < phrase.end() && (part & Mark.ASIDE) != 0; k++) {
                marks[k] |= part;
            }
        } else if (phrase.is(words.source)) {
            marks[i] |= Mark.SOURCE;
        } else if (phrase.is(words.noun)) {
            marks[i] |= Mark.NOUN | Mark.MEDIUM;
        } else if (phrase.is(words.content)) {
            marks[i] |= Mark.CONTENT;
        }
    }
}
