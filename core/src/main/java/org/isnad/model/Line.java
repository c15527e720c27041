package org.isnad.model;

/** A non-blank line of a page, in code points and without its line feed, with the zone it was read as. */
public record Line(Span span, Zone zone) {}
