package org.isnad.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The outlet of a page and its day of publication, as far as they are known. They come from the page where it prints
 * them beyond doubt, else from what was said of it from outside (its row of the manifest, else the options), else they are null:
 *
 * <ol>
 *   <li>published: a metadata line of publication; a full date on a line of its own, labelled as the publication or
 *       without a label, at the article's head, else at its foot; such a line labelled as the last change; a full date
 *       in the byline;
 *   <li>outlet: a metadata line; a title line that names a known outlet beside the headline; then what was said from
 *       outside; last, because others may use them too, a byline that names a paper or broadcaster, and a copyright
 *       line.
 * </ol>
 */
public record PageFacts(@Nullable String outlet, @Nullable LocalDate published) {}
