package org.isnad.link;

import java.util.List;
import org.isnad.model.Bound;
import org.jspecify.annotations.Nullable;

/** Finds answers to one question that cannot both hold, and says why they differ. */
final class Contradictions {
    /** Words that two tellings of one thing share at least, as a share. */
    private static final double LIKE = 0.35;

    private Contradictions() {}

    /** Why the answers disagree, or null where they do not. */
    static @Nullable String reason(Question.Field field, List<Answer> all) {
        List<Answer> answers = field == Question.Field.STATUS ? steady(all) : all;
        for (int i = 0; i < answers.size(); i++) {
            for (int k = i + 1; k < answers.size(); k++) {
                String reason = between(field, answers.get(i), answers.get(k));
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    /** The answers of voices that do not say both that it happened and that it did not: such a pair is a misreading. */
    private static List<Answer> steady(List<Answer> answers) {
        return answers.stream()
                .filter(a -> answers.stream()
                        .noneMatch(b -> a.account().negated() != b.account().negated() && Origins.sameVoice(a, b)))
                .toList();
    }

    private static @Nullable String between(Question.Field field, Answer a, Answer b) {
        return switch (field) {
            case FIGURES -> figures(a, b);
            case STATUS -> status(a, b);
            case ACTOR, PLACE, TIME -> null;
        };
    }

    private static @Nullable String figures(Answer a, Answer b) {
        Count one = a.count();
        Count two = b.count();
        if (one == null || two == null) {
            return null;
        }
        boolean sameVoice = a.origin() == b.origin();
        if (one.contradicts(two)) {
            return sameVoice ? "one source, later figure" : "sources differ";
        }
        boolean rose = sameVoice && one.bound() != Bound.VAGUE && two.bound() != Bound.VAGUE && tolls(one, two);
        return rose ? "toll rose" : null;
    }

    /** Two different least numbers of one source are two tolls. */
    private static boolean tolls(Count a, Count b) {
        boolean open = a.high() == null || b.high() == null;
        return open && !a.equal(b);
    }

    /** One that says it happened and another that denies it, of one thing told in like words. */
    private static @Nullable String status(Answer a, Answer b) {
        boolean oneText = a.copy() != null && a.copy().equals(b.copy());
        if (a.account().negated() == b.account().negated() || a.origin() == b.origin() || oneText) {
            return null;
        }
        boolean like = Words.shared(a.account().words(), b.account().words()) >= LIKE;
        return like && Ties.between(a.account(), b.account()) != null ? "happened and denied" : null;
    }

    /** What is to be said of answers that do not disagree. */
    static String agreement(List<Answer> answers) {
        return Origins.count(answers) == 1 ? "one origin" : "independent origins agree";
    }
}
