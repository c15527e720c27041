package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sayings of one sentence after another, left to right. A new saying either stands in the content of the one
 * before it, or ends that content. One pass over the tokens; the sayings that are open form a short stack.
 */
final class SentenceReader {
    private static final int SHORTEST_SPEECH = 4;
    private static final long ENDS = Mark.STOP | Mark.CLOSE | Mark.DASH | Mark.RIGHT;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final VerbReader verbs;
    private final ParticipleReader participles;
    private final PrepositionReader prepositions;
    private final NounReader nouns;
    private final LightReader lights;
    private final ContentEnds ends;
    private final List<Draft> all = new ArrayList<>();
    /** A quotation that runs over the end of its sentence. */
    private @Nullable Draft running;

    SentenceReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.verbs = new VerbReader(desk);
        this.participles = new ParticipleReader(desk);
        this.prepositions = new PrepositionReader(desk);
        this.nouns = new NounReader(desk);
        this.lights = new LightReader(desk);
        this.ends = new ContentEnds(scene);
    }

    List<Draft> read() {
        for (TokenRange sentence : analysis.sentences()) {
            new Reading(sentence).read();
        }
        return all;
    }

    /** One sentence being read. */
    private final class Reading {
        private final TokenRange sentence;
        private final List<Draft> here = new ArrayList<>();
        /** No text nests sayings so deep; broken marks do, and would take forever. */
        private static final int DEEPEST = 24;

        private final List<Draft> open = new ArrayList<>();
        /** Where the part of the sentence begins that no saying has taken yet. */
        private int free;

        Reading(TokenRange sentence) {
            this.sentence = sentence;
            this.free = sentence.start();
            if (running != null && running.contentEnd <= sentence.start()) {
                goOn(running);
                running = null;
            }
        }

        /** Speech that goes on in a further quotation without a new cue. */
        private void goOn(Draft draft) {
            int start = sentence.start();
            if (draft.complement.frame() != Frame.QUOTE || !scene.is(start, Mark.OPEN) || scene.quotesName(start)) {
                return;
            }
            int close = scene.close(start);
            if (close - start > SHORTEST_SPEECH && scene.is(close + 1, Mark.STOP)) {
                draft.contentEnd = close;
                free = close;
            }
        }

        void read() {
            int i = sentence.start();
            while (i < sentence.end()) {
                Draft draft = at(i);
                if (draft == null) {
                    i++;
                } else {
                    i = Math.max(i + 1, Math.max(draft.cueEnd, Math.min(draft.contentStart, sentence.end())));
                }
            }
            closeAll(sentence.end());
            keepRunning();
        }

        private @Nullable Draft at(int i) {
            if (scene.inTitle(i)) {
                return null;
            }
            if (scene.is(i, Mark.PREPOSITION)) {
                PrepositionReader.Source source = prepositions.source(i, sentence);
                if (source != null) {
                    return source(source);
                }
            }
            Draft around = around(i);
            if (scene.is(i, Mark.ALSO) && scene.is(i - 1, Mark.COMMA) && scene.is(i + 1, Mark.FINITE)) {
                PrepositionReader.Source source =
                        verbs.read(i + 1, sentence, around) == null ? prepositions.asSaid(i, sentence) : null;
                if (source != null) {
                    return source(source);
                }
            }
            Draft draft = null;
            if (scene.is(i, Mark.FINITE)) {
                draft = verbs.read(i, sentence, around);
            }
            if (draft == null && scene.is(i, Mark.LIGHT)) {
                draft = lights.read(i, sentence, around);
            }
            if (draft == null && scene.is(i, Mark.PARTICIPLE)) {
                draft = participles.read(i, sentence, base(i));
            }
            if (draft == null && scene.is(i, Mark.NOUN)) {
                draft = nouns.read(i, sentence, around);
            }
            return draft == null ? null : add(draft);
        }

        /** The innermost saying whose content may hold a token. */
        private @Nullable Draft around(int i) {
            for (int k = open.size() - 1; k >= 0; k--) {
                if (open.get(k).contentStart <= i) {
                    return open.get(k);
                }
            }
            return running != null && i < running.contentEnd ? running : latestHere();
        }

        private @Nullable Draft latestHere() {
            Draft latest = here.isEmpty() ? null : here.get(here.size() - 1);
            while (latest != null && latest.outer != null && latest.outer != running) {
                latest = latest.outer;
            }
            return latest;
        }

        /** The saying that a participle goes on with: the outermost that is open. */
        private @Nullable Draft base(int i) {
            if (!open.isEmpty()) {
                return open.get(0);
            }
            for (int k = here.size() - 1; k >= 0; k--) {
                if (here.get(k).outer == null || here.get(k).outer == running) {
                    return here.get(k);
                }
            }
            return running != null && i < running.contentEnd ? running : null;
        }

        private Draft add(Draft draft) {
            if (draft.same != null || draft.rule.equals("pointing")) {
                return pointing(draft);
            }
            if (draft.rule.equals("quotation-speaker")) {
                closeAll(draft.contentStart);
                return keep(draft, null);
            }
            Draft holder = holder(draft);
            if (draft.contentEnd >= 0 && holder != null) {
                return keep(draft, holder);
            }
            closeInside(holder, draft.clause);
            return keep(draft, holder);
        }

        /** The open saying in whose content the new one stands, or null where it stands beside them. */
        private @Nullable Draft holder(Draft draft) {
            if (running != null && draft.cue < running.contentEnd) {
                return running;
            }
            for (int k = open.size() - 1; k >= 0; k--) {
                Draft candidate = open.get(k);
                if (candidate.contentStart <= draft.cue && inside(candidate, draft)) {
                    return candidate;
                }
            }
            return null;
        }

        private boolean inside(Draft outer, Draft inner) {
            int opening = outer.contentStart - 1;
            if (scene.is(opening, Mark.OPEN) && inner.cue < scene.close(opening)) {
                return true;
            }
            if (opening >= 0 && scene.is(opening, Mark.OPEN) && outer.complement.frame() == Frame.QUOTE) {
                return false;
            }
            if (inner.rule.equals("participle")) {
                return false;
            }
            if (inner.rule.equals("noun") || inner.rule.equals("report-noun")) {
                return true;
            }
            int clause = inner.clause;
            boolean opens = clause <= outer.contentStart && inner.cue >= outer.contentStart;
            if (opens && outer.complement.frame() != Frame.QUOTE) {
                return true;
            }
            if (scene.is(inner.cue - 1, Mark.MA) && inner.cue > outer.contentStart) {
                return true;
            }
            if (scene.is(clause - 1, Mark.INNA) || inner.rule.equals("speaker-verb") && clause <= outer.contentStart) {
                return clause >= outer.contentStart || outer.contentStart > clause;
            }
            if (scene.is(clause, Mark.INNA)) {
                return true;
            }
            if (inner.rule.equals("speaker-who") || scene.is(clause, Mark.RELATIVE)) {
                return true;
            }
            boolean pronoun = inner.rule.equals("speaker-verb")
                    || inner.rule.equals("verb-pronoun")
                    || inner.rule.equals("light-verb") && scene.is(inner.cue - 1, Mark.OPEN);
            boolean joined = inner.letters > 0 || scene.is(clause, Mark.WAW | Mark.ASIDE | Mark.ALSO | Mark.MA);
            if (pronoun && !joined && outer.complement.frame() == Frame.INNA && !scene.is(clause - 1, ENDS)) {
                return true;
            }
            boolean parted = scene.is(clause - 1, Mark.COMMA | Mark.CLOSE | Mark.STOP)
                    || inner.letters > 0
                    || scene.is(clause, Mark.WAW | Mark.ASIDE | Mark.ALSO);
            return !parted && clause == outer.contentStart;
        }

        private Draft pointing(Draft draft) {
            Draft meant = draft.same != null ? draft.same : latestHere();
            if (meant != null && meant.contentEnd < 0) {
                closeAll(draft.clause);
            }
            if (meant == null && !all.isEmpty() && here.isEmpty()) {
                meant = all.get(all.size() - 1);
            }
            if (meant == null) {
                return draft;
            }
            draft.same = meant;
            draft.contentStart = meant.contentStart;
            draft.contentEnd = meant.contentEnd;
            here.add(draft);
            all.add(draft);
            desk.voices.add(draft.voice, false);
            Draft step = new Draft(draft.cue, draft.cueEnd, "", draft.complement, draft.act, draft.voice);
            step.contentStart = draft.cueEnd;
            return step;
        }

        private Draft keep(Draft draft, @Nullable Draft around) {
            Draft holder = open.size() < DEEPEST ? around : null;
            if (holder != around) {
                closeAll(draft.clause);
            }
            draft.outer = holder;
            if (holder != null) {
                draft.voice = nested(holder.voice, draft.voice);
            }
            int before = Math.max(sentence.start(), Math.min(draft.clause, draft.cue) - 4);
            draft.time = scene.timeIn(before, Math.min(draft.complement.at(), sentence.end()));
            if (draft.contentEnd < 0) {
                open.add(draft);
            }
            here.add(draft);
            all.add(draft);
            desk.voices.add(draft.voice, holder != null);
            return draft;
        }

        private void closeInside(@Nullable Draft holder, int boundary) {
            for (int k = open.size() - 1; k >= 0 && open.get(k) != holder; k--) {
                close(open.remove(k), boundary);
            }
        }

        private void closeAll(int boundary) {
            closeInside(null, boundary);
        }

        private void close(Draft draft, int boundary) {
            ends.close(draft, boundary, sentence);
            free = Math.max(free, draft.contentEnd);
        }

        private Draft source(PrepositionReader.Source source) {
            Complement skip = new Complement(0, source.end(), source.end());
            Draft step = new Draft(source.cue(), source.cueEnd(), "", skip, source.act(), source.voice());
            if (prepositions.leads(source, sentence, free) && open.isEmpty()) {
                return leading(source, step);
            }
            if (scene.is(source.start(), Mark.WAW) && scene.is(source.end(), Mark.COMMA | Mark.INNA)) {
                closeAll(source.start());
                return leading(source, step);
            }
            Draft latest = latestHere();
            if (latest == null || latest.contentStart > source.start()) {
                return trailing(source, step);
            }
            if (latest.voice.last().name().equals(source.voice().last().name())) {
                endAt(source);
                return step;
            }
            if (PrepositionReader.isMedium(source.voice())) {
                endAt(source);
                here.stream()
                        .filter(d -> d.outer == null || d.outer == running)
                        .forEach(d -> through(source.voice(), d));
                return step;
            }
            return trailing(source, step);
        }

        private void endAt(PrepositionReader.Source source) {
            if (atEnd(source)) {
                closeAll(source.start());
            }
        }

        private boolean atEnd(PrepositionReader.Source source) {
            int i = source.end();
            while (i < sentence.end() && scene.is(i, Mark.COMMA | Mark.CLOSE | Mark.TIME | Mark.RIGHT)) {
                i++;
            }
            return i >= sentence.end()
                    || scene.is(i, Mark.STOP)
                    || scene.is(i - 1, Mark.COMMA)
                            && scene.is(i, Mark.FINITE | Mark.PARTICIPLE | Mark.WAW | Mark.ASIDE | Mark.INNA);
        }

        private void through(Voice medium, Draft draft) {
            if (draft.voice.chain().get(0).name().equals(medium.last().name())
                    || desk.hearers.isOwn(medium.last().name())) {
                return;
            }
            draft.voice = nested(medium, draft.voice);
        }

        private Draft leading(PrepositionReader.Source source, Draft step) {
            Complement content = prepositions.contentAfter(source, sentence.end());
            if (content.start() >= sentence.end()) {
                return step;
            }
            Draft draft =
                    new Draft(source.cue(), source.cueEnd(), "source-first", content, source.act(), source.voice());
            draft.letters = source.letters();
            draft.neutral = true;
            return keep(draft, null);
        }

        /** A source behind or inside its content: that is what no other saying has taken of the sentence. */
        private Draft trailing(PrepositionReader.Source source, Draft step) {
            boolean end = atEnd(source);
            int start = wholeStart(source);
            if (start >= source.start()) {
                return step;
            }
            Draft draft = new Draft(
                    source.cue(),
                    source.cueEnd(),
                    "source-after",
                    new Complement(Frame.INNA, source.start(), start),
                    source.act(),
                    source.voice());
            draft.letters = source.letters();
            draft.neutral = true;
            if (end) {
                closeAll(source.start());
                ends.close(draft, source.start(), sentence);
            }
            for (Draft inner : here) {
                if (inner.outer == null && inner.contentStart >= start && inner.contentStart < source.start()) {
                    inner.outer = draft;
                    inner.voice = nested(source.voice(), inner.voice);
                }
            }
            draft.time = scene.timeIn(source.start(), Math.min(sentence.end(), source.end() + 2));
            here.add(draft);
            all.add(draft);
            desk.voices.add(draft.voice, false);
            if (!end) {
                open.add(draft);
            }
            free = source.end();
            step.contentStart = source.end();
            return step;
        }

        private int wholeStart(PrepositionReader.Source source) {
            int start = free;
            while (start < source.start()
                    && (scene.is(start, Mark.PUNCTUATION) && !scene.is(start, Mark.OPEN)
                            || scene.is(start, Mark.ASIDE))) {
                start++;
            }
            return start;
        }

        private void keepRunning() {
            for (Draft draft : here) {
                if (draft.contentEnd > sentence.end() || endsWithQuote(draft)) {
                    running = running == null || draft.contentEnd >= running.contentEnd ? draft : running;
                }
            }
        }

        private boolean endsWithQuote(Draft draft) {
            return draft.complement.frame() == Frame.QUOTE
                    && draft.outer == null
                    && draft.contentEnd >= sentence.end() - 3;
        }
    }

    static Voice nested(Voice outer, Voice inner) {
        List<Link> chain = new ArrayList<>(outer.chain());
        if (inner.chain().size() >= chain.size() && startsWith(inner.chain(), chain)) {
            return inner;
        }
        for (Link link : inner.chain()) {
            if (chain.stream().noneMatch(l -> l.name().equals(link.name()))) {
                chain.add(link);
            }
        }
        return inner.with(List.copyOf(chain), inner.to());
    }

    private static boolean startsWith(List<Link> chain, List<Link> start) {
        for (int i = 0; i < start.size(); i++) {
            if (!chain.get(i).name().equals(start.get(i).name())) {
                return false;
            }
        }
        return true;
    }
}
