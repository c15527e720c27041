package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Who has spoken in the article so far, in order: what pronouns and "the same source" point back to. */
final class Voices {
    /** A pronoun does not point back farther than this. */
    private static final int MEMORY = 24;

    private final List<Voice> spoken = new ArrayList<>();

    private @Nullable Voice base;

    /** Adds one who spoke; {@code inner} where he is quoted inside another's speech. */
    void add(Voice voice, boolean inner) {
        spoken.add(voice);
        base = inner ? base : voice;
    }

    /** The last one whom the article itself let speak. */
    @Nullable
    Voice latest() {
        return base == null && !spoken.isEmpty() ? spoken.get(spoken.size() - 1) : base;
    }

    /** The last one whom a verb of this gender and number fits. */
    @Nullable
    Voice latest(@Nullable Boolean feminine, boolean plural) {
        if (base != null && fits(base, feminine, plural)) {
            return base;
        }
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
            if (fits(spoken.get(i), feminine, plural)) {
                return spoken.get(i);
            }
        }
        return null;
    }

    private static boolean fits(Voice voice, @Nullable Boolean feminine, boolean plural) {
        boolean gender =
                feminine == null || voice.feminine() == null || voice.feminine().equals(feminine);
        if (plural) {
            return gender && (voice.plural() || voice.feminine() == null);
        }
        return gender && (!voice.plural() || Boolean.TRUE.equals(feminine));
    }

    /** The last one of whom this is true, or null. */
    @Nullable
    Voice find(Predicate<Voice> test) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (test.test(spoken.get(i))) {
                return spoken.get(i);
            }
        }
        return null;
    }

    /** The last outlet or agency in any chain, as a voice of its own. */
    @Nullable
    Voice medium() {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Voice voice = spoken.get(i);
            for (int k = voice.chain().size() - 1; k >= 0; k--) {
                LinkKind kind = voice.chain().get(k).kind();
                if (kind == LinkKind.OUTLET || kind == LinkKind.AGENCY) {
                    return voice.with(voice.chain().subList(0, k + 1), null);
                }
            }
        }
        return null;
    }
}
