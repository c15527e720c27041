package org.isnad.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Tokenizer;

/**
 * Reads a time pattern into the trie: {@code word}, {@code {kind}}, {@code {name:kind}}, {@code (a | b c)},
 * {@code [option]}, {@code <cue>} for the words of a cue, {@code >>} before what is only looked at. Marks that the
 * language uses itself are written with a backslash. Choices are multiplied out, so the trie has plain sequences only.
 */
final class PatternReader {
    private static final String OWN = " |()[]{}<>";

    private final String text;
    private final Kinds kinds;
    private final Map<String, List<String>> cues;
    private int at;

    PatternReader(String text, Kinds kinds, Map<String, List<String>> cues) {
        this.text = text;
        this.kinds = kinds;
        this.cues = cues;
    }

    /** The ends of the pattern's paths through the trie from {@code root}. */
    List<Step> into(Step root) {
        List<Step> ends = sequence(List.of(root));
        if (at < text.length()) {
            throw new IllegalArgumentException("unexpected " + text.charAt(at));
        }
        return ends;
    }

    private List<Step> sequence(List<Step> from) {
        List<Step> steps = from;
        while (skipBlanks() && "|)]".indexOf(text.charAt(at)) < 0) {
            steps = switch (text.charAt(at)) {
                case '(' -> choice(steps, ')');
                case '[' -> optional(steps);
                case '{' -> slot(steps);
                case '<' -> cue(steps);
                case '>' -> ahead(steps);
                default -> literal(steps);
            };
        }
        return steps;
    }

    private boolean skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private List<Step> choice(List<Step> from, char close) {
        List<Step> ends = new ArrayList<>();
        do {
            at++;
            ends.addAll(sequence(from));
        } while (at < text.length() && text.charAt(at) == '|');
        if (at >= text.length() || text.charAt(at) != close) {
            throw new IllegalArgumentException("missing " + close);
        }
        at++;
        return ends;
    }

    private List<Step> optional(List<Step> from) {
        List<Step> ends = choice(from, ']');
        ends.addAll(from);
        return ends;
    }

    private List<Step> slot(List<Step> from) {
        String inside = inside('}');
        int colon = inside.indexOf(':');
        String name = colon < 0 ? "" : inside.substring(0, colon);
        int kind = kinds.number(inside.substring(colon + 1));
        return from.stream().map(step -> step.way(kind, name)).toList();
    }

    private List<Step> cue(List<Step> from) {
        String name = inside('>');
        List<String> words = cues.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no cue " + name);
        }
        List<Step> ends = new ArrayList<>();
        for (String phrase : words) {
            ends.addAll(words(from, phrase));
        }
        return ends;
    }

    private List<Step> ahead(List<Step> from) {
        if (!text.startsWith(">>", at)) {
            throw new IllegalArgumentException("single >");
        }
        at += 2;
        return from.stream().map(Step::ahead).toList();
    }

    private String inside(char close) {
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw new IllegalArgumentException("missing " + close);
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private List<Step> literal(List<Step> from) {
        StringBuilder word = new StringBuilder();
        while (at < text.length() && OWN.indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            word.append(text.charAt(at++));
        }
        return words(from, word.toString());
    }

    private static List<Step> words(List<Step> from, String phrase) {
        List<Step> steps = from;
        for (String key : Tokenizer.keys(phrase)) {
            steps = steps.stream().map(step -> step.word(key)).toList();
        }
        return steps;
    }
}
