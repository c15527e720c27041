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
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Span;

/** The phrase that tells a person's role: before the name, or between commas behind it. */
final class RolePhrase {
    private static final int LONGEST = 10;

    private final NameClasses classes;
    private final PersonFinder persons;
    private final Set<String> links = new HashSet<>();

    RolePhrase(NameClasses classes, PersonFinder persons, Lexicon lexicon) {
        this.classes = classes;
        this.persons = persons;
        Table table = lexicon.find("name/role-links");
        for (Row row : table == null ? List.<Row>of() : table.rows()) {
            links.add(Key.fold(row.get("form")));
            row.list("aliases").forEach(alias -> links.add(Key.fold(alias)));
        }
    }

    /** Whether a role or rank of one person can begin at a token. */
    boolean begins(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            boolean one = reading.has(Feature.WORD | Feature.SINGULAR) || !reading.has(Feature.PLURAL | Feature.DUAL);
            if (reading.is(classes.role | classes.rank)
                    && one
                    && !reading.has(Feature.ACCUSATIVE_TANWIN)
                    && !says(analysis, i)
                    && spelled(analysis, i, reading)) {
                return true;
            }
        }
        return analysis.phrases(i).stream().anyMatch(p -> p.is(classes.role | classes.rank));
    }

    /** "He demanded" before another role is not "a student". */
    private boolean says(Analysis analysis, int i) {
        return analysis.is(i, classes.say)
                && !analysis.word(i).definite()
                && classes.isVerb(analysis, i)
                && analysis.is(i + 1, TokenKind.WORD);
    }

    /** A printed hamza tells "in front of" from "imam". */
    private static boolean spelled(Analysis analysis, int i, Reading role) {
        String noun = role.get("noun");
        String printed = analysis.word(i).plain();
        int at = role.stemStart();
        return noun.isEmpty()
                || noun.charAt(0) != Letters.ALEF_HAMZA_BELOW
                || at >= printed.length()
                || printed.charAt(at) != Letters.ALEF_HAMZA_ABOVE;
    }

    /** The token at which the name behind a role begins, or -1: the role may have complements and adjectives. */
    int nameAfter(Analysis analysis, int role) {
        int limit = Math.min(role + LONGEST, analysis.sentence(role).end());
        for (int k = role + 1; k < limit; k++) {
            if (!analysis.is(k, TokenKind.WORD) && !analysis.is(k, TokenKind.QUOTE)) {
                return -1;
            }
            int title = title(analysis, k);
            if (title > k) {
                k = title - 1;
                continue;
            }
            if (startsName(analysis, k, k == role + 1)) {
                return k;
            }
            if (!goesOn(analysis, k)) {
                return -1;
            }
        }
        return -1;
    }

    /** The end of a title of several words at a token ("Ayatollah"), or the token. */
    private int title(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k, classes.rank)) {
            if (phrase.is(classes.rank)) {
                return phrase.end();
            }
        }
        return k;
    }

    private boolean startsName(Analysis analysis, int k, boolean direct) {
        if (!analysis.is(k, TokenKind.WORD) || analysis.word(k).procliticLength() > 0 || classes.listed(analysis, k)) {
            return false;
        }
        if (analysis.word(k).definite()) {
            return direct && titled(analysis, k);
        }
        int length = persons.run(analysis, k) - k;
        if (length == 1 && classes.weak(analysis, k)) {
            return false;
        }
        if (classes.nameOnly(analysis, k)) {
            return length > 0;
        }
        if (classes.unknown(analysis, k)) {
            boolean family = analysis.is(k + 1, classes.family) && classes.nameOnly(analysis, k + 1);
            return length >= 2 && (direct || family || closed(analysis, k - 1)) && !startsLater(analysis, k, length);
        }
        boolean weak = classes.isVerb(analysis, k) || analysis.is(k, classes.role | classes.bodyKind);
        return classes.isName(analysis, k) && length >= (weak ? 2 : direct ? 1 : 2) || !weak && length >= 2;
    }

    /** "Colonel al-...": a family name with the article right behind a rank that is no name of a body. */
    private boolean titled(Analysis analysis, int k) {
        return analysis.is(k - 1, classes.rank)
                && analysis.word(k - 1).definite()
                && analysis.is(k, classes.family)
                && classes.nameOnly(analysis, k);
    }

    /** Whether a role is complete with a token: a definite word, a state, a mark. */
    private boolean closed(Analysis analysis, int k) {
        return analysis.word(k).definite() || analysis.is(k, classes.state) || analysis.is(k, TokenKind.QUOTE);
    }

    /** An unknown word before a given name and a family name is more likely a place than a third name. */
    private boolean startsLater(Analysis analysis, int k, int length) {
        return length >= 3
                && analysis.is(k + 1, classes.given)
                && classes.nameOnly(analysis, k + 1)
                && !analysis.word(k - 1).definite();
    }

    private boolean goesOn(Analysis analysis, int k) {
        if (!analysis.is(k, TokenKind.WORD) || analysis.word(k).definite()) {
            return analysis.word(k).conjunctionLength() == 0
                    || analysis.is(k, classes.role | classes.rank) == analysis.is(k - 1, classes.role | classes.rank);
        }
        if (links.contains(analysis.key(k))) {
            return true;
        }
        if (analysis.is(k, classes.closed)) {
            return false;
        }
        boolean joined = analysis.word(k).conjunctionLength() > 0 && !analysis.is(k, classes.role);
        boolean role = analysis.is(k, classes.role | classes.rank | classes.bodyKind);
        boolean closes = analysis.is(k - 1, TokenKind.WORD)
                && analysis.word(k - 1).definite()
                && analysis.word(k).procliticLength() == 0;
        return !joined && (role || !closes) && !classes.surelyVerb(analysis, k) && !accusative(analysis, k);
    }

    private static boolean accusative(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k)) {
            if (reading.has(Feature.ACCUSATIVE_TANWIN)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the role that stands behind a name, after a comma or right away; {@code nameEnd} where there is none. */
    int endBehind(Analysis analysis, int nameEnd) {
        int start = startBehind(analysis, nameEnd);
        if (!begins(analysis, start)
                || !analysis.is(start, classes.role)
                || analysis.word(start).procliticLength() > 0) {
            return nameEnd;
        }
        int limit = Math.min(start + LONGEST, analysis.sentence(start).end());
        int k = start + 1;
        while (k < limit && analysis.is(k, TokenKind.WORD) && !toOutlet(analysis, k) && goesOn(analysis, k)) {
            k++;
        }
        boolean closes = k >= analysis.size()
                || toOutlet(analysis, k)
                || !analysis.is(k, TokenKind.WORD)
                || analysis.is(k, classes.comp);
        return closes && k < start + LONGEST ? k : nameEnd;
    }

    /** The outlet that is told ends the role before it. */
    private boolean toOutlet(Analysis analysis, int k) {
        boolean named = analysis.is(k, classes.outlet)
                || analysis.phrases(k).stream().anyMatch(p -> p.is(classes.outlet) && p.preposition() != 0);
        return named && analysis.word(k).procliticLength() > 0;
    }

    int startBehind(Analysis analysis, int nameEnd) {
        boolean comma = analysis.is(nameEnd, Letters.COMMA) || analysis.is(nameEnd, ',') || analysis.is(nameEnd, '(');
        return comma ? nameEnd + 1 : nameEnd;
    }

    /** The words of a role, without the proclitics before the first. */
    static String text(Analysis analysis, int start, int end) {
        String text = analysis.text(start, end);
        boolean lamLam = text.length() > 1 && text.charAt(0) == Letters.LAM && text.charAt(1) == Letters.LAM;
        int letters = analysis.word(start).procliticLength();
        if (lamLam || letters == 0 || end <= start) {
            return lamLam ? Letters.ALEF + text.substring(1) : text;
        }
        int from = analysis.spanWithout(start, letters).start();
        return analysis.page().slice(new Span(from, analysis.token(end - 1).end()));
    }
}
