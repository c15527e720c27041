package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.TestLexicon;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Unit;
import org.junit.jupiter.api.Test;

/** The four sample pages on one bombing: two copies of an agency's text, a higher toll, another source's toll. */
final class SampleClusterTest {
    private static final int ORDERS = 10;

    private final List<Account> accounts = new ArrayList<>();
    private final Map<String, List<CopyMark>> marks = new TreeMap<>();

    SampleClusterTest() throws IOException {
        ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);
        NounSides sides = new NounSides(TestLexicon.LEXICON, TestLexicon.INDEX);
        Path folder = TestLexicon.ROOT.resolve("samples/cluster");
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(file -> {
                for (LedgerRecord record : reader.read(page(file))) {
                    accounts.addAll(AccountReader.accounts(record, sides));
                    marks.computeIfAbsent(record.page().location(), k -> new ArrayList<>())
                            .addAll(CopyMarks.of(record.page(), record.article()));
                }
            });
        }
    }

    private static Page page(Path file) {
        try {
            String name = file.getFileName().toString();
            LocalDate published = LocalDate.of(2021, 5, name.charAt(0) < '3' ? 4 : 5);
            return new Page(name, "sha256:" + name, Files.readString(file), null, published, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Question> questions() {
        List<CopyGroup> copies = Copies.among(marks);
        return Events.among(accounts).stream()
                .flatMap(event -> QuestionReader.of(event, copies).stream())
                .toList();
    }

    @Test
    void copiesAreSeen() {
        List<CopyGroup> groups = Copies.among(marks);
        assertEquals(1, groups.size());
        assertEquals(
                List.of("1-almiraa.txt", "2-alnahar.txt"),
                List.copyOf(groups.get(0).passages().keySet()));
    }

    @Test
    void theTollOfOneSourceRose() {
        Question toll = questions().stream()
                .filter(q -> q.field() == Question.Field.FIGURES && q.unit() == Unit.KILLED && q.disagree())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(12.0, 12.0, 19.0, 15.0, 15.0),
                toll.answers().stream()
                        .map(a -> a.count() == null ? 0 : a.count().number())
                        .toList());
        assertEquals(2, toll.origins());
        assertEquals("toll rose", toll.reason());
    }

    @Test
    void placesAndDaysAgree() {
        List<Question> questions = questions();
        assertTrue(questions.stream().anyMatch(q -> q.field() == Question.Field.PLACE));
        assertTrue(questions.stream().anyMatch(q -> q.field() == Question.Field.TIME));
        questions.stream()
                .filter(q -> q.field() == Question.Field.PLACE || q.field() == Question.Field.TIME)
                .forEach(q -> assertFalse(q.disagree(), q.toString()));
    }

    @Test
    void orderChangesNothing() {
        List<Question> expected = questions();
        Random random = new Random(7);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(accounts, random);
            assertEquals(expected, questions());
        }
    }

    @Test
    void keysFindWhatTiesTie() {
        for (Account a : accounts) {
            for (Account b : accounts) {
                if (a != b && Ties.between(a, b) != null) {
                    assertTrue(meet(a, b), () -> a.text() + " / " + b.text());
                    assertEquals(Ties.between(a, b), Ties.between(b, a));
                }
            }
        }
    }

    private static boolean meet(Account a, Account b) {
        for (long key : AccountKeys.of(a)) {
            for (long other : AccountKeys.of(b)) {
                if (key == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
