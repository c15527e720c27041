package org.isnad.app.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is: a file of SQLite, or a database of PostgreSQL.
 *
 * @param file the file, or null for PostgreSQL
 * @param url the JDBC URL
 * @param isDefault whether the user named none
 */
public record LedgerAddress(@Nullable Path file, String url, boolean isDefault) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * The ledger of an option.
     *
     * @param given a file or a JDBC URL, or null for the ledger in the user's data folder
     * @param environment XDG_DATA_HOME and HOME
     * @throws LedgerException where it is neither
     */
    public static LedgerAddress of(@Nullable String given, Map<String, String> environment) {
        if (given == null) {
            return file(dataFolder(environment).resolve("ledger.db"), true);
        }
        if (given.startsWith(POSTGRESQL)) {
            return new LedgerAddress(null, given, false);
        }
        String path = given.startsWith(SQLITE) ? given.substring(SQLITE.length()) : given;
        if (path.isEmpty() || path.startsWith("jdbc:")) {
            throw new LedgerException(
                    64, given + ": no ledger; give a file, or a URL such as jdbc:postgresql://localhost/isnad");
        }
        try {
            return file(Path.of(path), false);
        } catch (InvalidPathException e) {
            throw new LedgerException(64, given + ": no name for a file", e);
        }
    }

    private static LedgerAddress file(Path file, boolean isDefault) {
        return new LedgerAddress(file, SQLITE + file.toAbsolutePath(), isDefault);
    }

    private static Path dataFolder(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path folder = data == null || data.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
                : Path.of(data);
        return folder.resolve("isnad");
    }

    /** As the user shall read it: a password in the URL is not shown. */
    @Override
    public String toString() {
        return file != null
                ? file.toString()
                : url.replaceAll("(password=)[^&]*", "$1...").replaceAll("//[^/@]*@", "//");
    }
}
