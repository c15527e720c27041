package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Word;

/**
 * What one printed word can be in an expression of time, wherever it stands: the terms it can be read as, and its key
 * with and without proclitics.
 *
 * @param terms the readings as words of time
 * @param keys the key as printed and without proclitics
 * @param layers the layers of the grammar of which some pattern begins with this word, as bits
 * @param wholeLayers those of them of which this word alone is a whole pattern
 * @param beginsExpression whether the pattern of some expression begins with this word
 * @param beginsPhrase whether a phrase of the time tables begins with this word
 * @param inPattern whether this word stands in any pattern
 */
record WordMarks(
        List<OfTerm> terms,
        List<Stripped> keys,
        long layers,
        long wholeLayers,
        boolean beginsExpression,
        boolean beginsPhrase,
        boolean inPattern) {
    /** A word that has no part in any expression of time. */
    static final WordMarks NONE = new WordMarks(List.of(), List.of(), 0, 0, false, false, false);

    private static final String PREPOSITIONS = "" + Letters.BEH + Letters.LAM + Letters.KAF;
    private static final int SHORTEST = 2;
    /** Names of this length are no other word with another hamza. */
    private static final int LONG = 5;

    /** A term under one of its kinds. */
    record OfTerm(int kind, boolean conjunction, char preposition, int count, Term term) {
        Mark at(int i) {
            return new Mark(kind, i, i + 1, conjunction, preposition, count, term.number(), term, null);
        }
    }

    /** The key without the proclitics named. */
    record Stripped(String key, boolean conjunction, char preposition) {}

    /** The terms that a word can be read as. */
    static List<OfTerm> terms(Word word, TimeGrammar grammar) {
        List<OfTerm> terms = new ArrayList<>(2);
        for (Reading reading : word.readings()) {
            Term term = grammar.termOfLemma[reading.lemma().id()];
            if (term != null && !reading.future() && isThatMonth(word, reading, term)) {
                add(reading, term, grammar.kinds, terms);
            }
        }
        terms.removeIf(term -> !grammar.isUsed(term.kind()));
        return terms;
    }

    private static boolean isThatMonth(Word word, Reading reading, Term term) {
        return !term.kind().equals("month")
                || hamzaAgrees(word.plain(), reading, term)
                        && !(term.cautious() && reading.preposition() == Letters.BEH)
                        && reading.preposition() != Letters.KAF;
    }

    /** A short or doubtful word whose printed hamza is another one is another word; hamza left out says nothing. */
    private static boolean hamzaAgrees(String plain, Reading reading, Term term) {
        String form =
                term.row().has("form") ? term.row().get("form") : term.row().get("noun");
        if (!term.cautious() && form.length() >= LONG) {
            return true;
        }
        for (int i = 0; i < form.length() && reading.stemStart() + i < plain.length(); i++) {
            char printed = plain.charAt(reading.stemStart() + i);
            boolean seated = printed == Letters.ALEF_HAMZA_ABOVE
                    || printed == Letters.ALEF_HAMZA_BELOW
                    || printed == Letters.ALEF_MADDA;
            if (seated && printed != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static void add(Reading reading, Term term, Kinds kinds, List<OfTerm> terms) {
        String definite = reading.article() ? "the-" : reading.suffix().isEmpty() ? "" : "its-";
        String number = number(reading);
        boolean conjunction = reading.conjunction() != 0;
        if (reading.has(Feature.ACCUSATIVE_TANWIN) && !term.name().isEmpty()) {
            terms.add(new OfTerm(
                    kinds.number("tanwin-" + number + term.name()),
                    conjunction,
                    reading.preposition(),
                    number.equals("plural-") ? 3 : 1,
                    term));
        }
        for (String kind : kinds(term)) {
            OfTerm mark = new OfTerm(
                    kinds.number(definite + number + kind),
                    conjunction,
                    reading.preposition(),
                    number.equals("dual-") ? 2 : number.equals("plural-") ? 3 : 1,
                    term);
            if (!terms.contains(mark)) {
                terms.add(mark);
            }
        }
    }

    /** Nouns are told apart by number; a dual that waits for its second noun is a kind of its own. */
    private static String number(Reading reading) {
        if (reading.has(Feature.SINGULAR) || !reading.has(Feature.DUAL | Feature.PLURAL)) {
            return "";
        }
        if (reading.has(Feature.PLURAL)) {
            return "plural-";
        }
        return reading.has(Feature.CONSTRUCT) && reading.suffix().isEmpty() ? "construct-" : "dual-";
    }

    static List<String> kinds(Term term) {
        List<String> kinds = new ArrayList<>(3);
        kinds.add("any-" + term.kind());
        if (!term.cautious()) {
            kinds.add(term.kind());
        }
        if (!term.name().isEmpty()) {
            kinds.add(term.name());
        }
        return kinds;
    }

    static List<Stripped> stripped(String key) {
        List<Stripped> keys = new ArrayList<>(2);
        keys.add(new Stripped(key, false, (char) 0));
        char first = key.isEmpty() ? 0 : key.charAt(0);
        boolean conjunction = first == Letters.WAW || first == Letters.FEH;
        if (key.length() > SHORTEST && (conjunction || PREPOSITIONS.indexOf(first) >= 0)) {
            keys.add(new Stripped(key.substring(1), conjunction, conjunction ? 0 : first));
        }
        if (key.length() > SHORTEST + 1 && conjunction && PREPOSITIONS.indexOf(key.charAt(1)) >= 0) {
            keys.add(new Stripped(key.substring(2), true, key.charAt(1)));
        }
        return keys;
    }
}
