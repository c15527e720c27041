package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.jspecify.annotations.Nullable;

/** The word classes by which places are found. */
final class PlaceClasses {
    final long kind;
    final long direction;
    final long preposition;
    final long cue;
    final long agent;
    final long verb;
    final long role;
    final long rank;
    final long given;
    final long family;
    final long bodyKind;
    final long demonym;
    final long state;
    final long by;
    final long head;
    final long tail;
    final long outlet;
    final long function;
    private final long ordinary;
    private final long names;
    private final long anyVerb;

    PlaceClasses(WordIndex index) {
        kind = index.classBit("place-kind");
        direction = index.classBit("direction");
        preposition = index.classBit("place-prep");
        cue = index.classBit("place-cue");
        agent = index.classBit("place-agent");
        verb = index.classBit("place-verb");
        role = index.classBit("role");
        rank = index.classBit("rank");
        given = index.classBit("given");
        family = index.classBit("family");
        bodyKind = index.classBit("body-kind");
        demonym = index.classBit("demonym");
        state = index.classBit("state");
        head = index.classBit("place-head");
        tail = index.classBit("place-tail");
        outlet = index.classBit("outlet");
        function = index.classBits(
                "prep", "by", "comp", "sub", "conj", "neg", "neg-rel", "rel", "dem", "pron", "part", "quant");
        by = index.classBit("by");
        names = given | family | index.classBit("name-part");
        anyVerb = index.classBits("say-verb", "event-verb", "verb", "place-verb");
        ordinary = ~(names | state | demonym | kind | direction | cue | head | tail | agent | index.classBits("body", "outlet"));
    }

    /** Whether the word, with these proclitics taken off, has a reading that is no name of a place. */
    boolean otherwise(Analysis analysis, int i, int letters) {
        for (Reading reading : analysis.readings(i)) {
            boolean same = reading.stemStart() >= letters && reading.suffix().isEmpty();
            if (same && (reading.is(names) || reading.is(ordinary) && !weak(reading))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, with these proclitics taken off, is a word of grammar, a nisba or a noun of place. */
    boolean closed(Analysis analysis, int i, int letters) {
        for (Reading reading : analysis.readings(i)) {
            boolean same = reading.suffix().isEmpty() && reading.is(function) && !reading.is(direction | preposition);
            if (same || reading.is(demonym | kind | direction) && reading.stemStart() >= letters) {
                return true;
            }
        }
        return false;
    }

    /** Second and first persons and imperatives hardly occur in reports. */
    private static boolean weak(Reading reading) {
        return reading.has(Feature.FINITE) && !reading.has(Feature.PERSON_3);
    }

    /** The finite verb that a token can be, of a class; or null. */
    @Nullable Reading finite(Analysis analysis, int i, long wordClass) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(wordClass) && reading.has(Feature.FINITE) && reading.has(Feature.PERSON_3)) {
                return reading;
            }
        }
        return null;
    }

    /** Whether a token can be a finite verb and is no preposition or noun of place. */
    boolean isVerb(Analysis analysis, int i) {
        return finite(analysis, i, anyVerb) != null && !analysis.is(i, preposition | direction | kind);
    }

    /** A reading of a token that is of a class, or null. */
    static @Nullable Reading reading(Analysis analysis, int i, long wordClass) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(wordClass)) {
                return reading;
            }
        }
        return null;
    }
}
