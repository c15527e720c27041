package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.isnad.ArticleReader;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFiles;
import org.isnad.model.Page;

/**
 * The speed of Lucene's ArabicAnalyzer, of Isnad's tokens and keys, and of its whole reader, single thread, on one text:
 * the pages of a folder, repeated up to a size. Each is run in turn, several rounds after a warm-up, and the median
 * round counts. Ratios mean something; megabytes a second only on the machine at hand.
 */
public final class Throughput {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;

    private final List<Page> pages;
    private final double megabytes;

    private Throughput(List<Page> pages) {
        this.pages = pages;
        this.megabytes = pages.stream().mapToLong(Throughput::bytes).sum() / 1e6;
    }

    /** @param args a folder of text pages, the lexicon folder, and the megabytes to repeat the pages to (default 50) */
    public static void main(String[] args) throws IOException {
        double size = args.length > 2 ? Double.parseDouble(args[2]) : 50;
        Lexicon lexicon = LexiconFiles.fromFolder(Path.of(args[1]));
        WordIndex index = WordIndex.of(lexicon);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Throughput(pages(Path.of(args[0]), size)).run(lexicon, index, out);
    }

    private static List<Page> pages(Path folder, double megabytes) throws IOException {
        List<Page> once = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file :
                    walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file).replace("\r\n", "\n");
                once.add(new Page(file.toString(), "sha256:0", text, null, null, null));
            }
        }
        List<Page> pages = new ArrayList<>();
        double left = megabytes * 1e6;
        while (left > 0 && !once.isEmpty()) {
            for (Page page : once) {
                pages.add(page);
                left -= bytes(page);
            }
        }
        return pages;
    }

    private static long bytes(Page page) {
        return page.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private void run(Lexicon lexicon, WordIndex index, PrintStream out) {
        ArabicAnalyzer lucene = new ArabicAnalyzer();
        Tokenizer tokenizer = new Tokenizer(index);
        ArticleReader reader = new ArticleReader(lexicon, index);
        List<ToIntFunction<Page>> works = List.of(
                page -> lucene(lucene, page),
                page -> tokens(tokenizer, page),
                page -> reader.read(page).size());
        double[] speeds = measure(works);
        String[] names = {"Lucene ArabicAnalyzer", "tokens and keys", "whole reader"};
        out.printf(Locale.ROOT, "%.1f MB of text, median of %d rounds, single thread%n", megabytes, ROUNDS);
        for (int i = 0; i < names.length; i++) {
            out.printf(Locale.ROOT, "%-24s %8.1f MB/s   ratio %.3f%n", names[i], speeds[i], speeds[i] / speeds[0]);
        }
    }

    private double[] measure(List<ToIntFunction<Page>> works) {
        double[][] seconds = new double[works.size()][ROUNDS];
        int sink = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int w = 0; w < works.size(); w++) {
                long start = System.nanoTime();
                for (Page page : pages) {
                    sink += works.get(w).applyAsInt(page);
                }
                if (round >= 0) {
                    seconds[w][round] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        double[] speeds = new double[works.size()];
        for (int w = 0; w < speeds.length; w++) {
            Arrays.sort(seconds[w]);
            speeds[w] = sink == 42 ? 0 : megabytes / seconds[w][ROUNDS / 2];
        }
        return speeds;
    }

    private static int lucene(ArabicAnalyzer analyzer, Page page) {
        try (TokenStream stream = analyzer.tokenStream("body", new StringReader(page.text()))) {
            int count = 0;
            stream.reset();
            while (stream.incrementToken()) {
                count++;
            }
            stream.end();
            return count;
        } catch (IOException e) {
            throw new AssertionError("reading from memory does not fail", e);
        }
    }

    private static int tokens(Tokenizer tokenizer, Page page) {
        List<Token> tokens = new ArrayList<>();
        tokenizer.tokenize(page.chars(), 0, page.length(), tokens);
        return tokens.size();
    }
}
