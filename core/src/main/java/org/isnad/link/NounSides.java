package org.isnad.link;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Key;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What counted nouns are by themselves, from the table {@code figure/nouns.tsv}: soldiers, civilians, people. */
public final class NounSides {
    private final WordIndex index;
    private final long counted;

    private final Set<String> anyone;

    public NounSides(Lexicon lexicon, WordIndex index) {
        this.index = index;
        this.counted = index.classBit("counted");
        this.anyone = lexicon.table("link/anyone").rows().stream()
                .map(row -> Key.fold(row.get("noun")))
                .collect(Collectors.toSet());
    }

    /** Whether a noun tells nothing of those counted. */
    boolean anyone(@Nullable String noun) {
        return noun == null || singular(noun).words().stream().limit(1).allMatch(anyone::contains);
    }

    /** The unit that a noun has by itself; people where it stands in no table or tells no side. */
    Unit side(@Nullable String noun) {
        Reading reading = reading(noun);
        Unit unit = reading == null ? null : Vocabulary.find(Unit.class, reading.get("unit"));
        return unit == null || unit == Unit.KILLED || unit == Unit.WOUNDED || unit == Unit.CASUALTIES
                ? Unit.PEOPLE
                : unit;
    }

    /** The key of a noun, in the singular where the table has it. */
    NameKey singular(@Nullable String noun) {
        Reading reading = reading(noun);
        return NameKey.of(reading == null ? noun == null ? "" : noun : reading.get("noun"));
    }

    private @Nullable Reading reading(@Nullable String noun) {
        if (noun == null || noun.isBlank()) {
            return null;
        }
        int space = noun.indexOf(' ');
        String first = space < 0 ? noun : noun.substring(0, space);
        for (Reading reading : index.word(first).readings()) {
            if (reading.is(counted)) {
                return reading;
            }
        }
        return null;
    }
}
