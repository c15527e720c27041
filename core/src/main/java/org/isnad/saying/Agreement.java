package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether a noun can be the subject of the verb before it: a feminine noun behind a masculine verb is the one spoken to
 * ("he asked the government to"). Only where both genders are sure.
 */
final class Agreement {
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    Agreement(Scene scene, SayingWords words) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
    }

    /** Whether the phrase that begins at a token surely has the other gender than the verb. */
    boolean clashes(int noun, @Nullable Boolean feminineVerb) {
        Boolean feminine = feminineVerb == null || noun >= scene.size() ? null : isFeminine(noun);
        return feminine != null && !feminine.equals(feminineVerb);
    }

    /** Whether a noun takes a feminine verb in the singular; null where that is open. */
    private @Nullable Boolean isFeminine(int i) {
        Mention mention = scene.mentionFrom(i);
        if (mention != null && mention.actor().kind() == ActorKind.PERSON) {
            return null;
        }
        if (mention != null && mention.actor().kind() == ActorKind.STATE && mention.end() == i + 1) {
            return state(i);
        }
        String plain = analysis.word(i).plain();
        if (scene.is(i, Mark.SOURCE) || plain.isEmpty()) {
            return null;
        }
        if (plain.charAt(plain.length() - 1) == Letters.TEH_MARBUTA) {
            return true;
        }
        return byReadings(i);
    }

    /** A capital that acts is feminine, and so are most states. */
    private Boolean state(int i) {
        for (Phrase phrase : analysis.phrases(i, words.state)) {
            if (phrase.is(words.state) && phrase.lemma().row().get("gender").equals("m")) {
                return isCapital(phrase.lemma().row().get("capital"), i);
            }
        }
        for (Reading reading : analysis.readings(i, words.state)) {
            if (reading.is(words.state) && reading.get("gender").equals("m")) {
                return isCapital(reading.get("capital"), i);
            }
        }
        return true;
    }

    private boolean isCapital(String capital, int i) {
        return org.isnad.arabic.Key.fold(capital).equals(analysis.key(i));
    }

    private boolean isBody(int i) {
        return analysis.is(i, words.body);
    }

    private @Nullable Boolean byReadings(int i) {
        Boolean feminine = null;
        for (Reading reading : analysis.readings(i)) {
            if (reading.preposition() != 0) {
                continue;
            }
            boolean bodies = reading.has(Feature.PLURAL) && reading.is(words.body);
            if (!reading.has(Feature.NOUN)
                    || !reading.suffix().isEmpty()
                    || reading.has(Feature.PLURAL) && !reading.is(words.body) && !isBody(i)) {
                return null;
            }
            boolean f = bodies || reading.has(Feature.PLURAL) || reading.has(Feature.FEMININE);
            if (!bodies && !reading.has(Feature.PLURAL) && f == reading.has(Feature.MASCULINE)
                    || feminine != null && feminine != f) {
                return null;
            }
            feminine = f;
        }
        return feminine;
    }
}
