package org.isnad.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.arabic.Key;
import org.isnad.model.Unit;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Sets the accounts of an event side by side: a question for each field on which at least two pages speak. */
public final class QuestionReader {
    private static final Comparator<Answer> BY_PAGE = Comparator.comparing(
                    (Answer a) -> a.account().location())
            .thenComparing(a -> a.span().start())
            .thenComparing(a -> a.account().id());

    private final String event;
    private final List<Account> accounts;
    private final List<CopyGroup> copies;

    private QuestionReader(String event, List<Account> accounts, List<CopyGroup> copies) {
        this.event = event;
        this.accounts = accounts;
        this.copies = copies;
    }

    /** The id of the event that accounts make together: it does not depend on their order. */
    public static String eventId(List<Account> accounts) {
        return "e" + accounts.stream().map(Account::id).sorted().findFirst().orElse("");
    }

    /** The questions of an event. */
    public static List<Question> of(List<Account> accounts, List<CopyGroup> copies) {
        List<Account> sorted = accounts.stream()
                .sorted(Comparator.comparing(Account::location)
                        .thenComparing(a -> a.trigger().start())
                        .thenComparing(Account::id))
                .toList();
        QuestionReader reader = new QuestionReader(eventId(accounts), sorted, copies);
        List<Question> questions = new ArrayList<>(reader.figures());
        reader.add(questions, Question.Field.ACTOR, reader.actors());
        reader.add(questions, Question.Field.PLACE, reader.places());
        reader.add(questions, Question.Field.TIME, reader.times());
        reader.add(questions, Question.Field.STATUS, reader.statuses());
        return questions;
    }

    private List<Question> figures() {
        Map<Unit, List<Answer>> byUnit = new EnumMap<>(Unit.class);
        for (Account account : accounts) {
            if (!account.negated()) {
                for (Count count : account.counts()) {
                    byUnit.computeIfAbsent(count.unit(), k -> new ArrayList<>())
                            .add(new Answer(account, count.span(), count.text(), count.text(), count, 0, null));
                }
            }
        }
        List<Question> questions = new ArrayList<>();
        byUnit.forEach((unit, answers) -> {
            for (List<Answer> alike : SameCount.split(distinct(answers))) {
                add(questions, Question.Field.FIGURES, alike);
            }
        });
        return questions;
    }

    private List<Answer> actors() {
        List<Answer> answers = new ArrayList<>();
        for (Account account : accounts) {
            for (Party actor : account.actors()) {
                Quote quote = actor.quote();
                if (actor.named() && quote != null) {
                    answers.add(new Answer(account, quote.span(), quote.text(), actor.name(), null, 0, null));
                }
            }
        }
        return distinct(answers);
    }

    /** The finest place of each account; a country only where nothing finer is said. */
    private List<Answer> places() {
        List<Answer> answers = new ArrayList<>();
        for (Account account : accounts) {
            account.places().stream()
                    .max(Comparator.comparing(Spot::kind))
                    .ifPresent(spot -> answers.add(new Answer(
                            account, spot.quote().span(), spot.quote().text(), spot.name(), null, 0, null)));
        }
        return distinct(answers);
    }

    /** The times of the day that most accounts give, for each page and voice the one that says most. */
    private List<Answer> times() {
        LocalDate main = mainDay();
        Map<String, Answer> best = new TreeMap<>();
        for (Account account : accounts) {
            for (Moment moment : account.times()) {
                if (main != null && moment.allows(main)) {
                    String value = moment.value() == null ? moment.text() : moment.value();
                    Answer answer = new Answer(account, moment.span(), moment.text(), value, null, 0, null);
                    best.merge(
                            account.location(),
                            answer,
                            (a, b) -> b.value().length() > a.value().length() ? b : a);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private @Nullable LocalDate mainDay() {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (Account account : accounts) {
            for (Moment moment : account.times()) {
                LocalDate day = moment.first();
                if (day != null && moment.day()) {
                    counts.merge(day, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private List<Answer> statuses() {
        List<Answer> answers = new ArrayList<>();
        for (Account account : accounts) {
            answers.add(new Answer(account, account.span(), account.text(), status(account), null, 0, null));
        }
        return distinct(answers);
    }

    private static String status(Account account) {
        String word = Vocabulary.word(account.status());
        return account.negated() ? "not " + word : word;
    }

    /**
     * Two claims that point at the same words of a page give one answer, and so does one voice that repeats itself;
     * what the body says goes before what the headline says.
     */
    private static List<Answer> distinct(List<Answer> answers) {
        Set<String> seen = new HashSet<>();
        return answers.stream()
                .sorted(Comparator.comparing(a -> !a.account().body()))
                .filter(a -> seen.add(a.account().location() + ' ' + a.span().start()))
                .filter(a -> seen.add(voice(a)))
                .toList();
    }

    private static String voice(Answer answer) {
        Count count = answer.count();
        String value = count == null ? Key.fold(answer.value()) : count.number() + " " + count.high();
        String source = count == null ? "" : answer.source() + " ";
        return answer.account().location() + '/' + source + value;
    }

    private void add(List<Question> questions, Question.Field field, List<Answer> answers) {
        long pages =
                answers.stream().map(a -> a.account().location()).distinct().count();
        if (pages < 2) {
            return;
        }
        List<Answer> numbered = Origins.number(answers.stream().sorted(BY_PAGE).toList(), copies);
        String reason = Contradictions.reason(field, numbered);
        Answer first = numbered.get(0);
        String key = event
                + '/'
                + field
                + '/'
                + first.account().id()
                + '/'
                + first.span().start();
        List<LocalDate> days = numbered.stream()
                .map(QuestionReader::day)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        questions.add(new Question(
                "q" + Words.hex(key.getBytes(StandardCharsets.UTF_8)),
                event,
                first.account().type(),
                field,
                first.count() == null ? null : first.count().unit(),
                place(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                numbered,
                Origins.count(numbered),
                reason != null,
                reason == null ? Contradictions.agreement(numbered) : reason));
    }

    private static @Nullable LocalDate day(Answer answer) {
        Moment day = Ties.day(answer.account());
        return day == null ? answer.account().published() : day.first();
    }

    /** The place that most of the accounts name; of two, the one that comes first in the alphabet. */
    private @Nullable String place() {
        Map<String, Integer> counts = new TreeMap<>();
        accounts.forEach(a -> a.places().forEach(p -> counts.merge(p.name(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
