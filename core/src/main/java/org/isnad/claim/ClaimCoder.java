package org.isnad.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.WordIndex;
import org.isnad.event.Event;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Gives events their codes in the schemes of ACLED and PLOVER. The first row of a table that fits decides; where none
 * does, the event has no code in that scheme. Immutable; see {@code docs/codes.md}.
 */
final class ClaimCoder {
    /** The scheme's codes of one event. */
    record Codes(Claim.@Nullable Acled acled, Claim.@Nullable Plover plover) {}

    private final Tags wordTags = new Tags();
    private final Tags partyTags = new Tags();
    private final List<CodeRow> acled;
    private final List<CodeRow> plover;
    private final List<CodeRow> contexts;
    private final Map<String, String> triggers = new HashMap<>();
    private final ClauseWords clauseWords;
    private final Parties parties;

    ClaimCoder(Lexicon lexicon, WordIndex index) {
        List<Fault> faults = new ArrayList<>();
        acled = rows(lexicon.table("code/acled"), faults);
        plover = rows(lexicon.table("code/plover"), faults);
        contexts = rows(lexicon.table("code/contexts"), faults);
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        triggers(lexicon.table("event/verbs"), "verb");
        triggers(lexicon.table("event/nouns"), "noun");
        clauseWords = new ClauseWords(index, wordTags);
        parties = new Parties(lexicon.table("code/parties"), index, partyTags);
    }

    private List<CodeRow> rows(Table table, List<Fault> faults) {
        return table.rows().stream()
                .map(row -> new CodeRow(row, wordTags, partyTags, faults))
                .toList();
    }

    private void triggers(Table table, String column) {
        for (Row row : table.rows()) {
            triggers.put(row.where(), Key.fold(row.get(column)));
        }
    }

    /** A coder for the events of one article. */
    ForArticle forArticle(Analysis analysis, List<Actor> actors, List<Place> places, List<Figure> figures) {
        return new ForArticle(analysis, parties.of(analysis, actors, places, figures));
    }

    /** The coder with the parties of an article. */
    final class ForArticle {
        private final Analysis analysis;
        private final Parties.ForArticle known;

        private ForArticle(Analysis analysis, Parties.ForArticle known) {
            this.analysis = analysis;
            this.known = known;
        }

        /** The codes of an event; a denied one has none. */
        Codes of(Event event, Status status, boolean negated) {
            if (negated) {
                return new Codes(null, null);
            }
            String country = known.country(event.places());
            CodedEvent coded = new CodedEvent(
                    event.type(),
                    status,
                    triggers.getOrDefault(event.rule(), ""),
                    clauseWords.of(analysis, event),
                    known.tags(event.actor(), country),
                    known.targets(event, country));
            return new Codes(acledOf(coded), ploverOf(coded));
        }
    }

    /** ACLED codes what happened. */
    private Claim.@Nullable Acled acledOf(CodedEvent event) {
        if (event.status() != Status.OCCURRED && event.status() != Status.ONGOING) {
            return null;
        }
        for (CodeRow row : acled) {
            if (row.fits(event)) {
                String code = row.get("event");
                return code == null ? null : new Claim.Acled(code, row.get("sub_event"));
            }
        }
        return null;
    }

    private Claim.@Nullable Plover ploverOf(CodedEvent event) {
        for (CodeRow row : plover) {
            if (row.fits(event)) {
                String code = row.get("event");
                return code == null ? null : new Claim.Plover(code, row.get("mode"), context(event));
            }
        }
        return null;
    }

    private @Nullable String context(CodedEvent event) {
        StringBuilder out = new StringBuilder();
        for (CodeRow row : contexts) {
            String context = row.get("context");
            if (context != null && row.fits(event) && out.indexOf(context) < 0) {
                out.append(out.isEmpty() ? "" : ";").append(context);
            }
        }
        return out.isEmpty() ? null : out.toString();
    }
}
