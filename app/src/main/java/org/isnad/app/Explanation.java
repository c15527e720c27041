package org.isnad.app;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Token;
import org.isnad.arabic.TokenRange;
import org.isnad.arabic.WordIndex;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Place;
import org.isnad.model.Span;

/**
 * How the sentences of an article were read: each word with every reading, everything that was found in the sentence
 * with the rule or row that found it, and the words of sayings and events that came to nothing.
 */
final class Explanation {
    private final LedgerRecord record;
    private final ReadingView view;
    private final Analysis analysis;
    private final long cues;
    private final long triggers;

    Explanation(LedgerRecord record, Analysis analysis, WordIndex index) {
        this.record = record;
        this.view = new ReadingView(record);
        this.analysis = analysis;
        this.cues = index.classBits("say-verb", "say-noun", "say-prep");
        this.triggers = index.classBits("event-verb", "event-noun");
    }

    String sentence(TokenRange sentence) {
        Span span = analysis.span(sentence);
        StringBuilder out = new StringBuilder();
        out.append("== ").append(span.start()).append("..").append(span.end()).append('\n');
        out.append(TableWriter.isolate(view.text(span))).append("\n\nwords\n");
        for (int i = sentence.start(); i < sentence.end(); i++) {
            word(out, i);
        }
        out.append("\nfound\n");
        found(out, span);
        out.append("\nnothing came of\n");
        lost(out, sentence);
        return out.append('\n').toString();
    }

    private void word(StringBuilder out, int i) {
        Token token = analysis.token(i);
        out.append("  ").append(token.start()).append("  ").append(TableWriter.isolate(analysis.text(i, i + 1)));
        out.append("  key ").append(TableWriter.isolate(token.key())).append('\n');
        for (Reading reading : token.readings()) {
            out.append("        ")
                    .append(reading.lemma().row().where())
                    .append("  ")
                    .append(features(reading))
                    .append('\n');
        }
        for (Phrase phrase : analysis.phrases(i)) {
            out.append("        ").append(phrase.lemma().row().where()).append("  phrase ");
            out.append(TableWriter.isolate(analysis.text(phrase.start(), phrase.end())))
                    .append('\n');
        }
    }

    private static String features(Reading reading) {
        List<String> names = new ArrayList<>();
        if (reading.proclitics() > 0 || reading.future()) {
            names.add("proclitics");
        }
        if (reading.article()) {
            names.add("article");
        }
        for (Field field : Feature.class.getFields()) {
            int bits = bits(field);
            if (Modifier.isStatic(field.getModifiers()) && Integer.bitCount(bits) == 1 && reading.has(bits)) {
                names.add(field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        if (!reading.suffix().isEmpty()) {
            names.add("suffix " + TableWriter.isolate(reading.suffix()));
        }
        return String.join(" ", names);
    }

    private static int bits(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("feature bits are public", e);
        }
    }

    private void found(StringBuilder out, Span sentence) {
        record.times().stream()
                .filter(t -> sentence.contains(t.span()))
                .forEach(t ->
                        item(out, t.id(), "time " + ReadingView.word(t.type()) + " " + t.value(), t.span(), t.rule()));
        record.figures().stream()
                .filter(f -> sentence.contains(f.span()))
                .forEach(f -> item(
                        out,
                        f.id(),
                        "figure " + ReadingView.number(f) + " " + ReadingView.word(f.unit()),
                        f.span(),
                        f.rule()));
        for (Actor actor : record.actors()) {
            actor.mentions().stream()
                    .filter(sentence::contains)
                    .forEach(span -> item(out, actor.id(), "actor " + ReadingView.word(actor.kind()), span, ""));
        }
        for (Place place : record.places()) {
            place.mentions().stream()
                    .filter(sentence::contains)
                    .forEach(span -> item(
                            out,
                            place.id(),
                            "place " + ReadingView.word(place.kind()) + " " + place.country(),
                            span,
                            ""));
        }
        for (Attribution saying : record.attributions()) {
            if (sentence.contains(saying.cue())) {
                item(
                        out,
                        saying.id(),
                        "saying " + ReadingView.word(saying.act()) + " by "
                                + TableWriter.isolate(String.join(" / ", ReadingView.names(saying))),
                        saying.cue(),
                        saying.rule());
                saying.content().forEach(span -> item(out, saying.id(), "  content", span, ""));
            }
        }
        for (Claim claim : record.claims()) {
            if (sentence.contains(claim.trigger())) {
                item(
                        out,
                        claim.id(),
                        "claim " + ReadingView.word(claim.type()) + " " + ReadingView.word(claim.status())
                                + (claim.negated() ? " negated" : "") + ", saying " + claim.attribution() + ", figures "
                                + claim.figures(),
                        claim.trigger(),
                        claim.rule());
                codes(out, claim);
            }
        }
    }

    private static void codes(StringBuilder out, Claim claim) {
        String codes = ReadingView.codes(claim);
        if (!codes.isEmpty()) {
            out.append("      ").append(codes).append('\n');
        }
    }

    private void item(StringBuilder out, String id, String what, Span span, String rule) {
        out.append("  ").append(id).append("  ").append(what).append("  ");
        out.append(TableWriter.isolate(view.text(span)));
        out.append(rule.isEmpty() ? "" : "  by " + rule).append('\n');
    }

    /** Words that can report or carry an event, but of which no saying and no claim was made. */
    private void lost(StringBuilder out, TokenRange sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Span span = analysis.token(i).span();
            boolean cue = record.attributions().stream().anyMatch(s -> s.cue().overlaps(span));
            boolean trigger = record.claims().stream().anyMatch(c -> c.trigger().overlaps(span));
            for (Reading reading : analysis.readings(i)) {
                boolean lost = reading.is(cues) && !cue || reading.is(triggers) && !trigger;
                if (lost) {
                    String what = reading.is(cues) ? "saying" : "event";
                    String other = cue ? ": the word is a cue" : trigger ? ": the word is a trigger" : "";
                    out.append("  ")
                            .append(span.start())
                            .append("  ")
                            .append(TableWriter.isolate(analysis.text(i, i + 1)));
                    out.append("  as ")
                            .append(what)
                            .append("  ")
                            .append(reading.lemma().row().where())
                            .append(other)
                            .append('\n');
                }
            }
        }
    }
}
