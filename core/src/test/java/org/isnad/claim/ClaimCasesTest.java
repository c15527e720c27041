package org.isnad.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.ArticleReader;
import org.isnad.Cases;
import org.isnad.TestLexicon;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Page;
import org.isnad.model.Place;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences and the claims that are read in them, one a line: type, status (with "not" where negated), trigger, and
 * after bars who, to whom, where and how many, "-" for none.
 */
final class ClaimCasesTest {
    private final ArticleReader reader = new ArticleReader(TestLexicon.LEXICON, TestLexicon.INDEX);

    @TestFactory
    Stream<DynamicTest> sentences() {
        return Cases.in("claim/slots.txt").stream().map(c -> DynamicTest.dynamicTest(c.where(), () -> check(c)));
    }

    private void check(Cases.Case c) {
        Page page = new Page("case", "sha256:0", c.input(), null, null, null);
        String read = reader.readPlain(page).stream()
                .flatMap(record -> record.claims().stream().map(claim -> line(record, claim)))
                .collect(Collectors.joining("\n"));
        assertEquals(c.expected(), read, c.input());
    }

    private static String line(LedgerRecord record, Claim claim) {
        String status = claim.status().name().toLowerCase(Locale.ROOT) + (claim.negated() ? " not" : "");
        return claim.type().name().toLowerCase(Locale.ROOT) + " " + status + " "
                + record.page().slice(claim.trigger().start(), claim.trigger().end())
                + " | " + names(record, claim.actor())
                + " | " + names(record, claim.target())
                + " | " + names(record, claim.places())
                + " | " + figures(record, claim.figures());
    }

    private static String names(LedgerRecord record, List<String> ids) {
        return ids.isEmpty() ? "-" : ids.stream().map(id -> name(record, id)).collect(Collectors.joining(", "));
    }

    private static String name(LedgerRecord record, String id) {
        Stream<String> actors =
                record.actors().stream().filter(a -> a.id().equals(id)).map(Actor::name);
        Stream<String> places =
                record.places().stream().filter(p -> p.id().equals(id)).map(Place::name);
        return Stream.concat(actors, places).findFirst().orElse(id);
    }

    private static String figures(LedgerRecord record, List<String> ids) {
        String read = record.figures().stream()
                .filter(f -> ids.contains(f.id()))
                .map(f -> record.page().slice(f.span().start(), f.span().end()))
                .collect(Collectors.joining(", "));
        return read.isEmpty() ? "-" : read;
    }
}
