package org.isnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.link.Disagreements;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Status;
import org.isnad.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reading for a person at a terminal: a heading for the article, then a few lines for each claim. Every piece
 * of Arabic stands between the isolating controls FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9), so that a
 * terminal that reorders text never mixes it with the figures and Latin words beside it.
 */
final class TableWriter {
    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';
    private static final int LONGEST_CLAUSE = 160;
    private static final int MOST_ANSWERS = 6;
    private static final String INDENT = "      ";

    private final boolean colour;

    /** @param colour whether the terminal shows ANSI colours */
    TableWriter(boolean colour) {
        this.colour = colour;
    }

    /** The article as lines of text. */
    String article(LedgerRecord record) {
        ReadingView view = new ReadingView(record);
        StringBuilder out = new StringBuilder();
        heading(out, view);
        glance(out, view);
        Set<String> disagreeing = Disagreements.within(record);
        for (Claim claim : record.claims()) {
            claim(out, view, claim, disagreeing.contains(claim.id()));
        }
        if (record.claims().isEmpty()) {
            out.append("  no claims found\n");
        }
        return out.append('\n').toString();
    }

    /** One claim of an article as lines of text. */
    String claim(LedgerRecord record, Claim claim) {
        StringBuilder out = new StringBuilder();
        claim(out, new ReadingView(record), claim, false);
        return out.toString();
    }

    private void heading(StringBuilder out, ReadingView view) {
        LedgerRecord record = view.record();
        Page page = record.page();
        String headline = record.article().headline() == null
                ? page.location()
                : view.text(record.article().headline());
        out.append(paint("1", isolate(headline))).append('\n');
        List<String> facts = new ArrayList<>();
        facts.add(page.outlet() == null ? "outlet unknown" : isolate(page.outlet()));
        facts.add(page.published() == null ? "date unknown" : page.published().toString());
        facts.add(isolate(page.location()) + " #" + record.article().number());
        facts.add(record.claims().size() + " claims, " + record.attributions().size() + " sayings");
        out.append(paint("2", "  " + String.join("  |  ", facts))).append("\n\n");
    }

    /** Who wants what, who refuses it, and what is due when, in front of the claims of a negotiation. */
    private void glance(StringBuilder out, ReadingView view) {
        Map<Negotiation.Part, List<Negotiation.Answer>> parts = new Negotiation(view).parts();
        parts.forEach((part, answers) -> {
            String label = ReadingView.word(part);
            for (Negotiation.Answer answer : answers.subList(0, Math.min(answers.size(), MOST_ANSWERS))) {
                out.append("  ").append(paint("1;35", pad(label, 11))).append(answer(view, answer));
                label = "";
            }
            if (answers.size() > MOST_ANSWERS) {
                out.append("  ")
                        .append(pad("", 11))
                        .append(answers.size() - MOST_ANSWERS)
                        .append(" more below\n");
            }
        });
        out.append(parts.isEmpty() ? "" : "\n");
    }

    private String answer(ReadingView view, Negotiation.Answer answer) {
        StringBuilder out = new StringBuilder();
        out.append(answer.who().isEmpty() ? "" : paint("1", isolated(answer.who())) + ": ")
                .append(isolate(shortened(answer.what())));
        String when = times(view, answer.claim());
        String status = answer.claim().status() == Status.ONGOING ? "goes on" : "";
        List<String> facts = Stream.of(status, isolated(answer.where()), when, figures(view, answer.claim()))
                .filter(fact -> !fact.isEmpty())
                .toList();
        out.append(facts.isEmpty() ? "" : "  (" + String.join("; ", facts) + ")");
        return out.append(paint("2", "  " + answer.claim().id())).append('\n').toString();
    }

    private void claim(StringBuilder out, ReadingView view, Claim claim, boolean disagrees) {
        String status = claim.negated() ? "denied" : ReadingView.word(claim.status());
        out.append(paint("1;36", pad(claim.id(), 5)))
                .append(paint("1", pad(ReadingView.word(claim.type()), 13)))
                .append(pad(status, 10))
                .append(figures(view, claim));
        if (disagrees) {
            out.append(paint("1;31", "  \u2260 figures disagree"));
        }
        out.append('\n');
        field(out, "who", parties(view, claim));
        field(out, "where", isolated(view.placeNames(claim)));
        field(out, "when", times(view, claim));
        field(out, "from", chain(view.record().page(), view.saying(claim)));
        out.append(INDENT)
                .append(paint("2", isolate(shortened(view.text(claim.span())))))
                .append("\n\n");
    }

    private void field(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append(INDENT).append(paint("2", pad(label, 7))).append(value).append('\n');
        }
    }

    private String figures(ReadingView view, Claim claim) {
        List<String> all = new ArrayList<>();
        for (Figure figure : view.figures(claim)) {
            String rate = figure.rate() == null ? "" : " a " + figure.rate();
            Boolean total = figure.cumulative();
            String kind = total == null || figure.rate() != null ? "" : total ? " in all" : " new";
            all.add(ReadingView.number(figure) + " " + ReadingView.word(figure.unit()) + rate + kind);
        }
        return paint("33", String.join(", ", all));
    }

    private static String parties(ReadingView view, Claim claim) {
        String who = isolated(claim.actor().stream().map(view::name).toList());
        String whom = isolated(claim.target().stream().map(view::name).toList());
        return whom.isEmpty() ? who : (who.isEmpty() ? "?" : who) + " -> " + whom;
    }

    private static String times(ReadingView view, Claim claim) {
        List<String> all = new ArrayList<>();
        for (Time time : view.times(claim)) {
            String value = time.value() == null ? "" : " = " + time.value();
            all.add(isolate(view.text(time.span())) + value);
        }
        return String.join(", ", all);
    }

    /** From the outlet to the speaker, in the order in which the report was handed down, read from the right. */
    private static String chain(Page page, @Nullable Attribution saying) {
        String outlet = page.outlet() == null ? "the page" : isolate(page.outlet());
        if (saying == null) {
            return outlet + " (its own voice)";
        }
        StringBuilder out = new StringBuilder(outlet);
        for (int i = 0; i < saying.chain().size(); i++) {
            out.append(" <- ")
                    .append(isolate(ReadingView.names(saying).get(i)))
                    .append(" (")
                    .append(ReadingView.word(saying.chain().get(i).kind()))
                    .append(')');
        }
        return out + "  [" + ReadingView.word(saying.act()) + ", " + ReadingView.word(saying.mode()) + "]";
    }

    private static String isolated(List<String> values) {
        return String.join(", ", values.stream().map(TableWriter::isolate).toList());
    }

    /** Direction controls of the page itself are dropped: an unclosed one would turn the whole terminal. */
    static String isolate(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(ISOLATE);
        text.chars()
                .filter(c -> !(c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c < ' ' || c == 0x7F))
                .forEach(c -> out.append((char) c));
        return out.append(POP).toString();
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST_CLAUSE);
    }

    /** The text, or its first words where it is longer than so many characters. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest);
        return text.substring(0, blank < 1 ? longest : blank) + "\u2026";
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
