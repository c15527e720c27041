package org.isnad.saying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Actor;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.jspecify.annotations.Nullable;

/** An article as the readers of sayings see it: for each token its marks, the actor it names, its quotation. */
final class Scene {
    private static final int LONGEST_NAME = 6;

    private final Analysis analysis;
    private final long[] marks;
    private final int[] mentionOf;
    private final boolean[] inPlace;
    private final int[] closeOf;
    private final int[] openOf;
    private final int[] quotationOf;
    private final int[] titleOpen;
    private final long naming;
    private final long particle;
    private final int[] timeEnd;
    private final Time[] timeAt;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> inOrder;

    Scene(
            Analysis analysis,
            SayingWords words,
            WordMarks wordMarks,
            List<Actor> actors,
            List<Place> places,
            List<Time> times) {
        this.analysis = analysis;
        naming = words.naming;
        particle = words.particle;
        int n = analysis.size();
        marks = new TokenMarker(analysis, words, wordMarks).marks();
        mentionOf = new int[n];
        inPlace = new boolean[n];
        closeOf = new int[n];
        openOf = new int[n];
        quotationOf = new int[n];
        titleOpen = new int[n];
        timeEnd = new int[n];
        timeAt = new Time[n];
        Arrays.fill(mentionOf, -1);
        Arrays.fill(closeOf, -1);
        Arrays.fill(openOf, -1);
        Arrays.fill(quotationOf, -1);
        Arrays.fill(titleOpen, -1);
        quotations();
        actors.forEach(this::mentions);
        places.forEach(this::place);
        times.forEach(this::time);
        inOrder = new ArrayList<>(mentions);
        inOrder.removeIf(m -> mention(m.start()) != m);
        inOrder.sort(Comparator.comparingInt(Mention::start));
    }

    private void quotations() {
        List<Quotation> all = analysis.quotations();
        for (int q = 0; q < all.size(); q++) {
            Quotation quotation = all.get(q);
            Arrays.fill(quotationOf, quotation.start(), quotation.end(), q);
            if (quotation.complete()) {
                Arrays.fill(titleOpen, quotation.start(), quotation.end(), quotation.start() - 1);
            }
            int open = quotation.start() - 1;
            if (open >= 0 && analysis.token(open).kind() == TokenKind.QUOTE && closeOf[open] < 0) {
                closeOf[open] = quotation.end();
                marks[open] |= Mark.OPEN;
            }
            if (quotation.complete() && analysis.is(quotation.end(), TokenKind.QUOTE)) {
                marks[quotation.end()] |= Mark.CLOSE;
                openOf[quotation.end()] = open;
            }
        }
    }

    private void mentions(Actor actor) {
        for (Span span : actor.mentions()) {
            int start = analysis.tokenAt(span.start());
            if (start > 0 && analysis.token(start - 1).end() > span.start()) {
                start--;
            }
            int end = analysis.tokenAt(span.end());
            if (start < end && longer(start, end)) {
                Arrays.fill(mentionOf, start, end, mentions.size());
                mentions.add(new Mention(start, end, actor));
                for (int i = start; i < end; i++) {
                    marks[i] |= Mark.MENTION;
                }
            }
        }
    }

    private boolean longer(int start, int end) {
        for (int i = start; i < end; i++) {
            if (mentionOf[i] >= 0) {
                Mention other = mentions.get(mentionOf[i]);
                return end - start > other.end() - other.start();
            }
        }
        return true;
    }

    private void place(Place place) {
        for (Span span : place.mentions()) {
            int end = analysis.tokenAt(span.end());
            for (int i = Math.max(0, analysis.tokenAt(span.start() + 1) - 1); i < end; i++) {
                inPlace[i] = true;
            }
        }
    }

    private void time(Time time) {
        int start = analysis.tokenAt(time.span().start());
        if (start > 0 && analysis.token(start - 1).end() > time.span().start()) {
            start--;
        }
        int end = analysis.tokenAt(time.span().end());
        for (int i = start; i < end; i++) {
            marks[i] |= Mark.TIME;
            timeEnd[i] = end;
            timeAt[i] = time;
        }
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return marks.length;
    }

    boolean is(int i, long bits) {
        return i >= 0 && i < marks.length && (marks[i] & bits) != 0;
    }

    /** The mention that covers a token, or null. */
    @Nullable
    Mention mention(int i) {
        return i < 0 || i >= marks.length || mentionOf[i] < 0 ? null : mentions.get(mentionOf[i]);
    }

    /** The mention that begins at a token, or null. */
    @Nullable
    Mention mentionFrom(int i) {
        Mention mention = mention(i);
        return mention != null && mention.start() == i ? mention : null;
    }

    /** The mention that ends right before a token, or null. */
    @Nullable
    Mention mentionTo(int end) {
        Mention mention = mention(end - 1);
        return mention != null && mention.end() == end ? mention : null;
    }

    /** The mentions in order, but for those that a longer one covers. */
    List<Mention> mentions() {
        return inOrder;
    }

    /** Whether a token stands in a quotation that is the title of something. */
    boolean inTitle(int i) {
        int open = i < 0 || i >= titleOpen.length ? -1 : titleOpen[i];
        return open >= 0 && is(open - 1, Mark.TITLE);
    }

    /** Whether a particle at a token carries a pronoun: "but he". */
    boolean hasPronoun(int i) {
        for (Reading reading : analysis.readings(i, particle)) {
            if (reading.is(particle) && !reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean inPlace(int i) {
        return inPlace[i];
    }

    /** The token that closes the quotation opened by the mark at {@code open}, or the token after its last word. */
    int close(int open) {
        return closeOf[open];
    }

    /** The mark that opened the quotation closed by the mark at {@code close}, or -1. */
    int open(int close) {
        return close < 0 || close >= openOf.length ? -1 : openOf[close];
    }

    /** The number of the innermost quotation around a token, or -1. */
    int quotation(int i) {
        return quotationOf[i];
    }

    /** The end of the time expression around a token. */
    int timeEnd(int i) {
        return timeEnd[i];
    }

    /** The first time expression among tokens {@code start} to {@code end}, or null. */
    @Nullable
    Time timeIn(int start, int end) {
        for (int i = Math.max(0, start); i < end; i++) {
            if (timeAt[i] != null && quotationOf[i] < 0) {
                return timeAt[i];
            }
        }
        return null;
    }

    /** Whether a noun that heads names ("the area", "the movement") stands right before a short quotation. */
    boolean namedBefore(int open) {
        return closeOf[open] - open <= LONGEST_NAME && analysis.is(open - 1, naming);
    }

    /** Whether the quotation opened at a mark is a name or a term, no speech. */
    boolean quotesName(int open) {
        int close = closeOf[open];
        int length = close - open - 1;
        if (length <= 0 || length > LONGEST_NAME) {
            return false;
        }
        Mention mention = mention(open + 1);
        if (mention != null && mention.end() >= close) {
            return true;
        }
        return inPlace[open + 1] && inPlace[close - 1];
    }
}
