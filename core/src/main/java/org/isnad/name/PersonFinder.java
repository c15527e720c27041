package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons named in full, or by one name behind a role or rank. A name is a run of given and family names,
 * particles (bin, abu, al) with what they govern, and words that the lexicon lacks altogether.
 */
final class PersonFinder {
    private static final int LONGEST = 7;
    private static final int LONGEST_ROLE = 8;

    private final NameClasses classes;

    PersonFinder(NameClasses classes) {
        this.classes = classes;
    }

    /**
     * The person whose name begins at a token, or null.
     *
     * @param roleStart where the role or rank before it begins, or -1
     */
    @Nullable NameMention at(Analysis analysis, int i, int roleStart) {
        int end = run(analysis, i);
        int length = end - i;
        if (length == 0 || !(roleStart >= 0 ? afterRole(analysis, i, end) : alone(analysis, i, end))) {
            return null;
        }
        int letters = letters(analysis, i);
        String role = roleStart >= 0 ? analysis.text(roleStart, i) : null;
        int whole = roleStart >= 0 ? roleStart : i;
        return new NameMention(i, end, letters, whole, ActorKind.PERSON, "", role);
    }

    private int letters(Analysis analysis, int i) {
        return classes.isName(analysis, i) ? proclitics(analysis, i) : 0;
    }

    private int proclitics(Analysis analysis, int i) {
        return analysis.readings(i).stream()
                .filter(r -> r.is(classes.given | classes.family | classes.part))
                .mapToInt(Reading::proclitics)
                .min()
                .orElse(0);
    }

    private boolean afterRole(Analysis analysis, int i, int end) {
        return classes.isName(analysis, i) || isParticle(analysis, i) || end - i >= 2;
    }

    private boolean alone(Analysis analysis, int i, int end) {
        if (end - i < 2) {
            return false;
        }
        boolean startsWithName = classes.isName(analysis, i) && analysis.is(i, classes.given) && !analysis.is(i, classes.state) || isParticle(analysis, i);
        return startsWithName && (classes.nameOnly(analysis, i) || strong(analysis, i + 1, end));
    }

    private boolean strong(Analysis analysis, int from, int end) {
        for (int k = from; k < end; k++) {
            if (classes.nameOnly(analysis, k) || analysis.is(k, classes.part)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of name words from {@code i}. */
    int run(Analysis analysis, int i) {
        int k = i;
        while (k < analysis.size() && k - i < LONGEST && sameLine(analysis, i, k)) {
            int next = word(analysis, k, k > i);
            if (next == k) {
                break;
            }
            k = next;
        }
        return k;
    }

    private static boolean sameLine(Analysis analysis, int i, int k) {
        return analysis.sentenceOf(i) == analysis.sentenceOf(k);
    }

    private int word(Analysis analysis, int k, boolean inside) {
        if (!analysis.is(k, TokenKind.WORD)) {
            return k;
        }
        if (isParticle(analysis, k) && analysis.is(k + 1, TokenKind.WORD)) {
            return inside && proclitics(analysis, k) > 0 ? k : k + 2;
        }
        if (classes.isName(analysis, k)) {
            boolean free = proclitics(analysis, k) == 0;
            return (free || !inside) && (!inside || !classes.isVerb(analysis, k)) ? k + 1 : k;
        }
        return classes.unknown(analysis, k) && nameShaped(analysis, k, inside) ? k + 1 : k;
    }

    /** A particle of two letters takes no preposition: behind one the word is another. */
    private boolean isParticle(Analysis analysis, int k) {
        for (Reading reading : analysis.readings(k)) {
            if (reading.is(classes.part) && (reading.preposition() == 0 || reading.stemEnd() - reading.stemStart() > 2)) {
                return true;
            }
        }
        return false;
    }

    /** An unknown word with article belongs to a name only behind another name word. */
    private static boolean nameShaped(Analysis analysis, int k, boolean inside) {
        return analysis.word(k).procliticLength() == 0 && (inside || !analysis.word(k).definite());
    }

    /** The token at which the name behind a role begins, or -1: the role may have complements and adjectives. */
    int nameAfterRole(Analysis analysis, int role) {
        int limit = Math.min(role + LONGEST_ROLE, analysis.sentence(role).end());
        for (int k = role + 1; k < limit; k++) {
            if (!analysis.is(k, TokenKind.WORD)) {
                return -1;
            }
            if (startsName(analysis, k)) {
                return k;
            }
            if (!inRole(analysis, k)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsName(Analysis analysis, int k) {
        if (analysis.word(k).definite() || analysis.word(k).procliticLength() > 0) {
            return false;
        }
        return isParticle(analysis, k)
                || classes.nameOnly(analysis, k)
                || classes.isName(analysis, k) && run(analysis, k) - k >= 2
                || classes.unknown(analysis, k) && run(analysis, k) - k >= 2;
    }

    private boolean inRole(Analysis analysis, int k) {
        return !classes.isVerb(analysis, k) || analysis.word(k).definite();
    }
}
