package org.isnad.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.PerWord;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.model.Span;
import org.isnad.model.Time;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * The reader of time expressions: finds them by the rules of {@code time/rules} and gives each its value, counted from
 * the day of writing where there is one. It caches words, so an instance belongs to one thread.
 */
public final class TimeExtractor {
    private final TimeGrammar grammar;
    private final Tense tense;
    private final PerWord<WordMarks> words;

    public TimeExtractor(Lexicon lexicon, WordIndex index) {
        this.grammar = new TimeGrammar(lexicon, index);
        this.words = new PerWord<>(word -> grammar.mayMatter(word) ? grammar.wordMarks(word) : WordMarks.NONE);
        this.tense = new Tense(
                cue(lexicon, "future"), cue(lexicon, "past"), cue(lexicon, "clause"), index.classBit("say-verb"));
    }

    private static Set<String> cue(Lexicon lexicon, String cue) {
        Set<String> keys = new HashSet<>();
        for (Row row : lexicon.table(TimeGrammar.CUES).rows()) {
            if (row.get("cue").equals(cue)) {
                row.list("words").forEach(word -> keys.add(Key.fold(word)));
            }
        }
        return keys;
    }

    /** The times of an article in the order of the text, numbered from T1. */
    public List<Time> extract(Analysis analysis, @Nullable LocalDate published) {
        Chart chart = new Chart(grammar, words, analysis);
        List<Time> times = new ArrayList<>();
        Story story = new Story(analysis, published);
        Expression previous = null;
        for (int i = chart.next(0); i < analysis.size(); ) {
            Expression expression = chart.at(i, previous);
            if (expression == null || isInAddress(analysis, expression)) {
                i = chart.next(i + 1);
                continue;
            }
            if (expression.rule().sense() != Sense.NONE) {
                times.add(story.time(expression, times.size() + 1));
            }
            previous = expression;
            i = chart.next(expression.end());
        }
        return times;
    }

    /** Digits in an address of the web are no dates. */
    private static boolean isInAddress(Analysis analysis, Expression expression) {
        int i = expression.start();
        if (!analysis.is(i, TokenKind.NUMBER) || i == 0) {
            return false;
        }
        if (analysis.is(i - 1, TokenKind.LATIN)) {
            return true;
        }
        return analysis.token(i - 1).end() == analysis.token(i).start() && "=/&%?_.".contains(analysis.key(i - 1));
    }

    /** What has been named so far, which later expressions point back to. */
    private final class Story {
        private final Analysis analysis;
        private final @Nullable LocalDate published;
        private @Nullable LocalDate day;
        private @Nullable LocalDate month;
        private int year;
        private int sentence = -1;
        private int sentenceOfDay = -1;
        private int lastEnd = -1;
        private @Nullable LocalDate lastWeekday;
        private @Nullable LocalDate inSentence;

        Story(Analysis analysis, @Nullable LocalDate published) {
            this.analysis = analysis;
            this.published = published;
        }

        Time time(Expression expression, int number) {
            int here = analysis.sentenceOf(expression.start());
            if (here != sentence) {
                sentence = here;
                inSentence = null;
            }
            Meaning meaning = meaning(expression);
            remember(expression, meaning);
            Span first = analysis.spanWithout(expression.start(), expression.proclitics());
            Span span =
                    new Span(first.start(), analysis.token(expression.end() - 1).end());
            return new Time(
                    "T" + number,
                    span,
                    meaning.type(),
                    meaning.value(),
                    meaning.offset(),
                    "time." + expression.rule().name());
        }

        /** Whether a day was named in this sentence or the two before it. */
        private boolean isNear() {
            return sentenceOfDay >= 0 && sentence - sentenceOfDay <= 2;
        }

        private Meaning meaning(Expression expression) {
            Caught caught = new Caught(expression.slots());
            int tense = turnsOnTense(expression.rule().sense(), caught)
                    ? TimeExtractor.this.tense.of(analysis, expression.start(), expression.end())
                    : 0;
            LocalDate listed = caught.has("weekday") && expression.start() - lastEnd <= 1 ? lastWeekday : null;
            Setting setting =
                    new Setting(published, tense, day, inSentence, isNear() ? day : null, month, year, listed);
            return switch (expression.rule().sense()) {
                case DATE -> DateReader.read(caught, setting);
                case SPAN -> SpanReader.read(caught, setting);
                case AGO -> SpanReader.away(LengthReader.amount(caught), setting, -1);
                case AHEAD -> SpanReader.away(LengthReader.amount(caught), setting, 1);
                case LATER ->
                    tense > 0
                            ? SpanReader.away(LengthReader.amount(caught), setting, 1)
                            : LengthReader.duration(caught);
                case DURATION -> LengthReader.duration(caught);
                case VAGUE, NONE -> Meaning.unknown(TimeType.DURATION);
                case UNDATED -> Meaning.unknown(TimeType.DATE);
                case SET -> LengthReader.set(caught);
                case REFERENCE -> Meaning.of(TimeType.DATE, reference(caught, tense > 0));
                case CLOCK -> ClockReader.read(caught, setting);
                case ANAPHOR -> Backward.read(caught, setting);
            };
        }

        private void remember(Expression expression, Meaning meaning) {
            Caught caught = new Caught(expression.slots());
            LocalDate named = meaning.day();
            lastWeekday = caught.has("weekday") ? named : null;
            lastEnd = expression.end();
            String value = meaning.value();
            if (named != null && value != null && value.length() >= 10 && value.charAt(4) == '-') {
                day = named;
                inSentence = named;
                sentenceOfDay = sentence;
            }
            if (named != null && value != null && value.length() >= 7 && Character.isDigit(value.charAt(5))) {
                month = named;
            }
            if (named != null) {
                year = named.getYear();
            } else if (caught.has("year")) {
                year = caught.number("year", 0);
            }
        }
    }

    private static boolean turnsOnTense(Sense sense, Caught caught) {
        return sense == Sense.LATER
                || sense == Sense.REFERENCE && caught.code("vague").equals("turns")
                || caught.has("weekday")
                || caught.has("month")
                || caught.has("hijri-month")
                || caught.has("feast")
                || caught.has("season");
    }

    private static String reference(Caught caught, boolean future) {
        String code = caught.code("vague");
        if (code.equals("turns")) {
            return future ? "FUTURE_REF" : "PAST_REF";
        }
        if (!code.isEmpty()) {
            return code;
        }
        int sign = caught.has("direction") ? caught.number("direction", 0) : caught.has("this") ? 0 : -1;
        return sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }
}
