package org.isnad.saying;

/**
 * Where the content of a saying begins.
 *
 * @param frame the one bit of {@link Frame} by which it comes
 * @param at the token that brings it: inna, the preposition, the colon, the opening mark, or its own first word
 * @param start the first token of the content
 */
record Complement(int frame, int at, int start) {
    /** The frame bits that a token can serve. */
    static int frameOf(Scene scene, int i) {
        int bits = scene.is(i, Mark.AN) ? Frame.AN : 0;
        bits |= scene.is(i, Mark.ILA) ? Frame.ILA : 0;
        bits |= scene.is(i, Mark.ALA) ? Frame.ALA : 0;
        bits |= scene.is(i, Mark.MIN) ? Frame.MIN | Frame.MIN_OBJECT : 0;
        bits |= scene.is(i, Mark.FI) ? Frame.FI : 0;
        bits |= scene.is(i, Mark.HAWLA) ? Frame.HAWLA : 0;
        bits |= scene.is(i, Mark.BI) || scene.is(i, Mark.MAYBE_BI) && !scene.is(i, Mark.MENTION) ? Frame.BI : 0;
        bits |= scene.is(i, Mark.LI) ? Frame.LI : 0;
        return bits;
    }
}
