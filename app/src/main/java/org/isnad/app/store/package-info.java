/**
 * The lasting ledger: pages, their readings and the links between their claims in an SQL database (docs/store.md).
 * Only the commands that name a ledger load it.
 */
@NullMarked
package org.isnad.app.store;

import org.jspecify.annotations.NullMarked;
