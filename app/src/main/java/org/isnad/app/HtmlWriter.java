package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.link.Disagreements;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Figure;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Line;
import org.isnad.model.Link;
import org.isnad.model.Page;
import org.isnad.model.Time;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Writes readings as one self-contained HTML file, right to left: each article's text with its marks on one side, its
 * ledger on the other. Items that belong together carry the same ids, and light up together.
 */
final class HtmlWriter {
    private final Labels labels = new Labels();
    private final String template;

    HtmlWriter() {
        try (InputStream in = HtmlWriter.class.getResourceAsStream("reading.html")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks reading.html");
            }
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document. */
    String document(List<LedgerRecord> records) {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            article(articles, new ReadingView(records.get(i)), "a" + (i + 1) + ".");
        }
        String out =
                template.replace("{{title}}", escape(labels.arabic("title"))).replace("{{heading}}", label("title"));
        for (String word : List.of("claim", "source", "figure", "place", "time")) {
            out = out.replace("{{l.legend-" + word + "}}", label("legend-" + word));
        }
        return out.replace("{{articles}}", articles);
    }

    private void article(StringBuilder out, ReadingView view, String prefix) {
        Page page = view.record().page();
        out.append("<main><article class=\"page\">\n<p class=\"date\"><bdi>")
                .append(escape(page.outlet() == null ? page.location() : page.outlet()))
                .append("</bdi>");
        if (page.published() != null) {
            out.append(" \u00B7 <bdi>").append(page.published()).append("</bdi>");
        }
        out.append("</p>\n");
        lines(out, view, new Marks(view.record(), prefix));
        out.append("</article>\n<section class=\"ledger\">\n");
        ledger(out, view, prefix);
        out.append("</section></main>\n");
    }

    private void lines(StringBuilder out, ReadingView view, Marks marks) {
        boolean furniture = false;
        for (Line line : view.record().article().lines()) {
            boolean rest = line.zone() == Zone.CHROME || line.zone() == Zone.REPEAT;
            if (rest && !furniture) {
                out.append("<details class=\"furniture\"><summary>")
                        .append(label("furniture"))
                        .append("</summary>\n");
            } else if (!rest && furniture) {
                out.append("</details>\n");
            }
            furniture = rest;
            out.append("<p class=\"").append(ReadingView.word(line.zone())).append("\">");
            marks.write(out, line.span());
            out.append("</p>\n");
        }
        if (furniture) {
            out.append("</details>\n");
        }
    }

    private void ledger(StringBuilder out, ReadingView view, String prefix) {
        LedgerRecord record = view.record();
        Set<String> disagreeing = Disagreements.within(record);
        glance(out, view, prefix);
        out.append("<h2>").append(label("claims")).append("</h2>\n");
        if (record.claims().isEmpty()) {
            out.append("<p class=\"empty\">").append(label("no-claims")).append("</p>\n");
        }
        for (Claim claim : record.claims()) {
            claim(out, view, claim, prefix, disagreeing.contains(claim.id()));
        }
        out.append("<h2>").append(label("sayings")).append("</h2>\n");
        for (Attribution saying : record.attributions()) {
            saying(out, view, saying, prefix);
        }
    }

    private void claim(StringBuilder out, ReadingView view, Claim claim, String prefix, boolean disagrees) {
        row(out, prefix + claim.id());
        out.append("<span class=\"type\">")
                .append(label(ReadingView.word(claim.type())))
                .append("</span><span class=\"status\">")
                .append(label(claim.negated() ? "negated" : ReadingView.word(claim.status())))
                .append("</span>");
        if (disagrees) {
            out.append("<span class=\"warn\">\u2260 ").append(label("disagree")).append("</span>");
        }
        out.append("<span class=\"no\">").append(claim.id()).append("</span></div>\n<dl>");
        field(out, "count", figures(view, claim));
        field(out, "who", names(view, claim.actor()));
        field(out, "whom", names(view, claim.target()));
        field(out, "where", names(view, claim.places()));
        field(out, "when", times(view, claim));
        field(out, "source", chain(view.record().page(), view.saying(claim)));
        out.append("</dl>\n<p class=\"words\">")
                .append(escape(view.text(claim.span())))
                .append("</p>");
        codes(out, claim);
        out.append("</div>\n");
    }

    /** Who wants what, who refuses it, and what is due when, in front of the claims of a negotiation. */
    private void glance(StringBuilder out, ReadingView view, String prefix) {
        Map<Negotiation.Part, List<Negotiation.Answer>> parts = new Negotiation(view).parts();
        if (parts.isEmpty()) {
            return;
        }
        out.append("<h2>").append(label("negotiation")).append("</h2>\n");
        parts.forEach((part, answers) -> {
            for (Negotiation.Answer answer : answers) {
                row(out, prefix + answer.claim().id());
                out.append("<span class=\"type\">")
                        .append(label("part-" + ReadingView.word(part)))
                        .append("</span><span class=\"no\">")
                        .append(answer.claim().id())
                        .append("</span></div>\n<dl>");
                field(out, "who", join(answer.who()));
                field(out, "when", times(view, answer.claim()));
                out.append("</dl>\n<p class=\"words\">")
                        .append(escape(answer.what()))
                        .append("</p></div>\n");
            }
        });
    }

    private void codes(StringBuilder out, Claim claim) {
        String codes = ReadingView.codes(claim);
        if (!codes.isEmpty()) {
            out.append("<details class=\"codes\"><summary>")
                    .append(label("codes"))
                    .append("</summary><bdi dir=\"ltr\">")
                    .append(escape(codes))
                    .append("</bdi></details>");
        }
    }

    private void saying(StringBuilder out, ReadingView view, Attribution saying, String prefix) {
        row(out, prefix + saying.id());
        out.append("<span class=\"type k-source\">")
                .append(label(ReadingView.word(saying.act())))
                .append("</span><span class=\"no\">")
                .append(saying.id())
                .append("</span></div>\n<dl>");
        field(out, "source", chain(view.record().page(), saying));
        out.append("</dl>\n");
        if (!saying.content().isEmpty()) {
            out.append("<p class=\"words\">")
                    .append(escape(view.text(saying.content().get(0))))
                    .append("</p>");
        }
        out.append("</div>\n");
    }

    private static void row(StringBuilder out, String id) {
        out.append("<div class=\"row\" tabindex=\"0\" data-ids=\"").append(id).append("\"><div class=\"head\">");
    }

    private void field(StringBuilder out, String word, String html) {
        if (!html.isEmpty()) {
            out.append("<dt>")
                    .append(label(word))
                    .append("</dt><dd>")
                    .append(html)
                    .append("</dd>");
        }
    }

    private String figures(ReadingView view, Claim claim) {
        StringBuilder out = new StringBuilder();
        for (Figure figure : view.figures(claim)) {
            String unit = ReadingView.word(figure.unit());
            String word = unit.equals("casualties") || unit.equals("aid") ? unit + "-unit" : unit;
            out.append(out.isEmpty() ? "" : " \u00B7 ")
                    .append("<bdi dir=\"ltr\">")
                    .append(escape(ReadingView.number(figure)))
                    .append("</bdi> ")
                    .append(label(word));
            if (figure.rate() != null) {
                out.append(" / ").append(escape(figure.rate()));
            }
            if (figure.rate() == null && figure.cumulative() != null) {
                out.append(" (")
                        .append(label(figure.cumulative() ? "in-all" : "new"))
                        .append(")");
            }
        }
        return out.toString();
    }

    /** A value such as 2019-08-05 would be turned around among Arabic letters: it is isolated, left to right. */
    private static String times(ReadingView view, Claim claim) {
        StringBuilder out = new StringBuilder();
        for (Time time : view.times(claim)) {
            out.append(out.isEmpty() ? "" : " \u00B7 ")
                    .append("<bdi>")
                    .append(escape(view.text(time.span())))
                    .append("</bdi>");
            if (time.value() != null) {
                out.append(" <bdi dir=\"ltr\" class=\"kind\">")
                        .append(escape(time.value()))
                        .append("</bdi>");
            }
        }
        return out.toString();
    }

    private static String names(ReadingView view, List<String> ids) {
        return join(ids.stream().map(view::name).toList());
    }

    private static String join(List<String> values) {
        StringBuilder out = new StringBuilder();
        for (String value : values) {
            out.append(out.isEmpty() ? "" : " \u00B7 ")
                    .append("<bdi>")
                    .append(escape(value))
                    .append("</bdi>");
        }
        return out.toString();
    }

    /** From the outlet to the speaker; each link with its kind. */
    private String chain(Page page, @Nullable Attribution saying) {
        if (saying == null) {
            return label("own-voice");
        }
        StringBuilder out = new StringBuilder("<span class=\"chain\"><bdi>")
                .append(page.outlet() == null ? label("outlet-unknown") : escape(page.outlet()))
                .append("</bdi>");
        List<String> names = ReadingView.names(saying);
        for (int i = 0; i < names.size(); i++) {
            Link link = saying.chain().get(i);
            out.append(" \u2190 <bdi><b>")
                    .append(escape(names.get(i)))
                    .append("</b></bdi> <span class=\"kind\" dir=\"ltr\" lang=\"en\">")
                    .append(ReadingView.word(link.kind()))
                    .append("</span>");
        }
        return out.append("</span>").toString();
    }

    private String label(String word) {
        return "<span class=\"ar\">" + escape(labels.arabic(word)) + "</span><span class=\"en\" lang=\"en\">"
                + escape(labels.english(word)) + "</span>";
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
