package org.isnad.saying;

import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.Time;
import org.jspecify.annotations.Nullable;

/** A saying while its sentence is being read: its end and its place among the others are not yet known. */
final class Draft {
    /** The families, as lexicon/saying/rules.txt names and shows them. */
    static final Set<String> RULES = Set.of(
            "verb-speaker",
            "speaker-verb",
            "speaker-who",
            "verb-pronoun",
            "participle",
            "relay",
            "pointing",
            "quotation-speaker",
            "source-first",
            "source-after",
            "noun",
            "report-noun",
            "light-verb");

    final int cue;
    final int cueEnd;
    final String rule;
    final Complement complement;
    Act act;
    boolean neutral;
    Voice voice;
    /** The first token of the clause that it makes, where the content before it ends. */
    int clause;
    /** The saying in whose content it stands, or null. */
    @Nullable
    Draft outer;

    int letters;
    int contentStart;
    int contentEnd;

    @Nullable
    Time time;
    /** A saying whose content this one takes over. */
    @Nullable
    Draft same;

    Draft(int cue, int cueEnd, String rule, Complement complement, Act act, Voice voice) {
        this.cue = cue;
        this.cueEnd = cueEnd;
        this.rule = rule;
        this.complement = complement;
        this.act = act;
        this.voice = voice;
        this.clause = cue;
        this.contentStart = complement.start();
        this.contentEnd = -1;
    }
}
