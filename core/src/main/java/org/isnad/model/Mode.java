package org.isnad.model;

/** Whether a saying quotes the words, tells their sense, or both. */
public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED
}
