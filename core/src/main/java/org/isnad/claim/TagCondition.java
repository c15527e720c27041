package org.isnad.claim;

import org.isnad.lexicon.Row;

/**
 * One cell of a code table that asks for tags: {@code a|b} for one of them, {@code a+b} for both together. An empty
 * cell asks for nothing.
 */
final class TagCondition {
    private final long[] alternatives;

    private TagCondition(long[] alternatives) {
        this.alternatives = alternatives;
    }

    static TagCondition of(Row row, String column, Tags tags) {
        return new TagCondition(row.list(column).stream()
                .mapToLong(alternative -> {
                    long bits = 0;
                    for (String tag : alternative.split("\\+")) {
                        bits |= tags.bit(tag);
                    }
                    return bits;
                })
                .toArray());
    }

    /** Whether nothing is asked for. */
    boolean empty() {
        return alternatives.length == 0;
    }

    /** Whether one alternative lies wholly in these tags. */
    boolean in(long tags) {
        for (long alternative : alternatives) {
            if ((tags & alternative) == alternative) {
                return true;
            }
        }
        return false;
    }

    /** Whether one alternative lies wholly in the tags of one of several things. */
    boolean inOneOf(long[] things) {
        for (long tags : things) {
            if (in(tags)) {
                return true;
            }
        }
        return false;
    }
}
