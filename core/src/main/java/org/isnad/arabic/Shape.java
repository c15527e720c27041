package org.isnad.arabic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The shape of a verb form (wazn): templates over numbered radicals, in the notation of {@link Spelling}. A stem is a
 * base, the last radical but one, a vowel and the last radical; a base is all that comes before. Present bases begin
 * with the vowel of the person prefix. An absent template is the empty string.
 *
 * @param skeleton the printed past tense: digits for radicals, else letters
 * @param missing what to restore when the past tense shows one radical too few
 * @param contracts whether a weak or doubled last but one radical contracts (it stays a consonant in forms II and V)
 * @param imperative what stands before the imperative in place of the person prefix, if not a joining alef
 * @param masdar the regular masdar of sound verbs
 * @param hollowMasdar the regular masdar of hollow verbs
 * @param defectiveMasdar the regular masdar of defective verbs
 */
record Shape(
        String code,
        String skeleton,
        Missing missing,
        boolean contracts,
        String past,
        String pastPassive,
        String present,
        String presentPassive,
        char presentVowel,
        String imperative,
        String masdar,
        String hollowMasdar,
        String defectiveMasdar) {
    /** Which radical printing may hide: the first or second of a pair that has lost its shadda. */
    enum Missing {
        FIRST,
        SECOND,
        LAST
    }

    /*
     * A minus is an absent template. A participle is m on the base of the present passive, so that base is there also
     * for forms without a passive.
     */
    private static final String TABLE = """
            1  123    LAST   contracts 1a     1u     a1     u1     u -  -         -        -
            2  1234   SECOND -         1a2    1u2    u1a2   u1a2   i -  ta12I4    -        ta12iyaT
            3  1A23   LAST   contracts 1A     1U     u1A    u1A    i -  mu1A2a3aT -        mu1A2AT
            4  '123   LAST   contracts 'a1    'u1    u1     u1     i 'a 'i12A3    'i1A3aT  'i12A'
            5  t1234  SECOND -         ta1a2  tu1u2  ata1a2 uta1a2 a -  ta1a22u4  -        ta1a22I
            6  t1A23  LAST   contracts ta1A   tu1U   ata1A  uta1A  a -  ta1A2u3   -        ta1A2I
            7  An123  LAST   contracts |in1a  -      an1a   un1a   i -  |in1i2A3  |in1iyA3 |in1i2A'
            8  A1234  FIRST  contracts |i12a  |u12u  a12a   u12a   i -  |i12i3A4  |i12iyA4 |i12i3A'
            9  A1234  LAST   contracts |i12a  -      a12a   u12a   i -  |i12i3A4  -        -
            10 Ast123 LAST   contracts |ista1 |ustu1 asta1  usta1  i -  |isti12A3 |isti1A3aT |isti12A'
            q1 1234   LAST   -         1a2    1u2    u1a2   u1a2   i -  1a23a4aT  -        -
            q2 t1234  LAST   -         ta1a2  tu1u2  ata1a2 uta1a2 a -  ta1a23u4  -        -
            q4 A12345 LAST   contracts |i12a3 -      a12a3  u12a3  i -  |i12i34A5 -        -
            """;

    private static final List<Shape> ALL = TABLE.lines().map(Shape::row).collect(Collectors.toUnmodifiableList());

    private static Shape row(String line) {
        String[] cells = line.split(" +");
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].equals("-") ? "" : cells[i];
        }
        Missing missing = Missing.valueOf(cells[2]);
        boolean contracts = !cells[3].isEmpty();
        char vowel = cells[8].charAt(0);
        return new Shape(
                cells[0], cells[1], missing, contracts, cells[4], cells[5], cells[6], cells[7], vowel, cells[9],
                cells[10], cells[11], cells[12]);
    }

    /**
     * The shape with this code: 1 to 10, q1, q2, q4. A verb of q2 that begins with alef is of q4 (like "to be calm").
     *
     * @throws IllegalArgumentException if there is none
     */
    static Shape of(String code, String verb) {
        String wanted = code.equals("q2") && !verb.isEmpty() && verb.charAt(0) == Letters.ALEF ? "q4" : code;
        for (Shape shape : ALL) {
            if (shape.code.equals(wanted)) {
                return shape;
            }
        }
        throw new IllegalArgumentException("no verb form \"" + code + "\": 1 to 10, q1, q2 or q4 is wanted");
    }

    boolean isFirst() {
        return code.equals("1");
    }

    boolean hasPassive() {
        return !pastPassive.isEmpty();
    }

    /** The number of radicals. */
    int size() {
        return skeleton.charAt(skeleton.length() - 1) - '0';
    }
}
