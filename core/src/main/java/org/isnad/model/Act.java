package org.isnad.model;

/** What a saying does. */
public enum Act {
    SAY,
    ANNOUNCE,
    CONFIRM,
    DENY,
    ESTIMATE,
    EXPECT,
    DEMAND,
    REJECT,
    ACCUSE,
    WARN,
    PROMISE,
    PRAISE,
    REPORT
}
