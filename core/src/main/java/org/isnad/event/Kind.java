package org.isnad.event;

/** What a token is in its sentence, as far as the reading of events must know. */
enum Kind {
    /** A noun, adjective, participle or name. */
    NOMINAL,
    NUMBER,
    /** A finite verb. */
    FINITE,
    PREPOSITION,
    /** Words that bring the doer of a passive ("at the hands of"). */
    BY,
    /** The complementizers that open a content ("that"). */
    COMPLEMENT,
    SUBORDINATE,
    RELATIVE,
    CONJUNCTION,
    NEGATION,
    PARTICLE,
    DEMONSTRATIVE,
    PRONOUN,
    QUANTIFIER,
    QUOTE,
    MARK;

    boolean opensClause() {
        return this == COMPLEMENT || this == SUBORDINATE || this == RELATIVE || this == CONJUNCTION;
    }
}
