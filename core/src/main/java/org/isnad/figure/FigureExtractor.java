package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Figure;
import org.isnad.model.Span;
import org.isnad.model.Time;

/**
 * Finds the figures of an article: every quantity that counts or measures something, with its bound and its unit. What
 * times have claimed is left alone, and so are labels, scores and definite numbers that only point back.
 *
 * <p>One walk over the tokens; what is looked at beside each number is bounded, so time is linear. An instance may be
 * shared.
 */
public final class FigureExtractor {
    private final FigureParts parts;
    private final TollReader tolls;

    public FigureExtractor(WordIndex index) {
        this.parts = FigureParts.of(index);
        this.tolls = new TollReader(index);
    }

    /**
     * The figures of an article in the order of the text, with ids F1, F2 and so on.
     *
     * @param times the times of the article, in order
     */
    public List<Figure> extract(Analysis analysis, List<Time> times) {
        List<Span> claimed = times.stream().map(Time::span).toList();
        List<Draft> drafts = new FigureScan(parts, analysis, claimed).drafts();
        tolls.read(analysis, drafts, times);
        List<Figure> figures = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            figures.add(figure(analysis, draft, figures.size() + 1));
        }
        return figures;
    }

    private static Figure figure(Analysis analysis, Draft draft, int number) {
        Span first = analysis.spanWithout(draft.start, draft.proclitics);
        Span span = draft.end == draft.start + 1 ? first : first.cover(analysis.span(draft.end - 1, draft.end));
        CountedNoun noun = draft.noun;
        return new Figure(
                "F" + number,
                span,
                draft.finalLow(),
                draft.finalHigh(),
                draft.finalBound(),
                draft.unit,
                noun == null ? null : analysis.text(noun.start(), noun.end()),
                draft.rate,
                draft.cumulative,
                draft.window,
                draft.finalRule());
    }
}
