package org.isnad.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a lexicon: their texts by their path below its folder. */
public final class LexiconFiles {
    private LexiconFiles() {}

    /** Reads the lexicon in a folder. */
    public static Lexicon fromFolder(Path folder) throws IOException {
        return Lexicon.read(texts(folder));
    }

    /** The texts of the files in a folder, by path. */
    public static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (name.endsWith(".tsv") || name.endsWith(".txt")) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        if (files.isEmpty()) {
            throw new LexiconException(List.of(new Fault(folder.toString(), 1, "no lexicon tables in this folder")));
        }
        return files;
    }

    static String hash(SortedMap<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
