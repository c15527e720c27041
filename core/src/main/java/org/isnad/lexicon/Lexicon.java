package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All tables and rules of Arabic, read once. */
public final class Lexicon {
    private final String hash;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    private Lexicon(String hash) {
        this.hash = hash;
    }

    /**
     * Reads the files of a lexicon.
     *
     * @param files the text of each file by its path below the lexicon folder
     * @throws LexiconException with every fault of every file
     */
    public static Lexicon read(SortedMap<String, String> files) {
        return read(files, LexiconFiles.hash(files));
    }

    /** As {@link #read(SortedMap)}, for files whose hash is known already. */
    public static Lexicon read(SortedMap<String, String> files, String hash) {
        Lexicon lexicon = new Lexicon(hash);
        List<Fault> faults = new ArrayList<>();
        files.forEach((file, text) -> lexicon.add(file, text, faults));
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return lexicon;
    }

    private void add(String file, String text, List<Fault> faults) {
        if (file.endsWith(".tsv")) {
            Table table = new TableReader(file, faults).read(text);
            if (table != null) {
                tables.put(table.name(), table);
            }
        } else if (file.endsWith(".txt")) {
            rules.put(file.substring(0, file.length() - ".txt".length()), new RuleReader(file, faults).read(text));
        }
    }

    /**
     * This lexicon with one more table. Words are looked up in the index that was compiled before, so the table must be
     * one that is not looked up by word.
     *
     * @throws LexiconException with every fault of the table
     */
    public Lexicon with(String file, String text) {
        SortedMap<String, String> named = new TreeMap<>(Map.of(hash, "", file, text));
        Lexicon more = new Lexicon(LexiconFiles.hash(named));
        more.tables.putAll(tables);
        more.rules.putAll(rules);
        List<Fault> faults = new ArrayList<>();
        more.add(file, text, faults);
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
        return more;
    }

    /** The hash of the lexicon's files, {@code sha256:...}. */
    public String hash() {
        return hash;
    }

    public Collection<Table> tables() {
        return tables.values();
    }

    /**
     * A table by its name, such as {@code saying/verbs}.
     *
     * @throws LexiconException where the lexicon lacks it
     */
    public Table table(String name) {
        Table table = find(name);
        if (table == null) {
            throw new LexiconException(List.of(new Fault(name + ".tsv", 1, "the table is missing")));
        }
        return table;
    }

    /** A table by its name, or null. */
    public @Nullable Table find(String name) {
        return tables.get(name);
    }

    /** The rules of a file by its name, such as {@code saying/rules}; empty where there is none. */
    public List<Rule> rules(String name) {
        return rules.getOrDefault(name, List.of());
    }
}
