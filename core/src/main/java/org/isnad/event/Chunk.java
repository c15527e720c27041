package org.isnad.event;

/**
 * A noun phrase without what hangs on it by prepositions.
 *
 * @param start its first token
 * @param end the token after its last
 * @param preposition the token of its preposition, its own first token for a proclitic, or -1
 * @param letter the proclitic preposition, or 0
 * @param joined whether "and" joins it to the phrase before it
 * @param actor the number of an actor mentioned in it (see {@link Mentions}), or 0
 * @param place the number of the first place mentioned in it, or 0
 * @param figure the number of a figure in it, or 0
 * @param time whether it is a time expression
 */
record Chunk(
        int start,
        int end,
        int preposition,
        char letter,
        boolean joined,
        int actor,
        int place,
        int figure,
        boolean time) {
    boolean bare() {
        return preposition < 0 && letter == 0 && !time;
    }

    /** The phrase without its head ("the bullets of soldiers": the soldiers); itself where it is one word. */
    Chunk rest() {
        return end - start < 2
                ? this
                : new Chunk(start + 1, end, preposition, (char) 0, false, actor, place, figure, time);
    }

    boolean covers(int token) {
        return start <= token && token < end;
    }
}
