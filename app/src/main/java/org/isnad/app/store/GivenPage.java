package org.isnad.app.store;

import java.util.List;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;

/**
 * A page as it is given to the ledger: as it was opened, and what a reader made of it.
 *
 * @param page with the outlet and day that were told of it, not those that it prints
 * @param plain whether it was read as body text from its first line to its last
 * @param version the reader's version
 * @param lexicon the hash of the reader's lexicon
 * @param records its articles
 */
public record GivenPage(Page page, boolean plain, String version, String lexicon, List<LedgerRecord> records) {}
