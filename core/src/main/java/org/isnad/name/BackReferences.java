package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Resolves definite short forms ("the Observatory", "the movement") to the body of the article that they mean, and to
 * nothing where two could be meant. A short form counts only behind the full name.
 */
final class BackReferences {
    private static final int LONGEST_SHORT = 3;

    private final NameClasses classes;
    private final Map<String, Set<String>> shortsOf = new HashMap<>();
    private final Set<String> shorts = new HashSet<>();
    /** The empty string for a form of several outlets. */
    private final Map<String, String> outletByShort = new HashMap<>();

    BackReferences(NameClasses classes, Lexicon lexicon) {
        this.classes = classes;
        for (Table table : lexicon.tables()) {
            if (table.columns().contains("short")) {
                table.rows().forEach(this::shorts);
            }
        }
    }

    private void shorts(Row row) {
        for (String form : row.list("short")) {
            if (row.get("kind").equals("outlet")) {
                outletByShort.merge(Key.fold(form), row.get("form"), (a, b) -> "");
            }
            shorts.add(Key.fold(form));
            shortsOf.computeIfAbsent(row.get("form"), k -> new HashSet<>()).add(Key.fold(form));
        }
    }

    /** The mention at a token that points back to one of the groups found so far, or null. */
    @Nullable
    NameMention at(Analysis analysis, int i, List<ActorGroup> groups) {
        int letters = analysis.word(i).procliticLength();
        String key = analysis.key(i).substring(Math.min(letters, analysis.key(i).length()));
        if (!analysis.is(i, classes.bodyKind) && !shorts.contains(key)) {
            return null;
        }
        ActorGroup meant = null;
        for (ActorGroup group : ActorGroup.latest(groups)) {
            if (group.kind() != ActorKind.PERSON && group.firstToken() < i && means(analysis, i, key, group)) {
                if (meant != null) {
                    return null;
                }
                meant = group;
            }
        }
        if (meant == null) {
            return null;
        }
        return new NameMention(i, i + 1, letters, i, meant.kind(), meant.canonical(), null);
    }

    /**
     * Joins what is named in short only ("the ministry of defence") to the one body of the article of which this is the
     * short form, before or behind it.
     */
    void join(Analysis analysis, List<ActorGroup> groups) {
        Map<String, ActorGroup> byShort = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (ActorGroup group : groups) {
            for (String form : shortsOf.getOrDefault(group.canonical(), Set.of())) {
                ActorGroup other = byShort.put(form, group);
                if (other != null && other != group) {
                    several.add(form);
                }
            }
        }
        groups.removeIf(group -> {
            if (!group.canonical().isEmpty()
                    || group.kind() == ActorKind.PERSON
                    || group.keys().size() < 2) {
                return false;
            }
            String form = String.join(" ", group.keys());
            ActorGroup whole = several.contains(form) ? null : byShort.get(form);
            if (whole == null) {
                return false;
            }
            group.mentions().forEach(mention -> whole.add(mention, NameExtractor.name(analysis, mention)));
            return true;
        });
    }

    /** The outlet that a short form between quotation marks names, where the form is one outlet's alone; or null. */
    @Nullable
    NameMention quoted(Analysis analysis, int i) {
        if (!analysis.is(i - 1, TokenKind.QUOTE)) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        for (int k = i; k < i + LONGEST_SHORT && analysis.is(k, TokenKind.WORD); k++) {
            words.append(words.isEmpty() ? "" : " ").append(analysis.key(k));
            String outlet = outletByShort.get(words.toString());
            if (outlet != null && !outlet.isEmpty() && analysis.is(k + 1, TokenKind.QUOTE)) {
                return new NameMention(i, k + 1, 0, i, ActorKind.OUTLET, outlet, null);
            }
        }
        return null;
    }

    /** "The army", "the government": bodies that a state has one of, where the article names no such body in full. */
    @Nullable
    NameMention alone(Analysis analysis, int i, List<ActorGroup> groups) {
        for (Phrase phrase : analysis.phrases(i, classes.bodyKind)) {
            if (phrase.is(classes.bodyKind) && phrase.lemma().row().yes("alone")) {
                String noun = Key.fold(phrase.lemma().row().get("noun"));
                int space = noun.indexOf(' ');
                String first = space < 0 ? noun : noun.substring(0, space);
                boolean named = groups.stream().anyMatch(g -> g.keys().size() > phrase.end() - i && g.headedBy(first));
                ActorKind kind = BodyFinder.kind(phrase.lemma().row().get("kind"));
                int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                return named ? null : new NameMention(i, phrase.end(), letters, i, kind, "", null);
            }
        }
        for (Reading reading : analysis.readings(i, classes.bodyKind)) {
            if (reading.is(classes.bodyKind)
                    && reading.article()
                    && reading.suffix().isEmpty()
                    && reading.lemma().row().yes("alone")) {
                String noun = Key.fold(reading.get("noun"));
                boolean named = groups.stream().anyMatch(g -> g.keys().size() > 1 && g.headedBy(noun));
                ActorKind kind = BodyFinder.kind(reading.get("kind"));
                return named ? null : new NameMention(i, i + 1, reading.proclitics(), i, kind, "", null);
            }
        }
        return null;
    }

    private boolean means(Analysis analysis, int i, String key, ActorGroup group) {
        if (shortsOf.getOrDefault(group.canonical(), Set.of()).contains(key)) {
            return true;
        }
        for (Reading reading : analysis.readings(i, classes.bodyKind)) {
            if (reading.is(classes.bodyKind)
                    && reading.article()
                    && reading.suffix().isEmpty()
                    && (group.kind() != ActorKind.STATE || reading.get("kind").equals("state"))) {
                boolean several = reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR);
                String stem = key.length() > 2 ? key.substring(2) : key;
                return group.headedBy(several ? stem : Key.fold(reading.get("noun")));
            }
        }
        return false;
    }
}
