package org.isnad.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
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
    private final RolePhrase roles;
    private final StateFinder states;
    private final BackReferences references;
    private final PlaceExtractor places;

    public NameExtractor(Lexicon lexicon, WordIndex index) {
        classes = new NameClasses(index, lexicon);
        NameShape shape = new NameShape(index);
        bodies = new BodyFinder(
                classes,
                new BodyComplement(classes, lexicon, index.classBit("party-cue")),
                new BodyPurpose(classes, shape, lexicon),
                new QuotedBodies(classes, lexicon),
                new ForcePattern(classes, lexicon));
        persons = new PersonFinder(classes, shape);
        roles = new RolePhrase(classes, persons, lexicon);
        states = new StateFinder(classes, lexicon, index);
        references = new BackReferences(classes, lexicon);
        places = new PlaceExtractor(lexicon, index);
    }

    /** The names of an article. */
    public Names extract(Analysis analysis) {
        NamesFound work = new NamesFound(
                analysis, persons, new NameMention[analysis.size()], new ArrayList<>(), new GroupIndex());
        full(work);
        surnames(work);
        shortForms(work);
        references.join(analysis, work.groups());
        work.dropIndefinite();
        return names(work, places.extract(analysis, work.at()));
    }

    private void full(NamesFound work) {
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
                // a family name of someone named before is given to the last of that name
                mention = mention != null && work.pointsBack(mention) ? null : mention;
            }
            if (mention == null) {
                mention = states.at(analysis, i, i == 0 ? null : work.at()[i - 1]);
            }
            if (mention != null) {
                within(work, mention.whole(), mention.start());
                work.add(mention);
                nested(work, mention);
                i = mention.end() - 1;
            }
        }
    }

    /** Whether a table's body or outlet begins at a token: then it is no place that its first noun heads. */
    private boolean listed(Analysis analysis, int i) {
        return analysis.is(i, classes.body | classes.outlet) || analysis.phraseIs(i, classes.body | classes.outlet);
    }

    /** The bodies named in the role before a person's name. */
    private void within(NamesFound work, int start, int end) {
        for (int k = start; k < end; k++) {
            NameMention body = bodies.at(work.analysis(), k);
            if (body != null && body.end() <= end) {
                work.add(body);
                k = body.end() - 1;
            }
        }
    }

    /** The states that lead or support a body and are named in its name. */
    private void nested(NamesFound work, NameMention mention) {
        if (mention.kind() == ActorKind.PERSON || mention.kind() == ActorKind.STATE) {
            return;
        }
        NameMention before = null;
        for (int k = mention.start() + 2; k < mention.end(); k++) {
            NameMention state = states.at(work.analysis(), k, before);
            boolean joined = before != null && before.end() == k;
            before = state != null && state.end() <= mention.end() && (joined || states.led(work.analysis(), k))
                    ? state
                    : null;
            if (before != null) {
                work.alongside(before);
            }
        }
    }

    private @Nullable NameMention person(Analysis analysis, int i) {
        if (roles.begins(analysis, i)) {
            int name = roles.nameAfter(analysis, i);
            NameMention mention = name < 0 ? null : persons.at(analysis, name, i);
            boolean place = mention != null
                    && (places.longest(analysis, name - 1) > name
                            || mention.end() > name + 1 && places.longest(analysis, name) == mention.end());
            if (mention != null && !place) {
                return mention.as(RolePhrase.text(analysis, i, name));
            }
        }
        NameMention mention = persons.at(analysis, i, -1);
        if (mention == null || mention.end() > i + 1 && places.longest(analysis, i) == mention.end()) {
            return null;
        }
        int end = roles.endBehind(analysis, mention.end());
        int start = roles.startBehind(analysis, mention.end());
        return end <= start ? mention : mention.as(RolePhrase.text(analysis, start, end));
    }

    private void surnames(NamesFound work) {
        Map<String, List<ActorGroup>> bySurname = new HashMap<>();
        Analysis analysis = work.analysis();
        for (ActorGroup group : work.groups()) {
            if (group.kind() == ActorKind.PERSON && group.keys().size() >= 2) {
                int unit = persons.lastUnit(
                        analysis, group.longest().start(), group.longest().end());
                String first = unit > group.longest().start() ? Transliteration.frame(analysis.key(unit)) : "";
                List<ActorGroup> family = bySurname.computeIfAbsent(first, k -> new ArrayList<>(1));
                if (family.size() < GroupIndex.MOST) {
                    family.add(group);
                }
            }
        }
        BitSet initials = new BitSet();
        for (String surname : bySurname.keySet()) {
            if (!surname.isEmpty()) {
                initials.set(surname.charAt(0));
            }
        }
        for (int i = 0; i < analysis.size() && !bySurname.isEmpty(); i++) {
            if (work.free(i) && !analysis.is(i, classes.closed)) {
                surname(work, i, bySurname, initials);
            }
        }
    }

    private void surname(NamesFound work, int i, Map<String, List<ActorGroup>> bySurname, BitSet initials) {
        String key = work.analysis().key(i);
        for (int letters = 0; letters <= Math.min(2, key.length() - 2); letters++) {
            if (!initials.get(key.charAt(letters))) {
                continue;
            }
            ActorGroup group = null;
            int end = -1;
            for (ActorGroup other : bySurname.getOrDefault(Transliteration.frame(key.substring(letters)), List.of())) {
                int to = unitEnd(work, i, other);
                if (to > 0 && other.firstToken() < i && (group == null || other.lastBefore(i) > group.lastBefore(i))) {
                    group = other;
                    end = to;
                }
            }
            if (group != null) {
                work.mark(new NameMention(i, end, letters, i, ActorKind.PERSON, "", null), group);
                return;
            }
        }
    }

    /** The end of a person's family name that begins at a token, or -1 where not all of it stands there. */
    private int unitEnd(NamesFound work, int i, ActorGroup group) {
        Analysis analysis = work.analysis();
        int unit = persons.lastUnit(
                analysis, group.longest().start(), group.longest().end());
        int length = group.longest().end() - unit;
        if (length == 1 && !analysis.key(i).endsWith(analysis.key(unit)) && !classes.unknownOrName(analysis, i)) {
            return -1;
        }
        for (int k = 1; k < length; k++) {
            if (i + k >= analysis.size()
                    || !work.free(i + k)
                    || !analysis.key(i + k).equals(analysis.key(unit + k))) {
                return -1;
            }
        }
        return i + length;
    }

    private void shortForms(NamesFound work) {
        Analysis analysis = work.analysis();
        for (int i = 0; i < analysis.size(); i++) {
            if (work.free(i)
                    && (analysis.word(i).definite() || !analysis.phrases(i).isEmpty())) {
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

    private static Names names(NamesFound work, Places places) {
        List<Actor> actors = new ArrayList<>();
        Map<NameMention, Actor> actorOf = new IdentityHashMap<>();
        Map<ActorGroup, String> ids = new HashMap<>();
        for (ActorGroup group : work.groups()) {
            ids.put(group, "A" + (ids.size() + 1));
        }
        for (ActorGroup group : work.groups()) {
            Actor actor = group.actor(ids.getOrDefault(group, ""), ids.get(work.employer(group)), work.analysis());
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
}
