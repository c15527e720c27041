package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of a page.
 *
 * @param number its place on the page, from 1
 * @param span from its first to its last line that is no menu or button, in code points
 * @param lines every non-blank line of its region of the page, menus and buttons too, in order
 */
public record Article(int number, Span span, List<Line> lines) {
    /** The span of the headline, or null where the article prints none. */
    public @Nullable Span headline() {
        for (Line line : lines) {
            if (line.zone() == Zone.HEADLINE) {
                return line.span();
            }
        }
        return null;
    }
}
