package org.isnad.app.store;

/** Why a ledger cannot be used: one sentence with its address and what to do, and the exit code that says so too. */
public final class LedgerException extends RuntimeException {
    /** EX_DATAERR, EX_NOINPUT, EX_UNAVAILABLE, EX_CANTCREAT, EX_IOERR, EX_TEMPFAIL of sysexits.h. */
    static final int BAD = 65;

    static final int MISSING = 66;
    static final int UNREACHABLE = 69;
    static final int NOT_MADE = 73;
    static final int NOT_WRITTEN = 74;
    static final int BUSY = 75;

    private final int code;

    LedgerException(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    LedgerException(int code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** The exit code of the command. */
    public int code() {
        return code;
    }
}
