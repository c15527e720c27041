package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons named in full, or by one name behind a role or rank. A name is a run of given and family names,
 * particles (bin, abu, al) with what they govern, and words that the lexicon lacks altogether.
 */
final class PersonFinder {
    private static final int LONGEST = 10;

    private final NameClasses classes;
    private final NameShape shape;
    private final OrdinaryFamily families;

    PersonFinder(NameClasses classes, NameShape shape) {
        this.classes = classes;
        this.shape = shape;
        this.families = new OrdinaryFamily(classes);
    }

    NameClasses classes() {
        return classes;
    }

    /**
     * The person whose name begins at a token, or null.
     *
     * @param roleStart where the role or rank before it begins, or -1
     */
    @Nullable
    NameMention at(Analysis analysis, int i, int roleStart) {
        int end = roleStart >= 0 ? bridged(analysis, i, waw(analysis, i, run(analysis, i))) : run(analysis, i);
        if (end > i + 1 && !classes.isName(analysis, i + 1) && familyFirst(analysis, i)) {
            end = i + 1;
        }
        if (end == i || isState(analysis, i, end)) {
            return null;
        }
        if (!(roleStart >= 0 ? afterRole(analysis, i, end) : alone(analysis, i, end) || roleBehind(analysis, i, end))) {
            return null;
        }
        boolean ranked = roleStart >= 0 || analysis.is(i - 1, classes.led);
        int full = end == i + 1 ? families.end(analysis, end, ranked) : end;
        int whole = roleStart >= 0 ? roleStart : i;
        return new NameMention(i, full, letters(analysis, i), whole, ActorKind.PERSON, "", null);
    }

    /** "Said Sa'id al-Takruni that ...": between such a verb and a family name even a common word is a given name. */
    private boolean doubtful(Analysis analysis, int i) {
        return analysis.is(i, classes.given)
                && !analysis.word(i).definite()
                && analysis.word(i).procliticLength() == 0
                && behindSaid(analysis, i)
                && nisba(analysis, i + 1);
    }

    /** A family name known alone is not followed by words that no table has as names. */
    private boolean familyFirst(Analysis analysis, int i) {
        return analysis.is(i, classes.family) && !analysis.is(i, classes.given) && classes.known(analysis, i);
    }

    private int letters(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i, classes.given | classes.family)) {
            if (phrase.is(classes.given | classes.family)) {
                return (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
            }
        }
        return classes.isName(analysis, i) || isParticle(analysis, i, true) ? proclitics(analysis, i) : 0;
    }

    int proclitics(Analysis analysis, int i) {
        long names = classes.given | classes.family | classes.part;
        int least = Integer.MAX_VALUE;
        for (Reading reading : analysis.readings(i, names)) {
            if (reading.is(names)) {
                least = Math.min(least, reading.proclitics());
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    /** A state is no person unless a family name makes it one. */
    private boolean isState(Analysis analysis, int i, int end) {
        return analysis.is(i, classes.state) && !(end > i + 1 && classes.nameOnly(analysis, i + 1));
    }

    private boolean afterRole(Analysis analysis, int i, int end) {
        return classes.isName(analysis, i)
                || isParticle(analysis, i, true)
                || phrase(analysis, i, false) > 0
                || end - i >= 2;
    }

    private boolean alone(Analysis analysis, int i, int end) {
        if (end - i < 2) {
            return classes.known(analysis, i);
        }
        if (phrase(analysis, i, false) > 0 || isParticle(analysis, i, true)) {
            return true;
        }
        if (end == i + 2 && doubtful(analysis, i)) {
            return true;
        }
        if (!analysis.is(i, classes.given) || !classes.isName(analysis, i)) {
            return classes.known(analysis, i) || said(analysis, i, end);
        }
        if (analysis.is(i - 1, classes.led)) {
            return true;
        }
        if (end == i + 2
                && !classes.nameOnly(analysis, i)
                && !analysis.is(i + 1, classes.given)
                && classes.known(analysis, i + 1)) {
            return false;
        }
        boolean said = analysis.is(i, classes.say) && classes.isVerb(analysis, i) && !analysis.is(i + 1, classes.given);
        return classes.nameOnly(analysis, i) || strong(analysis, i + 1, end) && !said;
    }

    /** Two words that no table has, right behind "said": a foreign name. */
    private boolean said(Analysis analysis, int i, int end) {
        boolean second = classes.unknown(analysis, i + 1) || isParticle(analysis, i + 1, false);
        return end >= i + 2 && classes.unknown(analysis, i) && second && behindSaid(analysis, i);
    }

    /** Whether a verb like "he said" stands right before a word of its sentence. */
    private boolean behindSaid(Analysis analysis, int i) {
        if (i == 0) {
            return false;
        }
        for (Reading reading : analysis.readings(i - 1, classes.say)) {
            if (reading.is(classes.say)
                    && reading.has(Feature.FINITE)
                    && reading.has(Feature.PERSON_3)
                    && reading.has(Feature.SINGULAR)
                    && reading.suffix().isEmpty()) {
                return analysis.sentenceOf(i) == analysis.sentenceOf(i - 1);
            }
        }
        return false;
    }

    /** The end of a given name behind a role with a foreign family name that begins with waw ("Walker"). */
    private int waw(Analysis analysis, int i, int end) {
        String key = analysis.key(end);
        boolean family = end == i + 1
                && analysis.is(i, classes.given)
                && classes.nameOnly(analysis, i)
                && key.length() >= 5
                && key.charAt(0) == Letters.WAW
                && classes.unknown(analysis, end)
                && shape.foreign(key.substring(1));
        return family ? end + 1 : end;
    }

    /** The end of a name behind a role that goes on over one word which is a common noun too ("Muhammad Sahib al-..."). */
    private int bridged(Analysis analysis, int i, int end) {
        boolean bridge = end == i + 1 && classes.isName(analysis, i) && families.bridges(analysis, end);
        if (!bridge
                || !analysis.is(end + 1, TokenKind.WORD)
                || analysis.word(end + 1).procliticLength() > 0) {
            return end;
        }
        if (classes.nameOnly(analysis, end + 1)) {
            return end + Math.max(1, run(analysis, end + 1) - end);
        }
        boolean closes = !analysis.is(end + 2, TokenKind.WORD) || analysis.is(end + 2, classes.comp);
        return closes && classes.unknown(analysis, end + 1) && shape.fits(analysis, end + 1, true) ? end + 2 : end;
    }

    private boolean strong(Analysis analysis, int from, int end) {
        for (int k = from; k < end; k++) {
            if (classes.nameOnly(analysis, k) || isParticle(analysis, k, false)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of name words from {@code i}. */
    int run(Analysis analysis, int i) {
        int k = i;
        while (k < analysis.size() && k - i < LONGEST && analysis.sentenceOf(i) == analysis.sentenceOf(k)) {
            int next = word(analysis, k, k > i);
            if (next == k || k > i && next == k + 1 && complete(analysis, i, k) && !goesOn(analysis, k)) {
                break;
            }
            k = next;
        }
        return k;
    }

    /** Whether a name is whole before a token: known in full, or ended by a particle with its word ("Abu ..."). */
    private boolean complete(Analysis analysis, int i, int k) {
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.end() == k && phrase.lemma().row().table().name().equals("name/persons")) {
                return true;
            }
        }
        return k >= i + 3 && isParticle(analysis, k - 2, false);
    }

    /** A name that is no other word goes on with a name that is whole, or a definite nisba. */
    private boolean goesOn(Analysis analysis, int k) {
        String printed = analysis.word(k).plain();
        return classes.nameOnly(analysis, k)
                || analysis.word(k).definite() && printed.charAt(printed.length() - 1) == Letters.YEH;
    }

    /** The start of the last name of a run: the family name with its particle. */
    int lastUnit(Analysis analysis, int start, int end) {
        int k = start;
        int unit = start;
        while (k < end) {
            unit = k;
            int next = whole(analysis, k) ? k + 1 : word(analysis, k, k > start);
            k = next == k ? k + 1 : next;
        }
        return unit;
    }

    /** Whether the name of one man in full begins at a token, and not a name of two words. */
    private static boolean whole(Analysis analysis, int k) {
        for (Phrase phrase : analysis.phrases(k)) {
            if (phrase.lemma().row().table().name().equals("name/persons")) {
                return true;
            }
        }
        return false;
    }

    private int word(Analysis analysis, int k, boolean inside) {
        if (!analysis.is(k, TokenKind.WORD) || classes.listed(analysis, k)) {
            return k;
        }
        int phrase = phrase(analysis, k, inside);
        if (phrase > 0) {
            return phrase;
        }
        if (isParticle(analysis, k, !inside) && governed(analysis, k)) {
            boolean again = isParticle(analysis, k + 1, false) && governed(analysis, k + 1);
            return inside && proclitics(analysis, k) > 0 ? k : again ? k + 3 : k + 2;
        }
        if (classes.isName(analysis, k)) {
            return !inside || follows(analysis, k) ? k + 1 : k;
        }
        return classes.unknown(analysis, k) && shape.fits(analysis, k, inside) && !object(analysis, k) ? k + 1 : k;
    }

    /** A definite feminine noun behind a definite name is more likely what the man acts on. */
    private static boolean object(Analysis analysis, int k) {
        String key = analysis.key(k);
        return analysis.word(k).definite()
                && key.charAt(key.length() - 1) == Letters.HEH
                && k > 0
                && analysis.word(k - 1).definite();
    }

    private int phrase(Analysis analysis, int k, boolean inside) {
        if (classes.isParticle(analysis, k)) {
            return -1;
        }
        for (Phrase phrase : analysis.phrases(k, classes.given | classes.family)) {
            if (phrase.is(classes.given | classes.family)) {
                boolean bare = phrase.conjunction() == 0 && phrase.preposition() == 0;
                return inside && !bare ? -1 : phrase.end();
            }
        }
        return -1;
    }

    /** A name that is also another word goes on with a name where it can hardly be that word. */
    private boolean follows(Analysis analysis, int k) {
        if (proclitics(analysis, k) > 0 || analysis.is(k, classes.state)) {
            return false;
        }
        if (analysis.is(k, classes.role | classes.rank | classes.bodyKind)) {
            return analysis.word(k).definite()
                    ? !analysis.is(k + 1, TokenKind.WORD)
                            || !analysis.word(k + 1).definite()
                            || analysis.is(k, classes.family) && noun(analysis, k + 1)
                    : nameGoesOn(analysis, k + 1);
        }
        return !classes.isVerb(analysis, k)
                || surelyName(analysis, k + 1)
                || !analysis.is(k + 1, TokenKind.WORD)
                || analysis.is(k + 1, classes.comp)
                || analysis.word(k + 1).procliticLength() > 0;
    }

    /** A name that is no other word: what stands before it is a name too, though it looks like a verb. */
    private boolean surelyName(Analysis analysis, int k) {
        if (!analysis.is(k, TokenKind.WORD) || analysis.word(k).procliticLength() > 0) {
            return false;
        }
        String key = analysis.key(k);
        boolean nisba = classes.unknown(analysis, k)
                && analysis.word(k).definite()
                && key.charAt(key.length() - 1) == Letters.YEH;
        return nisba || classes.nameOnly(analysis, k);
    }

    /** A definite word in yeh that no table has but as a family name. */
    private boolean nisba(Analysis analysis, int k) {
        if (!analysis.is(k, TokenKind.WORD) || !analysis.word(k).definite()) {
            return false;
        }
        String key = analysis.key(k);
        boolean name = classes.unknown(analysis, k) || analysis.is(k, classes.family);
        return name && key.charAt(key.length() - 1) == Letters.YEH;
    }

    /** A definite noun that is no adjective of the word before it. */
    private static boolean noun(Analysis analysis, int k) {
        String key = analysis.key(k);
        boolean noun = false;
        for (Reading reading : analysis.readings(k)) {
            if (reading.has(Feature.ADJECTIVE | Feature.PARTICIPLE)) {
                return false;
            }
            noun |= reading.has(Feature.NOUN | Feature.MASDAR | Feature.WORD);
        }
        return noun && key.charAt(key.length() - 1) != Letters.YEH;
    }

    private boolean nameGoesOn(Analysis analysis, int k) {
        String key = analysis.key(k);
        boolean nisba = classes.unknown(analysis, k) && analysis.word(k).definite() && key.endsWith("" + Letters.YEH);
        return nisba || classes.nameOnly(analysis, k) || isParticle(analysis, k, true) && governed(analysis, k);
    }

    /** A particle of two letters takes no preposition: behind one the word is another. */
    private boolean isParticle(Analysis analysis, int k, boolean start) {
        for (Reading reading : analysis.readings(k, classes.part)) {
            if (!reading.is(classes.part)) {
                continue;
            }
            boolean own = reading.preposition() == 0 || reading.stemEnd() - reading.stemStart() > 2;
            boolean here = !start || !reading.get("where").equals("inside");
            if (own && here && !classes.printedWithOtherHamza(analysis, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean governed(Analysis analysis, int k) {
        if (!analysis.is(k + 1, TokenKind.WORD) || analysis.is(k + 1, classes.closed | classes.state)) {
            return false;
        }
        boolean proclitic = analysis.word(k + 1).conjunctionLength() > 0 && !classes.isName(analysis, k + 1);
        for (Reading reading : analysis.readings(k, classes.part)) {
            if (reading.is(classes.part)) {
                boolean any = !reading.get("governs").equals("name");
                boolean definite = reading.get("governs").equals("definite");
                boolean name = classes.isName(analysis, k + 1)
                        || classes.unknown(analysis, k + 1)
                        || isParticle(analysis, k + 1, false)
                                && analysis.is(k + 2, TokenKind.WORD)
                                && analysis.word(k + 2).definite();
                return !proclitic
                        && (name || any && (!definite || analysis.word(k + 1).definite()));
            }
        }
        return false;
    }

    /** A given name and one more word, whatever else it may mean, before the role of one person. */
    private boolean roleBehind(Analysis analysis, int i, int end) {
        return end == i + 1
                && analysis.is(i, classes.given)
                && proclitics(analysis, i) == 0
                && (classes.nameOnly(analysis, i) || analysis.is(i - 1, classes.led))
                && families.end(analysis, end, analysis.is(i - 1, classes.led)) > end;
    }
}
