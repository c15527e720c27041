package org.isnad.link;

import java.util.List;
import org.isnad.model.LinkKind;

/**
 * A link of a claim's chain, as compared across pages.
 *
 * @param party who it is, with the keys of the body that it speaks for
 * @param with the names of others who speak together with it
 */
public record Source(Party party, LinkKind kind, List<String> with) {}
