package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Word;
import org.isnad.arabic.WordBits;

/**
 * The {@link Mark}s that a printed word has wherever it stands, from its readings and letters. Keeps what it worked out,
 * so an instance belongs to one thread.
 */
final class WordMarks {
    private static final int SHORTEST_NISBA = 4;
    private static final long MARKS = Long.MAX_VALUE;
    private static final String YEH = "" + Letters.YEH;
    private static final String YEH_HEH = "" + Letters.YEH + Letters.HEH;
    private static final String YEH_NOON = "" + Letters.YEH + Letters.NOON;
    private static final String WAW_NOON = "" + Letters.WAW + Letters.NOON;

    private final SayingWords words;
    private final WordBits known = new WordBits(this::marks);

    WordMarks(SayingWords words) {
        this.words = words;
    }

    /** The marks of the word at a token. */
    long of(Analysis analysis, int token) {
        return known.of(analysis, token) & MARKS;
    }

    private long marks(Word word) {
        long bits = proclitics(word);
        boolean finite = false;
        boolean other = false;
        boolean whole = wholeNoun(word);
        for (Reading reading : word.readings()) {
            if (misspelt(word, reading)) {
                continue;
            }
            bits |= whole ? reading(reading) & ~(reading.preposition() == 0 ? 0 : Mark.BI) : reading(reading);
            boolean verb = reading.has(Feature.FINITE) && reading.preposition() == 0;
            finite |= verb;
            other |= !verb;
        }
        bits |= common(word, bits) ? Mark.COMMON : 0;
        if (finite && !other) {
            bits |= Mark.VERB;
        }
        if (word.readings().isEmpty() && startsBi(word)) {
            bits |= Mark.MAYBE_BI;
        }
        return looksAdjective(word.key()) ? bits | Mark.ADJECTIVE : bits;
    }

    /** Whether the word is a noun without taking its first letter for a preposition. */
    private static boolean wholeNoun(Word word) {
        for (Reading reading : word.readings()) {
            if (reading.preposition() == 0
                    && reading.has(Feature.NOUN | Feature.MASDAR)
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A noun of the tables that no reading makes a name, a title or an adjective. */
    private boolean common(Word word, long bits) {
        boolean noun = false;
        for (Reading reading : word.readings()) {
            if (reading.is(words.names)) {
                return false;
            }
            noun |= reading.has(Feature.NOUN);
        }
        return noun && (bits & Mark.ADJECTIVE) == 0;
    }

    /**
     * Folding makes one key of spellings that print apart: a final teh marbuta is no suffix pronoun and no verb, a final
     * alef maksura no pronoun, an alef with hamza below begins no past verb.
     */
    static boolean misspelt(Word word, Reading reading) {
        String plain = word.plain();
        if (plain.isEmpty()) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        boolean suffixed = !reading.suffix().isEmpty();
        if (last == Letters.TEH_MARBUTA && (suffixed || reading.has(Feature.FINITE))) {
            return true;
        }
        if (last == Letters.ALEF_MAKSURA && suffixed) {
            return true;
        }
        if (suffixed && reading.suffix().charAt(0) == Letters.KAF && reading.has(Feature.FINITE)) {
            return true;
        }
        int stem = Math.min(reading.stemStart(), plain.length() - 1);
        char seat = plain.charAt(stem);
        if (seat == Letters.ALEF_HAMZA_ABOVE
                && reading.has(Feature.MASDAR)
                && reading.get("form").equals("4")) {
            return true;
        }
        return seat == Letters.ALEF_HAMZA_BELOW && reading.has(Feature.FINITE);
    }

    private static boolean startsBi(Word word) {
        String key = word.key();
        int at = !key.isEmpty() && key.charAt(0) == Letters.WAW ? 1 : 0;
        return key.length() > at + 3 && key.charAt(at) == Letters.BEH;
    }

    private static long proclitics(Word word) {
        long bits = word.definite() ? Mark.DEFINITE : 0;
        String key = word.key();
        if (key.isEmpty()) {
            return bits;
        }
        int conjunction = word.conjunctionLength();
        if (conjunction > 0 && key.charAt(0) == Letters.WAW) {
            bits |= Mark.WAW;
        }
        if (word.procliticLength() > conjunction) {
            char c = key.charAt(conjunction);
            bits |= c == Letters.BEH ? Mark.BI : c == Letters.LAM ? Mark.LI : 0;
        }
        if (key.length() == 1 + conjunction) {
            char c = key.charAt(conjunction);
            bits |= c == Letters.BEH ? Mark.BI : c == Letters.LAM ? Mark.LI : 0;
        }
        return bits;
    }

    private long reading(Reading reading) {
        if (reading.preposition() == Letters.KAF) {
            return 0;
        }
        long classBit = reading.lemma().classBit();
        if ((classBit & words.light) != 0
                && reading.has(Feature.PAST | Feature.ANY_PRESENT)
                && reading.preposition() == 0) {
            return Mark.LIGHT;
        }
        boolean content = (classBit & words.content) != 0 || reading.has(Feature.MASDAR);
        long bits = content && reading.preposition() == Letters.BEH ? Mark.BI : 0;
        bits |= (classBit & words.content) != 0 || reading.has(Feature.MASDAR) ? Mark.CONTENT : 0;
        if ((classBit & words.verb) != 0) {
            return bits | verb(reading);
        }
        if ((classBit & words.particles) != 0 && reading.preposition() == 0) {
            return bits | Mark.CLOSED;
        }
        if ((classBit & words.particle) != 0) {
            return bits | particle(reading);
        }
        if ((classBit & words.noun) != 0) {
            bits |= Mark.NOUN;
            bits |= reading.suffix().isEmpty() ? 0 : Mark.OWNED;
            return words.has(reading.lemma(), SayingWords.MEDIUM | SayingWords.SPEECH | SayingWords.DOCUMENT)
                    ? bits | Mark.MEDIUM
                    : bits;
        }
        if ((classBit & words.source) != 0 || words.isRole(reading)) {
            return bits | Mark.SOURCE;
        }
        if ((classBit & words.preposition) != 0) {
            return bits | Mark.PREPOSITION;
        }
        boolean people = (classBit & words.demonym) != 0 && reading.has(Feature.PLURAL) && reading.preposition() == 0;
        return people || (classBit & words.adjective) != 0 ? bits | Mark.ADJECTIVE : bits;
    }

    private long verb(Reading reading) {
        long bits = reading.has(Feature.MASDAR) ? Mark.NOUN : 0;
        bits |= reading.has(Feature.MASDAR) && !reading.suffix().isEmpty() ? Mark.OWNED : 0;
        boolean saying = reading.has(Feature.MASDAR | Feature.FINITE)
                || reading.has(Feature.ACTIVE_PARTICIPLE) && isState(reading);
        bits |= saying && words.has(reading.lemma(), SayingWords.TRANSPARENT) ? Mark.TRANSPARENT : 0;
        if (reading.preposition() != 0 || reading.article()) {
            return bits;
        }
        boolean active = reading.has(Feature.ACTIVE) || !reading.has(Feature.PASSIVE);
        active &= !isWomen(reading);
        if (reading.has(Feature.PAST | Feature.ANY_PRESENT) && reading.has(Feature.PERSON_3) && active) {
            bits |= Mark.FINITE;
            bits |= reading.conjunction() == 0 ? 0 : Mark.WAW;
        }
        return reading.has(Feature.ACTIVE_PARTICIPLE) && isState(reading) ? bits | Mark.PARTICIPLE : bits;
    }

    /** The third person feminine plural, which the news has no use for and many a word looks like. */
    static boolean isWomen(Reading reading) {
        return reading.has(Feature.PLURAL)
                && reading.has(Feature.FEMININE)
                && !reading.has(Feature.SINGULAR | Feature.MASCULINE);
    }

    /** Whether a participle can be an indefinite accusative. */
    private static boolean isState(Reading reading) {
        if (reading.has(Feature.ACCUSATIVE_TANWIN)) {
            return true;
        }
        if (reading.has(Feature.SINGULAR)) {
            return reading.has(Feature.FEMININE) && reading.suffix().isEmpty();
        }
        return reading.has(Feature.OBLIQUE) || reading.has(Feature.FEMININE);
    }

    private long particle(Reading reading) {
        long part = words.part(reading.lemma());
        if (reading.preposition() == 0) {
            return part;
        }
        boolean withBi = reading.preposition() == Letters.BEH && (part & Mark.INNA) != 0;
        if ((part & Mark.TITLE) != 0) {
            return part;
        }
        long what = reading.preposition() == Letters.BEH && (part & Mark.MA) != 0 ? Mark.BI : 0;
        return withBi ? part | Mark.BI : what | (part & (Mark.POINTER | Mark.MA | Mark.SAME));
    }

    private static boolean looksAdjective(String key) {
        if (key.length() < SHORTEST_NISBA) {
            return false;
        }
        return key.endsWith(YEH_HEH)
                || key.endsWith(YEH)
                || key.endsWith(YEH + YEH_NOON)
                || key.endsWith(YEH + WAW_NOON);
    }
}
