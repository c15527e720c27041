package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;

/** The project's lexicon, read and compiled once for all tests. */
public final class TestLexicon {
    /** The root of the checkout; the build sets it, and an IDE runs tests in a module's folder. */
    public static final Path ROOT =
            Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();

    public static final Lexicon LEXICON = read();
    public static final WordIndex INDEX = WordIndex.of(LEXICON);

    private TestLexicon() {}

    private static Lexicon read() {
        try {
            return LexiconFiles.fromFolder(ROOT.resolve("lexicon"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
