package org.isnad.app.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a failure of the database means to its user. */
final class Failures {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int IO = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private Failures() {}

    static LedgerException of(LedgerAddress address, SQLException e) {
        Path file = address.file();
        return file == null ? server(address, e) : file(address, e);
    }

    private static LedgerException file(LedgerAddress address, SQLException e) {
        return switch (e.getErrorCode() & 0xFF) {
            case BUSY, LOCKED ->
                said(
                        LedgerException.BUSY,
                        address,
                        "another program has been writing for a minute; try again later",
                        e);
            case READ_ONLY ->
                said(LedgerException.NOT_WRITTEN, address, "no permission to write; name another with --ledger", e);
            case FULL -> said(LedgerException.NOT_WRITTEN, address, full(), e);
            case IO ->
                said(
                        LedgerException.NOT_WRITTEN,
                        address,
                        "the disk is full or fails (" + oneLine(e.getMessage())
                                + "); make room or check the disk, then run the command again; what was added before is safe",
                        e);
            case CORRUPT -> said(LedgerException.BAD, address, "the file is damaged; put a backup in its place", e);
            case CANNOT_OPEN ->
                said(LedgerException.NOT_MADE, address, "cannot be opened; check the path and its permissions", e);
            case NO_DATABASE ->
                said(LedgerException.BAD, address, "this file is no ledger; name another with --ledger", e);
            default -> said(LedgerException.NOT_WRITTEN, address, oneLine(e.getMessage()), e);
        };
    }

    private static String full() {
        return "the disk is full; make room and run the command again; what was added before is safe";
    }

    private static LedgerException server(LedgerAddress address, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("53100")) {
            return said(LedgerException.NOT_WRITTEN, address, full(), e);
        }
        if (state.startsWith("28")) {
            return said(
                    LedgerException.UNREACHABLE,
                    address,
                    "the server refuses this user; give user and password in the URL",
                    e);
        }
        if (state.equals("3D000")) {
            return said(LedgerException.MISSING, address, "the server has no such database; make it with createdb", e);
        }
        if (state.equals("42501")) {
            return said(LedgerException.NOT_WRITTEN, address, "this user may not write there", e);
        }
        if (state.startsWith("08")) {
            return said(
                    LedgerException.UNREACHABLE,
                    address,
                    "the server cannot be reached; check that it runs and the URL",
                    e);
        }
        return said(LedgerException.NOT_WRITTEN, address, oneLine(e.getMessage()), e);
    }

    private static LedgerException said(int code, LedgerAddress address, String what, SQLException e) {
        return new LedgerException(code, address + ": " + what, e);
    }

    static String oneLine(@Nullable String message) {
        String text = message == null ? "the database failed" : message.strip().replaceAll("\\s*\\R\\s*", " ");
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
