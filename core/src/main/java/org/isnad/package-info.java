/** Reading one article from page to ledger record. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
