package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.PerWord;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds states that act, and capitals that stand for them: the subject of a verb, a party of talks. A state that is
 * only where something is, is a place.
 */
final class StateFinder {
    private final NameClasses classes;
    private final Map<String, Row> byCapital = new HashMap<>();
    private final long parties;
    private final long partyFrom;
    private final long deeds;
    private final long deedsUpon;
    private final Set<String> passive = new HashSet<>();
    private final PerWord<Capital> capitals = new PerWord<>(word -> capital(word.key()));

    StateFinder(NameClasses classes, Lexicon lexicon, WordIndex index) {
        this.classes = classes;
        this.parties = index.classBits("by", "party-cue");
        this.partyFrom = index.classBit("party-from");
        this.deeds = index.classBit("state-noun");
        this.deedsUpon = index.classBit("state-noun-for");
        Table table = lexicon.find("name/not-acting");
        for (Row row : table == null ? List.<Row>of() : table.rows()) {
            passive.add(row.get("verb"));
        }
        Table states = lexicon.find("name/states");
        for (Row row : states == null ? List.<Row>of() : states.rows()) {
            if (row.yes("capital_acts")) {
                row.list("capital").forEach(capital -> byCapital.put(Key.fold(capital), row));
            }
        }
    }

    /**
     * The state that acts and is named at a token, or null.
     *
     * @param before the mention that ends at this token, or null: a state joined to one that acts, acts too
     */
    @Nullable
    NameMention at(Analysis analysis, int i, @Nullable NameMention before) {
        for (Phrase phrase : analysis.phrases(i, classes.state)) {
            if (phrase.is(classes.state)) {
                int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                boolean joined = phrase.conjunction() != 0 && isState(before);
                return acting(
                        analysis,
                        i,
                        phrase.end(),
                        letters,
                        phrase.preposition(),
                        phrase.lemma().row(),
                        joined);
            }
        }
        for (Reading reading : analysis.readings(i, classes.state)) {
            if (reading.is(classes.state) && reading.suffix().isEmpty()) {
                boolean joined = reading.conjunction() != 0 && isState(before);
                Row row = reading.lemma().row();
                return acting(analysis, i, i + 1, reading.proclitics(), reading.preposition(), row, joined);
            }
        }
        return capital(analysis, i);
    }

    private static boolean isState(@Nullable NameMention mention) {
        return mention != null && mention.kind() == ActorKind.STATE;
    }

    private @Nullable NameMention capital(Analysis analysis, int i) {
        Capital capital = capitals.of(analysis, i);
        Row row = capital.row();
        return row == null ? null : acting(analysis, i, i + 1, capital.letters(), (char) 0, row, false);
    }

    /** Whether a token names a capital that stands for its state. */
    boolean isCapital(Analysis analysis, int i) {
        return capitals.of(analysis, i) != Capital.NONE;
    }

    private Capital capital(String key) {
        Row row = byCapital.get(key);
        if (row == null && key.length() > 3 && key.charAt(0) == Letters.WAW) {
            row = byCapital.get(key.substring(1));
            return row == null ? Capital.NONE : new Capital(row, 1);
        }
        return row == null ? Capital.NONE : new Capital(row, 0);
    }

    /** The state whose capital a word names, or null, and how many letters stand before the name. */
    private record Capital(@Nullable Row row, int letters) {
        static final Capital NONE = new Capital(null, 0);
    }

    private @Nullable NameMention acting(
            Analysis analysis, int start, int end, int letters, char preposition, Row row, boolean joined) {
        boolean masculine = row.get("gender").equals("m") && !byCapital.containsKey(analysis.key(end - 1));
        if (preposition != 0 || !joined && !acts(analysis, start, end, letters > 0, masculine)) {
            return null;
        }
        return new NameMention(start, end, letters, start, ActorKind.STATE, row.get("form"), null);
    }

    /** The first of three states or more in brackets: the parties that the words before sum up. */
    private boolean listed(Analysis analysis, int start, int end) {
        int k = end;
        int states = 1;
        while (analysis.sentence(start).end() > k && states < 4) {
            int next = stateEnd(analysis, analysis.is(k, Letters.COMMA) ? k + 1 : k);
            if (next < 0) {
                break;
            }
            states++;
            k = next;
        }
        return states >= 3 && analysis.is(start - 1, '(');
    }

    private int stateEnd(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k, classes.state)) {
            if (phrase.is(classes.state)) {
                return phrase.end();
            }
        }
        return analysis.is(k, classes.state) ? k + 1 : -1;
    }

    private boolean acts(Analysis analysis, int start, int end, boolean and, boolean masculine) {
        if (!and && (led(analysis, start) || deed(analysis, start, end) || listed(analysis, start, end))) {
            return true;
        }
        if (!and && start > 0 && analysis.is(start - 1, TokenKind.WORD) && !analysis.is(start - 1, classes.sub)) {
            return doing(analysis, start - 1, masculine) && !analysis.is(start - 1, classes.preposition);
        }
        int verb = analysis.is(end, classes.beforeVerb) ? end + 1 : end;
        return doing(analysis, verb, masculine) && !analysis.word(verb).definite();
    }

    /** "The refusal of ...", "the support of ... for ...": a noun of deed whose genitive is its doer. */
    private boolean deed(Analysis analysis, int start, int end) {
        if (start == 0 || analysis.word(start - 1).definite() || nisba(analysis, start)) {
            return false;
        }
        if (analysis.is(start - 1, deeds)) {
            return true;
        }
        String next = analysis.key(end);
        return analysis.is(start - 1, deedsUpon)
                && next.length() > 2
                && next.charAt(0) == Letters.LAM
                && analysis.word(end).procliticLength() == 1;
    }

    /** A feminine nisba that is spelled like the state. */
    private boolean nisba(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, classes.demonym)) {
            if (reading.is(classes.demonym)
                    && reading.has(Feature.FEMININE)
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a verb that a state can be the doer of: of its gender, in the singular, and of a deed. */
    private boolean doing(Analysis analysis, int i, boolean masculine) {
        for (Reading reading : analysis.readings(i, classes.verb)) {
            if (reading.is(classes.verb)
                    && reading.has(Feature.FINITE)
                    && reading.has(Feature.PERSON_3)
                    && reading.has(Feature.SINGULAR)
                    && reading.has(masculine ? Feature.MASCULINE : Feature.FEMININE)) {
                return !reading.suffix().isEmpty() || !passive.contains(reading.get("verb"));
            }
        }
        return false;
    }

    /** Whether words before the token say that the state leads or supports. */
    boolean led(Analysis analysis, int start) {
        return analysis.is(start - 1, parties) || party(analysis, start);
    }

    /** A noun or participle before a preposition that it governs a party with ("talks with"). */
    private boolean party(Analysis analysis, int start) {
        if (!analysis.is(start - 1, classes.preposition) || !analysis.is(start - 2, partyFrom)) {
            return false;
        }
        for (Reading reading : analysis.readings(start - 2, partyFrom)) {
            if (reading.is(partyFrom)) {
                for (String preposition : reading.lemma().row().list("from")) {
                    if (Key.fold(preposition).equals(analysis.key(start - 1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
