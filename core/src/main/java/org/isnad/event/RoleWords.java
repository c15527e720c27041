package org.isnad.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/** The words by which roles are told: prepositions by their role, and nisbas by their state. */
final class RoleWords {
    private static final List<String> PLURALS = List.of("", "" + Letters.HEH);

    /** What a phrase that brings the doer of a passive is looked up as. */
    static final String BY = "by";

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, List<String>> capitals = new HashMap<>();
    private final Set<String> topics = new HashSet<>();

    RoleWords(Lexicon lexicon) {
        roles.put(BY, BY);
        for (Row row : lexicon.table("event/prepositions").rows()) {
            roles.put(Key.fold(row.get("preposition")), row.get("role"));
            if (row.yes("topic")) {
                topics.add(Key.fold(row.get("preposition")));
            }
        }
        for (Row row : lexicon.table("event/nisbas").rows()) {
            PLURALS.forEach(ending -> states.put(Key.fold(row.get("nisba")) + ending, row.get("body")));
        }
        Table table = lexicon.find("name/states");
        if (table != null) {
            for (Row row : table.rows()) {
                for (String demonym : row.list("demonym")) {
                    PLURALS.forEach(ending -> states.put(Key.fold(demonym) + ending, row.get("form")));
                    capitals.put(
                            Key.fold(demonym) + Letters.HEH,
                            row.list("capital").stream().map(Key::fold).toList());
                }
            }
        }
    }

    /** The role of a preposition: place, target, with, between, by, goal; empty for none. */
    String role(String preposition) {
        return roles.getOrDefault(preposition, "");
    }

    /** The folded names of the capital of the state of a feminine nisba without article. */
    List<String> capitals(String nisba) {
        return capitals.getOrDefault(nisba, List.of());
    }

    /** Whether an event noun right after a preposition is only what is talked about ("proposals on a truce"). */
    boolean opensTopic(String preposition) {
        return topics.contains(preposition);
    }

    /** The state of a nisba without article ("Russian"), or the empty string. */
    String state(String nisba) {
        return states.getOrDefault(nisba, "");
    }
}
