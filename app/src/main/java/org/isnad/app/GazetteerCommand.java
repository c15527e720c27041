package org.isnad.app;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.io.gazetteer.GazetteerImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad gazetteer}: adds places of the user's own gazetteers. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Adds places of your own gazetteers (docs/gazetteer.md).")
final class GazetteerCommand {
    private static final int UNREADABLE = 66;

    private final Terminal terminal;

    GazetteerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Makes a table of places from GeoNames dumps and OCHA's COD-AB tables.")
    int importFiles(
            @Option(names = "--to", paramLabel = "FILE", description = "the table to write") @Nullable Path to,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "dumps and tables") List<Path> files) {
        Path table = to == null ? inDataFolder(terminal.environment()) : to;
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                terminal.err().println("isnad: " + file + ": there is no such file, or it may not be read");
                return UNREADABLE;
            }
        }
        return write(files, table);
    }

    private int write(List<Path> files, Path table) {
        StringWriter text = new StringWriter();
        int places = 0;
        for (Path file : files) {
            try {
                StringWriter one = new StringWriter();
                places += GazetteerImport.run(List.of(file), one);
                text.write(text.getBuffer().isEmpty() ? one.toString() : rows(one.toString()));
            } catch (IOException e) {
                terminal.err().println("isnad: " + file + ": " + e.getMessage());
                return UNREADABLE;
            }
        }
        try {
            Files.createDirectories(table.toAbsolutePath().getParent());
            Files.writeString(table, text.toString());
        } catch (IOException e) {
            terminal.err().println("isnad: " + table + ": the table cannot be written");
            return ReadCommand.NOT_WRITTEN;
        }
        terminal.out().println(places + " places; read with: isnad read --gazetteer " + table + " PAGE");
        return 0;
    }

    /** A table without its three lines on top. */
    private static String rows(String table) {
        int start = 0;
        for (int line = 0; line < 3; line++) {
            start = table.indexOf('\n', start) + 1;
        }
        return table.substring(start);
    }

    private static Path inDataFolder(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path folder = data == null || data.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
                : Path.of(data);
        return folder.resolve("isnad").resolve("gazetteer.tsv");
    }
}
