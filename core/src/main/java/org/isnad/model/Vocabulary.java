package org.isnad.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The one spelling of the vocabulary's words: an enum constant {@code AT_LEAST} is the word {@code at-least}. */
public final class Vocabulary {
    /** The words of a type, in the order of its constants. */
    private static final ClassValue<String[]> WORDS = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            Object[] constants = type.getEnumConstants();
            String[] words = new String[constants.length];
            for (int i = 0; i < words.length; i++) {
                words[i] =
                        ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
            return words;
        }
    };

    private Vocabulary() {}

    /** The word of a constant. */
    public static String word(Enum<?> constant) {
        return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
    }

    /** The constant of a word, or null where the vocabulary lacks it. */
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, String word) {
        String[] words = WORDS.get(type);
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(word)) {
                return type.getEnumConstants()[i];
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
