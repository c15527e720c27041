package org.isnad.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;

/** Finds the events and states that an article tells, in the order of their triggers. Immutable. */
public final class EventExtractor {
    private final EventLexicon lexicon;
    private final KindReader kindReader;
    private final RoleWords words;
    private final TypeRoles types;

    public EventExtractor(Lexicon tables, WordIndex index) {
        lexicon = new EventLexicon(tables, index);
        kindReader = new KindReader(index);
        words = new RoleWords(tables);
        types = new TypeRoles(tables);
    }

    /** The events of an article. */
    public List<Event> extract(
            Analysis analysis,
            List<Figure> figures,
            List<Time> times,
            List<Actor> actors,
            List<Place> places,
            List<Attribution> sayings) {
        Mentions mentions = Mentions.of(analysis, actors, places, figures, times, sayings);
        Ground ground = new Ground(analysis, lexicon, mentions, kindReader.read(analysis, mentions));
        List<Trigger> triggers = new TriggerFilter(ground, words).filter(new TriggerFinder(ground).find());
        List<Roles> roles = new ArrayList<>(triggers.size());
        SceneReader sceneReader = new SceneReader(ground, words, types);
        for (int k = 0; k < triggers.size(); k++) {
            roles.add(sceneReader.read(triggers.get(k), k + 1 < triggers.size() ? triggers.get(k + 1) : null));
        }
        new Neighbours(ground, types).share(triggers, roles);
        new Tolls(ground).share(triggers, roles);
        StatusReader statusReader = new StatusReader(ground, words);
        List<Event> events = new ArrayList<>(triggers.size());
        for (int k = 0; k < triggers.size(); k++) {
            events.add(event(ground, triggers.get(k), roles.get(k), statusReader.read(triggers.get(k))));
        }
        return events;
    }

    private static Event event(Ground ground, Trigger trigger, Roles roles, StatusReader.Reality reality) {
        Mentions mentions = ground.mentions;
        Span word = trigger.reading() == null
                ? ground.analysis.token(trigger.token()).span()
                : ground.analysis.spanWithout(trigger.token(), trigger.reading().proclitics());
        Span all = ground.analysis.span(roles.first, roles.last);
        return new Event(
                trigger.type(),
                word,
                all.cover(word),
                reality.status(),
                reality.negated(),
                List.copyOf(roles.actor),
                List.copyOf(roles.target),
                roles.places.stream()
                        .map(n -> mentions.places().get(n - 1).id())
                        .toList(),
                roles.times.stream().map(n -> mentions.times().get(n - 1).id()).toList(),
                roles.figures.stream()
                        .map(n -> mentions.figures().get(n - 1).id())
                        .toList(),
                trigger.frame().row().where());
    }
}
