package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Tokenizer;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors of an article, each once with its mentions: first the names in full, left to right and longest
 * first, then the surnames and definite short forms that point back to them.
 */
public final class NameExtractor {
    private final NameClasses classes;
    private final BodyFinder bodies;
    private final PersonFinder persons;
    private final StateFinder states;
    private final BackReferences references;
    private final PlaceExtractor places;

    public NameExtractor(Lexicon lexicon, WordIndex index) {
        classes = new NameClasses(index);
        bodies = new BodyFinder(classes);
        persons = new PersonFinder(classes);
        states = new StateFinder(classes, lexicon, index);
        references = new BackReferences(classes, lexicon);
        places = new PlaceExtractor(lexicon, index);
    }

    /** The names of an article. */
    public Names extract(Analysis analysis) {
        Work work = new Work(analysis, new NameMention[analysis.size()], new ArrayList<>());
        full(work);
        surnames(work);
        shortForms(work);
        return names(work, places.extract(analysis, work.at()));
    }

    private void full(Work work) {
        Analysis analysis = work.analysis();
        for (int i = 0; i < analysis.size(); i++) {
            NameMention mention = bodies.at(analysis, i);
            if (mention == null) {
                mention = references.quoted(analysis, i);
            }
            if (mention == null || !listed(analysis, i)) {
                int end = places.headed(analysis, i);
                if (end > 0) {
                    i = end - 1;
                    continue;
                }
            }
            if (mention == null) {
                mention = person(analysis, i);
            }
            if (mention == null) {
                mention = states.at(analysis, i, i == 0 ? null : work.at()[i - 1]);
            }
            if (mention != null) {
                work.add(mention);
                i = mention.end() - 1;
            }
        }
    }

    /** Whether a table's body or outlet begins at a token: then it is no place that its first noun heads. */
    private boolean listed(Analysis analysis, int i) {
        boolean listed = analysis.is(i, classes.body | classes.outlet);
        for (Phrase phrase : analysis.phrases(i)) {
            listed |= phrase.is(classes.body | classes.outlet);
        }
        return listed;
    }

    private @Nullable NameMention person(Analysis analysis, int i) {
        if (analysis.is(i, classes.role | classes.rank)) {
            int name = persons.nameAfterRole(analysis, i);
            NameMention mention = name < 0 ? null : persons.at(analysis, name, i);
            if (mention != null) {
                return mention;
            }
        }
        return persons.at(analysis, i, -1);
    }

    private void surnames(Work work) {
        Map<String, ActorGroup> bySurname = new HashMap<>();
        for (ActorGroup group : work.groups()) {
            if (group.kind() == ActorKind.PERSON && group.keys().size() >= 2) {
                bySurname.put(group.keys().get(group.keys().size() - 1), group);
            }
        }
        if (bySurname.isEmpty()) {
            return;
        }
        Analysis analysis = work.analysis();
        for (int i = 0; i < analysis.size(); i++) {
            if (work.free(i)) {
                surname(work, i, bySurname);
            }
        }
    }

    private static void surname(Work work, int i, Map<String, ActorGroup> bySurname) {
        Analysis analysis = work.analysis();
        String key = analysis.key(i);
        for (int letters = 0; letters <= Math.min(2, key.length() - 3); letters++) {
            ActorGroup group = bySurname.get(key.substring(letters));
            if (group != null && group.firstToken() < i) {
                boolean compound = i > 0 && group.keys().size() >= 2 && work.free(i - 1)
                        && analysis.key(i - 1).equals(group.keys().get(group.keys().size() - 2));
                int start = compound ? i - 1 : i;
                work.mark(new NameMention(
                        start, i + 1, compound ? 0 : letters, start, ActorKind.PERSON, "", null), group);
                return;
            }
        }
    }

    private void shortForms(Work work) {
        Analysis analysis = work.analysis();
        for (int i = 0; i < analysis.size(); i++) {
            if (work.free(i) && analysis.word(i).definite()) {
                NameMention mention = references.at(analysis, i, work.groups());
                if (mention == null) {
                    mention = references.alone(analysis, i, work.groups());
                }
                if (mention != null) {
                    work.add(mention);
                }
            }
        }
    }

    private static Names names(Work work, Places places) {
        List<Actor> actors = new ArrayList<>();
        Map<NameMention, Actor> actorOf = new HashMap<>();
        for (ActorGroup group : work.groups()) {
            Actor actor = group.actor("A" + (actors.size() + 1), work.analysis());
            actors.add(actor);
            group.mentions().forEach(m -> actorOf.put(m, actor));
        }
        return new Names(actors, places, work.at(), actorOf);
    }

    /** The printed name of a mention: without proclitics and outer quotation marks. */
    static Span span(Analysis analysis, NameMention mention) {
        Span first = analysis.spanWithout(mention.start(), mention.letters());
        return new Span(first.start(), analysis.token(mention.end() - 1).end());
    }

    /** The name of a mention. The article that lost its alef behind the preposition lam gets it back. */
    static String name(Analysis analysis, NameMention mention) {
        Span span = span(analysis, mention);
        String printed = analysis.page().slice(span);
        boolean lamLam = mention.letters() > 0
                && printed.charAt(0) == Letters.LAM
                && analysis.page().chars()[span.start() - 1] == Letters.LAM;
        return lamLam ? Letters.ALEF + printed : printed;
    }

    /** What is found so far: by token, and grouped by actor. */
    private record Work(Analysis analysis, @Nullable NameMention[] at, List<ActorGroup> groups) {
        boolean free(int token) {
            return at[token] == null;
        }

        void add(NameMention mention) {
            String name = name(analysis, mention);
            mark(mention, group(mention, Tokenizer.keys(name)));
        }

        void mark(NameMention mention, ActorGroup group) {
            for (int i = mention.start(); i < mention.end(); i++) {
                at[i] = mention;
            }
            group.add(mention, name(analysis, mention));
        }

        private ActorGroup group(NameMention mention, List<String> keys) {
            for (ActorGroup group : groups) {
                if (same(group, mention, keys)) {
                    return group;
                }
            }
            ActorGroup group = new ActorGroup(mention.kind(), mention.canonical());
            groups.add(group);
            return group;
        }

        /** "The ministry of defence" and "the Russian ministry of defence" are one where nothing says otherwise. */
        private static boolean startsWith(List<String> longer, List<String> shorter) {
            return longer.size() >= shorter.size()
                    && !shorter.isEmpty()
                    && longer.subList(0, shorter.size()).equals(shorter);
        }

        private static boolean same(ActorGroup group, NameMention mention, List<String> keys) {
            if (!mention.canonical().isEmpty() || !group.canonical().isEmpty()) {
                return mention.canonical().equals(group.canonical());
            }
            boolean person = mention.kind() == ActorKind.PERSON;
            if (person != (group.kind() == ActorKind.PERSON)) {
                return false;
            }
            return person
                    ? group.keys().containsAll(keys) || keys.containsAll(group.keys())
                    : startsWith(group.keys(), keys) || startsWith(keys, group.keys());
        }
    }
}
