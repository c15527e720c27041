package org.isnad.event;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * An article as the reading of events sees it: for each token its kind, its sorts and its clause. A clause is a run of
 * tokens with one main verb, begun by a conjunction, a relative, a complementizer or a conjoined verb.
 */
final class Ground {
    private static final int AFTER = 6;
    private static final int BEFORE = 10;
    private static final int SUBJECT_AFTER = 3;
    private static final int SUBJECT_BEFORE = 8;

    final Analysis analysis;
    final EventLexicon lexicon;
    final Mentions mentions;
    final Kind[] kinds;
    private final long[] sorts;
    private final int[] clauseStart;
    private final int[] clauseEnd;

    Ground(Analysis analysis, EventLexicon lexicon, Mentions mentions, Kind[] kinds) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.kinds = kinds;
        int n = analysis.size();
        sorts = new long[n * Sorts.LONGS];
        clauseStart = new int[n];
        clauseEnd = new int[n];
        for (int i = 0; i < n; i++) {
            sorts(i);
            if (mentions.figure()[i] != 0 && kinds[i] != Kind.NOMINAL) {
                kinds[i] = Kind.NUMBER;
            }
        }
        analysis.sentences().forEach(this::clauses);
    }

    int size() {
        return kinds.length;
    }

    /** The first token of the clause of a token. */
    int clauseStart(int i) {
        return clauseStart[i];
    }

    /** The token after the last of the clause of a token. */
    int clauseEnd(int i) {
        return clauseEnd[i];
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < kinds.length && kinds[i] == kind;
    }

    boolean hasSort(int i, int number) {
        return i >= 0 && (sorts[i * Sorts.LONGS + (number >> 6)] & 1L << number) != 0;
    }

    private void sorts(int i) {
        long classes = lexicon.arguments | lexicon.light | lexicon.modals | lexicon.verbs | lexicon.nouns;
        if (analysis.is(i, classes)) {
            for (Reading reading : analysis.readings(i, classes)) {
                if (reading.is(classes) && Plausibility.allows(analysis, i, reading)) {
                    lexicon.addSorts(reading.lemma(), sorts, i);
                }
            }
        }
        for (Phrase phrase : analysis.phrases(i, classes)) {
            if (phrase.is(classes)) {
                lexicon.addSorts(phrase.lemma(), sorts, i);
            }
        }
        if (mentions.actor()[i] != 0) {
            add(i, lexicon.named);
            actorSorts(i, mentions.actors().get(mentions.actor()[i] - 1).kind());
        }
        if (mentions.place()[i] != 0) {
            add(i, lexicon.named);
            add(i, lexicon.place);
        }
        if (mentions.figure()[i] != 0) {
            add(i, lexicon.figure);
        }
        if (mentions.time()[i] != 0) {
            add(i, lexicon.time);
        }
    }

    private void actorSorts(int i, ActorKind kind) {
        if (kind == ActorKind.ARMED_FORCE) {
            add(i, lexicon.force);
            add(i, lexicon.armed);
        } else if (kind == ActorKind.PERSON) {
            add(i, lexicon.person);
        }
    }

    private void add(int i, int number) {
        sorts[i * Sorts.LONGS + (number >> 6)] |= 1L << number;
    }

    private void clauses(TokenRange sentence) {
        int start = sentence.start();
        boolean verb = false;
        for (int i = start; i < sentence.end(); i++) {
            boolean finite = kinds[i] == Kind.FINITE;
            if (i > start && opens(i, finite, verb)) {
                close(start, i);
                start = i;
                verb = false;
            }
            verb |= finite && !auxiliary(i);
        }
        close(start, sentence.end());
    }

    private boolean opens(int i, boolean finite, boolean verbBefore) {
        if (kinds[i].opensClause()) {
            return true;
        }
        if (finite) {
            return verbBefore || analysis.word(i).conjunctionLength() > 0;
        }
        if (kinds[i - 1] == Kind.MARK && mentions.time()[i - 1] == 0) {
            return analysis.is(i - 1, ':') || analysis.is(i - 1, Letters.SEMICOLON) || circumstance(i);
        }
        return false;
    }

    /** An accusative participle after a comma opens a clause of its own ("adding that ..."). */
    boolean circumstance(int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.ACTIVE_PARTICIPLE) && reading.has(Feature.ACCUSATIVE_TANWIN)) {
                return true;
            }
        }
        return false;
    }

    /** A verb that only lends time or manner to the verb after it. */
    boolean auxiliary(int i) {
        if (!analysis.is(i, lexicon.modals) || !lendsTime(i)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(i + 12, analysis.size()); k++) {
            if (kinds[k] == Kind.FINITE) {
                return !kinds[k - 1].opensClause() && analysis.word(k).conjunctionLength() == 0;
            }
            if (kinds[k] == Kind.COMPLEMENT || analysis.is(k, TokenKind.PUNCTUATION)) {
                return false;
            }
        }
        return false;
    }

    private boolean lendsTime(int i) {
        for (Reading reading : analysis.readings(i, lexicon.modals)) {
            if (reading.is(lexicon.modals)) {
                String status = reading.get("status");
                return status.equals("past") || status.equals("ongoing");
            }
        }
        return false;
    }

    private void close(int start, int end) {
        for (int i = start; i < end; i++) {
            clauseStart[i] = start;
            clauseEnd[i] = end;
        }
    }

    /** Whether a condition is met by the words around a trigger. */
    boolean meets(Condition condition, int trigger, int triggerEnd) {
        int from = triggerEnd;
        int to = Math.min(clauseEnd[trigger], triggerEnd + AFTER);
        switch (condition.where()) {
            case BEFORE -> {
                from = Math.max(analysis.sentence(trigger).start(), trigger - BEFORE);
                to = trigger;
            }
            case CLAUSE -> {
                from = clauseStart[trigger];
                to = pastRelatives(clauseEnd[trigger]);
            }
            case PREVIOUS -> {
                return meetsPrevious(condition, trigger);
            }
            case SUBJECT -> {
                return meetsSubject(condition, trigger, triggerEnd);
            }
            case NEXT -> to = Math.min(clauseEnd[trigger], pastQuotes(triggerEnd) + 1);
            default -> {}
        }
        if (condition.sort() == lexicon.figure && hasSort(trigger, lexicon.figure)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if ((i < trigger || i >= triggerEnd) && meetsAt(condition, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word right before a trigger, or a letter written onto it, meets a condition. */
    private boolean meetsPrevious(Condition condition, int trigger) {
        String key = condition.key();
        if (key != null && key.length() == 1) {
            return proclitic(trigger, key.charAt(0));
        }
        int before = trigger - 1;
        while (before >= 0 && kinds[before] == Kind.QUOTE) {
            before--;
        }
        return before >= clauseStart[trigger] && meetsAt(condition, before, trigger);
    }

    private boolean meetsSubject(Condition condition, int trigger, int triggerEnd) {
        int to = Math.min(clauseEnd[trigger], triggerEnd + SUBJECT_AFTER);
        for (int i = triggerEnd; i < to && !endsPhrase(i); i++) {
            if (meetsAt(condition, i, to)) {
                return true;
            }
        }
        int start = clauseStart[trigger];
        if (kinds[trigger] != Kind.FINITE && !predicate(trigger) && !lightVerbBefore(start, trigger)) {
            return false;
        }
        int from = bringsSubject(start, trigger)
                ? start
                : Math.max(analysis.sentence(trigger).start(), start - SUBJECT_BEFORE);
        for (int i = trigger - 1; i >= from; i--) {
            if (meetsAt(condition, i, trigger)) {
                return true;
            }
        }
        return false;
    }

    private boolean predicate(int trigger) {
        return (analysis.word(trigger).features() & Feature.PARTICIPLE) != 0;
    }

    private boolean lightVerbBefore(int start, int trigger) {
        for (int i = trigger - 1; i >= start; i--) {
            if (analysis.is(i, lexicon.light) && kinds[i] == Kind.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause names its subject before its verb. */
    private boolean bringsSubject(int start, int trigger) {
        for (int i = start; i < trigger; i++) {
            if (kinds[i] == Kind.NOMINAL || kinds[i] == Kind.NUMBER) {
                return kinds[start] != Kind.RELATIVE;
            }
        }
        return false;
    }

    private boolean endsPhrase(int i) {
        return switch (kinds[i]) {
            case PREPOSITION, BY, FINITE, MARK, COMPLEMENT, SUBORDINATE, RELATIVE, CONJUNCTION -> true;
            default -> false;
        };
    }

    private int pastQuotes(int i) {
        int at = i;
        while (at < kinds.length && kinds[at] == Kind.QUOTE) {
            at++;
        }
        return at;
    }

    /** The end of the relative clauses that begin at a token, for the main clause goes on after them. */
    private int pastRelatives(int end) {
        int to = end;
        while (to < kinds.length && kinds[to] == Kind.RELATIVE) {
            to = clauseEnd[to];
        }
        return to;
    }

    private boolean meetsAt(Condition condition, int i, int to) {
        String preposition = condition.preposition();
        if (preposition == null) {
            return what(condition, i);
        }
        if (preposition.length() == 1) {
            return proclitic(i, preposition.charAt(0)) && (what(condition, i) || i + 1 < to && what(condition, i + 1));
        }
        if (kinds[i] != Kind.PREPOSITION && kinds[i] != Kind.BY || !startsWith(i, preposition)) {
            return false;
        }
        for (int k = i + 1; k < Math.min(i + 4, to); k++) {
            if (what(condition, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean what(Condition condition, int i) {
        String key = condition.key();
        if (key == null) {
            return hasSort(i, condition.sort());
        }
        return key.length() == 1 ? proclitic(i, key.charAt(0)) : isWord(i, key);
    }

    private boolean proclitic(int i, char letter) {
        String key = analysis.key(i);
        int at = analysis.word(i).conjunctionLength();
        int length = analysis.word(i).procliticLength();
        if (at >= key.length() || key.charAt(at) != letter) {
            return false;
        }
        return length > at || key.length() == at + 2 || mayCarry(i, letter);
    }

    /** Whether a noun of the tables is read behind a preposition, also where the whole is a word of another table. */
    private boolean mayCarry(int i, char letter) {
        for (Reading reading : analysis.readings(i, lexicon.arguments | lexicon.nouns)) {
            if (reading.preposition() == letter && reading.is(lexicon.arguments | lexicon.nouns)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWith(int i, String word) {
        String key = analysis.key(i);
        int at = analysis.word(i).conjunctionLength();
        return key.startsWith(word, at) && key.length() <= at + word.length() + 3;
    }

    /** Whether a token is a preposition of time ("after", "during"). */
    boolean isTime(int i, RoleWords words) {
        return i >= 0
                && (kinds[i] == Kind.PREPOSITION || kinds[i] == Kind.NOMINAL)
                && words.role(bareKey(i)).equals("time");
    }

    /** Whether a preposition carries its own pronoun ("on it") and so has no noun after it. */
    boolean carriesPronoun(int i) {
        boolean pronoun = false;
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.WORD)) {
                if (reading.suffix().isEmpty()) {
                    return false;
                }
                pronoun = true;
            }
        }
        return pronoun;
    }

    /** Whether a token names a state, be it as a place, as a body that acts, or unmentioned elsewhere. */
    boolean isState(int i) {
        return state(i) != null;
    }

    /** The reading of a token as a state, or null. */
    @Nullable
    Reading state(int i) {
        if (i < 0 || !analysis.is(i, lexicon.states) || kinds[i] != Kind.NOMINAL) {
            return null;
        }
        for (Reading reading : analysis.readings(i, lexicon.states)) {
            if (reading.is(lexicon.states) && reading.suffix().isEmpty()) {
                return reading;
            }
        }
        return null;
    }

    /** The key of a token without its conjunction. */
    String bareKey(int i) {
        String key = analysis.key(i);
        return key.substring(Math.min(analysis.word(i).conjunctionLength(), key.length() - 1));
    }

    /** Whether a token is a word, give or take clitics, article and the endings of an adjective. */
    boolean isWord(int i, String word) {
        String key = analysis.key(i);
        int at = key.indexOf(word);
        if (at < 0 || at > 4) {
            return false;
        }
        int rest = key.length() - at - word.length();
        int lead = at - analysis.word(i).procliticLength();
        return (lead == 0 || lead == 2 && analysis.word(i).definite() || lead < 0)
                && isEnding(key, key.length() - rest);
    }

    /** Whether the letters from {@code at} on can be the ending of a noun or verb: at most two, and of those that serve. */
    private static boolean isEnding(String key, int at) {
        if (key.length() - at > 2) {
            return false;
        }
        for (int i = at; i < key.length(); i++) {
            switch (key.charAt(i)) {
                case Letters.HEH, Letters.ALEF, Letters.YEH, Letters.TEH, Letters.WAW, Letters.NOON, Letters.MEEM -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
