package org.isnad.saying;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that may speak.
 *
 * @param start its first token
 * @param end the token after its last
 * @param named the named actor that it is, or null
 * @param head roles of its head, bits of {@link SayingWords}; 0 where the head is no listed source
 * @param body the body that a spokesman or official speaks for, or null
 */
record NounPhrase(
        int start,
        int end,
        @Nullable Mention named,
        int head,
        @Nullable Mention body) {
    boolean has(int roles) {
        return (head & roles) != 0;
    }
}
