package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: sub-commands, and one way to print errors and to exit. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads Arabic conflict and negotiation news into a ledger of attributed claims.",
        subcommands = {ReadCommand.class, ExplainCommand.class, ScoreCommand.class, GazetteerCommand.class})
public final class Main {
    /** Bad arguments: EX_USAGE of sysexits.h. */
    static final int USAGE = 64;

    private Main() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Terminal(System.in, out, err, System.getenv()), args);
        out.flush();
        System.exit(code);
    }

    /** Runs a command and returns its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Main(), new Commands(terminal));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> usage(terminal, e));
        line.setExecutionExceptionHandler((e, commandLine, result) -> {
            throw e;
        });
        if (args.length == 0) {
            terminal.err().println("isnad: give a command, such as: isnad read PAGE (isnad --help lists all)");
            return USAGE;
        }
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int usage(Terminal terminal, CommandLine.ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("isnad: " + oneLine(e.getMessage()) + " (see " + command + " --help)");
        return USAGE;
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "bad arguments" : message.replaceAll("\\s*\\R\\s*", " ");
    }

    /** Makes the commands with what they need; picocli makes its own parts. */
    private record Commands(Terminal terminal) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            Map<Class<?>, Object> own = Map.of(
                    ReadCommand.class,
                    new ReadCommand(terminal),
                    ScoreCommand.class,
                    new ScoreCommand(terminal),
                    ExplainCommand.class,
                    new ExplainCommand(terminal),
                    GazetteerCommand.class,
                    new GazetteerCommand(terminal));
            Object made = own.get(type);
            return made == null ? CommandLine.defaultFactory().create(type) : type.cast(made);
        }
    }

    /** The version that the build wrote into the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"isnad " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }
    }
}
