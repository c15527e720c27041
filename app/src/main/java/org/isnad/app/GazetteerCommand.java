package org.isnad.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** The table is written beside its place and moved there when it is whole. */
    private int write(List<Path> files, Path table) {
        Path whole = table.toAbsolutePath();
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        int places;
        try {
            Files.createDirectories(whole.getParent());
        } catch (IOException e) {
            terminal.err().println("isnad: " + table + ": the table cannot be written");
            return ReadCommand.NOT_WRITTEN;
        }
        try (Writer to = Files.newBufferedWriter(part)) {
            places = GazetteerImport.run(files, to);
        } catch (IOException e) {
            // what was written so far is no table
            part.toFile().delete();
            terminal.err().println("isnad: " + e.getMessage());
            return UNREADABLE;
        }
        try {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            terminal.err().println("isnad: " + table + ": the table cannot be written");
            return ReadCommand.NOT_WRITTEN;
        }
        terminal.out().println(places + " places; read with: isnad read --gazetteer " + table + " PAGE");
        return 0;
    }

    private static Path inDataFolder(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path folder = data == null || data.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", "."), ".local", "share")
                : Path.of(data);
        return folder.resolve("isnad").resolve("gazetteer.tsv");
    }
}
