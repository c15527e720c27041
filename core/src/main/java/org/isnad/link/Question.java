package org.isnad.link;

import java.time.LocalDate;
import java.util.List;
import org.isnad.model.ClaimType;
import org.isnad.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One field of one event on which at least two pages speak.
 *
 * @param id the hash of event, field and first answer
 * @param event the id of the event
 * @param unit what the figures count, null for other fields
 * @param place the name of the event's place that most answers give, or null
 * @param from the first day that the answers are about, or null
 * @param to the last day, or null
 * @param origins how many independent first informants stand behind the answers
 * @param disagree whether two answers cannot both hold
 * @param reason why they disagree or agree, for a person
 */
public record Question(
        String id,
        String event,
        ClaimType type,
        Field field,
        @Nullable Unit unit,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Answer> answers,
        int origins,
        boolean disagree,
        String reason) {
    /** What is asked. */
    public enum Field {
        FIGURES,
        ACTOR,
        PLACE,
        TIME,
        STATUS
    }
}
