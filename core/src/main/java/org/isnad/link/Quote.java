package org.isnad.link;

import org.isnad.model.Span;

/**
 * Words of a page.
 *
 * @param span their range in code points
 * @param text what stands there
 */
public record Quote(Span span, String text) {}
