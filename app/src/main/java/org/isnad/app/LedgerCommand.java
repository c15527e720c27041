package org.isnad.app;
import picocli.CommandLine.Command;
@Command(name = "ledger")
final class LedgerCommand implements java.util.concurrent.Callable<Integer> {
    LedgerCommand(Terminal t) {}
    @Override public Integer call() { return 0; }
}
