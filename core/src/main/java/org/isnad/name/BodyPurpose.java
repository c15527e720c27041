package org.isnad.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/**
 * What a body is for, as its name says: "for human rights", "for studies" behind it, or a first noun of an idafa ("body
 * for regulating civil aviation").
 */
final class BodyPurpose {
    private static final int MOST_NAME = 3;

    /** Sorts of bodies whose names may be words that no table has. */
    private static final Set<String> NAMED = Set.of(
            "tribe",
            "company",
            "newspaper",
            "broadcaster",
            "agency",
            "magazine",
            "site",
            "brigade",
            "ngo",
            "institute");

    private final NameClasses classes;
    private final NameShape shape;
    private final Set<String> epithets = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    BodyPurpose(NameClasses classes, NameShape shape, Lexicon lexicon) {
        this.classes = classes;
        this.shape = shape;
        Table loaded = lexicon.find("name/epithets");
        for (Row row : loaded == null ? List.<Row>of() : loaded.rows()) {
            epithets.add(Key.fold(row.get("form")));
            row.list("aliases").forEach(alias -> epithets.add(Key.fold(alias)));
        }
        Table table = lexicon.find("name/purposes");
        if (table != null) {
            for (Row row : table.rows()) {
                nouns.add(Key.fold(row.get("form")));
                row.list("aliases").forEach(alias -> nouns.add(Key.fold(alias)));
                row.list("news").forEach(form -> news.add(Key.fold(form)));
            }
        }
    }

    /** Whether a word is what a paper calls a body and no part of its name ("terrorist", "banned"). */
    boolean epithet(Analysis analysis, int k) {
        return epithets.contains(analysis.key(k));
    }

    /** The end of a name of one word that no table has, behind a noun that such names follow; or -1. */
    int proper(Analysis analysis, int k, Reading head) {
        boolean fits = NAMED.contains(head.get("sub"))
                && analysis.is(k, TokenKind.WORD)
                && classes.unknown(analysis, k)
                && !analysis.word(k).definite()
                && shape.fits(analysis, k, false);
        return fits ? k + 1 : -1;
    }

    /** Whether a token says that a body gathers news: "for news". */
    boolean ofNews(Analysis analysis, int k) {
        return news.contains(analysis.key(k)) && analysis.key(k).charAt(0) == Letters.LAM;
    }

    /** The token after "for news", "of news" behind the name of an outlet. */
    int newsTail(Analysis analysis, int end) {
        return news.contains(analysis.key(end)) ? end + 1 : end;
    }

    /** Whether a token is such a noun without article, before a definite one. */
    boolean first(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD) && nouns.contains(analysis.key(k)) && definite(analysis, k + 1);
    }

    /** The token after "for ..." and what is joined to it, or -1 where the token begins nothing of the kind. */
    int end(Analysis analysis, int k) {
        String key = analysis.key(k);
        if (key.length() < 4 || key.charAt(0) != Letters.LAM || !analysis.is(k, TokenKind.WORD)) {
            return -1;
        }
        boolean article = key.charAt(1) == Letters.LAM && nouns.contains(key.substring(2));
        if (!article && !nouns.contains(key.substring(1))) {
            return -1;
        }
        if (!article && !definite(analysis, k + 1)) {
            return -1;
        }
        return joined(analysis, adjectives(analysis, article ? k + 1 : k + 2));
    }

    /** The end of a name of one to three words with such a purpose behind it, or -1. */
    int named(Analysis analysis, int k) {
        for (int end = k + 1; end <= k + MOST_NAME; end++) {
            if (!analysis.is(end - 1, TokenKind.WORD)
                    || analysis.is(end - 1, classes.closed)
                    || analysis.word(end - 1).procliticLength() > 0) {
                return -1;
            }
            int purpose = end(analysis, end);
            if (purpose > 0) {
                return purpose;
            }
        }
        return -1;
    }

    private int joined(Analysis analysis, int k) {
        String key = analysis.key(k);
        boolean and = key.length() > 4
                && key.charAt(0) == Letters.WAW
                && key.charAt(1) == Letters.ALEF
                && key.charAt(2) == Letters.LAM
                && nouns.contains(key.substring(3));
        return and ? joined(analysis, adjectives(analysis, k + 1)) : k;
    }

    private int adjectives(Analysis analysis, int k) {
        int end = k;
        while (end < k + 2 && definite(analysis, end) && nisba(analysis, end)) {
            end++;
        }
        return end;
    }

    private static boolean nisba(Analysis analysis, int k) {
        String key = analysis.key(k);
        char last = key.charAt(key.length() - 1);
        return last == Letters.YEH
                || last == Letters.HEH && key.charAt(key.length() - 2) == Letters.YEH
                || key.length() > 4 && last == Letters.NOON && key.charAt(key.length() - 3) == Letters.YEH;
    }

    private boolean definite(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD)
                && !analysis.is(k, classes.closed | classes.rank)
                && analysis.word(k).definite()
                && analysis.word(k).procliticLength() == 0;
    }
}
