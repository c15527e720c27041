package org.isnad.event;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.model.Actor;
import org.isnad.model.Attribution;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.model.Time;

/**
 * Which mention each token belongs to. The numbers are indices into the lists plus one; 0 is none.
 *
 * @param sayings the attributions of the article
 */
record Mentions(
        List<Actor> actors,
        List<Place> places,
        List<Figure> figures,
        List<Time> times,
        List<Attribution> sayings,
        int[] actor,
        int[] place,
        int[] figure,
        int[] time) {
    static Mentions of(
            Analysis analysis,
            List<Actor> actors,
            List<Place> places,
            List<Figure> figures,
            List<Time> times,
            List<Attribution> sayings) {
        int n = analysis.size();
        Mentions mentions =
                new Mentions(actors, places, figures, times, sayings, new int[n], new int[n], new int[n], new int[n]);
        for (int k = 0; k < places.size(); k++) {
            for (Span span : places.get(k).mentions()) {
                mark(analysis, mentions.place, span, k + 1);
            }
        }
        for (int k = 0; k < actors.size(); k++) {
            for (Span span : actors.get(k).mentions()) {
                mark(analysis, mentions.actor, span, k + 1);
            }
        }
        for (int k = 0; k < figures.size(); k++) {
            mark(analysis, mentions.figure, figures.get(k).span(), k + 1);
        }
        for (int k = 0; k < times.size(); k++) {
            mark(analysis, mentions.time, times.get(k).span(), k + 1);
        }
        return mentions;
    }

    private static void mark(Analysis analysis, int[] of, Span span, int number) {
        int i = analysis.tokenAt(span.start());
        if (i > 0 && analysis.token(i - 1).end() > span.start()) {
            i--;
        }
        for (; i < analysis.size() && analysis.token(i).start() < span.end(); i++) {
            of[i] = number;
        }
    }

    /** Whether a mention ends with a token. */
    boolean ends(int i) {
        return ends(actor, i) || ends(place, i) || ends(time, i) || ends(figure, i);
    }

    private static boolean ends(int[] mention, int i) {
        return mention[i] != 0 && (i + 1 >= mention.length || mention[i + 1] != mention[i]);
    }

    /** Marks the tokens that are part of a name. */
    boolean[] named() {
        boolean[] named = new boolean[actor.length];
        for (int i = 0; i < named.length; i++) {
            named[i] = actor[i] != 0 || place[i] != 0;
        }
        return named;
    }
}
