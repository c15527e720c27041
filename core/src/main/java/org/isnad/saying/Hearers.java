package org.isnad.saying;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.model.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The outlet to which something was said, or which broadcast it: it is the first link of the chain. */
final class Hearers {
    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;
    private final VoiceReader voiceReader;
    private final @Nullable String ownOutlet;

    Hearers(Scene scene, SayingWords words, VoiceReader voiceReader) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
        this.voiceReader = voiceReader;
        String outlet = analysis.page().outlet();
        this.ownOutlet = outlet == null ? null : Key.fold(outlet);
    }

    /** The voice with the outlet named among tokens {@code from} to {@code to}, outside the speaker's own name. */
    Voice hear(Voice voice, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.is(i, Mark.DASH | Mark.LEFT)) {
                continue;
            }
            Mention mention = scene.mentionFrom(i);
            if (mention != null && mention.actor().kind() == ActorKind.OUTLET && hears(i, from)) {
                return through(
                        voice,
                        voiceReader.link(mention, List.of()),
                        mention.actor().id());
            }
            Voice general = media(voice, i, to);
            if (general != null) {
                return general;
            }
        }
        return voice;
    }

    private Voice through(Voice voice, Link outlet, @Nullable String id) {
        if (outlet.name().equals(voice.last().name())) {
            return voice;
        }
        if (isOwn(outlet.name())) {
            return voice.with(voice.chain(), id);
        }
        if (voice.chain().get(0).name().equals(outlet.name())) {
            return voice.with(voice.chain(), id);
        }
        List<Link> chain = new ArrayList<>(voice.chain().size() + 1);
        chain.add(outlet);
        chain.addAll(voice.chain());
        return voice.with(List.copyOf(chain), id);
    }

    boolean isOwn(String name) {
        return ownOutlet != null && Key.fold(name).contains(ownOutlet);
    }

    /** Not the site on which someone writes, nor an account there. */
    private boolean hears(int i, int from) {
        for (int k = i; k >= Math.max(from, i - 5); k--) {
            if (isSite(k) || scene.is(k, Mark.COMMA)) {
                return k != i && scene.is(k, Mark.COMMA);
            }
        }
        for (int k = i - 1; k >= Math.max(from, i - 4); k--) {
            if (scene.is(k, Mark.ALA) || scene.is(k, Mark.MEDIUM) && k == i - 1 && !scene.is(k, Mark.SOURCE)) {
                return false;
            }
            if (scene.is(k, Mark.LI | Mark.WITH | Mark.ILA | Mark.FI) || scene.is(k, Mark.FINITE | Mark.VERB)) {
                return true;
            }
        }
        return true;
    }

    private boolean isSite(int i) {
        for (Reading reading : analysis.readings(i)) {
            boolean site = reading.is(words.noun) && words.has(reading.lemma(), SayingWords.SITE);
            if (site || reading.get("sub").equals("platform")) {
                return true;
            }
        }
        return false;
    }

    /** "to local media", "to the agency": told without a name. */
    private @Nullable Voice media(Voice voice, int i, int to) {
        if (!scene.is(i, Mark.LI)) {
            return null;
        }
        int roles = 0;
        int end = i + 1;
        for (Reading reading : analysis.readings(i)) {
            roles |= reading.is(words.source) && reading.preposition() != 0 ? words.roles(reading.lemma()) : 0;
        }
        for (Phrase phrase : analysis.phrases(i, words.source)) {
            if (phrase.is(words.source) && phrase.preposition() != 0) {
                roles |= words.roles(phrase.lemma());
                end = Math.max(end, phrase.end());
            }
        }
        if ((roles & SayingWords.MEDIA) == 0) {
            return null;
        }
        if (analysis.word(i).definite() && end == i + 1) {
            Link medium = voiceReader.medium(i);
            return medium == null ? null : through(voice, medium, medium.actor());
        }
        while (end < to && scene.is(end, Mark.ADJECTIVE)) {
            end++;
        }
        if (scene.is(end, Mark.OPEN) && scene.close(end) < to && scene.close(end) - end <= 4) {
            Span name = analysis.span(end + 1, scene.close(end));
            return through(voice, new Link(analysis.page().slice(name), LinkKind.OUTLET, null, name, List.of()), null);
        }
        int letters = analysis.word(i).procliticLength();
        Span span = new Span(
                analysis.spanWithout(i, letters).start(),
                analysis.token(end - 1).end());
        LinkKind kind = (roles & SayingWords.AGENCY) != 0 ? LinkKind.AGENCY : LinkKind.OUTLET;
        return through(voice, new Link(analysis.page().slice(span), kind, null, span, List.of()), null);
    }
}
