package org.isnad.app;
import picocli.CommandLine.Command;
@Command(name = "find")
final class FindCommand implements java.util.concurrent.Callable<Integer> {
    FindCommand(Terminal t) {}
    @Override public Integer call() { return 0; }
}
