package org.isnad.saying;

import java.util.List;
import java.util.Map;

/** How a word of saying brings its content, as bits: by a clause, a quotation, a bare noun or a preposition. */
final class Frame {
    /** A clause with inna or anna. */
    static final int INNA = 1;
    /** A colon or an opening quotation mark. */
    static final int QUOTE = 1 << 1;
    /** A bare noun phrase. */
    static final int OBJECT = 1 << 2;

    static final int AN = 1 << 3;
    static final int ILA = 1 << 4;
    static final int ALA = 1 << 5;
    static final int MIN = 1 << 6;
    static final int BI = 1 << 7;
    static final int LI = 1 << 8;
    static final int FI = 1 << 9;
    static final int HAWLA = 1 << 10;
    /** One who is asked after min, then a bare noun: "asked of the officers help". */
    static final int MIN_OBJECT = 1 << 11;

    /** Whatever follows the speaker. */
    static final int ANY = 1 << 12;

    private static final int STRICT_SHIFT = 16;

    /** Every preposition that is a word of its own. */
    static final int PREPOSITIONS = AN | ILA | ALA | MIN | FI | HAWLA;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("inna", INNA),
            Map.entry("quote", QUOTE),
            Map.entry("object", OBJECT),
            Map.entry("an", AN),
            Map.entry("ila", ILA),
            Map.entry("ala", ALA),
            Map.entry("min", MIN),
            Map.entry("bi", BI),
            Map.entry("li", LI),
            Map.entry("fi", FI),
            Map.entry("hawla", HAWLA),
            Map.entry("min-object", MIN_OBJECT),
            Map.entry("any", ANY));

    private Frame() {}

    /** Whether a preposition brings a content only where a clause or masdar follows it. */
    static boolean strict(int frame, int bit) {
        return (frame & bit << STRICT_SHIFT) != 0;
    }

    static int of(List<String> names) {
        int frame = 0;
        for (String name : names) {
            int dash = name.indexOf("-act") < 0 ? name.indexOf("-clause") : name.indexOf("-act");
            int bit = NAMES.getOrDefault(dash < 0 ? name : name.substring(0, dash), 0);
            frame |= dash < 0 ? bit : bit | bit << STRICT_SHIFT;
        }
        return frame;
    }
}
