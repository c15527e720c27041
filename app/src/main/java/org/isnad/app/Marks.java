package org.isnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.Span;

/**
 * The marks in an article's text. Spans may overlap in any way, so the text is cut at every span's edge, and each piece
 * carries the kinds and ids of all spans that cover it.
 */
final class Marks {
    private record Mark(Span span, String kind, String id) {}

    private final LedgerRecord record;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> open = new ArrayList<>();
    private int next;

    Marks(LedgerRecord record, String prefix) {
        this.record = record;
        for (Attribution saying : record.attributions()) {
            add(saying.cue(), "source", prefix + saying.id());
            for (Link link : saying.chain()) {
                if (link.span() != null) {
                    add(link.span(), "source", prefix + saying.id());
                }
            }
            saying.content().forEach(span -> add(span, "content", prefix + saying.id()));
        }
        for (Claim claim : record.claims()) {
            add(claim.span(), "clause", prefix + claim.id());
            add(claim.trigger(), "claim", prefix + claim.id());
        }
        for (Place place : record.places()) {
            place.mentions().forEach(span -> add(span, "place", prefix + place.id()));
        }
        record.times().forEach(time -> add(time.span(), "time", prefix + time.id()));
        record.figures().forEach(figure -> add(figure.span(), "figure", prefix + figure.id()));
        marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    }

    private void add(Span span, String kind, String id) {
        marks.add(new Mark(span, kind, id));
    }

    /** Writes the characters of a span with their marks. Lines must be asked for in their order. */
    void write(StringBuilder out, Span line) {
        List<Mark> here = on(line);
        Set<Integer> edges = new TreeSet<>();
        for (Mark mark : here) {
            edges.add(Math.max(line.start(), mark.span().start()));
            edges.add(Math.min(line.end(), mark.span().end()));
        }
        edges.add(line.end());
        int at = line.start();
        for (int edge : edges) {
            if (edge > at) {
                piece(out, new Span(at, edge), here);
                at = edge;
            }
        }
    }

    /** The marks on a line: those left open by the lines before, and those that begin on it. */
    private List<Mark> on(Span line) {
        open.removeIf(mark -> mark.span().end() <= line.start());
        while (next < marks.size() && marks.get(next).span().start() < line.end()) {
            open.add(marks.get(next++));
        }
        return open.stream().filter(mark -> mark.span().overlaps(line)).toList();
    }

    private void piece(StringBuilder out, Span piece, List<Mark> marks) {
        Set<String> kinds = new LinkedHashSet<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Mark mark : marks) {
            if (mark.span().contains(piece)) {
                kinds.add("k-" + mark.kind());
                ids.add(mark.id());
            }
        }
        String text = HtmlWriter.escape(record.page().slice(piece));
        if (kinds.isEmpty()) {
            out.append(text);
        } else {
            out.append("<span class=\"")
                    .append(String.join(" ", kinds))
                    .append("\" data-ids=\"")
                    .append(String.join(" ", ids))
                    .append("\">")
                    .append(text)
                    .append("</span>");
        }
    }
}
