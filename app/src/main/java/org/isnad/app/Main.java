package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.app.store.LedgerException;
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
        description = "Reads Arabic conflict and negotiation news into a ledger of attributed claims.")
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
        return run(terminal, Clock.systemUTC(), args);
    }

    /** Runs a command by the time of a clock. */
    static int run(Terminal terminal, Clock clock, String... args) {
        CommandLine line = new CommandLine(new Main());
        Map<String, Supplier<Object>> commands = commands(terminal, clock);
        if (args.length > 0 && commands.containsKey(args[0])) {
            // the other commands, and what they need, are not even loaded
            commands.keySet().retainAll(Set.of(args[0]));
        }
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, a) -> usage(terminal, e));
        line.setExecutionExceptionHandler((e, commandLine, result) -> {
            if (e instanceof LedgerException failure) {
                terminal.out().flush();
                terminal.err().println("isnad: " + failure.getMessage());
                return failure.code();
            }
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
        if (command.equals("isnad") && e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (!first.startsWith("-")) {
                terminal.err().println("isnad: there is no command " + first + " (see isnad --help)");
                return USAGE;
            }
        }
        terminal.err().println("isnad: " + oneLine(e.getMessage()) + " (see " + command + " --help)");
        return USAGE;
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "bad arguments" : message.replaceAll("\\s*\\R\\s*", " ");
    }

    /** The commands by their names, in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal, Clock clock) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("read", () -> new ReadCommand(terminal));
        commands.put("add", () -> new AddCommand(terminal, clock));
        commands.put("compare", () -> new CompareCommand(terminal));
        commands.put("copies", () -> new CopiesCommand(terminal));
        commands.put("find", () -> new FindCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("score", () -> new ScoreCommand(terminal));
        commands.put("gazetteer", () -> new GazetteerCommand(terminal));
        return commands;
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
