package org.isnad.app;

import java.util.List;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/** What is done with pages that are read: some of it on the reading threads, the rest in the order of the pages. */
interface PageTaker {
    /** What is left to do with a page that need not be read, or null where it is to be read. On a reading thread. */
    default @Nullable Runnable passOver(Page page) {
        return null;
    }

    /**
     * What is left to do with a page when its turn comes. On a reading thread.
     *
     * @param page as it was opened
     */
    Runnable prepare(Page page, List<LedgerRecord> records);

    /** Whether there is no use in going on. */
    boolean failed();
}
