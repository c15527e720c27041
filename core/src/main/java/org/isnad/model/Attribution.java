package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text says that someone said something.
 *
 * @param id unique in the article record ("S1")
 * @param cue the word that reports, in code points
 * @param chain outermost relayer first, the one who speaks last; never empty
 * @param to the id of the outlet that is told, or null
 * @param time the id of the time of saying, or null
 * @param content what is attributed, in order
 * @param rule the rule that found it
 */
public record Attribution(
        String id,
        Span cue,
        Act act,
        Mode mode,
        List<Link> chain,
        @Nullable String to,
        @Nullable String time,
        List<Span> content,
        String rule) {}
