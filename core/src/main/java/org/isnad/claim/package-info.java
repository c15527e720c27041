/** Joining events with the sayings that cover them, and with the codes of other schemes, into claims. */
@NullMarked
package org.isnad.claim;

import org.jspecify.annotations.NullMarked;
