package org.isnad.app;

import java.util.Comparator;
import java.util.List;
import org.isnad.link.Answer;
import org.isnad.link.Count;
import org.isnad.link.Question;
import org.isnad.link.Source;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Writes questions for a person at a terminal: a block for each, its answers in rows from the lowest value to the
 * highest, each with the way from the outlet to the first informant, the day and the words.
 */
final class QuestionTableWriter {
    private static final int LONGEST_WORDS = 90;
    private static final Comparator<Answer> LOW_TO_HIGH = Comparator.comparingDouble(QuestionTableWriter::least)
            .thenComparing(Answer::value)
            .thenComparing(a -> a.account().location());

    private final boolean colour;

    /** @param colour whether the terminal shows ANSI colours */
    QuestionTableWriter(boolean colour) {
        this.colour = colour;
    }

    /** The question as lines of text. */
    String question(Question question) {
        StringBuilder out = new StringBuilder();
        heading(out, question);
        question.answers().stream().sorted(LOW_TO_HIGH).forEach(answer -> answer(out, answer));
        return out.append('\n').toString();
    }

    private void heading(StringBuilder out, Question question) {
        String what = question.unit() == null ? word(question.field()) : "how many " + word(question.unit());
        out.append(paint("1", what + " (" + word(question.type()) + ")"));
        if (question.place() != null) {
            out.append("  ").append(TableWriter.isolate(question.place()));
        }
        out.append("  ").append(days(question));
        if (question.disagree()) {
            out.append("  ").append(paint("1;31", "\u2260 " + question.reason()));
        } else {
            out.append("  ").append(question.reason());
        }
        out.append("  ")
                .append(paint("2", origins(question.origins()) + ", " + question.id()))
                .append('\n');
    }

    private static String days(Question question) {
        if (question.from() == null || question.to() == null) {
            return "day unknown";
        }
        return question.from().equals(question.to())
                ? question.from().toString()
                : question.from() + " to " + question.to();
    }

    private static String origins(int origins) {
        return origins == 1 ? "1 origin" : origins + " origins";
    }

    private void answer(StringBuilder out, Answer answer) {
        out.append("  ").append(paint("33", TableWriter.pad(value(answer), 14))).append(chain(answer));
        if (answer.account().published() != null) {
            out.append("  ").append(answer.account().published());
        }
        out.append("  ").append(paint("2", "origin " + answer.origin()));
        if (answer.copy() != null) {
            out.append(paint("2", ", copy " + answer.copy()));
        }
        out.append('\n').append("                ");
        out.append(paint(
                        "2",
                        TableWriter.isolate(
                                TableWriter.shortened(answer.account().text(), LONGEST_WORDS))))
                .append("  ")
                .append(paint(
                        "2",
                        TableWriter.isolate(answer.account().location()) + " "
                                + answer.account().claim()))
                .append('\n');
    }

    private static String value(Answer answer) {
        Count count = answer.count();
        if (count == null) {
            return isAscii(answer.value()) ? answer.value() : TableWriter.isolate(answer.value());
        }
        return ReadingView.number(count.low(), count.high(), count.bound());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String chain(Answer answer) {
        String outlet = answer.account().outlet();
        StringBuilder out = new StringBuilder(outlet == null ? "the page" : TableWriter.isolate(outlet));
        for (Source link : answer.account().chain()) {
            out.append(" <- ").append(TableWriter.isolate(link.party().name()));
        }
        return answer.account().chain().isEmpty() ? out + " (its own voice)" : out.toString();
    }

    private static double least(Answer answer) {
        Count count = answer.count();
        return count == null || Double.isNaN(count.number()) ? Double.NEGATIVE_INFINITY : count.number();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Vocabulary.word(constant);
    }

    private String paint(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** Whether a person wants to see it: that all pages say that a thing happened is no news. */
    static boolean tells(Question question) {
        if (question.field() != Question.Field.STATUS) {
            return true;
        }
        List<String> values =
                question.answers().stream().map(Answer::value).distinct().toList();
        return question.disagree() || values.size() > 1;
    }
}
