package org.isnad.app.store;

import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A claim or a saying that was found.
 *
 * @param id by which {@code show} shows it
 * @param claim the claim, or null where it is a saying
 * @param saying the saying, or null where it is a claim
 */
public record Hit(
        String id,
        LedgerRecord record,
        @Nullable Claim claim,
        @Nullable Attribution saying) {}
