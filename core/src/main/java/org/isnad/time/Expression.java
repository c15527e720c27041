package org.isnad.time;

import org.jspecify.annotations.Nullable;

/**
 * Words that a rule reads as an expression of time, not yet resolved.
 *
 * @param start its first token
 * @param end the token after its last
 * @param reach the token after the last one looked at
 * @param proclitics letters before its first word that do not belong to it
 */
record Expression(
        TimeRule rule,
        int start,
        int end,
        int reach,
        int proclitics,
        @Nullable Slot slots) {}
