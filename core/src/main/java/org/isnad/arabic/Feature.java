package org.isnad.arabic;

/**
 * The grammatical features of an inflected form, as bits. In unvowelled spelling one form is often several: it then
 * carries all their bits (kataba and kutiba are one spelling: {@link #ACTIVE} and {@link #PASSIVE}).
 */
public final class Feature {
    public static final int PAST = 1;
    public static final int PRESENT = 1 << 1;
    /** Present, in the spelling that only subjunctive and jussive have. */
    public static final int SUBJUNCTIVE_OR_JUSSIVE = 1 << 2;

    public static final int IMPERATIVE = 1 << 3;
    /** Verbal noun (masdar). */
    public static final int MASDAR = 1 << 4;

    public static final int ACTIVE_PARTICIPLE = 1 << 5;
    public static final int PASSIVE_PARTICIPLE = 1 << 6;
    public static final int NOUN = 1 << 7;
    public static final int ADJECTIVE = 1 << 8;
    /** A form as listed, without inflection. */
    public static final int WORD = 1 << 9;

    public static final int PERSON_1 = 1 << 10;
    public static final int PERSON_2 = 1 << 11;
    public static final int PERSON_3 = 1 << 12;
    public static final int MASCULINE = 1 << 13;
    public static final int FEMININE = 1 << 14;
    public static final int SINGULAR = 1 << 15;
    public static final int DUAL = 1 << 16;
    public static final int PLURAL = 1 << 17;

    public static final int NOMINATIVE = 1 << 18;
    /** Accusative or genitive, where the spelling shows it. */
    public static final int OBLIQUE = 1 << 19;
    /** Indefinite accusative with its written alef. */
    public static final int ACCUSATIVE_TANWIN = 1 << 20;
    /** Dual or sound plural without its final noon, before a noun or suffix. */
    public static final int CONSTRUCT = 1 << 21;

    public static final int ACTIVE = 1 << 22;
    public static final int PASSIVE = 1 << 23;
    /** Spelled so only before a suffix pronoun. */
    public static final int BEFORE_SUFFIX = 1 << 24;
    /** Spelled so only without a suffix pronoun. */
    public static final int FREE_ONLY = 1 << 25;

    public static final int FINITE = PAST | PRESENT | SUBJUNCTIVE_OR_JUSSIVE | IMPERATIVE;
    public static final int ANY_PRESENT = PRESENT | SUBJUNCTIVE_OR_JUSSIVE;
    public static final int PARTICIPLE = ACTIVE_PARTICIPLE | PASSIVE_PARTICIPLE;
    public static final int NOMINAL = MASDAR | PARTICIPLE | NOUN | ADJECTIVE;
    /** The bits that tell what a form is, not which person, number or case. */
    public static final int PART_OF_SPEECH = FINITE | NOMINAL | WORD;

    private Feature() {}
}
