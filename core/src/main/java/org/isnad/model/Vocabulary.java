package org.isnad.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one spelling of the vocabulary's words: an enum constant {@code AT_LEAST} is the word {@code at-least}. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The word of a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a word, or null where the vocabulary lacks it. */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        return null;
    }

    /**
     * The constant of a word.
     *
     * @throws IllegalArgumentException where the vocabulary lacks it
     */
    public static <E extends Enum<E>> E of(Class<E> type, String word) {
        E constant = find(type, word);
        if (constant == null) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + word);
        }
        return constant;
    }
}
