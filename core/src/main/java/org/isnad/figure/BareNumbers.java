package org.isnad.figure;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;

/** Tells whether a number that names no noun counts something all the same. */
final class BareNumbers {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int TEN = 10;

    private final Analysis analysis;
    private final Labels labels;
    private final ClaimedTokens claimed;
    private int lastLabel;

    BareNumbers(Analysis analysis, Labels labels, ClaimedTokens claimed) {
        this.analysis = analysis;
        this.labels = labels;
        this.claimed = claimed;
    }

    /** Notes that a label ended at a token: bare numbers in a row with it are labels too. */
    void label(int end) {
        lastLabel = end;
    }

    boolean counts(Draft draft, Numeral numeral) {
        if (draft.isRange()) {
            boolean years = draft.low >= FIRST_YEAR && draft.high <= LAST_YEAR;
            return !years && !labels.isBareLabel(analysis, numeral);
        }
        if (isWholeSentence(numeral)) {
            return true;
        }
        boolean digits = analysis.is(numeral.start(), TokenKind.NUMBER);
        boolean named = digits && (followsLabel(numeral.start()) || isNamed(numeral.end()));
        if (named || leadsToTime(numeral.end()) || draft.low == 0) {
            return false;
        }
        if (isBracketed(numeral) || labels.isBareLabel(analysis, numeral)) {
            return false;
        }
        boolean oneWord = !digits && numeral.end() == numeral.start() + 1;
        return !oneWord || draft.vague || draft.noun != null || draft.low > TEN || countsPeople(numeral.start());
    }

    /** "Articles 11, 12 and 71". */
    private boolean followsLabel(int i) {
        return lastLabel > 0 && i - lastLabel <= 2 && i - lastLabel >= 1;
    }

    /** Two to ten standing alone count people where they have the form for masculine nouns. */
    private boolean countsPeople(int i) {
        String key = analysis.key(i);
        char last = key.charAt(key.length() - 1);
        return last == Letters.HEH || last == Letters.NOON;
    }

    /** "3, 4 and 5 hours". */
    private boolean leadsToTime(int i) {
        return analysis.is(i, Letters.WAW) && claimed.is(i + 1);
    }

    /** A definite adjective behind bare digits: "channel 12, the Israeli one". */
    private boolean isNamed(int i) {
        return analysis.is(i, TokenKind.WORD)
                && !claimed.is(i)
                && analysis.word(i).procliticLength() == 0
                && CountedNouns.isDefinite(analysis.token(i));
    }

    /** Whether the sentence is the numeral and nothing else. */
    boolean isWholeSentence(Numeral numeral) {
        TokenRange sentence = analysis.sentence(numeral.start());
        if (numeral.start() != sentence.start()) {
            return false;
        }
        for (int k = numeral.end(); k < sentence.end(); k++) {
            if (!analysis.is(k, TokenKind.PUNCTUATION)) {
                return false;
            }
        }
        return true;
    }

    /** Whether brackets stand around the numeral. */
    boolean isBracketed(Numeral numeral) {
        boolean opens = analysis.is(numeral.start() - 1, '(') || analysis.is(numeral.start() - 1, '[');
        return opens && (analysis.is(numeral.end(), ')') || analysis.is(numeral.end(), ']'));
    }

    /** 2-1, 13-02: digits on both sides of a dash that are no range. */
    boolean isScore(Numeral numeral) {
        int end = numeral.end();
        return end + 1 < analysis.size()
                && analysis.is(numeral.start(), TokenKind.NUMBER)
                && Glue.isDash(analysis.token(end))
                && analysis.is(end + 1, TokenKind.NUMBER);
    }
}
