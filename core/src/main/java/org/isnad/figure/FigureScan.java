package org.isnad.figure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Bound;
import org.isnad.model.Span;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** One walk over an article for its figures. */
final class FigureScan {
    private static final Set<Unit> THINGS = EnumSet.of(Unit.PLACES, Unit.OTHER, Unit.PARTIES);

    private final FigureParts parts;
    private final Analysis analysis;
    private final ClaimedTokens claimed;
    private final BareNumbers bare;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Counted> counted = new HashSet<>();

    FigureScan(FigureParts parts, Analysis analysis, List<Span> times) {
        this.parts = parts;
        this.analysis = analysis;
        this.claimed = new ClaimedTokens(analysis, times);
        this.bare = new BareNumbers(analysis, parts.labels(), claimed);
    }

    /** A value with its noun, as counted before. */
    private record Counted(double value, @Nullable Countable word) {}

    List<Draft> drafts() {
        for (int i = 0; i < analysis.size(); ) {
            i = claimed.is(i) ? i + 1 : Math.max(i + 1, at(i));
        }
        return drafts;
    }

    /** Reads what begins at a token and returns the token to go on from. */
    private int at(int i) {
        if (parts.numerals().mayBe(analysis.token(i))) {
            int limit = claimed.limit(i);
            Numeral numeral = parts.numerals().parse(analysis, i, limit);
            if (numeral != null) {
                return number(numeral, limit);
            }
        }
        Draft draft = parts.small().at(analysis, i, previous(i));
        return draft == null ? i + 1 : small(draft, claimed.limit(i));
    }

    private int small(Draft draft, int limit) {
        if (draft.high == 2) {
            parts.ranges().fromTwo(analysis, draft, limit, parts.complements());
        }
        if (draft.proclitics == 0) {
            qualify(draft);
        }
        return add(draft, limit);
    }

    private int number(Numeral numeral, int limit) {
        if (parts.labels().isLabel(analysis, numeral)) {
            bare.label(numeral.end());
            return numeral.end();
        }
        NumberRange range = parts.ranges().read(analysis, numeral, limit);
        if (range == null && bare.isScore(numeral)) {
            return numeral.end() + 2;
        }
        Draft draft = range == null ? Draft.of(numeral) : Draft.of(numeral, range);
        CountedNoun noun = nounBeforeTwo(numeral);
        if (noun != null) {
            return addBehind(draft, noun, limit);
        }
        repeated(draft, limit);
        parts.shares().percent(analysis, draft, limit);
        parts.shares().currency(analysis, draft);
        Qualifier before = qualify(draft);
        if (before == null && range == null && analysis.is(draft.start - 1, '+')) {
            draft.start--;
            draft.bound = Bound.AT_LEAST;
        }
        if (before == null && range == null && pointsBack(draft, numeral)) {
            return definite(draft, numeral, limit);
        }
        if (draft.vague && draft.end < limit && parts.qualifiers().isFew(analysis, draft.end)) {
            draft.end++;
        }
        boolean few = before != null && before.bound() == null && !draft.vague;
        if (!few && counts(draft, numeral, before != null, limit)) {
            return add(draft, limit);
        }
        bare.label(draft.end);
        return draft.end;
    }

    private @Nullable CountedNoun nounBeforeTwo(Numeral numeral) {
        boolean two = numeral.value() == 2 && analysis.is(numeral.start(), TokenKind.WORD);
        return two ? parts.small().beforeTwo(analysis, numeral.start() - 1) : null;
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

    /** Reads the bound before a number. */
    private @Nullable Qualifier qualify(Draft draft) {
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

    private static void bound(Draft draft, @Nullable Bound bound) {
        if (bound != null && !draft.isRange() && !(draft.vague && bound == Bound.ABOUT)) {
            draft.bound = bound;
        }
    }

    /** The token before which a qualifier of "the 300" stands. */
    private int withoutArticle(int i) {
        boolean article = analysis.is(i, TokenKind.NUMBER)
                && analysis.is(i - 1, TokenKind.WORD)
                && analysis.key(i - 1).length() == 2
                && analysis.key(i - 1).charAt(0) == Letters.ALEF
                && analysis.key(i - 1).charAt(1) == Letters.LAM;
        return article ? i - 1 : i;
    }

    private int proclitics(int i) {
        Token token = analysis.token(i);
        if (token.kind() != TokenKind.WORD) {
            return 0;
        }
        boolean number = parts.numerals().mayBe(token);
        return number ? parts.numerals().procliticLength(token) : token.word().procliticLength();
    }

    /** Reads what is counted; false where the number counts nothing. */
    private boolean counts(Draft draft, Numeral numeral, boolean qualified, int limit) {
        if (draft.percent) {
            return true;
        }
        if (numeral.isFraction()) {
            boolean share = parts.shares().fraction(analysis, draft, qualified, limit);
            if (!share || draft.percent) {
                return share;
            }
        }
        Complements complements = parts.complements();
        boolean brackets = bare.isBracketed(numeral) && draft.start == numeral.start();
        if (brackets && complements.bracketed(analysis, draft, limit)) {
            return true;
        }
        complements.noun(analysis, draft, limit);
        if (draft.high == 1 && analysis.is(numeral.start(), TokenKind.WORD) && !bare.isWholeSentence(numeral)) {
            return false;
        }
        boolean known = draft.noun != null && draft.noun.unit() != null || draft.combined != null;
        return known || qualified || bare.counts(draft, numeral);
    }

    private boolean pointsBack(Draft draft, Numeral numeral) {
        return !draft.vague && !draft.percent && parts.labels().isDefinite(analysis, numeral);
    }

    /** "The four towns" counts things at its first mention; all else that is definite points back. */
    private int definite(Draft draft, Numeral numeral, int limit) {
        int first = numeral.definite() ? numeral.start() : numeral.start() - 1;
        CountedNoun noun = parts.labels().followsPlural(analysis, first)
                ? parts.nouns().at(analysis, first - 1, Feature.PLURAL)
                : null;
        if (noun == null || numeral.isFraction() || counted.contains(new Counted(draft.low, noun.word()))) {
            return numeral.end();
        }
        boolean things = noun.unit() != null && THINGS.contains(noun.unit());
        if (!things && !noun.canBeThing()) {
            return numeral.end();
        }
        draft.combined = things ? null : Unit.OTHER;
        return addBehind(draft, noun, limit);
    }

    /** Adds a number that stands behind its noun. */
    private int addBehind(Draft draft, CountedNoun noun, int limit) {
        draft.start = noun.start();
        draft.count(noun);
        draft.proclitics = proclitics(noun.start());
        return add(draft, limit);
    }

    private int add(Draft draft, int limit) {
        parts.shares().halfBehind(analysis, draft, parts.numerals(), limit);
        Qualifier behind = parts.qualifiers().behind(analysis, draft.end, limit);
        if (behind != null) {
            bound(draft, behind.bound());
            draft.end = behind.end();
        }
        parts.complements().rate(analysis, draft, analysis.sentence(draft.start).end());
        draft.unit = parts.units().of(analysis, draft, previous(draft.start));
        drafts.add(draft);
        if (draft.noun != null) {
            counted.add(new Counted(draft.low, draft.noun.word()));
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
