package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.Cases;
import org.isnad.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated forms of verbs are those of full paradigms written out by hand: all of them and no others. */
final class VerbParadigmTest {
    private static final int BITS = Feature.PERSON_1
            | Feature.PERSON_2
            | Feature.PERSON_3
            | Feature.MASCULINE
            | Feature.FEMININE
            | Feature.SINGULAR
            | Feature.DUAL
            | Feature.PLURAL
            | Feature.NOMINATIVE
            | Feature.OBLIQUE
            | Feature.ACCUSATIVE_TANWIN;

    private static final Map<String, Integer> SPEECH = Map.of(
            "past", Feature.PAST,
            "present", Feature.PRESENT,
            "any", Feature.ANY_PRESENT,
            "imperative", Feature.IMPERATIVE,
            "active-participle", Feature.ACTIVE_PARTICIPLE,
            "passive-participle", Feature.PASSIVE_PARTICIPLE,
            "masdar", Feature.MASDAR);

    static List<Case> paradigms() {
        return Cases.in("arabic/paradigms");
    }

    @Test
    void fortyVerbsAreWrittenOut() {
        assertTrue(paradigms().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("paradigms")
    void formsAreThoseOfTheParadigm(Case verb) {
        Paradigm paradigm = new Paradigm(verb.expected());
        List<Form> forms = forms(verb.input());
        for (String part : paradigm.parts()) {
            String[] words = part.split(" ");
            if (SPEECH.containsKey(words[0])) {
                int voice = part.endsWith("active") ? Feature.ACTIVE : Feature.PASSIVE;
                int needed = words.length == 1 ? 0 : voice;
                int ignored = words[0].equals("masdar") ? BITS : 0;
                assertEquals(paradigm.part(part), spellings(forms, SPEECH.get(words[0]), needed, ignored), part);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paradigms")
    void suffixesFindTheirForms(Case verb) {
        List<Form> forms = forms(verb.input());
        for (String text : new Paradigm(verb.expected()).part("suffix").keySet()) {
            assertTrue(
                    forms.stream().anyMatch(f -> f.text().equals(text) && (f.features() & Feature.FREE_ONLY) == 0),
                    text);
        }
    }

    @ParameterizedTest
    @MethodSource("paradigms")
    void everyDualAndSoundPluralHasAConstruct(Case verb) {
        List<Form> forms = forms(verb.input());
        for (Form form : forms) {
            boolean marked = (form.features() & (Feature.NOMINATIVE | Feature.OBLIQUE)) != 0;
            if (marked && (form.features() & Feature.CONSTRUCT) == 0) {
                String construct = form.text().substring(0, form.text().length() - 1);
                assertTrue(
                        forms.stream()
                                .anyMatch(f -> f.text().equals(construct) && (f.features() & Feature.CONSTRUCT) != 0),
                        construct);
            }
        }
    }

    private static List<Form> forms(String row) {
        String[] cells = row.split("\\|", 4);
        List<String> masdars =
                cells[3].isBlank() ? List.of() : List.of(cells[3].strip().split("\\|"));
        return VerbForms.of(cells[0].strip(), cells[1].strip(), cells[2].strip(), masdars);
    }

    /** The spellings that stand alone, with the bits of all forms so spelled. */
    private static Map<String, Integer> spellings(List<Form> forms, int speech, int voice, int ignored) {
        Map<String, Integer> spellings = new TreeMap<>();
        for (Form form : forms) {
            boolean alone = (form.features() & (Feature.BEFORE_SUFFIX | Feature.CONSTRUCT)) == 0;
            if (alone && (form.features() & speech) != 0 && (form.features() & voice) == voice) {
                spellings.merge(form.text(), form.features() & BITS & ~ignored, (a, b) -> a | b);
            }
        }
        return spellings;
    }
}
