package org.isnad.app.store;

import org.isnad.link.Account;

/** An account in its row: what a reading of a source tells. */
record Told(long entry, long reading, String source, Account account) {}
