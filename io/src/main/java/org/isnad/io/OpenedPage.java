package org.isnad.io;

import java.util.List;
import org.isnad.model.Page;

/**
 * A page that was opened, and what its reader should know of the opening: a guessed encoding, bytes that were replaced.
 *
 * @param warnings one sentence each, without the location
 */
public record OpenedPage(Page page, List<String> warnings) implements Opened {}
