package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
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

/** The files of a lexicon, from a folder or from the program's own jar. */
public final class LexiconFiles {
    /** The jar entry that lists the lexicon's files, one a line; the build writes it. */
    static final String LIST = "/lexicon/files.list";

    private LexiconFiles() {}

    /** Reads the lexicon in a folder. */
    public static Lexicon fromFolder(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isLexicon(name)) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        if (files.isEmpty()) {
            throw new LexiconException(List.of(new Fault(folder.toString(), 1, "no lexicon tables in this folder")));
        }
        return Lexicon.read(files, hash(files));
    }

    /** Reads the lexicon that ships in the jar. */
    public static Lexicon fromJar() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String name : text(LIST).split("\n")) {
            if (isLexicon(name)) {
                files.put(name, text("/lexicon/" + name));
            }
        }
        return Lexicon.read(files, hash(files));
    }

    private static boolean isLexicon(String name) {
        return name.endsWith(".tsv") || name.endsWith(".txt");
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("the jar lacks " + resource + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(SortedMap<String, String> files) {
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
