package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Case files: a case is its input, a line {@code ----}, what is expected, and a line {@code ====} before the next one.
 * Lines that begin with {@code #} before the input are comments.
 */
public final class Cases {
    /** One case; {@code where} is its file and first line. */
    public record Case(String where, String input, String expected) {
        @Override
        public String toString() {
            return where;
        }
    }

    private Cases() {}

    /** All cases of a file or folder below {@code src/test/resources/cases}. */
    public static List<Case> in(String path) {
        Path root = TestLexicon.ROOT.resolve("core/src/test/resources/cases").resolve(path);
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                read(root, file, cases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static void read(Path root, Path file, List<Case> cases) throws IOException {
        int line = 1;
        for (String block : Files.readString(file).split("(?m)^====$\\n?")) {
            int start = line;
            line += (int) block.chars().filter(c -> c == '\n').count() + 1;
            String[] parts = block.split("(?m)^----$\\n?", 2);
            if (parts.length == 2) {
                String name = root.getFileName() + "/" + root.relativize(file) + ":" + start;
                cases.add(new Case(name, uncommented(parts[0]).strip(), parts[1].strip()));
            }
        }
    }

    private static String uncommented(String text) {
        String rest = text.stripLeading();
        while (rest.startsWith("# ")) {
            int end = rest.indexOf('\n');
            rest = end < 0 ? "" : rest.substring(end + 1).stripLeading();
        }
        return rest;
    }
}
