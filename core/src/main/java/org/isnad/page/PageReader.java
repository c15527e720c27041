package org.isnad.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page as it was scraped into its articles: every non-blank line with its zone, several articles told apart.
 * Lines are judged by what they are (their shape, words, place and repetition), never by the site they come from. A
 * line between two articles belongs to the one before; spans are code points, half-open. Safe to share between threads.
 */
public final class PageReader {
    private final Sure sure;
    private final ArticleSplitter splitter;
    private final ZoneReader zones;
    private final FactsReader facts;

    public PageReader(Lexicon lexicon) {
        Signs signs = Signs.of(new PageWords(lexicon));
        this.sure = new Sure(signs);
        this.splitter = new ArticleSplitter(signs);
        this.zones = new ZoneReader(signs);
        this.facts = new FactsReader(signs);
    }

    /** The articles of a page, in order; none where the page has no line that prints anything. */
    public List<Article> read(Page page) {
        List<PageLine> lines = LineSplitter.split(page);
        if (lines.isEmpty()) {
            return List.of();
        }
        @Nullable Zone[] shown = sure.read(lines);
        List<Integer> starts = splitter.starts(lines, shown);
        List<Article> articles = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int from = starts.get(n);
            int to = n + 1 < starts.size() ? starts.get(n + 1) : lines.size();
            List<PageLine> part = lines.subList(from, to);
            Zone[] read = zones.read(part, Arrays.copyOfRange(shown, from, to));
            articles.add(article(n + 1, part, read, region(part, read)));
        }
        return articles;
    }

    /** Outlet and day of publication of the page of an article: as printed, else as the page value carries them. */
    public PageFacts facts(Page page, Article article) {
        return facts.read(page, article);
    }

    /** The whole text as the body of one article, for texts that are no pages. */
    public List<Article> readPlain(Page page) {
        List<PageLine> lines = LineSplitter.split(page);
        if (lines.isEmpty()) {
            return List.of();
        }
        Zone[] zones = new Zone[lines.size()];
        Arrays.fill(zones, Zone.BODY);
        Span span = lines.get(0).span().cover(lines.get(lines.size() - 1).span());
        return List.of(article(1, lines, zones, span));
    }

    /** From the first to the last line that is the article's own: menus above it and buttons below it are not. */
    private Span region(List<PageLine> part, Zone[] zones) {
        int first = 0;
        int last = part.size() - 1;
        while (first < last && isFurniture(part.get(first), zones[first])) {
            first++;
        }
        while (last > first && isFurniture(part.get(last), zones[last])) {
            last--;
        }
        boolean none = isFurniture(part.get(first), zones[first]);
        return none
                ? part.get(0).span().cover(part.get(part.size() - 1).span())
                : part.get(first).span().cover(part.get(last).span());
    }

    private boolean isFurniture(PageLine line, Zone zone) {
        return zone == Zone.CHROME && sure.isFurniture(line);
    }

    private static Article article(int number, List<PageLine> part, Zone[] zones, Span span) {
        List<Line> lines = new ArrayList<>(zones.length);
        for (int i = 0; i < zones.length; i++) {
            lines.add(new Line(part.get(i).span(), zones[i]));
        }
        return new Article(number, span, List.copyOf(lines));
    }
}
