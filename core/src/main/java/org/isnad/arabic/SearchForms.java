package org.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a text as a search index keeps them, and the spellings under which an asked word may stand there. The
 * index keeps folded words without the article and what may stand before it; those have one letter more or less only
 * where the article is sure. All other clitics are joined to the asked word when it is looked up, so that a name finds
 * its prepositions, conjunctions and suffix pronouns and the index invents no stems.
 */
public final class SearchForms {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 2;
    private static final String[] CONJUNCTIONS = {"", text(Letters.WAW), text(Letters.FEH)};
    private static final String[] PREPOSITIONS = {
        "", text(Letters.BEH), text(Letters.LAM), text(Letters.KAF), text(Letters.SEEN)
    };
    /** Without that of the first person, which newspapers hardly print and which looks like the ending of relation. */
    private static final String[] PRONOUNS = {
        text(Letters.HEH),
        text(Letters.HEH, Letters.ALEF),
        text(Letters.HEH, Letters.MEEM),
        text(Letters.HEH, Letters.NOON),
        text(Letters.HEH, Letters.MEEM, Letters.ALEF),
        text(Letters.NOON, Letters.ALEF),
        text(Letters.KAF, Letters.MEEM),
        text(Letters.KAF)
    };

    private SearchForms() {}

    private static String text(char... letters) {
        return new String(letters);
    }

    /** The words of a text in their order, folded and without article. */
    public static List<String> words(CharSequence text) {
        String folded = Key.fold(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(withoutArticle(folded.substring(start, Math.min(i, start + LONGEST))));
                start = -1;
            }
        }
        return words;
    }

    private static String withoutArticle(String word) {
        int at = Clitics.isConjunction(word, 0) ? 1 : 0;
        for (int from = at; from >= 0; from--) {
            int stem = afterArticle(word, from);
            if (stem > 0) {
                return word.substring(stem);
            }
        }
        return word;
    }

    private static int afterArticle(String word, int at) {
        if (Clitics.article(word, at)) {
            return at + 2;
        }
        boolean preposition = word.length() > at && (word.charAt(at) == Letters.BEH || word.charAt(at) == Letters.KAF);
        if (preposition && Clitics.article(word, at + 1)) {
            return at + 3;
        }
        boolean twoLams = word.length() >= at + 2 + SHORTEST
                && word.charAt(at) == Letters.LAM
                && word.charAt(at + 1) == Letters.LAM;
        return twoLams ? at + 2 : -1;
    }

    /** Every spelling in the index of a word as {@link #words} gives it, itself first. */
    public static List<String> forms(String word) {
        Set<String> stems = new LinkedHashSet<>();
        stems.add(word);
        boolean feminine = word.length() > SHORTEST && word.charAt(word.length() - 1) == Letters.HEH;
        String bound = feminine ? word.substring(0, word.length() - 1) + Letters.TEH : word;
        for (String pronoun : word.length() < SHORTEST ? new String[0] : PRONOUNS) {
            stems.add(bound + pronoun);
        }
        return withProclitics(stems);
    }

    /** The beginnings in the index of the words that begin like this one. */
    public static List<String> beginnings(String word) {
        return withProclitics(Set.of(word));
    }

    private static List<String> withProclitics(Set<String> stems) {
        List<String> forms = new ArrayList<>(stems.size() * CONJUNCTIONS.length * PREPOSITIONS.length);
        for (String conjunction : CONJUNCTIONS) {
            for (String preposition : PREPOSITIONS) {
                stems.forEach(stem -> forms.add(conjunction + preposition + stem));
            }
        }
        return forms;
    }

    /** What a word may be if its own first letter is a conjunction or preposition, or its end a pronoun. */
    public static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        bases.add(word);
        for (String proclitic : List.of(
                CONJUNCTIONS[1], CONJUNCTIONS[2], PREPOSITIONS[1], PREPOSITIONS[2], PREPOSITIONS[3], PREPOSITIONS[4])) {
            if (word.startsWith(proclitic) && word.length() > SHORTEST + 1) {
                bases.add(word.substring(1));
            }
        }
        for (String base : List.copyOf(bases)) {
            for (String pronoun : PRONOUNS) {
                if (base.endsWith(pronoun) && base.length() > pronoun.length() + SHORTEST) {
                    String stem = base.substring(0, base.length() - pronoun.length());
                    bases.add(stem);
                    if (stem.length() > SHORTEST && stem.charAt(stem.length() - 1) == Letters.TEH) {
                        bases.add(stem.substring(0, stem.length() - 1) + Letters.HEH);
                    }
                }
            }
        }
        return bases;
    }
}
