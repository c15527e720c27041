package org.isnad.io;

/** What came of opening a file: a page, or the reason why there is none. */
public sealed interface Opened permits OpenedPage, Skipped {}
