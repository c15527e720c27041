package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;

/** Tells digits that touch other marks and are no count of their own: F-16, 5+1, 10:30, 24/7, %D8, [3]. */
final class Glue {
    private static final String MARKS = "/+#=&@\\*^";
    /** Marks of clock times and names, which also stand between a heading and its number. */
    private static final String JOINTS = ":_%";

    private Glue() {}

    /** Whether the tokens from {@code start} on, before {@code end}, touch such a mark. */
    static boolean isGlued(Analysis analysis, int start, int end) {
        return start > 0 && touchesBefore(analysis, start) || end < analysis.size() && touchesBehind(analysis, end - 1);
    }

    private static boolean touchesBefore(Analysis analysis, int i) {
        Token mark = analysis.token(i - 1);
        if (mark.is('+')) {
            return analysis.is(i - 2, TokenKind.NUMBER) || analysis.is(i - 2, TokenKind.LATIN);
        }
        if (mark.end() != analysis.token(i).start()) {
            return false;
        }
        if (isDash(mark)) {
            return i > 1 && analysis.token(i - 2).end() == mark.start();
        }
        if (isJoint(mark)) {
            return isCode(analysis, i - 1, i - 2);
        }
        return mark.is(')') || mark.is(']') || isMark(mark);
    }

    private static boolean touchesBehind(Analysis analysis, int i) {
        Token mark = analysis.token(i + 1);
        if (mark.is('+') && analysis.is(i + 2, TokenKind.NUMBER)) {
            return true;
        }
        if (analysis.token(i).end() != mark.start()) {
            return false;
        }
        return isJoint(mark) ? isCode(analysis, i + 1, i + 2) : isMark(mark);
    }

    private static boolean isMark(Token token) {
        return token.kind() == TokenKind.LATIN
                || token.kind() == TokenKind.PUNCTUATION
                        && token.key().length() == 1
                        && MARKS.indexOf(token.key().charAt(0)) >= 0;
    }

    private static boolean isJoint(Token token) {
        return token.key().length() == 1 && JOINTS.indexOf(token.key().charAt(0)) >= 0;
    }

    /** Whether a sign is one of an address or a clock time: Latin letters or digits touch its other side. */
    private static boolean isCode(Analysis analysis, int sign, int neighbour) {
        if (neighbour < 0 || neighbour >= analysis.size()) {
            return false;
        }
        int left = Math.min(sign, neighbour);
        boolean touches = analysis.token(left).end() == analysis.token(left + 1).start();
        return touches && (analysis.is(neighbour, TokenKind.LATIN) || analysis.is(neighbour, TokenKind.NUMBER));
    }

    /** Whether a token is a dash of any length. */
    static boolean isDash(Token token) {
        return token.is('-') || token.is('\u2013') || token.is('\u2014') || token.is('\u2212');
    }

    /** Whether a dash stands on both sides. */
    static boolean isBetweenDashes(Analysis analysis, int start, int end) {
        return start > 0 && end < analysis.size() && isDash(analysis.token(start - 1)) && isDash(analysis.token(end));
    }
}
