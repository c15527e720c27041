package org.isnad.app.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables of a ledger, made and brought up to date by Flyway. As loading that takes longer than most commands, the
 * version is looked up first, and Flyway only called where the tables are not those of this program.
 */
final class Schema {
    /** The number of the newest migration. */
    static final int VERSION = 1;

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final LedgerAddress address;
    private final Dialect dialect;

    Schema(LedgerAddress address, Dialect dialect) {
        this.address = address;
        this.dialect = dialect;
    }

    /** Sees that a file is there or can be made. */
    void place(boolean make) {
        Path file = address.file();
        if (file == null || Files.exists(file)) {
            if (file != null && Files.isDirectory(file)) {
                throw new LedgerException(LedgerException.MISSING, file + ": a folder, not a ledger; give a file");
            }
            return;
        }
        if (!make) {
            throw missing();
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new LedgerException(
                    LedgerException.NOT_MADE,
                    file + ": its folder cannot be made; name another ledger with --ledger",
                    e);
        }
    }

    private LedgerException missing() {
        return new LedgerException(
                LedgerException.MISSING, address + ": there is no ledger; make it with: isnad add --ledger ... PAGE");
    }

    /** Brings the tables up to date. */
    void update(Connection connection, boolean make) throws SQLException {
        int version = version(connection);
        if (version > VERSION) {
            throw new LedgerException(
                    LedgerException.BAD, address + ": this ledger was written by a newer isnad; use that one");
        }
        if (version == 0 && !make) {
            throw missing();
        }
        if (version < VERSION) {
            locked();
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version from flyway_schema_history where success"
                        + " and version is not null order by installed_rank desc limit 1")) {
            return rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
        } catch (SQLException e) {
            if (e.getMessage() != null && e.getMessage().contains("flyway_schema_history")) {
                return 0;
            }
            throw e;
        }
    }

    /** Two processes may make one file at once; Flyway locks only servers. */
    private void locked() throws SQLException {
        if (address.file() == null) {
            migrate();
            return;
        }
        Path lock = address.file().resolveSibling(address.file().getFileName() + ".lock");
        try (RandomAccessFile file = new RandomAccessFile(lock.toFile(), "rw");
                FileLock held = file.getChannel().lock()) {
            if (held.isValid()) {
                migrate();
            }
            // whoever waits for it finds the tables made
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new LedgerException(
                    LedgerException.NOT_MADE,
                    address + ": cannot be written (" + Failures.oneLine(e.getMessage())
                            + "); name another with --ledger",
                    e);
        }
    }

    private void migrate() throws SQLException {
        FLYWAY.setLevel(Level.OFF);
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(address.url(), null, null)
                    .locations("classpath:org/isnad/app/store/" + dialect.folder())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException failure) {
                    throw failure;
                }
            }
            throw new LedgerException(
                    LedgerException.NOT_MADE,
                    address + ": its tables cannot be made: " + Failures.oneLine(e.getMessage()),
                    e);
        }
    }
}
