package org.isnad.event;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.ActorKind;

/** Gender, number and case as far as unvowelled spelling shows them: what may describe what, and what may be a subject. */
final class Agreement {
    private static final int NUMBERS = Feature.SINGULAR | Feature.DUAL | Feature.PLURAL;

    private static final String EEN = "" + Letters.YEH + Letters.NOON;

    private final Ground ground;
    private final Analysis analysis;

    Agreement(Ground ground) {
        this.ground = ground;
        this.analysis = ground.analysis;
    }

    /** Whether a definite word may be an adjective of one of the words from {@code start} to {@code last}. */
    boolean mayDescribe(int start, int last, int i) {
        if (!adjectiveLike(i)) {
            return false;
        }
        for (int k = start; k <= last; k++) {
            if (agree(k, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be an adjective: by a reading, by its ending, or because the lexicon lacks it. */
    boolean adjectiveLike(int i) {
        boolean noun = false;
        if (ground.hasSort(i, ground.lexicon.building) && !ground.hasSort(i, ground.lexicon.adjective)) {
            return false;
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.ADJECTIVE | Feature.PARTICIPLE | Feature.WORD)) {
                return true;
            }
            noun |= reading.has(Feature.NOUN | Feature.MASDAR)
                    && reading.suffix().isEmpty();
        }
        return !noun || ground.hasSort(i, ground.lexicon.adjective) || ground.lexicon.nisbaEnding(analysis.key(i));
    }

    private boolean agree(int noun, int adjective) {
        boolean known = false;
        for (Reading one : analysis.readings(noun)) {
            if (nominal(one)) {
                known = true;
                if (agrees(one.features(), adjective)) {
                    return true;
                }
            }
        }
        return !known;
    }

    private boolean agrees(int noun, int adjective) {
        boolean known = false;
        for (Reading reading : analysis.readings(adjective)) {
            if (nominal(reading)) {
                known = true;
                if (agrees(noun, reading)) {
                    return true;
                }
            }
        }
        return !known;
    }

    private static boolean agrees(int noun, Reading adjective) {
        if (adjective.has(Feature.PLURAL) && (noun & Feature.PLURAL) != 0) {
            return true;
        }
        if (adjective.has(Feature.DUAL) && (noun & Feature.DUAL) != 0) {
            return true;
        }
        if (!adjective.has(Feature.SINGULAR)) {
            return false;
        }
        return adjective.has(Feature.FEMININE)
                ? (noun & (Feature.FEMININE | Feature.PLURAL)) != 0
                : (noun & Feature.SINGULAR) != 0 && ((noun & Feature.MASCULINE) != 0 || (noun & Feature.FEMININE) == 0);
    }

    private static boolean nominal(Reading reading) {
        return reading.has(Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE | Feature.PARTICIPLE)
                && reading.has(NUMBERS)
                && reading.suffix().isEmpty();
    }

    /** Whether a suffix pronoun may mean the phrase with this head. */
    boolean owns(String suffix, int head) {
        char last = suffix.charAt(suffix.length() - 1);
        boolean many = last == Letters.MEEM;
        boolean she = suffix.length() > 1 && last == Letters.ALEF;
        Reading state = ground.state(head);
        if (state != null) {
            return !many && she != state.get("gender").equals("m");
        }
        boolean known = false;
        for (Reading reading : analysis.readings(head)) {
            if (!reading.has(Feature.NOUN | Feature.PARTICIPLE | Feature.ADJECTIVE) || !reading.has(NUMBERS)) {
                continue;
            }
            known = true;
            boolean sound = sound(reading, head);
            boolean fits = many
                    ? reading.has(Feature.PLURAL)
                    : she
                            ? reading.has(Feature.FEMININE) || reading.has(Feature.PLURAL) && !sound
                            : reading.has(Feature.SINGULAR)
                                    && !(reading.has(Feature.FEMININE) && !reading.has(Feature.MASCULINE));
            if (fits) {
                return true;
            }
        }
        return !known;
    }

    /** Whether a phrase after a verb may be its subject, by case and gender. */
    boolean maySubject(Reading verb, int start, int head) {
        return !oblique(start) && !otherGender(verb, head);
    }

    /** Whether a word is spelled as no subject is: an oblique dual or plural, an indefinite accusative. */
    boolean oblique(int head) {
        if (ground.mentions.figure()[head] != 0 && analysis.key(head).endsWith(EEN)) {
            return true;
        }
        boolean known = false;
        for (Reading reading : analysis.readings(head)) {
            if (!reading.has(Feature.NOMINAL | Feature.WORD) || !Plausibility.allows(analysis, head, reading)) {
                continue;
            }
            known = true;
            if (reading.has(Feature.NOMINATIVE) || !reading.has(Feature.OBLIQUE | Feature.ACCUSATIVE_TANWIN)) {
                return false;
            }
        }
        return known && ground.mentions.actor()[head] == 0 && ground.mentions.place()[head] == 0;
    }

    /**
     * Whether a verb after its subject agrees with it in gender and number.
     *
     * @param members how many phrases are joined in the subject
     */
    boolean follows(Reading verb, int head, int members) {
        boolean plural = verb.has(Feature.PLURAL) && !verb.has(Feature.SINGULAR);
        boolean dual = verb.has(Feature.DUAL) && !verb.has(Feature.SINGULAR | Feature.PLURAL);
        if (members > 1) {
            return members == 2 || !dual;
        }
        boolean feminine = verb.has(Feature.FEMININE) && !verb.has(Feature.MASCULINE);
        Reading state = ground.state(head);
        if (state != null) {
            return !plural && !dual && feminine != state.get("gender").equals("m");
        }
        boolean known = false;
        for (Reading reading : analysis.readings(head)) {
            if (!reading.has(Feature.NOUN | Feature.PARTICIPLE | Feature.ADJECTIVE) || !reading.has(NUMBERS)) {
                continue;
            }
            known = true;
            if (follows(reading, plural, dual, feminine, sound(reading, head))) {
                return true;
            }
        }
        return !known && !dual && !(plural && single(head));
    }

    /** Whether a name means one: a person, a state, a medium. */
    private boolean single(int i) {
        int actor = ground.mentions.actor()[i];
        if (actor == 0) {
            return false;
        }
        ActorKind kind = ground.mentions.actors().get(actor - 1).kind();
        return kind == ActorKind.PERSON || kind == ActorKind.STATE || kind == ActorKind.OUTLET;
    }

    private boolean sound(Reading reading, int i) {
        return reading.has(Feature.PLURAL)
                && (reading.has(Feature.CONSTRUCT) || ground.lexicon.pluralEnding(analysis.key(i)));
    }

    private static boolean follows(Reading noun, boolean plural, boolean dual, boolean feminine, boolean sound) {
        if (plural) {
            return noun.has(Feature.PLURAL);
        }
        if (dual) {
            return noun.has(Feature.DUAL);
        }
        return feminine
                ? noun.has(Feature.FEMININE) || noun.has(Feature.PLURAL) && !sound
                : noun.has(Feature.SINGULAR) && !(noun.has(Feature.FEMININE) && !noun.has(Feature.MASCULINE));
    }

    /** Whether a masculine verb stands right before a feminine noun or state, which then is its object. */
    boolean masculineBefore(Reading verb, int verbToken, int head) {
        if (verb.has(Feature.FEMININE) || !verb.has(Feature.MASCULINE) || head != verbToken + 1) {
            return false;
        }
        Reading state = ground.state(head);
        if (state != null) {
            return !state.get("gender").equals("m");
        }
        boolean known = false;
        for (Reading reading : analysis.readings(head)) {
            if (!reading.has(Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE | Feature.PARTICIPLE)
                    || !Plausibility.allows(analysis, head, reading)) {
                continue;
            }
            known = true;
            if (!reading.has(Feature.SINGULAR)
                    || !reading.has(Feature.FEMININE)
                    || reading.has(Feature.MASCULINE | Feature.PLURAL)) {
                return false;
            }
        }
        return known;
    }

    private boolean otherGender(Reading verb, int head) {
        boolean feminine = verb.has(Feature.FEMININE) && !verb.has(Feature.MASCULINE);
        if (!feminine || !verb.has(Feature.SINGULAR) || ground.mentions.actor()[head] != 0) {
            return false;
        }
        boolean known = false;
        for (Reading reading : analysis.readings(head)) {
            if (!reading.has(Feature.NOUN | Feature.MASDAR | Feature.ADJECTIVE | Feature.PARTICIPLE)
                    || !Plausibility.allows(analysis, head, reading)) {
                continue;
            }
            known = true;
            boolean sound = sound(reading, head);
            if (reading.has(Feature.FEMININE) || reading.has(Feature.PLURAL) && !sound) {
                return false;
            }
        }
        return known && !ground.isState(head);
    }
}
