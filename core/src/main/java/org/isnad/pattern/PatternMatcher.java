package org.isnad.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.TokenRange;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Rule;

/**
 * Finds where the rules of a file fit. Rules are kept by the word or class that they begin with, so that a token is
 * tried only against rules that can begin there. A match stays within one sentence. Where several patterns of one rule
 * fit at one token, the first counts.
 */
public final class PatternMatcher {
    private final Map<String, List<Compiled>> byKey = new HashMap<>();
    private final List<Compiled> byClass = new ArrayList<>();
    private final List<Compiled> anywhere = new ArrayList<>();
    private long classes;

    /** @throws LexiconException with every pattern that cannot be read */
    public PatternMatcher(List<Rule> rules, WordIndex index, Map<String, SlotReader> readers) {
        List<Fault> faults = new ArrayList<>();
        for (Rule rule : rules) {
            for (String pattern : rule.all("pattern")) {
                try {
                    file(new Compiled(rule, new PatternParser(pattern, index, readers).parse()));
                } catch (IllegalArgumentException e) {
                    faults.add(new Fault(rule.file(), rule.line(), "rule " + rule.name() + ": " + e.getMessage()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
    }

    private void file(Compiled compiled) {
        Element first =
                compiled.elements().isEmpty() ? null : compiled.elements().get(0);
        if (first instanceof Element.Literal literal) {
            byKey.computeIfAbsent(literal.key(), k -> new ArrayList<>()).add(compiled);
        } else if (first instanceof Element.ClassSlot slot) {
            classes |= slot.classBit();
            byClass.add(compiled);
        } else {
            anywhere.add(compiled);
        }
    }

    /** All matches in the order of their first token. */
    public List<Match> find(Analysis analysis) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < analysis.size(); i++) {
            at(analysis, i, found);
        }
        return found;
    }

    /** Adds the matches that begin at a token. */
    public void at(Analysis analysis, int start, List<Match> found) {
        int limit = analysis.sentence(start).end();
        for (Compiled compiled : byKey.getOrDefault(analysis.key(start), List.of())) {
            compiled.match(analysis, start, limit, found);
        }
        int conjunction = analysis.word(start).conjunctionLength();
        if (conjunction > 0) {
            for (Compiled compiled : byKey.getOrDefault(analysis.key(start).substring(conjunction), List.of())) {
                compiled.match(analysis, start, limit, found);
            }
        }
        if (analysis.is(start, classes)) {
            for (Compiled compiled : byClass) {
                compiled.match(analysis, start, limit, found);
            }
        }
        for (Compiled compiled : anywhere) {
            compiled.match(analysis, start, limit, found);
        }
    }

    private record Compiled(Rule rule, List<Element> elements) {
        void match(Analysis analysis, int start, int limit, List<Match> found) {
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).rule() == rule && found.get(last).start() == start) {
                return;
            }
            Map<String, TokenRange> slots = new LinkedHashMap<>();
            int end = new Run(analysis, start, limit, slots).from(elements, 0, start);
            if (end > start) {
                found.add(new Match(rule, start, end, slots));
            }
        }
    }

    /** One attempt: tries the elements in order and steps back where a later one fails. */
    private record Run(Analysis analysis, int start, int limit, Map<String, TokenRange> slots) {
        int from(List<Element> elements, int i, int at) {
            if (i == elements.size()) {
                return at;
            }
            Element element = elements.get(i);
            if (element instanceof Element.Choice choice) {
                return choice(choice, elements, i, at);
            }
            if (element instanceof Element.Gap gap) {
                return gap(gap, elements, i, at);
            }
            int end = at < limit ? one(element, at) : -1;
            return end < 0 ? -1 : from(elements, i + 1, end);
        }

        private int one(Element element, int at) {
            if (element instanceof Element.Literal literal) {
                return literal(literal.key(), at) ? at + 1 : -1;
            }
            if (element instanceof Element.ClassSlot slot) {
                return analysis.is(at, slot.classBit()) ? bind(slot.name(), at, at + 1) : -1;
            }
            Element.ReaderSlot slot = (Element.ReaderSlot) element;
            int end = slot.reader().end(analysis, at);
            return end > at && end <= limit ? bind(slot.name(), at, end) : -1;
        }

        private boolean literal(String key, int at) {
            String printed = analysis.key(at);
            if (printed.equals(key)) {
                return true;
            }
            int conjunction = analysis.word(at).conjunctionLength();
            return conjunction > 0
                    && at == start
                    && printed.length() == key.length() + conjunction
                    && printed.endsWith(key);
        }

        private int bind(String name, int from, int to) {
            slots.put(name, new TokenRange(from, to));
            return to;
        }

        private int choice(Element.Choice choice, List<Element> elements, int i, int at) {
            for (List<Element> option : choice.options()) {
                List<Element> rest = new ArrayList<>(option);
                rest.addAll(elements.subList(i + 1, elements.size()));
                Map<String, TokenRange> before = new LinkedHashMap<>(slots);
                int end = from(rest, 0, at);
                if (end >= 0) {
                    return end;
                }
                slots.clear();
                slots.putAll(before);
            }
            return -1;
        }

        private int gap(Element.Gap gap, List<Element> elements, int i, int at) {
            for (int n = 0; n <= gap.most() && at + n <= limit; n++) {
                int end = from(elements, i + 1, at + n);
                if (end >= 0) {
                    return end;
                }
                if (at + n < limit && analysis.is(at + n, TokenKind.PUNCTUATION)) {
                    return -1;
                }
            }
            return -1;
        }
    }
}
