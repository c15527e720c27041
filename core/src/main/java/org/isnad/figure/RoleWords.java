package org.isnad.figure;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/** The words that give people their role in an event, as they stand in the text. */
final class RoleWords {
    /** The units that are roles. */
    static final Set<Unit> UNITS = EnumSet.of(
            Unit.KILLED, Unit.WOUNDED, Unit.CASUALTIES, Unit.MISSING, Unit.DETAINED, Unit.CAPTIVES, Unit.DISPLACED);

    private static final int VERB = Feature.PAST | Feature.ANY_PRESENT;

    private final FigureClasses classes;
    private final ByLemma<RoleWord> words;

    RoleWords(WordIndex index, FigureClasses classes) {
        this.classes = classes;
        this.words = new ByLemma<>(index, classes.role(), RoleWord::of);
    }

    boolean is(Analysis analysis, int i) {
        return analysis.is(i, classes.role());
    }

    @Nullable
    RoleWord of(Reading reading) {
        return words.of(reading.lemma());
    }

    /** Whether a reading is a verbal noun, but not in the dual: al-qatla, the killed, is no dual of qatl. */
    static boolean isMasdar(Reading reading) {
        return reading.has(Feature.MASDAR) && (reading.has(Feature.SINGULAR) || !reading.has(Feature.DUAL));
    }

    /** Whether a word is the verbal noun of an event. */
    boolean isEvent(Token token) {
        for (Reading reading : token.readings()) {
            if (of(reading) != null && isMasdar(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a verb of control over ground. */
    boolean isControl(Token token) {
        for (Reading reading : token.readings()) {
            RoleWord word = of(reading);
            if (word != null && word.isControl()) {
                return true;
            }
        }
        return false;
    }

    /** A verb in the plural or dual has its subject before it. */
    boolean hasOwnSubject(Token token) {
        for (Reading reading : token.readings()) {
            if (of(reading) != null) {
                return reading.has(VERB) && !reading.has(Feature.SINGULAR | Feature.MASDAR);
            }
        }
        return false;
    }

    /**
     * The unit that a verb, verbal noun or word gives to what stands behind it.
     *
     * @param adjoins whether the figure stands right behind it
     * @param active whether an object follows the figure, which then is the subject of the verb
     */
    @Nullable
    Unit governing(Token token, boolean adjoins, boolean active) {
        for (Reading reading : token.readings()) {
            RoleWord word = of(reading);
            if (word == null || !word.left() || word.near() && !adjoins) {
                continue;
            }
            boolean free =
                    reading.suffix().isEmpty() || adjoins && isMasdar(reading) && isThirdPerson(reading.suffix());
            boolean subject = active && word.object() && reading.has(Feature.FINITE);
            if (free && !subject && (reading.has(VERB | Feature.WORD) || isMasdar(reading))) {
                return word.unit();
            }
        }
        return null;
    }

    private static boolean isThirdPerson(String suffix) {
        return suffix.charAt(0) == Letters.HEH;
    }

    /**
     * The unit of a word that may be the first of two joined: "the killing and wounding of".
     *
     * @param opens whether a clause begins with it, so that a verb may come before its subject
     */
    @Nullable
    Unit partner(Token token, boolean opens) {
        if (!opens && isVerb(token)) {
            return null;
        }
        for (Reading reading : token.readings()) {
            RoleWord word = of(reading);
            boolean verb = reading.has(VERB) && reading.has(Feature.SINGULAR);
            boolean form = verb || reading.has(Feature.WORD) || isMasdar(reading);
            if (word != null && word.left() && form && reading.suffix().isEmpty()) {
                return word.unit();
            }
        }
        return null;
    }

    private boolean isVerb(Token token) {
        for (Reading reading : token.readings()) {
            if (of(reading) != null && reading.has(VERB)) {
                return true;
            }
        }
        return false;
    }

    /** The unit of a phrase before the figure that ends before a token. */
    @Nullable
    Unit phraseBefore(Analysis analysis, int i, int end) {
        for (Phrase phrase : analysis.phrases(i)) {
            RoleWord word = words.of(phrase.lemma());
            if (word != null && word.left() && phrase.end() <= end) {
                return word.unit();
            }
        }
        return null;
    }

    /** The unit of a word or phrase that stands behind figures: "by injuries", "between killed and wounded". */
    @Nullable
    Unit behind(Analysis analysis, int i, int limit) {
        for (Phrase phrase : analysis.phrases(i)) {
            RoleWord word = words.of(phrase.lemma());
            if (word != null && word.right() && phrase.end() <= limit) {
                return word.unit();
            }
        }
        if (is(analysis, i)) {
            for (Reading reading : analysis.readings(i)) {
                RoleWord word = of(reading);
                if (word != null && word.right() && reading.conjunction() == 0) {
                    return word.unit();
                }
            }
        }
        return null;
    }
}
