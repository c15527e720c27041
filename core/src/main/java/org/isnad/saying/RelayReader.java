package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Phrase;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.jspecify.annotations.Nullable;

/** Reads one medium handing on another's words: "the agency quoted him as saying". */
final class RelayReader {
    private static final int FARTHEST_QUOTED = 16;

    private final Desk desk;
    private final Scene scene;

    /** Through whom the words came and who spoke them, and where they begin. */
    record Relay(Voice voice, Complement complement) {}

    RelayReader(Desk desk) {
        this.desk = desk;
        this.scene = desk.scene;
    }

    /** The relay told by a verb, or null. */
    @Nullable
    Relay read(VerbCue cue, SubjectReader subjects) {
        int limit = cue.sentence().end();
        int at = cue.verb() + 1;
        Voice quoted = null;
        if (scene.is(at, Mark.AN) && desk.complements.hasPronoun(at)) {
            quoted = desk.voices.latest(null, false);
            at++;
        }
        List<Link> chain = new ArrayList<>(3);
        if (at < limit && !scene.is(at, Mark.AN)) {
            NounPhrase phrase = desk.phrases.read(at, limit, Frame.AN);
            if (phrase == null) {
                return null;
            }
            through(desk.voiceReader.of(phrase, cue.feminine()), chain);
            at = phrase.end();
        } else if (quoted == null) {
            NounPhrase phrase = subjects.phraseBefore();
            Voice relayer = phrase == null ? medium(cue) : desk.voiceReader.of(phrase, cue.feminine());
            if (relayer != null) {
                through(relayer, chain);
            } else if (Boolean.TRUE.equals(cue.feminine())) {
                return null;
            }
        }
        if (quoted == null) {
            at = afterFrom(at, limit);
            NounPhrase phrase = at < 0 ? null : desk.phrases.read(at, limit, Frame.INNA | Frame.QUOTE);
            if (phrase == null) {
                return null;
            }
            quoted = desk.voiceReader.of(phrase, null);
            at = phrase.end();
        }
        Complement complement = desk.complements.find(at, limit, Frame.INNA | Frame.QUOTE);
        if (complement == null) {
            return null;
        }
        if (subjects.clause() == cue.verb()) {
            subjects.setClause();
        }
        String speaker = quoted.last().name();
        chain.removeIf(link -> link.name().equals(speaker));
        chain.addAll(quoted.chain());
        Voice voice =
                new Voice(List.copyOf(chain), null, quoted.feminine(), quoted.plural(), quoted.head(), quoted.roles());
        return new Relay(voice, complement);
    }

    private void through(Voice relayer, List<Link> chain) {
        if (!desk.hearers.isOwn(relayer.last().name())) {
            chain.addAll(relayer.chain());
        }
    }

    /** The medium named before; a masculine verb without one is passive: "it was quoted from X". */
    private @Nullable Voice medium(VerbCue cue) {
        Voice latest = desk.voices.latest();
        boolean speaks = latest != null
                && (latest.last().kind() == LinkKind.OUTLET || latest.last().kind() == LinkKind.AGENCY);
        return speaks || Boolean.TRUE.equals(cue.feminine()) ? desk.voices.medium() : null;
    }

    /** "The paper said, quoting X, that": X speaks through the paper. */
    Voice quotedBetween(Voice voice, int from, int to) {
        for (int i = from; i < to; i++) {
            for (Phrase phrase : scene.analysis().phrases(i)) {
                if (phrase.is(desk.words.preposition) && desk.words.has(phrase.lemma(), SayingWords.RELAYS)) {
                    NounPhrase quoted = desk.phrases.read(phrase.end(), to, Frame.INNA | Frame.QUOTE);
                    return quoted == null ? voice : SentenceReader.nested(voice, desk.voiceReader.of(quoted, null));
                }
            }
        }
        return voice;
    }

    /** The token behind "from", over what stands between the relayer and it. */
    private int afterFrom(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + FARTHEST_QUOTED); i++) {
            if (scene.is(i, Mark.AN) && !desk.complements.hasPronoun(i)) {
                return i + 1;
            }
            if (scene.is(i, Mark.INNA | Mark.STOP | Mark.COLON)) {
                return -1;
            }
        }
        return -1;
    }
}
