package org.isnad.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the forms of one lemma. Persons, genders and numbers that are spelled alike become one form with all their
 * bits; so do the two voices and the two participles where nothing else tells them apart.
 */
final class FormSet {
    private static final int FREE = 1;
    private static final int BOUND = 2;
    /** Spelled alike alone and before a suffix pronoun. */
    static final int EITHER = FREE | BOUND;

    private static final int MERGED = Feature.PERSON_1
            | Feature.PERSON_2
            | Feature.PERSON_3
            | Feature.MASCULINE
            | Feature.FEMININE
            | Feature.SINGULAR
            | Feature.DUAL
            | Feature.PLURAL;
    private static final int VOICE = Feature.ACTIVE | Feature.PASSIVE | Feature.PARTICIPLE;

    private final Map<String, Entry> byText = new LinkedHashMap<>();

    private static final class Entry {
        private int features;
        private int kinds;
        private @Nullable Entry next;

        private Entry(int features, int kinds) {
            this.features = features;
            this.kinds = kinds;
        }

        private int marked() {
            return features | (kinds == FREE ? Feature.FREE_ONLY : kinds == BOUND ? Feature.BEFORE_SUFFIX : 0);
        }
    }

    /** Adds a word by its sounds, as it is spelled alone and before a suffix pronoun. */
    void add(String sounds, int features) {
        if (sameBound(sounds)) {
            Spelling.into(this, sounds, false, features, EITHER);
        } else {
            free(sounds, features);
            bound(sounds, features);
        }
    }

    /** Adds a word that takes no suffix pronoun in this spelling. */
    void free(String sounds, int features) {
        Spelling.into(this, sounds, false, features, FREE);
    }

    /** Adds a word as it is spelled before a suffix pronoun. */
    void bound(String sounds, int features) {
        Spelling.into(this, sounds, true, features, BOUND);
    }

    private static boolean sameBound(String sounds) {
        int end = sounds.length();
        return "Y_T'".indexOf(sounds.charAt(end - 1)) < 0 && (end < 2 || sounds.charAt(end - 2) != '\'');
    }

    void put(String text, int features, int kinds) {
        Entry last = null;
        for (Entry entry = byText.get(text); entry != null; entry = entry.next) {
            if (((entry.features ^ features) & ~MERGED) == 0) {
                entry.features |= features;
                entry.kinds |= kinds;
                return;
            }
            last = entry;
        }
        Entry added = new Entry(features, kinds);
        if (last == null) {
            byText.put(text, added);
        } else {
            last.next = added;
        }
    }

    /** Whether a form with this text and all these bits is there already. */
    boolean contains(String text, int bits) {
        for (Entry entry = byText.get(text); entry != null; entry = entry.next) {
            if ((entry.features & bits) == bits) {
                return true;
            }
        }
        return false;
    }

    List<Form> list() {
        List<Form> forms = new ArrayList<>(byText.size() + 16);
        byText.forEach((text, first) -> {
            int from = forms.size();
            for (Entry entry = first; entry != null; entry = entry.next) {
                addOrMerge(forms, from, new Form(text, entry.marked()));
            }
        });
        return forms;
    }

    private static void addOrMerge(List<Form> forms, int from, Form form) {
        for (int i = from; i < forms.size(); i++) {
            Form other = forms.get(i);
            if ((other.features() & ~VOICE) == (form.features() & ~VOICE)) {
                forms.set(i, new Form(form.text(), other.features() | form.features()));
                return;
            }
        }
        forms.add(form);
    }
}
