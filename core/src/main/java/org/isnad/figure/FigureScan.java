package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Bound;
import org.isnad.model.Span;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** One walk over an article for its figures. */
final class FigureScan {
    private static final int LONGEST = 48;

    private final FigureParts parts;
    private final Analysis analysis;
    private final boolean[] claimed;
    private final List<Draft> drafts = new ArrayList<>();
    private int lastLabel;
    private final Set<String> known = new HashSet<>();

    FigureScan(FigureParts parts, Analysis analysis, List<Span> times) {
        this.parts = parts;
        this.analysis = analysis;
        this.claimed = new boolean[analysis.size() + 1];
        for (Span span : times) {
            for (int i = analysis.tokenAt(span.start()); i < analysis.size() && analysis.token(i).start() < span.end(); i++) {
                claimed[i] = true;
            }
        }
    }

    List<Draft> drafts() {
        for (int i = 0; i < analysis.size(); ) {
            i = Math.max(i + 1, at(i));
        }
        return drafts;
    }

    /** Reads what begins at a token and returns the token to go on from. */
    private int at(int i) {
        if (claimed[i]) {
            return i + 1;
        }
        if (parts.numerals().mayBe(analysis.token(i))) {
            int limit = limit(i);
            Numeral numeral = parts.numerals().parse(analysis, i, limit);
            if (numeral != null) {
                return number(numeral, limit);
            }
        }
        Draft draft = parts.small().at(analysis, i, previous(i));
        if (draft == null) {
            return i + 1;
        }
        int limit = limit(i);
        if (draft.high == 2) {
            parts.ranges().fromTwo(analysis, draft, limit, parts.complements());
        }
        if (draft.proclitics == 0) {
            qualify(draft, limit);
        }
        return add(draft, limit);
    }

    /** Where a figure that begins here must end: at its sentence's end, or before a time. */
    private int limit(int i) {
        int end = Math.min(analysis.sentence(i).end(), i + LONGEST);
        for (int k = i; k < end; k++) {
            if (claimed[k]) {
                return k;
            }
        }
        return end;
    }

    private int number(Numeral numeral, int limit) {
        if (parts.labels().isLabel(analysis, numeral)) {
            lastLabel = numeral.end();
            return numeral.end();
        }
        NumberRange range = parts.ranges().read(analysis, numeral, limit);
        if (range == null && isScore(numeral)) {
            return numeral.end() + 2;
        }
        Draft draft = range == null ? Draft.of(numeral) : Draft.of(numeral, range);
        repeated(draft, limit);
        CountedNoun two = numeral.value() == 2 && analysis.is(numeral.start(), TokenKind.WORD)
                ? parts.small().beforeTwo(analysis, numeral.start() - 1)
                : null;
        if (two != null) {
            int end = draft.end;
            draft.start = two.start();
            draft.count(two);
            draft.end = end;
            draft.proclitics = proclitics(two.start());
            return add(draft, limit);
        }
        Qualifier before = qualify(draft, limit);
        if (before != null && before.bound() == null && !draft.vague) {
            return numeral.end();
        }
        if (before == null && range == null && !draft.vague && parts.labels().isDefinite(analysis, numeral) && !draft.percent) {
            return definite(draft, numeral, limit);
        }
        if (draft.vague && draft.end < limit && parts.qualifiers().isFew(analysis, draft.end)) {
            draft.end++;
        }
        if (counts(draft, numeral, before != null, limit)) {
            return add(draft, limit);
        }
        lastLabel = draft.end;
        return draft.end;
    }

    /** A bare number in a row with a label: "articles 11, 12 and 71". */
    private boolean followsLabel(int i) {
        return lastLabel > 0 && i - lastLabel <= 2 && i - lastLabel >= 1;
    }

    /** The number again in digits: "eighteen (18) videos". */
    private void repeated(Draft draft, int limit) {
        int open = draft.end;
        boolean digits = open + 2 < limit
                && analysis.is(open, '(')
                && analysis.is(open + 1, TokenKind.NUMBER)
                && analysis.is(open + 2, ')');
        if (digits && Digits.value(analysis.key(open + 1)) == draft.high) {
            draft.end = open + 3;
        }
    }

    /** Reads the bound and the percent around a number. */
    private @Nullable Qualifier qualify(Draft draft, int limit) {
        parts.complements().percent(analysis, draft, limit);
        parts.complements().currency(analysis, draft);
        int first = draft.start;
        Qualifier before = parts.qualifiers().before(analysis, withoutArticle(first));
        if (before == null) {
            draft.proclitics = draft.proclitics > 0 ? draft.proclitics : proclitics(first);
            return null;
        }
        draft.start = before.start();
        draft.proclitics = before.start() == first ? proclitics(first) : before.proclitics();
        bound(draft, before.bound());
        return before;
    }

    private void bound(Draft draft, @Nullable Bound bound) {
        if (bound != null && !draft.isRange() && !(draft.vague && bound == Bound.ABOUT)) {
            draft.bound = bound;
        }
    }

    /** The token before which a qualifier of "the 300" stands. */
    private int withoutArticle(int i) {
        boolean article = i > 0
                && analysis.is(i, TokenKind.NUMBER)
                && analysis.is(i - 1, TokenKind.WORD)
                && analysis.key(i - 1).length() == 2
                && analysis.key(i - 1).charAt(0) == Letters.ALEF
                && analysis.key(i - 1).charAt(1) == Letters.LAM;
        return article ? i - 1 : i;
    }

    private int proclitics(int i) {
        Token token = analysis.token(i);
        return token.kind() == TokenKind.WORD ? token.word().procliticLength() : 0;
    }

    /** Reads what is counted; false where the number counts nothing. */
    private boolean counts(Draft draft, Numeral numeral, boolean qualified, int limit) {
        Complements complements = parts.complements();
        if (numeral.isFraction() && !draft.percent) {
            if (!complements.fraction(analysis, draft, qualified, limit)) {
                return false;
            }
        }
        if (draft.percent) {
            return true;
        }
        if (isBracketed(numeral) && draft.start == numeral.start() && complements.bracketed(analysis, draft, limit)) {
            return true;
        }
        complements.noun(analysis, draft, limit);
        boolean known = draft.noun != null && draft.noun.unit() != null || draft.combined != null;
        boolean word = analysis.is(numeral.start(), TokenKind.WORD);
        if (word && draft.high == 1 && !isWholeSentence(numeral)) {
            return false;
        }
        if (known || qualified) {
            return true;
        }
        if (draft.isRange()) {
            return !isYears(draft) && !parts.labels().isBareLabel(analysis, numeral);
        }
        return isBareCount(draft, numeral);
    }

    private static boolean isYears(Draft draft) {
        return draft.low >= 1900 && draft.high <= 2100;
    }

    private boolean isBareCount(Draft draft, Numeral numeral) {
        if (isWholeSentence(numeral)) {
            return true;
        }
        if (followsLabel(numeral.start()) && analysis.is(numeral.start(), TokenKind.NUMBER) || leadsToTime(numeral.end())) {
            return false;
        }
        if (analysis.is(numeral.start(), TokenKind.NUMBER) && isNamed(numeral.end())) {
            return false;
        }
        if (parts.labels().isBareLabel(analysis, numeral) || draft.low == 0 || isBracketed(numeral)) {
            return false;
        }
        boolean word = analysis.is(numeral.start(), TokenKind.WORD) && numeral.end() == numeral.start() + 1;
        return !word || draft.vague || draft.noun != null || draft.low > 10 || countsPeople(numeral.start());
    }

    /** Two to ten standing alone count people where they have the form for masculine nouns. */
    private boolean countsPeople(int i) {
        String key = analysis.key(i);
        char last = key.charAt(key.length() - 1);
        return last == Letters.HEH || last == Letters.NOON;
    }

    /** "3, 4 and 5 hours". */
    private boolean leadsToTime(int i) {
        return i + 1 < analysis.size() && analysis.is(i, Letters.WAW) && claimed[i + 1];
    }

    /** A definite adjective behind bare digits: "channel 12, the Israeli one". */
    private boolean isNamed(int i) {
        return analysis.is(i, TokenKind.WORD)
                && !claimed[i]
                && analysis.word(i).procliticLength() == 0
                && CountedNouns.isDefinite(analysis.token(i));
    }

    private boolean isWholeSentence(Numeral numeral) {
        TokenRange sentence = analysis.sentence(numeral.start());
        return numeral.start() == sentence.start() && isMarksOnly(numeral.end(), sentence.end());
    }

    private boolean isMarksOnly(int start, int end) {
        for (int k = start; k < end; k++) {
            if (!analysis.is(k, TokenKind.PUNCTUATION)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBracketed(Numeral numeral) {
        boolean opens = analysis.is(numeral.start() - 1, '(') || analysis.is(numeral.start() - 1, '[');
        return opens && (analysis.is(numeral.end(), ')') || analysis.is(numeral.end(), ']'));
    }

    /** 2-1, 13-02: digits on both sides of a dash that are no range. */
    private boolean isScore(Numeral numeral) {
        int end = numeral.end();
        return end + 1 < analysis.size()
                && analysis.is(numeral.start(), TokenKind.NUMBER)
                && Ranges.isDash(analysis.token(end))
                && analysis.is(end + 1, TokenKind.NUMBER);
    }

    /** "The four towns" counts things at its first mention; all else that is definite points back. */
    private int definite(Draft draft, Numeral numeral, int limit) {
        CountedNoun noun = parts.labels().followsPlural(analysis, numeral)
                ? parts.nouns().at(analysis, numeral.start() - 1, Feature.PLURAL)
                : null;
        boolean things = noun != null
                && (noun.unit() == Unit.PLACES || noun.unit() == Unit.OTHER || noun.unit() == Unit.PARTIES);
        if (noun == null || (!things && !noun.canBeThing()) || isKnown(draft.low, noun) || numeral.isFraction()) {
            return numeral.end();
        }
        int end = draft.end;
        draft.start = noun.start();
        draft.count(noun);
        draft.end = end;
        draft.proclitics = proclitics(noun.start());
        draft.combined = things ? null : Unit.OTHER;
        return add(draft, limit);
    }

    private boolean isKnown(double value, CountedNoun noun) {
        return known.contains(key(value, noun));
    }

    private static String key(double value, CountedNoun noun) {
        return value + " " + noun.rule();
    }

    private int add(Draft draft, int limit) {
        Qualifier behind = parts.qualifiers().behind(analysis, draft.end, limit);
        if (behind != null) {
            bound(draft, behind.bound());
            draft.end = behind.end();
        }
        parts.complements().rate(analysis, draft, analysis.sentence(draft.start).end());
        draft.unit = parts.units().of(analysis, draft, previous(draft.start));
        drafts.add(draft);
        if (draft.noun != null) {
            known.add(key(draft.low, draft.noun));
        }
        return draft.end;
    }

    /** The last figure, where it stands in this sentence or the one before. */
    private @Nullable Draft previous(int i) {
        if (drafts.isEmpty()) {
            return null;
        }
        Draft last = drafts.get(drafts.size() - 1);
        return analysis.sentenceOf(i) - analysis.sentenceOf(last.start) <= 1 ? last : null;
    }
}
