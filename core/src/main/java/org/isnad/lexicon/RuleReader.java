package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a rule file: blocks of {@code key value} lines, each begun by {@code rule NAME}. */
final class RuleReader {
    private final String file;
    private final List<Fault> faults;
    private final List<Rule> rules = new ArrayList<>();

    RuleReader(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    List<Rule> read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                item(number, line.strip());
            }
        }
        rules.forEach(this::check);
        return rules;
    }

    private void item(int number, String line) {
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String value = space < 0 ? "" : line.substring(space).strip();
        if (key.equals("rule")) {
            rules.add(new Rule(file, number, value, new LinkedHashMap<>()));
        } else if (rules.isEmpty()) {
            faults.add(new Fault(file, number, "an item before the first rule: " + key));
        } else {
            Map<String, List<String>> items = rules.get(rules.size() - 1).items();
            items.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
        }
    }

    private void check(Rule rule) {
        for (String needed : List.of("pattern", "example", "not")) {
            if (rule.all(needed).isEmpty()) {
                faults.add(new Fault(file, rule.line(), "rule " + rule.name() + " has no " + needed));
            }
        }
    }
}
