package org.isnad;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Analyzer;
import org.isnad.arabic.WordIndex;
import org.isnad.claim.ClaimAssembler;
import org.isnad.event.Event;
import org.isnad.event.EventExtractor;
import org.isnad.figure.FigureExtractor;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Time;
import org.isnad.name.NameExtractor;
import org.isnad.name.Names;
import org.isnad.page.PageFacts;
import org.isnad.page.PageReader;
import org.isnad.saying.SayingExtractor;
import org.isnad.time.TimeExtractor;

/**
 * The whole road from an article of a page to its ledger record. A pure, total function of page and lexicon: it may
 * find nothing, and it does not throw. It caches words, so an instance belongs to one thread; the index may be shared.
 */
public final class ArticleReader {
    private final Lexicon lexicon;
    private final PageReader pageReader;
    private final Analyzer analyzer;
    private final TimeExtractor timeExtractor;
    private final FigureExtractor figureExtractor;
    private final NameExtractor nameExtractor;
    private final SayingExtractor sayingExtractor;
    private final EventExtractor eventExtractor;
    private final ClaimAssembler claimAssembler;

    public ArticleReader(Lexicon lexicon, WordIndex index) {
        this.lexicon = lexicon;
        // two halves of one length: on two cores a single page waits for one of them only
        CompletableFuture<NameExtractor> names = CompletableFuture.supplyAsync(() -> new NameExtractor(lexicon, index));
        CompletableFuture<EventExtractor> events = names.thenApply(ready -> new EventExtractor(lexicon, index));
        this.pageReader = new PageReader(lexicon);
        this.analyzer = new Analyzer(index);
        this.timeExtractor = new TimeExtractor(lexicon, index);
        this.figureExtractor = new FigureExtractor(index);
        this.sayingExtractor = new SayingExtractor(index);
        this.nameExtractor = made(names);
        this.eventExtractor = made(events);
        this.claimAssembler = new ClaimAssembler(lexicon, index);
    }

    /** What another thread has made; a fault of the lexicon is thrown as it is on this one. */
    private static <T> T made(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LexiconException faults) {
                throw faults;
            }
            throw e;
        }
    }

    /** Reads all articles of a page. */
    public List<LedgerRecord> read(Page page) {
        return records(page, pageReader.read(page));
    }

    /** Reads a page all of which is body text. */
    public List<LedgerRecord> readPlain(Page page) {
        return records(page, pageReader.readPlain(page));
    }

    private List<LedgerRecord> records(Page page, List<Article> articles) {
        List<LedgerRecord> records = new ArrayList<>();
        for (Article article : articles) {
            PageFacts facts = pageReader.facts(page, article);
            records.add(read(page.with(facts.outlet(), facts.published(), page.url()), article));
        }
        return records;
    }

    /** Reads one article. */
    public LedgerRecord read(Page page, Article article) {
        Analysis analysis = analyzer.analyze(page, article);
        List<Time> times = timeExtractor.extract(analysis, page.published());
        List<Figure> figures = figureExtractor.extract(analysis, times);
        Names names = nameExtractor.extract(analysis);
        List<Attribution> sayings = sayingExtractor.extract(analysis, names.actors(), names.places(), times);
        List<Event> events = eventExtractor.extract(analysis, figures, times, names.actors(), names.places(), sayings);
        return new LedgerRecord(
                page,
                article,
                lexicon.hash(),
                names.actors(),
                names.places(),
                times,
                figures,
                sayings,
                claimAssembler.assemble(analysis, events, sayings, names.actors(), names.places(), figures));
    }
}
