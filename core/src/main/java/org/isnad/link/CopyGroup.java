package org.isnad.link;

import java.util.List;
import java.util.Map;
import org.isnad.model.Span;

/**
 * Pages that carry one text of an agency or a ministry, whole or in part.
 *
 * @param number the group's number, from 1
 * @param passages the copied passages of each page, by the page's location; in order, in code points
 */
public record CopyGroup(int number, Map<String, List<Span>> passages) {
    /** Marks are a sample, so that a passage may begin some words before its first mark and end some behind its last. */
    private static final int MARGIN = 60;

    /** Whether a page of the group carries the copied text at a place. */
    boolean holds(String location, Span span) {
        for (Span passage : passages.getOrDefault(location, List.of())) {
            if (span.start() < passage.end() + MARGIN && span.end() > passage.start() - MARGIN) {
                return true;
            }
        }
        return false;
    }
}
