package org.isnad.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Key;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.Row;
import org.isnad.model.ClaimType;
import org.isnad.model.Status;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A row of a code table: the claims that it fits, and in its other cells what they are coded as. */
final class CodeRow {
    private final Row row;
    private final Set<ClaimType> types = EnumSet.noneOf(ClaimType.class);
    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private final Set<String> triggers;
    private final TagCondition words;
    private final TagCondition never;
    private final TagCondition actor;
    private final TagCondition target;

    CodeRow(Row row, Tags wordTags, Tags partyTags, List<Fault> faults) {
        this.row = row;
        row.list("type").forEach(word -> add(types, ClaimType.class, word, faults));
        row.list("status").forEach(word -> add(statuses, Status.class, word, faults));
        triggers = row.list("trigger").stream().map(Key::fold).collect(Collectors.toUnmodifiableSet());
        words = TagCondition.of(row, "words", wordTags);
        never = TagCondition.of(row, "never", wordTags);
        actor = TagCondition.of(row, "actor", partyTags);
        target = TagCondition.of(row, "target", partyTags);
    }

    private <E extends Enum<E>> void add(Set<E> to, Class<E> type, String word, List<Fault> faults) {
        E constant = Vocabulary.find(type, word);
        if (constant == null) {
            faults.add(new Fault(row.table().name() + ".tsv", row.line(), "no such type or status: " + word));
        } else {
            to.add(constant);
        }
    }

    boolean fits(CodedEvent event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && (triggers.isEmpty() || triggers.contains(event.trigger()))
                && (words.empty() || words.in(event.words()))
                && (never.empty() || !never.in(event.words()))
                && (actor.empty() || actor.inOneOf(event.actors()))
                && (target.empty() || target.inOneOf(event.targets()));
    }

    /** A cell, or null where it is empty. */
    @Nullable
    String get(String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? null : cell;
    }
}
