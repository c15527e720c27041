package org.isnad.name;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokenizer;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/** What is found so far: by token, and grouped by actor. */
record NamesFound(
        Analysis analysis,
        PersonFinder persons,
        @Nullable NameMention[] at,
        List<ActorGroup> groups,
        GroupIndex index) {
    boolean free(int token) {
        return at[token] == null;
    }

    /** Whether a mention is one word that ends the name of a person found so far. */
    boolean pointsBack(NameMention mention) {
        if (mention.end() > mention.start() + 1 || mention.whole() < mention.start()) {
            return false;
        }
        String key = analysis.key(mention.start()).substring(mention.letters());
        for (ActorGroup group : index.with(key)) {
            List<String> keys = group.keys();
            if (group.kind() == ActorKind.PERSON
                    && keys.size() > 1
                    && Transliteration.frame(keys.get(keys.size() - 1)).equals(Transliteration.frame(key))) {
                return true;
            }
        }
        return false;
    }

    void add(NameMention mention) {
        String name = NameExtractor.name(analysis, mention);
        mark(mention, group(mention, Tokenizer.keys(name)));
    }

    /** A mention inside another one. */
    void alongside(NameMention mention) {
        String name = NameExtractor.name(analysis, mention);
        ActorGroup group = group(mention, Tokenizer.keys(name));
        group.add(mention, name);
        index.add(group);
    }

    /** "Iranian militias", "Israeli planes": words for some of their kind; alone they name no body. */
    void dropIndefinite() {
        groups.removeIf(group -> {
            if (group.kind() == ActorKind.PERSON || !group.mentions().stream().allMatch(this::indefinite)) {
                return false;
            }
            for (NameMention mention : group.mentions()) {
                for (int i = mention.start(); i < mention.end(); i++) {
                    at[i] = at[i] == mention ? null : at[i];
                }
            }
            return true;
        });
    }

    private boolean indefinite(NameMention mention) {
        int last = mention.end() - 1;
        boolean state = mention.kind() == ActorKind.STATE && !analysis.is(mention.start(), persons.classes().bodyKind);
        if (state || last == mention.start() || !persons.classes().nisba(analysis, last)) {
            return false;
        }
        for (int i = mention.start(); i <= last; i++) {
            if (analysis.word(i).definite() || !analysis.is(i, TokenKind.WORD)) {
                return false;
            }
        }
        return true;
    }

    /** The body that is named in the role of a person, or null. */
    @Nullable
    ActorGroup employer(ActorGroup person) {
        if (person.kind() != ActorKind.PERSON) {
            return null;
        }
        for (NameMention mention : person.mentions()) {
            for (int i = mention.whole(); i < mention.start(); i++) {
                NameMention body = at[i];
                if (body != null && body.kind() != ActorKind.PERSON) {
                    return groups.stream()
                            .filter(g -> g.mentions().contains(body))
                            .findFirst()
                            .orElse(null);
                }
            }
        }
        return null;
    }

    void mark(NameMention mention, ActorGroup group) {
        for (int i = mention.start(); i < mention.end(); i++) {
            at[i] = mention;
        }
        group.add(mention, NameExtractor.name(analysis, mention));
        index.add(group);
    }

    /** The first group of the same actor, or a new one. */
    private ActorGroup group(NameMention mention, List<String> keys) {
        ActorGroup first = null;
        if (!mention.canonical().isEmpty()) {
            first = index.of(mention.canonical());
        } else {
            for (String key : keys) {
                for (ActorGroup group : index.with(key)) {
                    if ((first == null || group.number() < first.number()) && same(group, mention, keys)) {
                        first = group;
                    }
                }
            }
        }
        if (first != null) {
            return first;
        }
        ActorGroup group = new ActorGroup(groups.size(), mention.kind(), mention.canonical());
        groups.add(group);
        return group;
    }

    /** "The ministry of defence" and "the Russian ministry of defence" are one where nothing says otherwise. */
    private static boolean startsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && !shorter.isEmpty()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    /** A son's name ends in his father's: part of a name is the same man's with its first word, or as its last name. */
    private boolean onePerson(NameMention mention, List<String> longer, List<String> shorter) {
        if (Transliteration.same(longer, shorter)) {
            return true;
        }
        if (shorter.isEmpty() || !longer.containsAll(shorter)) {
            return false;
        }
        int last = mention.end() - persons.lastUnit(analysis, mention.start(), mention.end());
        return shorter.size() == 1
                || shorter.size() == last
                || longer.get(0).equals(shorter.get(0))
                || longer.size() >= 4;
    }

    private boolean same(ActorGroup group, NameMention mention, List<String> keys) {
        if (!mention.canonical().isEmpty() || !group.canonical().isEmpty()) {
            return mention.canonical().equals(group.canonical());
        }
        boolean person = mention.kind() == ActorKind.PERSON;
        if (person != (group.kind() == ActorKind.PERSON)) {
            return false;
        }
        return person
                ? onePerson(group.longest(), group.keys(), keys) || onePerson(mention, keys, group.keys())
                : startsWith(group.keys(), keys) || startsWith(keys, group.keys());
    }
}
