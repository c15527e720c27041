package org.isnad.saying;

import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenRange;
import org.isnad.model.Act;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saying from a light verb with its noun: "issued a warning of", "put the blame on", "it came in a statement of
 * X that".
 */
final class LightReader {
    private static final int REACH = 16;

    private final Desk desk;
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    LightReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
        this.analysis = desk.analysis;
        this.words = desk.words;
    }

    /** The saying of the light verb at a token, or null. */
    @Nullable
    Draft read(int verb, TokenRange sentence, @Nullable Draft open) {
        if (verb > sentence.start() && (scene.is(verb - 1, Mark.NEGATION) || isNoun(verb))) {
            return null;
        }
        for (Reading reading : analysis.readings(verb, words.light)) {
            if (reading.is(words.light)
                    && reading.has(Feature.PERSON_3)
                    && (reading.has(Feature.ACTIVE) || !reading.has(Feature.PASSIVE))
                    && reading.preposition() == 0
                    && !WordMarks.misspelt(analysis.word(verb), reading)) {
                Draft draft = switch (reading.get("kind")) {
                    case "come" -> came(verb, sentence.end());
                    case "out" -> out(verb, sentence.end());
                    default -> issued(verb, reading, sentence, open);
                };
                if (draft != null) {
                    draft.letters = reading.conjunction() == 0 ? 0 : 1;
                    return draft;
                }
            }
        }
        return null;
    }

    /** Whether the word is rather a noun: nothing before it lets a clause begin. */
    private boolean isNoun(int i) {
        boolean noun = scene.is(i, Mark.CONTENT | Mark.NOUN);
        for (Reading reading : analysis.readings(i)) {
            noun |= reading.has(Feature.NOUN) && reading.preposition() == 0;
        }
        long begins =
                Mark.COMMA | Mark.STOP | Mark.ASIDE | Mark.KANA | Mark.QAD | Mark.ALSO | Mark.INNA | Mark.RELATIVE;
        return noun && !scene.is(i, Mark.WAW) && !scene.is(i - 1, begins);
    }

    /** "It came in a statement of X that". */
    private @Nullable Draft came(int verb, int limit) {
        int at = verb + 1;
        while (at < limit && scene.is(at, Mark.MANNER)) {
            at++;
        }
        if (scene.is(at, Mark.FI) && scene.is(at + 1, Mark.MEDIUM)) {
            return medium(verb, at + 1, limit);
        }
        return null;
    }

    /** "A statement came out of X in which". */
    private @Nullable Draft out(int verb, int limit) {
        int at = verb + 1;
        if (!scene.is(at, Mark.AN)) {
            return null;
        }
        NounPhrase issuer = desk.phrases.read(at + 1, limit, Frame.INNA | Frame.QUOTE);
        if (issuer == null || !scene.is(issuer.end(), Mark.MEDIUM | Mark.COLON)) {
            return null;
        }
        Complement complement = desk.complements.find(issuer.end(), limit, Frame.INNA | Frame.QUOTE);
        return complement == null ? null : draft(verb, complement, Act.SAY, desk.voiceReader.of(issuer, null));
    }

    private @Nullable Draft medium(int verb, int noun, int limit) {
        NounPhrase phrase = desk.phrases.read(noun, limit, Frame.INNA | Frame.QUOTE);
        if (phrase == null) {
            return null;
        }
        Complement complement = desk.complements.find(phrase.end(), limit, Frame.INNA | Frame.QUOTE);
        if (complement == null || complement.at() - verb > REACH * 2) {
            return null;
        }
        Voice voice = issuer(phrase, complement.at());
        return voice == null ? null : draft(verb, complement, Act.SAY, voice);
    }

    /** Who issued the statement: the actor named in or right behind its words, else the one who spoke before. */
    private @Nullable Voice issuer(NounPhrase phrase, int end) {
        if (phrase.named() == null) {
            for (int i = phrase.start(); i < end; i++) {
                Mention mention = scene.mentionFrom(i);
                if (mention != null && scene.is(i - 1, Mark.AN | Mark.LI) || mention != null && scene.is(i, Mark.LI)) {
                    return new Voice(List.of(desk.voiceReader.link(mention, List.of())), null, null, false, -1, 0);
                }
            }
        }
        boolean suffixed = false;
        for (Reading reading : analysis.readings(phrase.start())) {
            suffixed |= !reading.suffix().isEmpty();
        }
        Voice voice = suffixed ? desk.voices.latest() : desk.voiceReader.of(phrase, null);
        if (voice == null || voice.last().kind() != LinkKind.ANONYMOUS) {
            return voice;
        }
        Link last = voice.last();
        Link document = new Link(last.name(), LinkKind.DOCUMENT, null, last.span(), List.of());
        return voice.with(List.of(document), null);
    }

    private @Nullable Draft issued(int verb, Reading reading, TokenRange sentence, @Nullable Draft open) {
        int limit = sentence.end();
        int from = verb + 1;
        Voice voice = null;
        boolean f = reading.has(Feature.FEMININE);
        Boolean feminine = f == reading.has(Feature.MASCULINE) ? null : Boolean.valueOf(f);
        boolean pronoun = reading.has(Feature.PLURAL) && !reading.has(Feature.SINGULAR)
                || reading.get("kind").equals("blame") && desk.agreement.clashes(from, feminine);
        NounPhrase phrase = pronoun || scene.is(from, Mark.NOUN) && !scene.is(from, Mark.MENTION | Mark.SOURCE)
                ? null
                : desk.phrases.read(from, limit, Frame.OBJECT);
        if (phrase != null && (phrase.named() != null || phrase.head() != 0)) {
            voice = desk.voiceReader.of(phrase, null);
            from = phrase.end();
        } else if (phrase == null) {
            voice = open == null ? desk.voices.latest() : open.voice;
        }
        if (voice == null) {
            return null;
        }
        return reading.get("kind").equals("blame")
                ? blamed(verb, reading, from, limit, voice)
                : noun(verb, reading, from, limit, voice);
    }

    private @Nullable Draft blamed(int verb, Reading reading, int from, int limit, Voice voice) {
        for (int i = from; i < Math.min(limit, from + REACH / 2); i++) {
            if (with(reading, i)) {
                int frame = Frame.of(reading.lemma().row().list("frame"));
                Complement complement = (frame & Frame.ANY) != 0
                        ? new Complement(Frame.ANY, from, from)
                        : desk.complements.find(i + 1, Math.min(limit, i + REACH), frame);
                return complement == null ? null : draft(verb, complement, words.act(reading.lemma()), voice);
            }
            if (scene.is(i, Mark.STOP | Mark.INNA)) {
                return null;
            }
        }
        return null;
    }

    private boolean with(Reading verb, int i) {
        String key = analysis.key(i);
        for (String word : verb.lemma().row().list("with")) {
            String wanted = Key.fold(word);
            if (key.endsWith(wanted) && key.length() - wanted.length() <= 3) {
                return true;
            }
        }
        return false;
    }

    /** The first noun of saying that is no occasion, and the content that it brings. */
    private @Nullable Draft noun(int verb, Reading light, int from, int limit, Voice voice) {
        for (int i = from; i < Math.min(limit, from + REACH / 2); i++) {
            if (scene.is(i, Mark.STOP | Mark.INNA | Mark.COLON | Mark.FINITE & ~Mark.NOUN) && !scene.is(i, Mark.NOUN)) {
                return null;
            }
            if (!scene.is(i, Mark.NOUN) || scene.is(i - 1, Mark.PREPOSITIONS | Mark.ADVERB)) {
                continue;
            }
            if (!light.lemma().row().get("with").isEmpty() && !with(light, i)) {
                continue;
            }
            for (Reading reading : analysis.readings(i, words.noun | words.verb)) {
                if (reading.is(words.noun | words.verb) && reading.has(Feature.NOUN | Feature.MASDAR)) {
                    int frame = words.frame(reading.lemma()) & ~Frame.OBJECT;
                    Complement complement = desk.complements.find(i + 1, Math.min(limit, i + REACH), frame);
                    if (complement != null) {
                        return draft(verb, complement, words.act(reading.lemma()), voice);
                    }
                }
            }
        }
        return null;
    }

    private static Draft draft(int verb, Complement complement, Act act, Voice voice) {
        Draft draft = new Draft(verb, verb + 1, "light-verb", complement, act, voice);
        draft.neutral = true;
        return draft;
    }
}
