package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.jspecify.annotations.Nullable;

/** The word classes by which places are found, and what each word of the place tables says of the name behind it. */
final class PlaceClasses {
    static final int IN = 1;
    static final int TO = 1 << 1;
    static final int FROM = 1 << 2;
    static final int ON = 1 << 3;
    static final int WITH = 1 << 4;
    static final int BETWEEN = 1 << 5;
    /** A direction, edge or inside. */
    static final int EDGE = 1 << 6;
    /** A noun whose genitive is a location. */
    static final int STRONG = 1 << 7;
    /** A noun whose genitive is a location unless it acts. */
    static final int WEAK = 1 << 8;
    /** What follows «from» or «to» is a party. */
    static final int AGENT = 1 << 9;
    /** What follows is no place. */
    static final int NOT = 1 << 10;
    /** The next word belongs to the name too. */
    static final int HEAD = 1 << 11;
    /** It belongs to the name before it. */
    static final int TAIL = 1 << 12;
    /** A verb whose object is a place. */
    static final int OBJECT = 1 << 13;
    /** A verb whose subject is a place. */
    static final int SUBJECT = 1 << 14;

    static final int PREPOSITION = IN | TO | FROM | ON | WITH | BETWEEN;
    static final int CUE = STRONG | WEAK;

    private static final List<String> ROLES = List.of(
            "in", "to", "from", "on", "with", "between", "edge", "strong", "weak", "agent", "not", "head", "tail",
            "object", "subject");

    final long kind;
    final long verb;
    final long word;
    final long role;
    final long rank;
    final long given;
    final long family;
    final long bodyKind;
    final long demonym;
    final long state;
    final long by;
    final long outlet;
    final long demonstrative;
    final long function;
    private final int[] roles;
    private final long ordinary;
    private final long names;
    private final long anyVerb;

    PlaceClasses(WordIndex index) {
        kind = index.classBit("place-kind");
        verb = index.classBit("place-verb");
        word = index.classBit("place-word");
        role = index.classBit("role");
        rank = index.classBit("rank");
        given = index.classBit("given");
        family = index.classBit("family");
        bodyKind = index.classBit("body-kind");
        demonym = index.classBit("demonym");
        state = index.classBit("state");
        demonstrative = index.classBit("dem");
        outlet = index.classBit("outlet");
        function = index.classBits(
                "prep", "by", "comp", "sub", "conj", "neg", "neg-rel", "rel", "dem", "pron", "part", "quant");
        by = index.classBit("by");
        roles = new int[index.lemmas().size()];
        for (Lemma lemma : index.lemmas()) {
            if ((lemma.classBit() & (word | verb)) != 0) {
                roles[lemma.id()] = role(lemma);
            }
        }
        names = given | family | index.classBit("name-part");
        anyVerb = index.classBits("say-verb", "event-verb", "verb", "place-verb");
        ordinary = ~(names | state | demonym | kind | word | index.classBits("body", "outlet"));
    }

    private static int role(Lemma lemma) {
        int number = ROLES.indexOf(lemma.row().get("role"));
        return number < 0 ? 0 : 1 << number;
    }

    /** The roles of a reading, as bits. */
    int roles(Reading reading) {
        return roles[reading.lemma().id()];
    }

    int roles(Phrase phrase) {
        return roles[phrase.lemma().id()];
    }

    /** Whether some reading of a token has one of these roles. */
    boolean has(Analysis analysis, int i, int bits) {
        for (Reading reading : analysis.readings(i, word | verb)) {
            if ((roles(reading) & bits) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The reading of a token that has one of these roles, without article and suffix; or null. */
    @Nullable
    Reading before(Analysis analysis, int i, int bits) {
        for (Reading reading : analysis.readings(i, word | verb)) {
            if ((roles(reading) & bits) != 0
                    && !reading.article()
                    && reading.suffix().isEmpty()) {
                return reading;
            }
        }
        return null;
    }

    /** Whether the word, with these proclitics taken off, has a reading that is no name of a place. */
    boolean otherwise(Analysis analysis, int i, int letters) {
        for (Reading reading : analysis.readings(i)) {
            boolean same = reading.stemStart() >= letters;
            if (same && (reading.is(names) || reading.is(ordinary) && !weak(reading))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word can be one of grammar. */
    boolean grammar(Analysis analysis, int i, int letters) {
        for (Reading reading : analysis.readings(i, function)) {
            if (reading.is(function) && reading.stemStart() <= letters + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, with these proclitics taken off, is a nisba or a noun of place. */
    boolean closed(Analysis analysis, int i, int letters) {
        for (Reading reading : analysis.readings(i)) {
            boolean place = reading.is(demonym | kind) || (roles(reading) & EDGE) != 0;
            if (place && reading.stemStart() >= letters) {
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
    @Nullable
    Reading finite(Analysis analysis, int i, long wordClass) {
        for (Reading reading : analysis.readings(i, wordClass)) {
            if (reading.is(wordClass) && reading.has(Feature.FINITE) && reading.has(Feature.PERSON_3)) {
                return reading;
            }
        }
        return null;
    }

    /** Whether a token can be a finite verb and is no preposition or noun of place. */
    boolean isVerb(Analysis analysis, int i) {
        return finite(analysis, i, anyVerb) != null && !analysis.is(i, kind) && !has(analysis, i, PREPOSITION | EDGE);
    }

    /** A reading of a token that is of a class, or null. */
    static @Nullable Reading reading(Analysis analysis, int i, long wordClass) {
        for (Reading reading : analysis.readings(i, wordClass)) {
            if (reading.is(wordClass)) {
                return reading;
            }
        }
        return null;
    }
}
