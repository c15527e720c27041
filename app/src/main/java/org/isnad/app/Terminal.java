package org.isnad.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The streams and environment that a command works with.
 *
 * @param environment ISNAD_TTY, set by the launcher, holds {@code out} and {@code err} where they are terminals
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    boolean showsOutput() {
        return environment.containsKey("ISNAD_TTY") ? tty("out") : System.console() != null;
    }

    boolean showsErrors() {
        return environment.containsKey("ISNAD_TTY") ? tty("err") : System.console() != null;
    }

    boolean showsColour() {
        return showsOutput() && !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    }

    private boolean tty(String stream) {
        return environment.getOrDefault("ISNAD_TTY", "").contains(stream);
    }
}
