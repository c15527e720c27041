package org.isnad.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Fault;
import org.jspecify.annotations.Nullable;

/** What is known of pages from outside them: a row applies to the pages whose path ends with its file, whole names. */
public final class Manifest {
    /** A manifest that says nothing. */
    public static final Manifest NONE = new Manifest("", Map.of(), List.of());

    private final String name;
    private final Map<String, ManifestRow> rows;
    private final List<Fault> faults;

    Manifest(String name, Map<String, ManifestRow> rows, List<Fault> faults) {
        this.name = name;
        this.rows = rows;
        this.faults = faults;
    }

    /** What is wrong in the manifest itself; its other rows hold. */
    public List<Fault> faults() {
        return faults;
    }

    public Collection<ManifestRow> rows() {
        return rows.values();
    }

    /** The row of a page, the longest name that its path ends with, or null. */
    public @Nullable ManifestRow row(String location) {
        String path = location.replace('\\', '/');
        for (int from = 0; from >= 0; from = next(path, from)) {
            ManifestRow row = rows.get(path.substring(from));
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private static int next(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? -1 : slash + 1;
    }

    /** A fault for each row that none of the pages has. */
    public List<Fault> unused(Collection<String> locations) {
        Set<ManifestRow> used = new HashSet<>();
        for (String location : locations) {
            ManifestRow row = row(location);
            if (row != null) {
                used.add(row);
            }
        }
        List<Fault> unused = new ArrayList<>();
        for (ManifestRow row : rows.values()) {
            if (!used.contains(row)) {
                unused.add(new Fault(name, row.line(), "no page ends with " + row.file()));
            }
        }
        return unused;
    }
}
