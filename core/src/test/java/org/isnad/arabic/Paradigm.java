package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A verb's paradigm as a person wrote it: for each part of it, every spelling with the bits of all cells it stands in.
 * The files say how their rows are laid out (cases/arabic/paradigms/sound.txt).
 */
final class Paradigm {
    private static final int M = Feature.MASCULINE;
    private static final int F = Feature.FEMININE;
    private static final int[] NUMBERS = {Feature.SINGULAR, Feature.DUAL, Feature.PLURAL};
    private static final int[] PARTICIPLE = {
        M | Feature.SINGULAR,
        M | Feature.SINGULAR | Feature.ACCUSATIVE_TANWIN,
        M | Feature.DUAL | Feature.NOMINATIVE,
        M | Feature.DUAL | Feature.OBLIQUE,
        M | Feature.PLURAL | Feature.NOMINATIVE,
        M | Feature.PLURAL | Feature.OBLIQUE,
        F | Feature.SINGULAR,
        F | Feature.DUAL | Feature.NOMINATIVE,
        F | Feature.DUAL | Feature.OBLIQUE,
        F | Feature.PLURAL
    };

    private final Map<String, Map<String, Integer>> parts = new TreeMap<>();

    Paradigm(String rows) {
        rows.lines().forEach(this::row);
    }

    private void row(String row) {
        int colon = row.indexOf(':');
        List<String> labels = List.of(row.substring(0, colon).split(" "));
        String[] cells = row.substring(colon + 1).strip().split(" +");
        for (String label : labels) {
            switch (label) {
                case "past", "present", "subjunctive", "jussive" -> voices(label, labels, cells);
                case "imperative" -> cells(label, cells, Arrays.copyOfRange(persons(), 6, 12));
                case "active-participle", "passive-participle" -> cells(label, cells, PARTICIPLE);
                case "masdar", "suffix" -> cells(label, cells, new int[cells.length]);
                default -> {}
            }
        }
    }

    private void voices(String label, List<String> labels, String[] cells) {
        for (String voice : List.of("active", "passive")) {
            if (labels.contains(voice)) {
                cells(label + " " + voice, cells, persons());
                if (!label.equals("past")) {
                    cells("any " + voice, cells, persons());
                }
            }
        }
    }

    private void cells(String part, String[] cells, int[] bits) {
        if (cells.length != bits.length) {
            throw new IllegalArgumentException(part + " has " + cells.length + " cells, not " + bits.length);
        }
        Map<String, Integer> spellings = parts.computeIfAbsent(part, p -> new TreeMap<>());
        for (int i = 0; i < cells.length; i++) {
            for (String spelling : cells[i].split("/")) {
                if (!spelling.equals("-")) {
                    spellings.merge(spelling, bits[i], (a, b) -> a | b);
                }
            }
        }
    }

    /** The fourteen persons in the order of the rows. */
    private static int[] persons() {
        List<Integer> persons = new ArrayList<>();
        for (int person : new int[] {Feature.PERSON_3, Feature.PERSON_2}) {
            for (int gender : new int[] {M, F}) {
                for (int number : NUMBERS) {
                    persons.add(person | gender | number);
                }
            }
        }
        persons.add(Feature.PERSON_1 | Feature.SINGULAR);
        persons.add(Feature.PERSON_1 | Feature.PLURAL);
        return persons.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The parts that the paradigm has. */
    Iterable<String> parts() {
        return parts.keySet();
    }

    Map<String, Integer> part(String name) {
        return parts.getOrDefault(name, Map.of());
    }
}
