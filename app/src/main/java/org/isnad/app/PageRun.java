package org.isnad.app;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.ArticleReader;
import org.isnad.arabic.IndexFile.Compiled;
import org.isnad.io.Opened;
import org.isnad.io.OpenedPage;
import org.isnad.io.PageOpener;
import org.isnad.io.Skipped;
import org.isnad.model.LedgerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages on several threads and prints them in their order. At most a few pages for each thread are under way at
 * once, so that memory does not grow with their number.
 */
final class PageRun {
    private static final int AHEAD = 4;
    private static final int FEW_PAGES = 8;

    private final Terminal terminal;
    private final PageOpener opener;
    private final boolean plain;
    private final Output output;
    private final ThreadLocal<ArticleReader> readers;
    private final List<Skipped> skipped = new ArrayList<>();

    PageRun(Terminal terminal, PageOpener opener, Compiled compiled, boolean plain, Output output) {
        this.terminal = terminal;
        this.opener = opener;
        this.plain = plain;
        this.output = output;
        this.readers = ThreadLocal.withInitial(() -> Readers.reader(compiled));
    }

    /** The pages that could not be read, in their order. */
    List<Skipped> skipped() {
        return skipped;
    }

    /** Reads and prints; false where printing failed and reading stopped. */
    boolean read(List<ReadCommand.Source> sources, int threads) {
        if (threads <= 1) {
            return onThisThread(sources);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return inOrder(sources, threads, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean onThisThread(List<ReadCommand.Source> sources) {
        for (int i = 0; i < sources.size() && !failed(); i++) {
            progress(i, sources.size());
            print(result(sources.get(i)));
        }
        return finish(sources.size());
    }

    private boolean inOrder(List<ReadCommand.Source> sources, int threads, ExecutorService pool) {
        Deque<Future<Result>> underWay = new ArrayDeque<>();
        int next = 0;
        for (int done = 0; done < sources.size() && !failed(); done++) {
            while (next < sources.size() && underWay.size() < threads * AHEAD) {
                ReadCommand.Source source = sources.get(next++);
                underWay.add(pool.submit(() -> result(source)));
            }
            progress(done, sources.size());
            print(await(underWay.remove()));
        }
        return finish(sources.size());
    }

    private static Result await(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private boolean finish(int pages) {
        progress(pages, pages);
        terminal.out().print(output.end());
        return !failed();
    }

    /** Whether printing failed: the disk is full, or nobody reads any more. */
    private boolean failed() {
        return terminal.out().checkError();
    }

    private Result result(ReadCommand.Source source) {
        Opened opened = open(source);
        if (opened instanceof OpenedPage page) {
            ArticleReader reader = readers.get();
            List<LedgerRecord> records = plain ? reader.readPlain(page.page()) : reader.read(page.page());
            return new Result(
                    source.location(),
                    page.warnings(),
                    records,
                    records.stream().map(output::prepare).toList(),
                    null);
        }
        return new Result(source.location(), List.of(), List.of(), List.of(), (Skipped) opened);
    }

    private Opened open(ReadCommand.Source source) {
        if (source.file() != null) {
            return opener.open(source.file());
        }
        try {
            return opener.open(source.location(), terminal.in());
        } catch (IOException e) {
            return new Skipped(source.location(), "standard input cannot be read: " + e.getMessage());
        }
    }

    private void print(Result result) {
        result.warnings().forEach(warning -> terminal.err().println("isnad: " + result.location() + ": " + warning));
        for (int i = 0; i < result.records().size(); i++) {
            terminal.out()
                    .print(output.next(
                            result.records().get(i), result.prepared().get(i)));
        }
        if (result.skipped() != null) {
            skipped.add(result.skipped());
        }
    }

    /** One line that is written over, on a terminal and for more than a few pages. */
    private void progress(int done, int all) {
        if (all > FEW_PAGES && terminal.showsErrors()) {
            int filled = done * 30 / all;
            terminal.err()
                    .print("\r[" + "#".repeat(filled) + " ".repeat(30 - filled) + "] " + done + " of " + all + " pages"
                            + (done == all ? "\n" : ""));
            terminal.err().flush();
        }
    }

    private record Result(
            String location,
            List<String> warnings,
            List<LedgerRecord> records,
            List<String> prepared,
            @Nullable Skipped skipped) {}
}
