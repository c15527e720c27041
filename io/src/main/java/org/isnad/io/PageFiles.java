package org.isnad.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths of the command line stand for: a file is itself, a folder is the texts and HTML pages in it and
 * below it, in the order of their names.
 *
 * @param files in order of the paths; a file that is named itself is taken whatever its name
 * @param skipped paths that are not there, folders that cannot be entered
 */
public record PageFiles(List<Path> files, List<Skipped> skipped) {
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".html", ".htm");

    /** Finds the files of some paths. */
    public static PageFiles of(List<String> paths) {
        List<Path> files = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (String path : paths) {
            try {
                add(Path.of(path), files, skipped);
            } catch (InvalidPathException e) {
                skipped.add(new Skipped(path, "no path of this system"));
            }
        }
        return new PageFiles(List.copyOf(files), List.copyOf(skipped));
    }

    private static void add(Path path, List<Path> files, List<Skipped> skipped) {
        if (Files.isDirectory(path)) {
            walk(path, files, skipped);
        } else if (Files.exists(path)) {
            files.add(path);
        } else {
            skipped.add(new Skipped(path.toString(), "there is no such file or folder"));
        }
    }

    private static void walk(Path folder, List<Path> files, List<Skipped> skipped) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(found, skipped));
        } catch (IOException e) {
            skipped.add(new Skipped(folder.toString(), "the folder cannot be read: " + e.getMessage()));
        }
        Collections.sort(found);
        files.addAll(found);
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> found;
        private final List<Skipped> skipped;

        private Collector(List<Path> found, List<Skipped> skipped) {
            this.found = found;
            this.skipped = skipped;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith)) {
                if (Files.isRegularFile(file)) {
                    found.add(file);
                } else {
                    skipped.add(new Skipped(file.toString(), "a dead link or no regular file"));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            String reason = e instanceof AccessDeniedException ? "no permission to read it" : "it cannot be read";
            skipped.add(new Skipped(file.toString(), reason));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
                skipped.add(new Skipped(folder.toString(), "the folder could not be read to its end"));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
