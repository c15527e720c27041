package org.isnad.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The next numbers of rows, as they stand while a transaction that writes is alone. */
final class Ids {
    private static final String[] TABLES = {"reader", "body", "page", "reading", "standing", "article", "entry"};

    private final long[] last = new long[TABLES.length];
    private final long latest;

    Ids(Session session) throws SQLException {
        try (ResultSet rows = session.query("ids").executeQuery()) {
            rows.next();
            for (int i = 0; i < last.length; i++) {
                last[i] = rows.getLong(i + 1);
            }
            latest = rows.getLong(last.length + 1);
        }
    }

    /** When something was added last, in milliseconds; nothing is added before it, whatever the clock says. */
    long latest() {
        return latest;
    }

    long reader() {
        return ++last[0];
    }

    long body() {
        return ++last[1];
    }

    long page() {
        return ++last[2];
    }

    long reading() {
        return ++last[3];
    }

    long standing() {
        return ++last[4];
    }

    long article() {
        return ++last[5];
    }

    long entry() {
        return ++last[6];
    }
}
