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

    void add(Voice voice) {
        spoken.add(voice);
    }

    @Nullable Voice latest() {
        return spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    }

    /** The last one whom a verb of this gender and number fits. */
    @Nullable Voice latest(@Nullable Boolean feminine, boolean plural) {
        for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MEMORY); i--) {
            Voice voice = spoken.get(i);
            boolean gender = feminine == null || voice.feminine() == null || voice.feminine().equals(feminine);
            if (gender && (!plural || voice.plural() || voice.feminine() == null) && (plural || !voice.plural() || Boolean.TRUE.equals(feminine))) {
                return voice;
            }
        }
        return null;
    }

    /** The last one of whom this is true, or null. */
    @Nullable Voice find(Predicate<Voice> test) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if (test.test(spoken.get(i))) {
                return spoken.get(i);
            }
        }
        return null;
    }

    /** The last outlet or agency in any chain, as a voice of its own. */
    @Nullable Voice medium() {
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

    /** The last voice of one of these roles, or null. */
    @Nullable Voice withRole(int roles) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            if ((spoken.get(i).roles() & roles) != 0) {
                return spoken.get(i);
            }
        }
        return null;
    }
}
