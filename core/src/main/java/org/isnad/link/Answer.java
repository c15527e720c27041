package org.isnad.link;

import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one page says to a question.
 *
 * @param account the claim that says it
 * @param span the words that say it, in code points of the account's page
 * @param text what stands at {@code span}
 * @param value the answer in words: the name, the time's value, the status
 * @param count the figure, null where the question asks for no figure
 * @param origin the number of the independent first informant, from 1
 * @param copy the number of the group of pages that carry the text in which it stands, or null
 */
public record Answer(
        Account account,
        Span span,
        String text,
        String value,
        @Nullable Count count,
        int origin,
        @Nullable Integer copy) {
    Answer from(int number, @Nullable Integer group) {
        return new Answer(account, span, text, value, count, number, group);
    }

    /** The speaker's name, or null in the newspaper's own voice. */
    public @Nullable String source() {
        Source speaker = account.speaker();
        return speaker == null ? null : speaker.party().name();
    }
}
