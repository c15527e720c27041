/** Bytes in, records out: opening pages, manifests, and the JSON form of the ledger. */
@NullMarked
package org.isnad.io;

import org.jspecify.annotations.NullMarked;
