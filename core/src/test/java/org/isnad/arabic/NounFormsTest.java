package org.isnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.Cases;
import org.isnad.Cases.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated forms of nouns are those written out by hand: all of them and no others. */
final class NounFormsTest {
    private static final int CASE = Feature.NOMINATIVE | Feature.OBLIQUE;

    static List<Case> nouns() {
        return Cases.in("arabic/nouns");
    }

    @Test
    void fortyNounsAreWrittenOut() {
        assertTrue(nouns().size() >= 40);
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void formsAreThoseWrittenOut(Case noun) {
        Map<String, Set<String>> expected = new TreeMap<>();
        for (String row : noun.expected().lines().toList()) {
            int colon = row.indexOf(':');
            expected.put(
                    row.substring(0, colon),
                    new TreeSet<>(List.of(row.substring(colon + 1).strip().split(" +"))));
        }
        assertEquals(expected, parts(forms(noun.input())));
    }

    private static List<Form> forms(String row) {
        int first = row.indexOf('|');
        int last = row.lastIndexOf('|');
        String noun = row.substring(0, first).strip();
        String plurals = row.substring(first + 1, last).strip();
        List<String> list = plurals.isEmpty() ? List.of() : List.of(plurals.split("\\|"));
        String gender = row.substring(last + 1).strip();
        return gender.equals("adjective")
                ? NounForms.adjective(noun, list)
                : NounForms.of(noun, list, gender.equals("f"));
    }

    private static Map<String, Set<String>> parts(List<Form> forms) {
        Map<String, Set<String>> parts = new TreeMap<>();
        for (Form form : forms) {
            for (String part : parts(form.features())) {
                parts.computeIfAbsent(part, p -> new TreeSet<>()).add(form.text());
            }
        }
        return parts;
    }

    private static List<String> parts(int features) {
        if ((features & Feature.BEFORE_SUFFIX) != 0) {
            return List.of("suffix");
        }
        if ((features & Feature.CONSTRUCT) != 0) {
            return List.of("construct");
        }
        if ((features & Feature.ACCUSATIVE_TANWIN) != 0) {
            return List.of("tanwin");
        }
        String grammaticalCase =
                (features & CASE) == 0 ? "" : (features & Feature.NOMINATIVE) != 0 ? "-nominative" : "-oblique";
        Set<String> parts = new TreeSet<>();
        if ((features & Feature.SINGULAR) != 0) {
            parts.add("singular");
        }
        if ((features & Feature.DUAL) != 0) {
            parts.add("dual" + grammaticalCase);
        }
        if ((features & Feature.PLURAL) != 0) {
            parts.add("plural" + grammaticalCase);
        }
        return List.copyOf(parts);
    }

    @Test
    void namesOfPlacesHaveTheirRelativeAdjectives() {
        Case names = Cases.in("arabic/nisba.txt").get(0);
        List<String> expected = names.expected().lines().toList();
        List<String> places = names.input().lines().toList();
        for (int i = 0; i < places.size(); i++) {
            String relative = i < expected.size() ? expected.get(i) : "";
            assertEquals(relative, NounForms.nisba(places.get(i)), places.get(i));
        }
    }
}
