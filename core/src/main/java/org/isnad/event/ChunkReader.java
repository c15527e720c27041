package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Word;
import org.isnad.model.ActorKind;

/**
 * Cuts a run of tokens into noun phrases. A phrase ends before a preposition, a verb, a conjoined noun, and where an
 * indefinite noun follows a definite one, for that begins the next argument.
 */
final class ChunkReader {
    private final Ground ground;
    private final Analysis analysis;
    private final Agreement agreement;

    ChunkReader(Ground ground) {
        this.ground = ground;
        this.analysis = ground.analysis;
        this.agreement = new Agreement(ground);
    }

    List<Chunk> read(int from, int to) {
        List<Chunk> chunks = new ArrayList<>();
        int preposition = -1;
        for (int i = from; i < to; i++) {
            Kind kind = ground.kinds[i];
            if (kind == Kind.PREPOSITION || kind == Kind.BY) {
                preposition = ground.carriesPronoun(i) ? -1 : i;
            } else if (kind == Kind.QUANTIFIER && ground.is(i + 1, Kind.PARTICLE)) {
                preposition = -1;
            } else if (starts(kind)) {
                Chunk chunk = chunk(i, to, preposition, chunks);
                chunks.add(chunk);
                i = chunk.end() - 1;
                preposition = -1;
            } else if (kind == Kind.FINITE || kind.opensClause()) {
                preposition = -1;
            }
        }
        return chunks;
    }

    private static boolean starts(Kind kind) {
        return kind == Kind.NOMINAL || kind == Kind.NUMBER || kind == Kind.QUANTIFIER || kind == Kind.DEMONSTRATIVE;
    }

    private Chunk chunk(int start, int to, int preposition, List<Chunk> before) {
        Word word = analysis.word(start);
        int end = start + 1;
        while (end < to && continues(start, end)) {
            end++;
        }
        while (end > start + 1 && ground.is(end - 1, Kind.QUOTE)) {
            end--;
        }
        boolean joined = conjunction(start) && !before.isEmpty();
        char letter = proclitic(start, word);
        if (joined && preposition < 0 && letter == 0) {
            Chunk last = before.get(before.size() - 1);
            return make(start, end, last.preposition(), last.letter(), true);
        }
        return make(start, end, preposition, letter, joined);
    }

    /** Whether a word is listed whole but is a noun under beh ("with force", "with wounds"). */
    private boolean listed(int i, Word word) {
        boolean under = false;
        if (ground.mentions.actor()[i] != 0 || ground.mentions.place()[i] != 0) {
            return false;
        }
        for (Reading reading : word.readings()) {
            if (reading.preposition() == Letters.BEH && reading.has(Feature.NOUN | Feature.MASDAR)) {
                under = true;
            } else if (!reading.has(Feature.WORD) && reading.preposition() == 0) {
                return false;
            }
        }
        return under;
    }

    private boolean conjunction(int i) {
        int[] actor = ground.mentions.actor();
        return analysis.word(i).conjunctionLength() > 0 && (i == 0 || actor[i] == 0 || actor[i - 1] != actor[i]);
    }

    /** The preposition that a word carries; a kaf only where the lexicon knows the word without it. */
    private char proclitic(int i, Word word) {
        if (word.procliticLength() == word.conjunctionLength()) {
            return listed(i, word) ? Letters.BEH : 0;
        }
        char letter = word.key().charAt(word.conjunctionLength());
        boolean known = letter != Letters.KAF
                || ground.mentions.place()[i] == 0 && !word.readings().isEmpty();
        return known ? letter : 0;
    }

    private boolean continues(int start, int i) {
        Kind kind = ground.kinds[i];
        if (kind == Kind.QUOTE) {
            return i + 1 < ground.size() && (sameMention(i - 1, i) || sameMention(i - 1, i + 1) || joinsQuoted(i));
        }
        if (sameMention(i - 1, i) || slashedName(i)) {
            return true;
        }
        if (kind == Kind.DEMONSTRATIVE) {
            return false;
        }
        if (kind != Kind.NOMINAL && kind != Kind.NUMBER || ground.mentions.time()[i] != 0) {
            return false;
        }
        Word word = analysis.word(i);
        if (word.procliticLength() > 0 && !word.readings().isEmpty()) {
            return false;
        }
        if (ground.mentions.figure()[i] != 0
                && ground.mentions.figure()[i] != ground.mentions.figure()[i - 1]) {
            return false;
        }
        return !closed(start, i);
    }

    /** A name between slashes, as some agencies print it. */
    private boolean slashedName(int i) {
        return analysis.is(i, '/')
                && i + 1 < ground.size()
                && ground.mentions.actor()[i + 1] != 0
                && ground.mentions.actor()[i - 1] == 0;
    }

    private boolean joinsQuoted(int i) {
        return !closed(i, i) && ground.kinds[i - 1] == Kind.NOMINAL && ground.kinds[i + 1] == Kind.NOMINAL;
    }

    /** Whether the phrase is complete before token {@code i}: it is definite, and {@code i} begins another. */
    private boolean closed(int start, int i) {
        int last = i - 1;
        while (last > start && ground.kinds[last] == Kind.QUOTE) {
            last--;
        }
        boolean named = ends(ground.mentions.actor(), last, i);
        if (last > start && !named && nisba(last) && analysis.word(i).definite()) {
            return true;
        }
        boolean article = analysis.word(last).definite();
        boolean definite = article || named || ends(ground.mentions.place(), last, i) || stateEnds(last, i);
        if (!definite) {
            if (analysis.word(i).definite() && free(last)) {
                return true;
            }
            if (tanwin(last) && !agreement.adjectiveLike(i) && ground.mentions.figure()[i] == 0) {
                return true;
            }
            boolean second = last > start || analysis.word(start).conjunctionLength() > 0;
            return second && begins(i) && indefiniteAdjective(last);
        }
        if (ground.mentions.actor()[i] != 0) {
            return titled(start)
                    ? article
                            && starts(ground.mentions.actor(), i)
                            && !person(i)
                            && analysis.word(i).procliticLength() == 0
                    : named;
        }
        if (named && person(last)) {
            return true;
        }
        boolean names = ground.hasSort(last, ground.lexicon.place)
                && ground.mentions.place()[i] != 0
                && !ends(ground.mentions.place(), last, i);
        if (names) {
            return false;
        }
        if (starts(ground.mentions.place(), i)) {
            return true;
        }
        return !analysis.word(i).definite()
                || (article || named) && !titled(start) && !agreement.mayDescribe(start, last, i);
    }

    /** Whether a word can only be a plural or dual with its noon, after which no genitive follows. */
    private boolean free(int i) {
        boolean free = false;
        if (ground.mentions.actor()[i] != 0 || ground.mentions.place()[i] != 0) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.NOMINAL | Feature.WORD)) {
                boolean noon = reading.has(Feature.DUAL | Feature.PLURAL)
                        && reading.has(Feature.NOMINATIVE | Feature.OBLIQUE)
                        && !reading.has(Feature.CONSTRUCT | Feature.FEMININE)
                        && analysis.key(i).charAt(analysis.key(i).length() - 1) == Letters.NOON;
                if (!noon) {
                    return false;
                }
                free = true;
            }
        }
        return free;
    }

    /** Whether a word can only be an indefinite accusative, after which no genitive follows. */
    private boolean tanwin(int i) {
        boolean tanwin = false;
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.NOMINAL)) {
                if (!reading.has(Feature.ACCUSATIVE_TANWIN)) {
                    return false;
                }
                tanwin = true;
            }
        }
        return tanwin;
    }

    private boolean stateEnds(int last, int i) {
        return ground.isState(last)
                && ground.mentions.actor()[last] == 0
                && !analysis.word(i).definite();
    }

    /** Whether a name begins at a token. */
    private boolean begins(int i) {
        return starts(ground.mentions.actor(), i) || starts(ground.mentions.place(), i) || ground.isState(i);
    }

    private static boolean starts(int[] mention, int i) {
        return mention[i] != 0 && mention[i - 1] != mention[i];
    }

    /** An indefinite adjective takes no noun after it. */
    private boolean indefiniteAdjective(int i) {
        if (analysis.word(i).definite() || ground.mentions.actor()[i] != 0) {
            return false;
        }
        boolean adjective = false;
        for (Reading reading : analysis.readings(i)) {
            adjective |= reading.has(Feature.ADJECTIVE) && reading.suffix().isEmpty();
        }
        return adjective;
    }

    /** Whether a word is an indefinite adjective, after which a definite noun begins another phrase. */
    private boolean nisba(int i) {
        return !analysis.word(i).definite()
                && (ground.hasSort(i, ground.lexicon.adjective) || ground.lexicon.nisbaEnding(analysis.key(i)));
    }

    private boolean person(int i) {
        int actor = ground.mentions.actor()[i];
        return actor != 0 && ground.mentions.actors().get(actor - 1).kind() == ActorKind.PERSON;
    }

    /** Whether a phrase begins with a title, after which a name may follow another ("leader of the party N"). */
    private boolean titled(int start) {
        return ground.mentions.actor()[start] == 0
                && (ground.hasSort(start, ground.lexicon.office) || ground.hasSort(start, ground.lexicon.person));
    }

    private static boolean ends(int[] mention, int last, int i) {
        return mention[last] != 0 && mention[last] != mention[i];
    }

    private boolean sameMention(int a, int b) {
        return same(ground.mentions.actor(), a, b)
                || same(ground.mentions.place(), a, b)
                || same(ground.mentions.figure(), a, b);
    }

    private static boolean same(int[] mention, int a, int b) {
        return a >= 0 && b < mention.length && mention[a] != 0 && mention[a] == mention[b];
    }

    private Chunk make(int start, int end, int preposition, char letter, boolean joined) {
        int actor = 0;
        int place = 0;
        int figure = 0;
        boolean time = ground.mentions.time()[start] != 0;
        for (int i = start; i < end; i++) {
            actor = actor == 0 ? ground.mentions.actor()[i] : actor;
            place = place == 0 ? ground.mentions.place()[i] : place;
            figure = figure == 0 ? ground.mentions.figure()[i] : figure;
        }
        return new Chunk(start, end, preposition, letter, joined, actor, place, figure, time);
    }
}
