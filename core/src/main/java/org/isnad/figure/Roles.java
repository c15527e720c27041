package org.isnad.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Row;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the role that an event gives to the people counted: killed, wounded, detained. The nearest governing word before
 * the figure in its clause decides; where the figure stands first, as the subject, the plural verb behind it does.
 */
final class Roles {
    static final Set<Unit> ROLE_UNITS = EnumSet.of(
            Unit.KILLED,
            Unit.WOUNDED,
            Unit.CASUALTIES,
            Unit.MISSING,
            Unit.DETAINED,
            Unit.CAPTIVES,
            Unit.DISPLACED);

    private static final Set<Unit> HARMED = EnumSet.of(Unit.KILLED, Unit.WOUNDED, Unit.MISSING);
    private static final int VERB = Feature.PAST | Feature.ANY_PRESENT;
    private static final int WORDS_BEHIND = 5;
    private static final int VERB_BEHIND = 12;
    private static final String AREA_SHARE = Vocabulary.word(Unit.AREA_SHARE);

    private final FigureClasses classes;
    private final NumeralParser numerals;
    private final CountedNouns nouns;
    private final Map<String, Unit> units = new HashMap<>();

    Roles(FigureClasses classes, NumeralParser numerals, CountedNouns nouns) {
        this.classes = classes;
        this.numerals = numerals;
        this.nouns = nouns;
        EnumSet.allOf(Unit.class).forEach(unit -> units.put(Vocabulary.word(unit), unit));
    }

    /** The role that words before the figure give, or null. */
    @Nullable Unit before(Analysis analysis, Draft draft, @Nullable Draft previous, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        boolean light = false;
        for (int k = draft.start - 1; k >= stop; k--) {
            Token token = analysis.token(k);
            if (token.is(':')) {
                return heading(analysis, k, stop);
            }
            if (token.is(Letters.SEMICOLON) || token.is(';') || isClause(token)) {
                return null;
            }
            Unit unit = phrase(analysis, k, draft.start, "left");
            unit = unit == null && token.is(classes.role()) ? governing(analysis, k, draft, light) : unit;
            if (unit != null) {
                return withPartner(analysis, k, unit);
            }
            boolean inFigure = previous != null && k >= previous.start && k < previous.end;
            unit = inFigure ? null : counting(analysis, k, light || draft.noun == null);
            if (unit != null) {
                return unit;
            }
            light |= token.is(classes.light());
            if (isOtherVerb(token) && (k + 1 == draft.start || beginsClause(analysis, k))) {
                return null;
            }
        }
        return null;
    }

    /** "The wounded that were reported: 5". */
    private @Nullable Unit heading(Analysis analysis, int colon, int stop) {
        for (int k = colon - 1; k >= Math.max(stop, colon - WORDS_BEHIND); k--) {
            Unit unit = counting(analysis, k, true);
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** The unit of the noun whose number is given: "the number of the voters is 4 million", or null. */
    @Nullable Unit countedBefore(Analysis analysis, Draft draft, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        for (int k = draft.start - 1; k > stop; k--) {
            for (Reading reading : analysis.is(k - 1, classes.countHead()) ? analysis.readings(k) : List.<Reading>of()) {
                if (reading.is(classes.counted()) && reading.has(Feature.PLURAL)) {
                    return nouns.unit(reading.lemma());
                }
            }
        }
        return null;
    }

    /** Whether "their number" stands before the figure, said of people. */
    boolean isNumberOfThem(Analysis analysis, Draft draft) {
        for (int k = draft.number - 1; k >= Math.max(0, draft.start - 2); k--) {
            for (Reading reading : analysis.readings(k)) {
                String suffix = reading.suffix();
                if (reading.is(classes.countHead()) && suffix.length() == 2 && suffix.charAt(1) == Letters.MEEM) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an an or inna opens a clause here; with a pronoun it has its subject, and looks back to a noun. */
    private boolean isClause(Token token) {
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

    /** "The killing and wounding of 20": two roles joined. */
    private Unit withPartner(Analysis analysis, int k, Unit unit) {
        if (analysis.word(k).conjunctionLength() == 0 || !analysis.is(k - 1, classes.role())) {
            return unit;
        }
        boolean opens = !analysis.is(k - 2, TokenKind.WORD) || analysis.is(k - 2, classes.function());
        Unit partner = partner(analysis.token(k - 1), opens);
        return partner != null && partner != unit && HARMED.contains(partner) && HARMED.contains(unit)
                ? Unit.CASUALTIES
                : unit;
    }

    private @Nullable Unit partner(Token token, boolean opens) {
        boolean verb = false;
        for (Reading reading : token.readings()) {
            verb |= reading.is(classes.role()) && reading.has(VERB);
        }
        for (Reading reading : token.readings()) {
            boolean joins = reading.is(classes.role())
                    && reading.suffix().isEmpty()
                    && standsOn(reading.lemma().row(), "left")
                    && (opens || !verb)
                    && (isMasdar(reading) || reading.has(Feature.WORD) || reading.has(VERB) && reading.has(Feature.SINGULAR));
            if (joins) {
                return unit(reading.lemma());
            }
        }
        return null;
    }

    private @Nullable Unit phrase(Analysis analysis, int k, int end, String side) {
        for (Phrase phrase : analysis.phrases(k)) {
            if (phrase.is(classes.role()) && phrase.end() <= end && standsOn(phrase.lemma().row(), side)) {
                return unit(phrase.lemma());
            }
        }
        return null;
    }

    private static boolean standsOn(Row row, String side) {
        String cell = row.get("side");
        return cell.isEmpty() || cell.equals(side) || cell.equals("both");
    }

    private @Nullable Unit unit(Lemma lemma) {
        String cell = lemma.row().get("unit");
        return cell.equals(AREA_SHARE) ? null : units.get(cell);
    }

    private @Nullable Unit governing(Analysis analysis, int k, Draft draft, boolean light) {
        boolean adjoins = k + 1 == draft.start;
        Token token = analysis.token(k);
        return hasOwnSubject(token) && !adjoins && !light && draft.noun != null ? null : governing(token, adjoins, adjoins && hasObject(analysis, draft));
    }

    /** A verb in the plural or dual has its subject before it. */
    private boolean hasOwnSubject(Token token) {
        for (Reading reading : token.readings()) {
            if (reading.is(classes.role())) {
                return reading.has(VERB) && !reading.has(Feature.SINGULAR) && !reading.has(Feature.MASDAR);
            }
        }
        return false;
    }

    /** Whether an object follows a figure whose noun, by its ending, cannot be in construct with it. */
    private boolean hasObject(Analysis analysis, Draft draft) {
        CountedNoun noun = draft.noun;
        if (noun == null || draft.end >= analysis.size() || analysis.key(draft.end - 1).isEmpty()) {
            return false;
        }
        String key = analysis.key(draft.end - 1);
        char last = key.charAt(key.length() - 1);
        CountedNoun object = nouns.at(analysis, draft.end, Feature.SINGULAR);
        return (last == Letters.NOON || last == Letters.ALEF) && object != null && !object.definite();
    }

    /**
     * The unit that a verb, verbal noun or word gives to what stands behind it.
     *
     * @param active whether an object follows the figure, which then is the subject of the verb
     */
    private @Nullable Unit governing(Token token, boolean adjoins, boolean active) {
        for (Reading reading : token.readings()) {
            boolean own = reading.suffix().isEmpty()
                    || adjoins && isMasdar(reading) && reading.suffix().charAt(0) == Letters.HEH;
            if (!reading.is(classes.role()) || !own || active && reading.has(Feature.FINITE) && takesObject(reading)) {
                continue;
            }
            Row row = reading.lemma().row();
            boolean governs = (reading.has(VERB | Feature.WORD) || isMasdar(reading)) && standsOn(row, "left");
            if (governs && (adjoins || !row.yes("near"))) {
                return unit(reading.lemma());
            }
        }
        return null;
    }

    /** The unit of a noun whose count is given: "the number of the killed", "the hostages are". */
    private @Nullable Unit counting(Analysis analysis, int k, boolean light) {
        if (!analysis.is(k, classes.counted())) {
            return null;
        }
        for (Reading reading : analysis.readings(k)) {
            Unit unit = reading.is(classes.counted()) ? nouns.unit(reading.lemma()) : null;
            if (unit != null && ROLE_UNITS.contains(unit) && (reading.article() || reading.has(Feature.PLURAL))) {
                return light || analysis.is(k - 1, classes.countHead()) || analysis.is(k - 2, classes.countHead())
                        ? unit
                        : null;
            }
        }
        return null;
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

    /** The role that words behind the figure give, or null. */
    @Nullable Unit behind(Analysis analysis, Draft draft, int from) {
        int limit = analysis.sentence(draft.start).end();
        boolean among = false;
        for (int k = from; k < Math.min(limit, from + VERB_BEHIND); k++) {
            Token token = analysis.token(k);
            boolean number = numerals.mayBe(token) && !among;
            if (number || token.is(Letters.SEMICOLON) || token.is(':') || token.is(classes.clause())) {
                return null;
            }
            among |= token.is(classes.among());
            Unit unit = k < from + WORDS_BEHIND ? wordBehind(analysis, k, limit) : null;
            unit = unit == null ? verbBehind(analysis, k) : unit;
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    /** "By injuries", "between killed and wounded": words that only stand behind a figure. */
    @Nullable Unit wordBehind(Analysis analysis, int k, int limit) {
        Unit unit = phrase(analysis, k, limit, "right");
        if (unit != null) {
            return unit;
        }
        for (Reading reading : analysis.readings(k)) {
            Row row = reading.lemma().row();
            if (reading.is(classes.role()) && row.has("side") && standsOn(row, "right") && reading.conjunction() == 0) {
                return unit(reading.lemma());
            }
        }
        return null;
    }

    /** The role of a verb right behind the figure: its subject stands before it, in the plural or counted singular. */
    @Nullable Unit rightBehind(Analysis analysis, Draft draft) {
        int k = draft.end;
        if (!analysis.is(k, classes.role()) || analysis.sentenceOf(k) != analysis.sentenceOf(draft.start)) {
            return null;
        }
        Unit plural = verbBehind(analysis, k);
        if (plural != null || draft.noun == null || !draft.noun.has(Feature.SINGULAR)) {
            return plural;
        }
        boolean ends = analysis.is(k + 1, classes.function()) || !analysis.is(k + 1, TokenKind.WORD);
        for (Reading reading : analysis.readings(k)) {
            boolean agrees = reading.is(classes.role())
                    && reading.proclitics() == 0
                    && reading.suffix().isEmpty()
                    && reading.has(Feature.PAST)
                    && reading.has(Feature.SINGULAR)
                    && reading.has(Feature.PASSIVE);
            if (agrees && ends) {
                return unit(reading.lemma());
            }
        }
        return null;
    }

    private @Nullable Unit verbBehind(Analysis analysis, int k) {
        if (!analysis.is(k, classes.role())) {
            return null;
        }
        for (Reading reading : analysis.readings(k)) {
            boolean agrees = reading.is(classes.role())
                    && reading.conjunction() == 0
                    && reading.suffix().isEmpty()
                    && reading.has(Feature.PAST)
                    && reading.has(Feature.PLURAL | Feature.DUAL)
                    && reading.has(Feature.PERSON_3);
            if (agrees && !(takesObject(reading) && objectFollows(analysis, k + 1))) {
                return unit(reading.lemma());
            }
        }
        return null;
    }

    /** Whether a reading is a verbal noun, but not in the dual: al-qatla, the killed, is no dual of qatl. */
    static boolean isMasdar(Reading reading) {
        return reading.has(Feature.MASDAR) && (reading.has(Feature.SINGULAR) || !reading.has(Feature.DUAL));
    }

    private static boolean takesObject(Reading reading) {
        return reading.lemma().row().get("whom").equals("object");
    }

    private boolean objectFollows(Analysis analysis, int i) {
        return i < analysis.size()
                && analysis.word(i).conjunctionLength() == 0
                && (nouns.at(analysis, i, Feature.PLURAL) != null || numerals.mayBe(analysis.token(i)));
    }

    /** Whether a verb of control stands before the figure: its share is a share of ground. */
    boolean isHeld(Analysis analysis, Draft draft, int window) {
        int stop = Math.max(analysis.sentence(draft.start).start(), draft.start - window);
        for (int k = draft.start - 1; k >= stop; k--) {
            for (Reading reading : analysis.readings(k)) {
                if (reading.is(classes.role()) && reading.get("unit").equals(AREA_SHARE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The unit of a verb or verbal noun right before a token, for "the killing of one of the guards". */
    @Nullable Unit rightBefore(Analysis analysis, int i) {
        return i > 0 && analysis.is(i - 1, classes.role()) ? governing(analysis.token(i - 1), true, false) : null;
    }
}
