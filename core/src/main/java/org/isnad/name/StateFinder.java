package org.isnad.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds states that act, and capitals that stand for them: the subject of a verb, a party of talks. A state that is
 * only where something is, is a place.
 */
final class StateFinder {
    private final NameClasses classes;
    private final Map<String, Row> byCapital = new HashMap<>();
    private final long parties;

    StateFinder(NameClasses classes, Lexicon lexicon, long parties) {
        this.classes = classes;
        this.parties = parties;
        Table states = lexicon.find("name/states");
        for (Row row : states == null ? List.<Row>of() : states.rows()) {
            if (row.yes("capital_acts")) {
                row.list("capital").forEach(capital -> byCapital.put(Key.fold(capital), row));
            }
        }
    }

    @Nullable NameMention at(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i)) {
            if (phrase.is(classes.state)) {
                int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                return acting(analysis, i, phrase.end(), letters, phrase.preposition(), phrase.lemma().row());
            }
        }
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(classes.state) && reading.suffix().isEmpty()) {
                return acting(
                        analysis, i, i + 1, reading.proclitics(), reading.preposition(), reading.lemma().row());
            }
        }
        return capital(analysis, i);
    }

    private @Nullable NameMention capital(Analysis analysis, int i) {
        Row row = byCapital.get(analysis.key(i));
        int letters = 0;
        if (row == null && analysis.key(i).length() > 3 && analysis.key(i).charAt(0) == org.isnad.arabic.Letters.WAW) {
            row = byCapital.get(analysis.key(i).substring(1));
            letters = 1;
        }
        return row == null ? null : acting(analysis, i, i + 1, letters, (char) 0, row);
    }

    private @Nullable NameMention acting(
            Analysis analysis, int start, int end, int letters, char preposition, Row row) {
        if (preposition != 0 || !acts(analysis, start, end)) {
            return null;
        }
        return new NameMention(start, end, letters, start, ActorKind.STATE, row.get("form"), null);
    }

    private boolean acts(Analysis analysis, int start, int end) {
        if (analysis.is(start - 1, parties)) {
            return true;
        }
        if (start > 0 && analysis.is(start - 1, TokenKind.WORD)) {
            return classes.isVerb(analysis, start - 1) && !analysis.is(start - 1, classes.preposition);
        }
        return classes.isVerb(analysis, end) && !analysis.word(end).definite();
    }
}
