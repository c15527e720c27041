package org.isnad.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.WordIndex;

/**
 * Reads the pattern language: {@code word}, {@code {class}}, {@code {name:class}}, {@code (a | b c)}, {@code [option]},
 * {@code {..3}} for up to three words.
 */
final class PatternParser {
    private final String text;
    private final WordIndex index;
    private final Map<String, SlotReader> readers;
    private int at;

    PatternParser(String text, WordIndex index, Map<String, SlotReader> readers) {
        this.text = text;
        this.index = index;
        this.readers = readers;
    }

    /** @throws IllegalArgumentException with what is wrong, for a fault at the rule's line */
    List<Element> parse() {
        List<Element> elements = sequence();
        if (at < text.length()) {
            throw new IllegalArgumentException("unexpected " + text.charAt(at));
        }
        return elements;
    }

    private List<Element> sequence() {
        List<Element> elements = new ArrayList<>();
        while (skipBlanks() && "|)]".indexOf(text.charAt(at)) < 0) {
            switch (text.charAt(at)) {
                case '(' -> elements.add(new Element.Choice(options(')')));
                case '[' -> elements.add(optional());
                case '{' -> elements.add(slot());
                default -> literals(elements);
            }
        }
        return elements;
    }

    private boolean skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private Element optional() {
        List<List<Element>> options = new ArrayList<>(options(']'));
        options.add(List.of());
        return new Element.Choice(options);
    }

    private List<List<Element>> options(char close) {
        List<List<Element>> options = new ArrayList<>();
        do {
            at++;
            options.add(sequence());
        } while (at < text.length() && text.charAt(at) == '|');
        if (at >= text.length() || text.charAt(at) != close) {
            throw new IllegalArgumentException("missing " + close);
        }
        at++;
        return options;
    }

    private Element slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw new IllegalArgumentException("missing }");
        }
        String inside = text.substring(at + 1, close);
        at = close + 1;
        if (inside.startsWith("..")) {
            return new Element.Gap(Integer.parseInt(inside.substring(2)));
        }
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        String what = inside.substring(colon + 1);
        SlotReader reader = readers.get(what);
        if (reader != null) {
            return new Element.ReaderSlot(name, reader);
        }
        long bit = index.classBit(what);
        if (bit == 0) {
            throw new IllegalArgumentException("no slot or word class: " + what);
        }
        return new Element.ClassSlot(name, bit);
    }

    private void literals(List<Element> elements) {
        int start = at;
        while (at < text.length() && " |()[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        Tokenizer.patternKeys(text.substring(start, at)).forEach(key -> elements.add(new Element.Literal(key)));
    }
}
