package org.isnad.arabic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks. Directed marks say which they are; straight ones open where a word follows and none stands
 * before. A mark without its partner reaches to the edge of its paragraph, unless the next paragraphs bring the partner
 * before another mark opens. One pass over the marks with a stack of bounded depth: linear in the text.
 */
final class QuotationMatcher {
    private static final int DEEPEST = 6;
    /** A speech printed as several paragraphs without repeated marks is seldom longer. */
    private static final int MOST_PARAGRAPHS = 4;

    private final char[] chars;
    private final Token[] tokens;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    QuotationMatcher(char[] chars, Token[] tokens) {
        this.chars = chars;
        this.tokens = tokens;
    }

    List<Quotation> match(List<TokenRange> paragraphs) {
        for (int p = 0; p < paragraphs.size(); p++) {
            TokenRange paragraph = paragraphs.get(p);
            for (int i = paragraph.start(); i < paragraph.end(); i++) {
                if (tokens[i].kind() == TokenKind.QUOTE) {
                    mark(i, p, paragraphs);
                }
            }
            abandon(p, paragraphs);
        }
        while (!open.isEmpty()) {
            endAtParagraph(open.pop(), paragraphs);
        }
        found.sort(Comparator.comparingInt(Quotation::start).thenComparing(q -> -q.end()));
        return List.copyOf(found);
    }

    private void mark(int i, int paragraph, List<TokenRange> paragraphs) {
        Shape shape = Shape.of(tokens[i].key().isEmpty() ? 0 : chars[tokens[i].start()]);
        if (opens(i, shape)) {
            if (open.size() < DEEPEST) {
                open.push(new Open(i, shape, paragraph));
            }
            return;
        }
        Open partner = partner(shape);
        if (partner == null) {
            closingAlone(i, shape, paragraphs.get(paragraph));
            return;
        }
        while (open.peek() != partner) {
            endBefore(open.pop(), i);
        }
        open.pop();
        add(partner.mark() + 1, i, true);
    }

    private boolean opens(int i, Shape shape) {
        boolean before = tokens[i].start() > 0 && Scan.isLetterOrDigit(chars[tokens[i].start() - 1]);
        boolean after = tokens[i].end() < chars.length && Scan.isLetterOrDigit(chars[tokens[i].end()]);
        if (shape.direction() > 0) {
            return after || partner(shape) == null || !parted(i);
        }
        if (shape.direction() < 0) {
            boolean colon = i > 0 && tokens[i - 1].is(':');
            return partner(shape) == null && (colon || after && (!before || isLonePrefix(i)));
        }
        if (before != after) {
            // a conjunction or preposition of one letter is written onto the opening mark
            return after || isLonePrefix(i) && partner(shape) == null;
        }
        return partner(shape) == null;
    }

    /** An opening mark before a blank or a stop, printed where the closing one belongs. */
    private boolean parted(int i) {
        int end = tokens[i].end();
        return end >= chars.length || Scan.isSpace(chars[end]) || chars[end] == '.' || chars[end] == Letters.COMMA;
    }

    private boolean isLonePrefix(int i) {
        return i > 0
                && tokens[i - 1].kind() == TokenKind.WORD
                && tokens[i - 1].plain().length() == 1;
    }

    private @Nullable Open partner(Shape shape) {
        for (Open candidate : open) {
            if (candidate.shape().family() == shape.family()) {
                return candidate;
            }
        }
        return null;
    }

    /** A closing mark of a straight kind without partner tells nothing; a directed one closes what began the paragraph. */
    private void closingAlone(int i, Shape shape, TokenRange paragraph) {
        if (shape.direction() < 0 && open.isEmpty() && lastEnd(paragraph.start()) < i) {
            add(lastEnd(paragraph.start()), i, false);
        }
    }

    private int lastEnd(int from) {
        int end = from;
        for (int k = found.size() - 1; k >= 0 && found.get(k).end() >= from; k--) {
            end = Math.max(end, found.get(k).end() + 1);
        }
        return end;
    }

    private void abandon(int paragraph, List<TokenRange> paragraphs) {
        while (!open.isEmpty() && (open.size() > 1 || paragraph - open.peek().paragraph() >= MOST_PARAGRAPHS)) {
            endAtParagraph(open.pop(), paragraphs);
        }
        if (!open.isEmpty() && open.peek().shape().direction() == 0) {
            endAtParagraph(open.pop(), paragraphs);
        }
    }

    private void endAtParagraph(Open from, List<TokenRange> paragraphs) {
        int end = paragraphs.get(from.paragraph()).end();
        add(from.mark() + 1, stopBeforeNext(from.mark() + 1, end), false);
    }

    /** A mark that is never closed quotes no farther than the last full stop before the next quotation opens. */
    private int stopBeforeNext(int start, int end) {
        int next = end;
        for (int k = found.size() - 1; k >= 0 && found.get(k).end() > start; k--) {
            next = found.get(k).start() > start ? Math.min(next, found.get(k).start() - 1) : next;
        }
        for (int i = next - 1; i > start && next < end; i--) {
            if (tokens[i].is('.')) {
                return i;
            }
        }
        return end;
    }

    private void endBefore(Open inner, int end) {
        add(inner.mark() + 1, end, false);
    }

    private void add(int start, int end, boolean complete) {
        if (start < end) {
            found.add(new Quotation(start, end, open.size(), complete));
        }
    }

    private record Open(int mark, Shape shape, int paragraph) {}

    /** The family of a mark, and whether it opens (1), closes (-1) or may do either (0). */
    private record Shape(int family, int direction) {
        static Shape of(int c) {
            return switch (c) {
                case '\u00AB' -> new Shape(1, 1);
                case '\u00BB' -> new Shape(1, -1);
                case '\u201C', '\u201E', '\u201F' -> new Shape(2, 0);
                case '\u201D' -> new Shape(2, 0);
                case '\u2039' -> new Shape(3, 1);
                case '\u203A' -> new Shape(3, -1);
                case '"', '&' -> new Shape(2, 0);
                default -> new Shape(4, 0);
            };
        }
    }
}
