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
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages on several threads and hands them on in their order. At most a few pages for each thread are under way at
 * once, so that memory does not grow with their number.
 */
final class PageRun {
    private static final int AHEAD = 4;
    /** What a reading of dense text takes at most, its record and its printed form included. */
    private static final int BYTES_FOR_A_CHARACTER = 96;

    private static final int FEW_PAGES = 8;

    private final Terminal terminal;
    private final PageOpener opener;
    private final boolean plain;
    private final PageTaker taker;
    private final ThreadLocal<ArticleReader> readers;
    private final List<Skipped> skipped = new ArrayList<>();

    PageRun(Terminal terminal, PageOpener opener, Compiled compiled, boolean plain, PageTaker taker) {
        this.terminal = terminal;
        this.opener = opener;
        this.plain = plain;
        this.taker = taker;
        this.readers = ThreadLocal.withInitial(() -> Readers.reader(compiled));
    }

    /** The pages that could not be read, in their order. */
    List<Skipped> skipped() {
        return skipped;
    }

    /** Reads all pages, or up to where going on is of no use. */
    void read(List<ReadingOptions.Source> sources, int threads) {
        if (threads <= 1) {
            onThisThread(sources);
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            inOrder(sources, threads, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void onThisThread(List<ReadingOptions.Source> sources) {
        for (int i = 0; i < sources.size() && !taker.failed(); i++) {
            progress(i, sources.size());
            take(result(sources.get(i)));
        }
        progress(sources.size(), sources.size());
    }

    private void inOrder(List<ReadingOptions.Source> sources, int threads, ExecutorService pool) {
        Deque<Future<Result>> underWay = new ArrayDeque<>();
        int next = 0;
        for (int done = 0; done < sources.size() && !taker.failed(); done++) {
            while (next < sources.size() && underWay.size() < threads * AHEAD) {
                ReadingOptions.Source source = sources.get(next++);
                underWay.add(pool.submit(() -> result(source)));
            }
            progress(done, sources.size());
            take(await(underWay.remove()));
        }
        progress(sources.size(), sources.size());
    }

    private static Result await(Future<Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A page that is too large for the memory is skipped before it stops the others. */
    private Result result(ReadingOptions.Source source) {
        try {
            Opened opened = open(source);
            if (opened instanceof OpenedPage page) {
                boolean fits = page.page().length() <= Runtime.getRuntime().maxMemory() / BYTES_FOR_A_CHARACTER;
                return fits
                        ? new Result(source.location(), page.warnings(), prepared(page.page()), null)
                        : tooLarge(source);
            }
            return new Result(source.location(), List.of(), null, (Skipped) opened);
        } catch (OutOfMemoryError e) {
            return tooLarge(source);
        }
    }

    private static Result tooLarge(ReadingOptions.Source source) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        String reason =
                "too large for " + megabytes + " MB of memory; split it, or set ISNAD_JAVA_OPTS=-Xmx4g for more";
        return new Result(source.location(), List.of(), null, new Skipped(source.location(), reason));
    }

    private Runnable prepared(Page page) {
        Runnable known = taker.passOver(page);
        if (known != null) {
            return known;
        }
        ArticleReader reader = readers.get();
        return taker.prepare(page, plain ? reader.readPlain(page) : reader.read(page));
    }

    private Opened open(ReadingOptions.Source source) {
        if (source.file() != null) {
            return opener.open(source.file());
        }
        try {
            return opener.open(source.location(), terminal.in());
        } catch (IOException e) {
            return new Skipped(source.location(), "standard input cannot be read: " + e.getMessage());
        }
    }

    private void take(Result result) {
        result.warnings().forEach(warning -> terminal.err().println("isnad: " + result.location() + ": " + warning));
        if (result.rest() != null) {
            result.rest().run();
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
            @Nullable Runnable rest,
            @Nullable Skipped skipped) {}
}
