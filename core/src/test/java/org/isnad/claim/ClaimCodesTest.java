package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.model.Claim;
import org.isnad.model.Page;
import org.isnad.model.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Case files: a sentence, and for each claim its type with the codes of ACLED and PLOVER, "-" for none. */
final class ClaimCodesTest {
    private static final Set<String> PLOVER_EVENTS = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> codes() {
        return Cases.in("claim/codes").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Page page = new Page("case.txt", "sha256:case", c.input(), null, null, null);
        List<String> found = reader.readPlain(page).stream()
                .flatMap(record -> record.claims().stream())
                .map(ClaimCodesTest::line)
                .toList();
        assertTrue(found.containsAll(c.expected().lines().toList()), () -> c.input() + "\n" + found);
    }

    private static String line(Claim claim) {
        Claim.Acled acled = claim.acled();
        Claim.Plover plover = claim.plover();
        String one = acled == null ? "-" : acled.event() + " / " + (acled.subEvent() == null ? "-" : acled.subEvent());
        String two = plover == null
                ? "-"
                : Stream.of(plover.event(), plover.mode(), plover.context())
                        .map(word -> word == null ? "-" : word)
                        .collect(Collectors.joining(" / "));
        return String.join(" | ", Vocabulary.word(claim.type()), one, two);
    }

    @Test
    void eventsArePloversOwn() {
        List<String> events = TestLexicon.LEXICON.table("code/plover").rows().stream()
                .map(row -> row.get("event"))
                .filter(event -> !event.isEmpty())
                .toList();
        assertTrue(PLOVER_EVENTS.containsAll(events), () -> events.toString());
    }
}
