package org.isnad.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The queries by their names, from the file {@code queries.sql} and then the database's own. A query begins after a line
 * {@code -- :name} and ends with a semicolon.
 */
final class Sql {
    private static final String MARK = "-- :";

    private final Map<String, String> queries = new HashMap<>();

    Sql(Dialect dialect) {
        read("queries.sql");
        read(dialect.folder() + "/queries.sql");
    }

    /** The text of a query. */
    String get(String name) {
        String query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("no query " + name);
        }
        return query;
    }

    private void read(String file) {
        String name = "";
        StringBuilder query = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith(MARK)) {
                name = line.substring(MARK.length()).strip();
                query.setLength(0);
            } else if (!line.startsWith("--")) {
                query.append(line).append('\n');
                if (line.endsWith(";")) {
                    queries.put(name, query.substring(0, query.lastIndexOf(";")).strip());
                }
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = Sql.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the jar cannot be read: " + file, e);
        }
    }
}
