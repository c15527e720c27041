package org.isnad.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/** The word classes by which names are found, and the tests of one word that names need. */
final class NameClasses {
    final long body;
    final long outlet;
    final long state;
    final long bodyKind;
    final long demonym;
    final long given;
    final long family;
    final long part;
    final long role;
    final long rank;
    final long preposition;
    final long closed;
    final long verb;
    final long say;
    final long led;
    final long sayNoun;
    final long argument;
    final long eventNoun;
    final long comp;
    final long sub;
    final long beforeVerb;
    final long notFamily;
    private final long ordinary;
    private final long complementizer;

    private final Set<String> sure = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    NameClasses(WordIndex index, Lexicon lexicon) {
        read(lexicon, "name/sure", sure);
        read(lexicon, "name/doubtful", doubtful);
        body = index.classBit("body");
        outlet = index.classBit("outlet");
        state = index.classBit("state");
        bodyKind = index.classBit("body-kind");
        demonym = index.classBit("demonym");
        given = index.classBit("given");
        family = index.classBit("family");
        part = index.classBit("name-part");
        role = index.classBit("role");
        rank = index.classBit("rank");
        preposition = index.classBit("prep");
        closed =
                index.classBits("prep", "rel", "dem", "pron", "neg", "neg-rel", "sub", "part", "conj", "comp", "quant");
        led = index.classBit("party-cue");
        sayNoun = index.classBit("say-noun");
        say = index.classBit("say-verb");
        eventNoun = index.classBit("event-noun");
        argument = index.classBits("argument", "code-word");
        verb = index.classBits("say-verb", "event-verb", "verb");
        long names = body | outlet | state | given | family | part | index.classBits("city", "place", "site", "region");
        ordinary = ~names;
        complementizer = index.classBit("comp");
        beforeVerb = index.classBits("neg", "part");
        sub = index.classBits("comp", "conj", "sub");
        comp = index.classBits("comp", "prep", "rel", "sub", "neg", "part");
        notFamily = closed
                | role
                | rank
                | bodyKind
                | demonym
                | body
                | outlet
                | state
                | index.classBits(
                        "weekday",
                        "month",
                        "day-part",
                        "time-unit",
                        "unit",
                        "day-adverb",
                        "edge",
                        "direction",
                        "deictic",
                        "place-kind",
                        "place-noun",
                        "kind",
                        "quant",
                        "number");
    }

    private static void read(Lexicon lexicon, String name, Set<String> words) {
        Table table = lexicon.find(name);
        for (Row row : table == null ? List.<Row>of() : table.rows()) {
            words.add(Key.fold(row.get("form")));
            row.list("aliases").forEach(word -> words.add(Key.fold(word)));
        }
    }

    /** A word that may be part of a name and nothing else that the lexicon knows. */
    boolean unknown(Analysis analysis, int i) {
        return analysis.is(i, TokenKind.WORD)
                && analysis.readings(i).isEmpty()
                && analysis.key(i).length() > 1
                && !doubtful.contains(analysis.key(i));
    }

    /** Whether a word, with or without proclitics, is listed as a name although it is spelled like another word. */
    boolean sure(Analysis analysis, int i) {
        String key = analysis.key(i);
        for (int letters = 0; letters <= Math.min(2, key.length() - 3); letters++) {
            boolean swallowed =
                    letters > 0 && key.charAt(letters - 1) == Letters.LAM && key.charAt(letters) == Letters.LAM;
            if (sure.contains(swallowed ? "" + Letters.ALEF + key.substring(letters) : key.substring(letters))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is an adjective of a state, people or town, and not the name of the state. */
    boolean nisba(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, demonym)) {
            if (reading.is(demonym) && !reading.has(Feature.ACCUSATIVE_TANWIN)) {
                return !analysis.is(i, state);
            }
        }
        return false;
    }

    /** "Day" without article ends no name ("Russia Today" without its article is "Russia, day ..."). */
    boolean isDay(Analysis analysis, int i) {
        String key = analysis.key(i);
        return key.length() == 3
                && key.charAt(0) == Letters.YEH
                && key.charAt(1) == Letters.WAW
                && key.charAt(2) == Letters.MEEM;
    }

    /** A word that no table has, or that is a name and nothing else. */
    boolean unknownOrName(Analysis analysis, int i) {
        return unknown(analysis, i) || nameOnly(analysis, i);
    }

    /** A word that is as often no name, or the nisba of a state: one such behind a role names nobody. */
    boolean weak(Analysis analysis, int i) {
        return doubtful.contains(analysis.key(i)) || analysis.is(i, demonym);
    }

    /** A given or family name that is not more likely an ordinary word. */
    boolean nameOnly(Analysis analysis, int i) {
        return isName(analysis, i)
                && (!analysis.is(i, ordinary) || sure.contains(analysis.key(i)))
                && !doubtful.contains(analysis.key(i));
    }

    boolean isName(Analysis analysis, int i) {
        return analysis.is(i, given | family) && !isParticle(analysis, i);
    }

    /** Folded keys confuse the name Ali with the preposition on; the printed last letter does not. */
    boolean isParticle(Analysis analysis, int i) {
        if (analysis.is(i, complementizer) && printedWithOtherHamza(analysis, i)) {
            return true;
        }
        String plain = analysis.token(i).plain();
        return analysis.is(i, preposition)
                && !plain.isEmpty()
                && plain.charAt(plain.length() - 1) == Letters.ALEF_MAKSURA;
    }

    /** Whether the word can be a finite verb. */
    boolean isVerb(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, verb)) {
            if (reading.is(verb) && reading.has(Feature.FINITE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word can only be a finite verb. */
    boolean surelyVerb(Analysis analysis, int i) {
        boolean verbal = false;
        for (Reading reading : analysis.readings(i)) {
            if (!reading.has(Feature.FINITE)) {
                return false;
            }
            verbal = true;
        }
        return verbal;
    }

    /** Whether a body or outlet of the tables is named at a token. */
    boolean listed(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i, body | outlet)) {
            if (phrase.is(body | outlet)) {
                return true;
            }
        }
        return false;
    }

    /** A family name that needs no given name: of one man in the news of the world, and no other word. */
    boolean known(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, family)) {
            if (reading.is(family) && reading.get("alone").equals("yes") && nameOnly(analysis, i)) {
                return true;
            }
        }
        return false;
    }

    /** Conjunction and "that" fold to the letters of some names; their printed hamza tells them apart. */
    boolean printedWithOtherHamza(Analysis analysis, int i) {
        String plain = analysis.token(i).plain();
        for (int k = 1; k < plain.length(); k++) {
            char c = plain.charAt(k);
            if (analysis.is(i, complementizer) && (c == Letters.ALEF_HAMZA_ABOVE || c == Letters.ALEF_HAMZA_BELOW)) {
                return true;
            }
        }
        return false;
    }
}
