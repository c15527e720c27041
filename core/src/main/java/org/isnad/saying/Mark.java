package org.isnad.saying;

import java.util.Map;

/** What a token may be for the reading of sayings, as bits. One token often carries several. */
final class Mark {
    static final long INNA = 1;
    static final long HOW = 1L << 1;
    static final long NEGATION = 1L << 2;
    static final long MA = 1L << 3;
    static final long RELATIVE = 1L << 4;
    static final long AN = 1L << 5;
    static final long ILA = 1L << 6;
    static final long ALA = 1L << 7;
    static final long MIN = 1L << 8;
    static final long FI = 1L << 9;
    static final long HAWLA = 1L << 10;
    static final long WITH = 1L << 11;
    static final long BETWEEN = 1L << 12;
    static final long ADVERB = 1L << 13;
    static final long ASIDE = 1L << 14;
    static final long SAME = 1L << 15;
    static final long POINTER = 1L << 16;
    static final long PRONOUN = 1L << 17;
    static final long QAD = 1L << 18;
    static final long KANA = 1L << 19;
    static final long AMMA = 1L << 20;
    static final long ON_BEHALF = 1L << 21;
    static final long ALSO = 1L << 22;

    /** "Without", before a clause. */
    static final long WITHOUT = 1L << 23;

    static final long COMMA = 1L << 24;
    static final long STOP = 1L << 25;
    static final long COLON = 1L << 26;
    static final long DASH = 1L << 27;
    static final long OPEN = 1L << 28;
    static final long CLOSE = 1L << 29;
    static final long LEFT = 1L << 30;
    static final long RIGHT = 1L << 31;

    /** A finite verb of saying in the third person. */
    static final long FINITE = 1L << 32;
    /** A participle of saying that can stand as an accusative of state. */
    static final long PARTICIPLE = 1L << 33;
    /** A masdar of a verb of saying, or a noun of saying. */
    static final long NOUN = 1L << 34;
    /** A word that names the source of what stands beside it. */
    static final long PREPOSITION = 1L << 35;
    /** The head of a noun phrase that can speak. */
    static final long SOURCE = 1L << 36;
    /** A masdar or noun that can stand for a content. */
    static final long CONTENT = 1L << 37;
    /** The occasion or channel of a saying. */
    static final long MEDIUM = 1L << 38;

    /** What gives a title or name to what stands behind it in quotation marks. */
    static final long TITLE = 1L << 39;

    static final long WAW = 1L << 40;
    static final long BI = 1L << 41;
    static final long LI = 1L << 42;
    static final long DEFINITE = 1L << 43;
    static final long TIME = 1L << 44;
    static final long MENTION = 1L << 45;
    /** A finite verb of any table, and nothing else. */
    static final long VERB = 1L << 46;
    /** An adjective by its look. */
    static final long ADJECTIVE = 1L << 47;

    /** A word unknown to the tables that begins with beh. */
    static final long MAYBE_BI = 1L << 48;
    /** A masdar of an expectation or the like, with a pronoun: "his hope". */
    static final long OWNED = 1L << 49;

    /** "Saying", "his saying": only leads over to the speech. */
    static final long TRANSPARENT = 1L << 50;

    static final long AT = 1L << 51;
    static final long DIRECTION = 1L << 52;
    static final long IDENTITY = 1L << 53;
    /** "All", "the international community": spoken to, seldom speaking. */
    static final long ADDRESSEE = 1L << 54;
    /** A verb that reports only with a noun of saying. */
    static final long LIGHT = 1L << 55;
    /** A common noun that cannot be part of a name. */
    static final long COMMON = 1L << 56;
    /** A definite sound plural in its oblique form. */
    static final long OBLIQUE = 1L << 57;
    /** A closed-class word that this table gives no part of its own. */
    static final long CLOSED = 1L << 60;
    /** An adverb that governs nothing: "strongly", "by telephone". */
    static final long MANNER = 1L << 59;
    /** The reporter's own remark on what was said: "referring to". */
    static final long REMARK = 1L << 58;

    static final long PREPOSITIONS = AT | AN | ILA | ALA | MIN | FI | HAWLA | WITH | BETWEEN;
    static final long PUNCTUATION = COMMA | STOP | COLON | DASH | OPEN | CLOSE | LEFT | RIGHT;

    /** "Remained", "became": the participle behind it is a predicate. */
    static final long BEING = 1L << 61;

    private static final Map<String, Long> PARTS = Map.ofEntries(
            Map.entry("inna", INNA),
            Map.entry("how", HOW),
            Map.entry("negation", NEGATION),
            Map.entry("ma", MA),
            Map.entry("relative", RELATIVE),
            Map.entry("an", AN),
            Map.entry("ila", ILA),
            Map.entry("ala", ALA),
            Map.entry("min", MIN),
            Map.entry("fi", FI),
            Map.entry("hawla", HAWLA),
            Map.entry("ma-with", WITH),
            Map.entry("bayna", BETWEEN),
            Map.entry("adverb", ADVERB),
            Map.entry("aside", ASIDE),
            Map.entry("same", SAME),
            Map.entry("pointer", POINTER),
            Map.entry("pronoun", PRONOUN),
            Map.entry("qad", QAD),
            Map.entry("kana", KANA),
            Map.entry("amma", AMMA),
            Map.entry("on-behalf", ON_BEHALF),
            Map.entry("also", ALSO),
            Map.entry("at", AT),
            Map.entry("direction", DIRECTION),
            Map.entry("identity", IDENTITY),
            Map.entry("addressee", ADDRESSEE),
            Map.entry("remark", REMARK),
            Map.entry("without", WITHOUT),
            Map.entry("being", BEING),
            Map.entry("title", TITLE),
            Map.entry("manner", MANNER));

    private Mark() {}

    static long part(String name) {
        return PARTS.getOrDefault(name, 0L);
    }
}
