package org.isnad.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.isnad.link.Answer;
import org.isnad.link.Count;
import org.isnad.link.Question;
import org.isnad.link.Source;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Writes questions as JSON objects of the form {@code isnad-question/1}, one a line (docs/data-model.md). */
public final class QuestionJsonWriter {
    private final JsonFactory factory = new JsonFactory();

    /** The question as one line of JSON without its line feed. */
    public String line(Question question) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator json = factory.createGenerator(out)) {
            question(json, question);
        } catch (IOException e) {
            throw new AssertionError("writing to memory does not fail", e);
        }
        return out.toString();
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "isnad-question/1");
        json.writeStringField("question", question.id());
        json.writeStringField("event", question.event());
        json.writeStringField("type", Vocabulary.word(question.type()));
        json.writeStringField("field", Vocabulary.word(question.field()));
        json.writeStringField("unit", question.unit() == null ? null : Vocabulary.word(question.unit()));
        json.writeStringField("place", question.place());
        json.writeStringField("from", text(question.from()));
        json.writeStringField("to", text(question.to()));
        json.writeArrayFieldStart("answers");
        for (Answer answer : question.answers()) {
            answer(json, answer);
        }
        json.writeEndArray();
        json.writeNumberField("origins", question.origins());
        json.writeBooleanField("disagree", question.disagree());
        json.writeStringField("reason", question.reason());
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, Answer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("page", answer.account().location());
        json.writeStringField("outlet", answer.account().outlet());
        json.writeStringField("published", text(answer.account().published()));
        json.writeStringField("claim", answer.account().id());
        json.writeObjectFieldStart("span");
        json.writeNumberField("start", answer.span().start());
        json.writeNumberField("end", answer.span().end());
        json.writeStringField("text", answer.text());
        json.writeEndObject();
        value(json, answer);
        json.writeStringField("source", answer.source());
        json.writeArrayFieldStart("chain");
        for (Source link : answer.account().chain()) {
            json.writeStartObject();
            json.writeStringField("name", link.party().name());
            json.writeStringField("kind", Vocabulary.word(link.kind()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("origin", answer.origin());
        json.writeFieldName("copy");
        Integer copy = answer.copy();
        if (copy == null) {
            json.writeNull();
        } else {
            json.writeNumber(copy);
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Answer answer) throws IOException {
        Count count = answer.count();
        if (count == null) {
            json.writeStringField("value", answer.value());
            return;
        }
        json.writeObjectFieldStart("value");
        number(json, "low", count.low());
        number(json, "high", count.high());
        json.writeStringField("bound", Vocabulary.word(count.bound()));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Double number) throws IOException {
        json.writeFieldName(name);
        if (number == null) {
            json.writeNull();
        } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(number);
        }
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }
}
