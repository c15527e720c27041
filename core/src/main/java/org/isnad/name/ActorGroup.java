package org.isnad.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Tokenizer;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of one actor while an article is read. */
final class ActorGroup {
    /** More than any news page names. */
    private static final int MOST = 400;

    private final int number;
    private final ActorKind kind;
    private final String canonical;
    private final List<NameMention> mentions = new ArrayList<>();
    private final TreeSet<Integer> starts = new TreeSet<>();
    private final Set<String> heads = new LinkedHashSet<>();
    private List<String> keys = List.of();
    private @Nullable NameMention longest;

    /** The groups that a new mention is compared with: a page of ten thousand names must not be compared with all. */
    static List<ActorGroup> latest(List<ActorGroup> groups) {
        return groups.subList(Math.max(0, groups.size() - MOST), groups.size());
    }

    ActorGroup(int number, ActorKind kind, String canonical) {
        this.number = number;
        this.kind = kind;
        this.canonical = canonical;
    }

    /** Its place among the groups, from 0. */
    int number() {
        return number;
    }

    ActorKind kind() {
        return kind;
    }

    String canonical() {
        return canonical;
    }

    List<NameMention> mentions() {
        return mentions;
    }

    int firstToken() {
        return mentions.get(0).start();
    }

    /** The folded words of the longest form so far. */
    List<String> keys() {
        return keys;
    }

    void add(NameMention mention, String name) {
        mentions.add(mention);
        starts.add(mention.start());
        List<String> words = Tokenizer.keys(name);
        if (words.size() > keys.size() || longest == null) {
            keys = words;
            longest = mention;
        }
        if (!words.isEmpty()) {
            heads.add(words.get(0));
        }
    }

    /** Whether a form of the name begins with this kind noun, with or without article. */
    boolean headedBy(String noun) {
        if (heads.contains(noun)) {
            return true;
        }
        for (String head : heads) {
            if (head.endsWith(noun) && head.length() == noun.length() + 2) {
                return true;
            }
        }
        return !canonical.isEmpty()
                && Arrays.asList(Key.fold(canonical).split(" ")).get(0).equals(noun);
    }

    /** The mention with the longest form of the name. */
    NameMention longest() {
        return longest == null ? mentions.get(0) : longest;
    }

    /** The last token before {@code i} at which the actor is named, or -1. */
    int lastBefore(int i) {
        Integer last = starts.lower(i);
        return last == null ? -1 : last;
    }

    Actor actor(String id, @Nullable String affiliation, Analysis analysis) {
        Set<String> forms = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        @Nullable String role = null;
        for (NameMention mention : mentions) {
            Span span = NameExtractor.span(analysis, mention);
            spans.add(span);
            forms.add(NameExtractor.name(analysis, mention));
            role = role == null ? mention.role() : role;
        }
        List<String> byLength = new ArrayList<>(forms);
        byLength.sort(Comparator.comparingInt((String f) -> -f.split(" ").length));
        String name = byLength.remove(0);
        spans.sort(Comparator.comparingInt(Span::start));
        return new Actor(id, name, kind, byLength, role, affiliation, spans);
    }
}
