package org.isnad.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;
import org.sqlite.JDBC;

/** What the two databases do differently. */
enum Dialect {
    /** One file. WAL lets readers work while one process writes; others wait their turn. */
    SQLITE {
        @Override
        Connection connect(LedgerAddress address) throws SQLException {
            Properties settings = new Properties();
            settings.setProperty("busy_timeout", "60000");
            settings.setProperty("foreign_keys", "true");
            Connection connection = new JDBC().connect(address.url(), settings);
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = wal");
                statement.execute("pragma synchronous = normal");
                statement.execute("pragma cache_size = -131072");
                statement.execute("pragma temp_store = memory");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return connection;
        }

        @Override
        void begin(Connection connection, boolean write) throws SQLException {
            execute(connection, write ? "begin immediate" : "begin");
        }

        @Override
        void commit(Connection connection) throws SQLException {
            execute(connection, "commit");
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            execute(connection, "rollback");
        }
    },

    /** A server. Writers take one lock in turn, so that each sees the claims of those before it. */
    POSTGRESQL {
        @Override
        Connection connect(LedgerAddress address) throws SQLException {
            Properties settings = new Properties();
            settings.setProperty("ApplicationName", "isnad");
            settings.setProperty("connectTimeout", "10");
            settings.setProperty("reWriteBatchedInserts", "true");
            Connection connection = new Driver().connect(address.url(), settings);
            if (connection == null) {
                throw new SQLException("no URL of PostgreSQL", "08001");
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = off");
                statement.execute("set client_min_messages = warning");
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            }
            return connection;
        }

        @Override
        void begin(Connection connection, boolean write) throws SQLException {
            connection.setAutoCommit(true);
            if (write) {
                // taken before the transaction's snapshot, so that it sees what the holder before wrote
                execute(connection, "select pg_advisory_lock(" + WRITERS + ")");
            }
            connection.setAutoCommit(false);
        }

        @Override
        void commit(Connection connection) throws SQLException {
            connection.commit();
            unlock(connection);
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            connection.rollback();
            unlock(connection);
        }

        private void unlock(Connection connection) throws SQLException {
            connection.setAutoCommit(true);
            execute(connection, "select pg_advisory_unlock_all()");
        }
    };

    private static final long WRITERS = 0x69736e6164L;

    abstract Connection connect(LedgerAddress address) throws SQLException;

    /** Begins a transaction. One that writes is alone among those. */
    abstract void begin(Connection connection, boolean write) throws SQLException;

    abstract void commit(Connection connection) throws SQLException;

    abstract void rollback(Connection connection) throws SQLException;

    /** The folder of its migrations and queries. */
    String folder() {
        return this == SQLITE ? "sqlite" : "postgresql";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
