package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.TestLexicon;
import org.isnad.lexicon.IndexKind;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;

/** Every row of the lexicon generates the forms that it shows itself: past, present, masdar, singular and plural. */
final class LexiconFormsTest {
    private static final String SPACE = " ";

    private final List<String> faults = new ArrayList<>();

    @Test
    void verbsGiveTheirOwnCells() {
        rows(IndexKind.VERB, row -> {
            String verb = row.get("verb");
            if (verb.contains(SPACE)) {
                return;
            }
            List<Form> forms = VerbForms.of(verb, row.get("form"), row.get("present"), row.list("masdar"));
            check(row, verb, Feature.PAST | Feature.PERSON_3 | Feature.MASCULINE | Feature.SINGULAR, forms);
            check(row, row.get("present"), Feature.PRESENT | Feature.PERSON_3 | Feature.SINGULAR, forms);
            row.list("masdar").forEach(masdar -> check(row, masdar, Feature.MASDAR, forms));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void nounsGiveTheirOwnCells() {
        rows(IndexKind.NOUN, row -> {
            String noun = row.get("noun");
            if (noun.contains(SPACE)) {
                return;
            }
            List<Form> forms =
                    NounForms.of(noun, row.list("plural"), row.get("gender").equals("f"));
            check(row, noun, Feature.NOUN | Feature.SINGULAR, forms);
            row.list("plural").stream()
                    .filter(plural -> !plural.startsWith("+"))
                    .forEach(plural -> check(row, plural, Feature.NOUN | Feature.PLURAL, forms));
        });
        assertEquals(List.of(), faults);
    }

    private static void rows(IndexKind kind, Consumer<Row> each) {
        for (Table table : TestLexicon.LEXICON.tables()) {
            if (table.index() == kind) {
                table.rows().forEach(each);
            }
        }
    }

    private void check(Row row, String printed, int bits, List<Form> forms) {
        String plain = Key.plain(printed);
        boolean listed = !plain.isEmpty() && !plain.equals("-");
        if (listed && forms.stream().noneMatch(f -> f.text().equals(plain) && (f.features() & bits) == bits)) {
            faults.add(row.where() + ": " + printed);
        }
    }
}
