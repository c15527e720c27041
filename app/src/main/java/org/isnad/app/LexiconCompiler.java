package org.isnad.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.arabic.IndexFile;
import org.isnad.lexicon.LexiconFiles;

/** The step of the build that compiles the lexicon folder into the file that ships in the jar. */
public final class LexiconCompiler {
    private LexiconCompiler() {}

    /** @param args the lexicon folder, and the file to write */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            IndexFile.write(LexiconFiles.texts(Path.of(args[0])), stream);
        }
    }
}
