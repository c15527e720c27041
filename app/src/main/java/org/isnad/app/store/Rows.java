package org.isnad.app.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values into queries and out of them. */
final class Rows {
    /** So many marks has a query over a list. */
    static final int LIST = 64;

    private Rows() {}

    /** Puts values in the places of a statement, in order. */
    static PreparedStatement set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                // PostgreSQL's texts hold no NUL
                statement.setString(i + 1, value.toString().replace("\0", ""));
            }
        }
        return statement;
    }

    /** Adds a row to a statement's batch. */
    static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        set(statement, values).addBatch();
    }

    /** The number of a query's only row and column, or -1 where there is no row. */
    static long number(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = set(statement, values).executeQuery()) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    /** A column that may be empty. */
    static @Nullable Long number(ResultSet rows, int column) throws SQLException {
        long value = rows.getLong(column);
        return rows.wasNull() ? null : value;
    }

    /** What is read of a row. */
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** All rows of a query. */
    static <T> List<T> all(PreparedStatement statement, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        try (ResultSet rows = set(statement, values).executeQuery()) {
            while (rows.next()) {
                all.add(reader.read(rows));
            }
        }
        return all;
    }

    /** What is done with a row. */
    interface Visitor {
        void visit(ResultSet rows) throws SQLException;
    }

    /** Visits the rows of a named query over a list of numbers of any length, the list in place of {@code ?*}. */
    static void over(Session session, String query, long[] list, Visitor visitor) throws SQLException {
        for (int from = 0; from < list.length; from += LIST) {
            PreparedStatement statement = session.listQuery(query);
            for (int i = 0; i < LIST; i++) {
                statement.setLong(i + 1, list[Math.min(from + i, list.length - 1)]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        }
    }
}
