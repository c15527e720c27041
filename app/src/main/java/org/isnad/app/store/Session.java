package org.isnad.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An open connection to a ledger, with its prepared queries. Belongs to one thread. */
public final class Session implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 1000;

    private final LedgerAddress address;
    private final Dialect dialect;
    private final Connection connection;
    private final Sql sql;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Session(LedgerAddress address, Dialect dialect, Connection connection) {
        this.address = address;
        this.dialect = dialect;
        this.connection = connection;
        this.sql = new Sql(dialect);
    }

    /**
     * Opens a ledger.
     *
     * @param make whether it is made where there is none
     * @throws LedgerException where it cannot be opened, with the reason
     */
    public static Session open(LedgerAddress address, boolean make) {
        Dialect dialect = address.file() == null ? Dialect.POSTGRESQL : Dialect.SQLITE;
        Schema schema = new Schema(address, dialect);
        schema.place(make);
        Connection connection = null;
        try {
            connection = dialect.connect(address);
            schema.update(connection, make);
            return new Session(address, dialect, connection);
        } catch (SQLException e) {
            throw closing(connection, Failures.of(address, e));
        } catch (LedgerException e) {
            throw closing(connection, e);
        }
    }

    private static LedgerException closing(@Nullable Connection connection, LedgerException e) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException again) {
            e.addSuppressed(again);
        }
        return e;
    }

    LedgerAddress address() {
        return address;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The prepared statement of a named query. It is kept; its results are to be read before it is used again. */
    PreparedStatement query(String name) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(sql.get(name));
            prepared.put(name, statement);
        }
        return statement;
    }

    /** The prepared statement of a named query over a list, {@code ?*} in its text, of {@link Rows#LIST} numbers. */
    PreparedStatement listQuery(String name) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            String marks = String.join(",", Collections.nCopies(Rows.LIST, "?"));
            statement = connection.prepareStatement(sql.get(name).replace("?*", marks));
            prepared.put(name, statement);
        }
        return statement;
    }

    /** A statement of its own, to be closed, for a result that is read while others run. */
    PreparedStatement scan(String name) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql.get(name), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement;
    }

    /** Executes what is not named. */
    void execute(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    /** Work in a transaction. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs work that writes, alone among those that write; all of it counts or nothing. */
    <T> T write(Work<T> work) {
        return transaction(true, work);
    }

    /** Runs work that sees one state of the ledger, whatever others write meanwhile. */
    <T> T read(Work<T> work) {
        return transaction(false, work);
    }

    private <T> T transaction(boolean write, Work<T> work) {
        try {
            dialect.begin(connection, write);
            T result;
            try {
                result = work.run();
                dialect.commit(connection);
            } catch (SQLException | RuntimeException | Error e) {
                forget();
                throw e;
            }
            return result;
        } catch (SQLException e) {
            throw Failures.of(address, e);
        }
    }

    private void forget() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.clearBatch();
            }
            dialect.rollback(connection);
        } catch (SQLException e) {
            // the first failure is what counts; SQLite has rolled back by itself when a disk is full
            return;
        }
    }

    @Override
    public void close() {
        List<PreparedStatement> open = new ArrayList<>(prepared.values());
        prepared.clear();
        try {
            for (PreparedStatement statement : open) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(address, e);
        }
    }
}
