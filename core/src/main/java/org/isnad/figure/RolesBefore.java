package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the role that the nearest governing word before a figure, in its clause, gives to the people counted. */
final class RolesBefore {
    private static final Set<Unit> HARMED = EnumSet.of(Unit.KILLED, Unit.WOUNDED, Unit.MISSING);

    private final FigureClasses classes;
    private final RoleWords words;
    private final CountHeads heads;
    private final CountedNouns nouns;

    RolesBefore(FigureClasses classes, RoleWords words, CountHeads heads, CountedNouns nouns) {
        this.classes = classes;
        this.words = words;
        this.heads = heads;
        this.nouns = nouns;
    }

    /** The role, or null where no word within the window gives one. */
    @Nullable
    Unit find(Analysis analysis, Draft draft, @Nullable Draft previous, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        boolean light = false;
        for (int k = draft.start - 1; k >= stop; k--) {
            Token token = analysis.token(k);
            if (token.is(':')) {
                return heads.heading(analysis, k, stop);
            }
            if (token.is(Letters.SEMICOLON) || token.is(';') || opensClause(token)) {
                return null;
            }
            Unit unit = at(analysis, k, draft, previous, light);
            if (unit != null) {
                return unit;
            }
            light |= token.is(classes.light());
            if ((k + 1 == draft.start || beginsClause(analysis, k)) && isOtherVerb(token)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Unit at(Analysis analysis, int k, Draft draft, @Nullable Draft previous, boolean light) {
        Unit unit = words.phraseBefore(analysis, k, draft.start);
        unit = unit == null && words.is(analysis, k) ? governing(analysis, k, draft, light) : unit;
        if (unit != null) {
            return withPartner(analysis, k, unit);
        }
        boolean inFigure = previous != null && k >= previous.start && k < previous.end;
        return inFigure ? null : heads.role(analysis, k, light || draft.noun == null);
    }

    /** The unit that the word right before a token gives, or null. */
    @Nullable
    Unit rightBefore(Analysis analysis, int i) {
        return words.is(analysis, i - 1) ? words.governing(analysis.token(i - 1), true, false) : null;
    }

    private @Nullable Unit governing(Analysis analysis, int k, Draft draft, boolean light) {
        boolean adjoins = k + 1 == draft.start;
        Token token = analysis.token(k);
        if (!adjoins && !light && draft.noun != null && words.hasOwnSubject(token)) {
            return null;
        }
        return words.governing(token, adjoins, adjoins && hasObject(analysis, draft));
    }

    /** Whether an object follows a figure whose noun, by its ending, cannot be in construct with it. */
    private boolean hasObject(Analysis analysis, Draft draft) {
        String key = analysis.key(draft.end - 1);
        if (draft.noun == null || draft.end >= analysis.size() || key.isEmpty()) {
            return false;
        }
        char last = key.charAt(key.length() - 1);
        CountedNoun object = nouns.at(analysis, draft.end, Feature.SINGULAR);
        return (last == Letters.NOON || last == Letters.ALEF) && object != null && !object.definite();
    }

    /** "The killing and wounding of 20": two roles joined. */
    private Unit withPartner(Analysis analysis, int k, Unit unit) {
        if (analysis.word(k).conjunctionLength() == 0 || !words.is(analysis, k - 1)) {
            return unit;
        }
        boolean opens = !analysis.is(k - 2, TokenKind.WORD) || analysis.is(k - 2, classes.function());
        Unit partner = words.partner(analysis.token(k - 1), opens);
        boolean both = partner != null && partner != unit && HARMED.contains(partner) && HARMED.contains(unit);
        return both ? Unit.CASUALTIES : unit;
    }

    /** Whether an an or inna opens a clause here; with a pronoun it has its subject, and looks back to a noun. */
    private boolean opensClause(Token token) {
        if (!token.is(classes.clause())) {
            return false;
        }
        for (Reading reading : token.readings()) {
            if (reading.is(classes.clause()) && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A verb behind a conjunction or a mark begins a new clause; one amid words describes the noun before it. */
    private static boolean beginsClause(Analysis analysis, int k) {
        return analysis.word(k).conjunctionLength() == 1
                || k == analysis.sentence(k).start()
                || !analysis.is(k - 1, TokenKind.WORD);
    }

    private boolean isOtherVerb(Token token) {
        boolean verb = false;
        for (Reading reading : token.readings()) {
            if (reading.is(classes.light() | classes.boundVerb()) || reading.has(Feature.NOMINAL | Feature.WORD)) {
                return false;
            }
            verb |= reading.has(Feature.FINITE);
        }
        return verb;
    }

    /** Whether a verb of control stands before the figure: its share is a share of ground. */
    boolean isHeld(Analysis analysis, Draft draft, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        for (int k = draft.start - 1; k >= stop; k--) {
            if (words.is(analysis, k) && words.isControl(analysis.token(k))) {
                return true;
            }
        }
        return false;
    }
}
