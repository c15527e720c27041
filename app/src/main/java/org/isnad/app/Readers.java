package org.isnad.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.ArticleReader;
import org.isnad.arabic.IndexFile;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.LexiconFiles;
import org.jspecify.annotations.Nullable;

/** Opens the lexicon, the program's own or a folder's. */
final class Readers {
    private static final String SHIPPED = "lexicon.index";

    private Readers() {}

    /**
     * Reads a lexicon and compiles it.
     *
     * @param folder the folder, or null for the one that ships in the jar
     * @throws LexiconException where it has faults or cannot be read
     */
    static Compiled open(@Nullable Path folder) {
        try {
            return folder == null ? shipped() : Compiled.of(LexiconFiles.fromFolder(folder));
        } catch (IOException e) {
            String where = folder == null ? SHIPPED : folder.toString();
            String reason =
                    folder != null && !Files.isDirectory(folder) ? "there is no such folder" : "" + e.getMessage();
            throw new LexiconException(List.of(new Fault(where, 0, reason)));
        }
    }

    private static Compiled shipped() throws IOException {
        try (InputStream in = Readers.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("the jar lacks its lexicon; build it again");
            }
            return IndexFile.read(new BufferedInputStream(in, 1 << 16));
        }
    }

    /** The lexicon with the user's own places. */
    static Compiled with(Compiled compiled, @Nullable Path gazetteer) {
        if (gazetteer == null) {
            return compiled;
        }
        try {
            String text = Files.readString(gazetteer);
            return new Compiled(compiled.lexicon().with("place/imported.tsv", text), compiled.index());
        } catch (IOException e) {
            Fault fault = new Fault(
                    gazetteer.toString(), 0, "the gazetteer cannot be read; make it with isnad gazetteer import");
            throw new LexiconException(List.of(fault));
        }
    }

    /** Says what is wrong with a lexicon, and returns the exit code: EX_CONFIG of sysexits.h, EX_USAGE where none is. */
    static int refuse(LexiconException faulty, PrintStream err) {
        Fault first = faulty.faults().get(0);
        if (first.line() == 0 && !first.file().equals(SHIPPED)) {
            err.println("isnad: " + first.file() + ": " + first.message() + "; nothing was read");
            return Main.USAGE;
        }
        faulty.faults().forEach(err::println);
        int faults = faulty.faults().size();
        err.println("isnad: the lexicon has " + faults + (faults == 1 ? " fault" : " faults") + "; nothing was read");
        return 78;
    }

    /** A reader for one thread. */
    static ArticleReader reader(Compiled compiled) {
        return new ArticleReader(compiled.lexicon(), compiled.index());
    }
}
