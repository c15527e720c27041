package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Act;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.LinkKind;
import org.isnad.model.Mode;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;

/**
 * Finds who says what in an article: for each word that reports, its speaker and the chain through which it came, what
 * it does, and its content from the first to the last word. Linear in the text; it may find nothing and never throws.
 * Keeps what it worked out of words, so an instance belongs to one thread.
 */
public final class SayingExtractor {
    private final SayingWords words;
    private final WordMarks wordMarks;

    public SayingExtractor(WordIndex index) {
        this.words = new SayingWords(index);
        this.wordMarks = new WordMarks(words);
    }

    /** The sayings of an article, in the order of their cues. */
    public List<Attribution> extract(Analysis analysis, List<Actor> actors, List<Place> places, List<Time> times) {
        if (analysis.size() == 0) {
            return List.of();
        }
        Scene scene = new Scene(analysis, words, wordMarks, actors, places, times);
        List<Draft> drafts = new SentenceReader(new Desk(scene, words)).read();
        List<Attribution> found = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (draft.contentEnd > draft.contentStart) {
                found.add(attribution(scene, draft, found.size() + 1));
            }
        }
        return found;
    }

    private static Attribution attribution(Scene scene, Draft draft, int number) {
        Analysis analysis = scene.analysis();
        Span cue = new Span(
                analysis.spanWithout(draft.cue, draft.letters).start(),
                analysis.token(draft.cueEnd - 1).end());
        return new Attribution(
                "S" + number,
                cue,
                act(draft),
                mode(scene, draft),
                draft.voice.chain(),
                draft.voice.to(),
                draft.time == null ? null : draft.time.id(),
                List.of(content(scene, draft)),
                "saying." + draft.rule);
    }

    private static Span content(Scene scene, Draft draft) {
        Analysis analysis = scene.analysis();
        int first = draft.contentStart;
        Draft said = draft.same == null ? draft : draft.same;
        boolean prefixed = (said.complement.frame() == Frame.BI || said.complement.frame() == Frame.LI)
                && said.complement.at() == first;
        boolean joined = draft.rule.equals("source-after");
        int letters = prefixed
                ? analysis.word(first).conjunctionLength() + 1
                : joined ? analysis.word(first).conjunctionLength() : 0;
        int start = analysis.spanWithout(first, letters).start();
        int end = Math.min(draft.contentEnd, analysis.size());
        return new Span(start, Math.max(start, analysis.token(end - 1).end()));
    }

    /** What the saying does; a medium that speaks reports. */
    private static Act act(Draft draft) {
        LinkKind kind = draft.voice.last().kind();
        boolean medium =
                kind == LinkKind.OUTLET || kind == LinkKind.AGENCY || (draft.voice.roles() & SayingWords.REPORT) != 0;
        return medium && (draft.act == Act.SAY || draft.act == Act.ANNOUNCE) ? Act.REPORT : draft.act;
    }

    private static Mode mode(Scene scene, Draft draft) {
        int start = draft.contentStart;
        if (draft.same != null) {
            return Mode.INDIRECT;
        }
        if (draft.complement.frame() == Frame.QUOTE && !scene.is(start - 1, Mark.OPEN)) {
            return Mode.DIRECT;
        }
        if (scene.is(start - 1, Mark.OPEN) && scene.close(start - 1) >= draft.contentEnd) {
            return Mode.DIRECT;
        }
        for (int i = start - 1; i < draft.contentEnd; i++) {
            if (scene.is(i, Mark.OPEN) && !scene.quotesName(i) && !scene.namedBefore(i)) {
                return Mode.MIXED;
            }
        }
        return Mode.INDIRECT;
    }
}
