package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.ActorKind;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies, forces and outlets: those that the tables list, and those that a noun of their kind heads ("the
 * ministry of ...", "the ... army", "the movement «...»").
 */
final class BodyFinder {
    private static final String QUOTE = "quote";
    private static final int LONGEST_QUOTED = 6;
    private static final int LONGEST_CONSTRUCT = 4;

    private final NameClasses classes;

    BodyFinder(NameClasses classes) {
        this.classes = classes;
    }

    /** The mention that begins at a token: a listed name with the adjectives behind it, else one that its kind heads. */
    @Nullable NameMention at(Analysis analysis, int i) {
        NameMention listed = listed(analysis, i);
        if (listed != null) {
            int end = analysis.is(i, classes.bodyKind) ? demonyms(analysis, listed.end()) : listed.end();
            return end == listed.end() ? listed : listed.upTo(end);
        }
        return headed(analysis, i);
    }

    private @Nullable NameMention listed(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.is(classes.body | classes.outlet) && !isCrowd(phrase.lemma())) {
                int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                return mention(i, phrase.end(), letters, phrase.lemma());
            }
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.body | classes.outlet)
                    && reading.suffix().isEmpty()
                    && !isCrowd(reading.lemma())
                    && !ordinary(analysis, i)) {
                return mention(i, i + 1, reading.proclitics(), reading.lemma());
            }
        }
        return null;
    }

    /** Media of a country as one informant, and platforms on which all speak, are no actors. */
    private static boolean isCrowd(Lemma lemma) {
        String sub = lemma.row().get("sub");
        return sub.equals("platform") || sub.equals("media");
    }

    /** A single word that is also an ordinary word names a body only between quotation marks. */
    private boolean ordinary(Analysis analysis, int i) {
        boolean other = classes.isVerb(analysis, i);
        for (Reading reading : analysis.readings(i)) {
            other |= reading.has(Feature.NOMINAL) && !reading.is(classes.bodyKind | classes.demonym);
        }
        return other && !(analysis.is(i - 1, TokenKind.QUOTE) && analysis.is(i + 1, TokenKind.QUOTE));
    }

    private static NameMention mention(int start, int end, int letters, Lemma lemma) {
        ActorKind kind = kind(lemma.row().get("kind"));
        return new NameMention(start, end, letters, start, kind, lemma.row().get("form"), null);
    }

    static ActorKind kind(String word) {
        ActorKind kind = Vocabulary.find(ActorKind.class, word);
        return kind == null ? ActorKind.ORGANISATION : kind;
    }

    private @Nullable NameMention headed(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.bodyKind) && heads(reading)) {
                String heads = reading.get("heads");
                int end = reading.article() ? definite(analysis, i, heads) : construct(analysis, i, heads);
                if (end > 0) {
                    NameMention inner = inner(analysis, i + 1, end);
                    ActorKind kind = inner == null ? kind(reading.get("kind")) : inner.kind();
                    String canonical = inner == null ? "" : inner.canonical();
                    return new NameMention(i, end, reading.proclitics(), i, kind, canonical, null);
                }
            }
        }
        return null;
    }

    /** Two ministries or several groups are no one body; a place of the same noun is no body either. */
    private static boolean heads(Reading reading) {
        boolean one = reading.has(Feature.SINGULAR) || !reading.has(Feature.PLURAL | Feature.DUAL);
        return one && reading.suffix().isEmpty();
    }

    /** The listed body whose name fills the words after the kind noun ("the organisation Daesh"). */
    private @Nullable NameMention inner(Analysis analysis, int start, int end) {
        int from = analysis.is(start, TokenKind.QUOTE) ? start + 1 : start;
        int to = analysis.is(end - 1, TokenKind.QUOTE) ? end - 1 : end;
        NameMention listed = from < to ? listed(analysis, from) : null;
        return listed != null && listed.end() == to ? listed : null;
    }

    /** "The army" + adjectives ending in a demonym: "the Israeli army", "the Syrian Arab army". */
    private int definite(Analysis analysis, int i, String heads) {
        int quoted = quoted(analysis, i + 1);
        if (quoted > 0 || heads.equals(QUOTE)) {
            return quoted;
        }
        int end = -1;
        for (int k = i + 1; k <= i + 3 && definiteWord(analysis, k); k++) {
            if (analysis.is(k, classes.demonym)) {
                end = k + 1;
            }
        }
        return end;
    }

    /** "Ministry of defence", "police of Diyala", "movement «Hamas»". */
    private int construct(Analysis analysis, int i, String heads) {
        int quoted = quoted(analysis, i + 1);
        if (quoted > 0) {
            return demonyms(analysis, quoted);
        }
        NameMention listed = listed(analysis, i + 1);
        if (listed != null && listed.letters() == 0) {
            return demonyms(analysis, listed.end());
        }
        if (heads.equals(QUOTE)) {
            return -1;
        }
        int k = i + 1;
        boolean demonym = false;
        while (k <= i + LONGEST_CONSTRUCT && definiteWord(analysis, k) && !classes.isVerb(analysis, k)) {
            demonym |= analysis.is(k, classes.demonym);
            k++;
        }
        return k > i + 1 && (heads.isEmpty() || demonym) ? k : -1;
    }

    private int demonyms(Analysis analysis, int from) {
        int k = from;
        while (definiteWord(analysis, k) && analysis.is(k, classes.demonym)) {
            k++;
        }
        return k;
    }

    private boolean definiteWord(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD)
                && !analysis.is(k, classes.closed)
                && analysis.word(k).definite()
                && analysis.word(k).procliticLength() == 0;
    }

    private static int quoted(Analysis analysis, int mark) {
        if (!analysis.is(mark, TokenKind.QUOTE)) {
            return -1;
        }
        for (int k = mark + 1; k <= mark + LONGEST_QUOTED && k < analysis.size(); k++) {
            if (analysis.is(k, TokenKind.QUOTE)) {
                return k > mark + 1 ? k + 1 : -1;
            }
            if (analysis.is(k, TokenKind.PUNCTUATION)) {
                return -1;
            }
        }
        return -1;
    }
}
