package org.isnad.app;
import picocli.CommandLine.Command;
@Command(name = "show")
final class ShowCommand implements java.util.concurrent.Callable<Integer> {
    ShowCommand(Terminal t) {}
    @Override public Integer call() { return 0; }
}
