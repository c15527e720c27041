package org.isnad.event;

import org.isnad.arabic.Feature;
import org.isnad.arabic.Reading;
import org.isnad.model.ClaimType;
import org.jspecify.annotations.Nullable;

/**
 * A word that carries an event type in its sentence.
 *
 * @param token its token
 * @param end the token after it, or after the phrase it heads
 * @param reading how the word is read; null for a phrase
 * @param finite whether it is a finite verb
 * @param type the type of its frame, or a finer one
 */
record Trigger(int token, int end, Frame frame, @Nullable Reading reading, boolean finite, ClaimType type) {
    /** The same word with another type, where its surroundings tell a finer one. */
    Trigger as(ClaimType other) {
        return other == type ? this : new Trigger(token, end, frame, reading, finite, other);
    }

    boolean has(int features) {
        return reading != null && reading.has(features);
    }

    boolean participle() {
        return has(Feature.PARTICIPLE) && !has(Feature.MASDAR | Feature.NOUN);
    }

    /** The suffix pronoun, or the empty string. */
    String suffix() {
        return reading == null ? "" : reading.suffix();
    }
}
