package org.isnad.saying;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.Tokenizer;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.isnad.model.Link;
import org.isnad.model.LinkKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells who a noun phrase is that speaks: a named actor, an earlier voice that it points back to, or its own words. */
final class VoiceReader {
    private static final String PEOPLE = "" + Letters.WAW + Letters.NOON;
    private static final String AND = "" + Letters.WAW;

    private final Scene scene;
    private final Analysis analysis;
    /** Remembered: an agency that speaks often is mentioned often, and all mentions are looked at. */
    private final Map<Actor, Boolean> agencies = new IdentityHashMap<>();

    private final SayingWords words;
    private final Offices offices;
    private final Voices voices;

    VoiceReader(Scene scene, SayingWords words, Offices offices, Voices voices) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
        this.offices = offices;
        this.voices = voices;
    }

    /** The voice of a phrase; {@code feminine} tells the verb's gender where a verb came before it. */
    Voice of(NounPhrase phrase, @Nullable Boolean feminine) {
        Voice earlier = phrase.named() == null ? earlier(phrase) : null;
        if (earlier != null) {
            return earlier;
        }
        Mention mention = phrase.named();
        Link person = mention == null && phrase.has(SayingWords.OFFICIAL) ? trailingName(phrase) : null;
        if (mention == null && person == null && phrase.body() != null && speaksForBody(phrase)) {
            mention = phrase.body();
        }
        mention = mention == null && scene.is(phrase.start(), Mark.OPEN) ? nicknamed(phrase) : mention;
        int head = lemma(phrase.start());
        boolean plural = (mention == null || mention.actor().kind() != ActorKind.PERSON) && isPlural(phrase.start());
        List<Link> chain = new ArrayList<>(2);
        if (mention != null) {
            chain.add(link(mention, others(phrase, mention)));
            return new Voice(chain, null, feminine, plural, head, phrase.head());
        }
        Voice surnamed = phrase.head() == 0 ? surnamed(phrase) : null;
        if (surnamed != null) {
            return surnamed;
        }
        Actor holder = person == null ? offices.holder(phrase.start(), phrase.end()) : null;
        if (holder != null) {
            Span span = analysis.span(phrase.start(), phrase.end());
            chain.add(new Link(holder.name(), kind(holder), holder.id(), span, List.of()));
            return new Voice(chain, null, feminine, false, head, phrase.head());
        }
        chain.add(person == null ? unnamed(phrase) : person);
        return new Voice(chain, null, feminine, plural && person == null, head, phrase.head());
    }

    /** One word by which someone was named who spoke before in full: his surname. */
    private @Nullable Voice surnamed(NounPhrase phrase) {
        int start = phrase.start();
        boolean one = phrase.end() == start + 1 || scene.is(start + 1, Mark.PUNCTUATION);
        if (!one || analysis.is(start, words.source | words.noun | words.naming)) {
            return null;
        }
        String told = bare(analysis.key(start));
        Voice found = voices.find(v -> v.last().kind() == LinkKind.PERSON
                && told.equals(surname(v.last().name())));
        return found == null ? null : found.with(List.of(found.last()), null);
    }

    private static String surname(String name) {
        List<String> keys = Tokenizer.keys(name);
        return keys.size() < 2 ? "" : bare(keys.get(keys.size() - 1));
    }

    /** A name behind an office that the names did not give: the words from the first given name or unknown word on. */
    private @Nullable Link trailingName(NounPhrase phrase) {
        int end = phrase.end();
        for (int k = phrase.start() + 1; k < end - 1; k++) {
            boolean name =
                    analysis.is(k, words.given) || analysis.readings(k).isEmpty() && !scene.is(k, Mark.ADJECTIVE);
            boolean free =
                    !analysis.word(k).definite() && !scene.inPlace(k) && !scene.is(k, Mark.MENTION | Mark.PUNCTUATION);
            if (name && free && end - k <= 4 && noneDefinite(k, end)) {
                Span span = analysis.span(k, end);
                return new Link(analysis.page().slice(span), LinkKind.PERSON, null, span, List.of());
            }
        }
        return null;
    }

    private boolean noneDefinite(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (scene.is(i, Mark.PREPOSITIONS | Mark.LI | Mark.BI | Mark.PUNCTUATION)) {
                return false;
            }
        }
        return !scene.is(to - 1, Mark.ADJECTIVE) || analysis.readings(to - 1).isEmpty();
    }

    /** The person of the article whose name ends in the quoted words. */
    private @Nullable Mention nicknamed(NounPhrase phrase) {
        String last = analysis.key(Math.max(phrase.start() + 1, scene.close(phrase.start()) - 1));
        for (Mention mention : scene.mentions()) {
            if (mention.actor().kind() == ActorKind.PERSON
                    && analysis.key(mention.end() - 1).equals(last)) {
                return mention;
            }
        }
        return null;
    }

    private boolean speaksForBody(NounPhrase phrase) {
        if (phrase.has(SayingWords.SPOKESMAN)) {
            return true;
        }
        return phrase.has(SayingWords.MEDIA | SayingWords.REPORTER)
                && phrase.body() != null
                && phrase.body().actor().kind() == ActorKind.OUTLET;
    }

    Link link(Mention mention, List<String> others) {
        Span span = analysis.span(mention.start(), mention.end());
        Actor actor = mention.actor();
        return new Link(actor.name(), kind(actor), actor.id(), span, others);
    }

    /** The outlet or agency that was named last before a token, or null. */
    @Nullable
    Link medium(int before) {
        Voice medium = voices.medium();
        if (medium != null) {
            return medium.last();
        }
        for (int i = before - 1; i >= 0; i--) {
            Mention mention = scene.mentionFrom(i);
            if (mention != null && mention.actor().kind() == ActorKind.OUTLET) {
                return link(mention, List.of());
            }
        }
        return null;
    }

    private List<String> others(NounPhrase phrase, Mention first) {
        List<String> names = new ArrayList<>(0);
        for (int i = first.end(); i < phrase.end(); i++) {
            Mention other = scene.mentionFrom(i);
            if (other != null && other.actor() != first.actor() && scene.is(i, Mark.WAW)) {
                names.add(other.actor().name());
            }
        }
        return names;
    }

    LinkKind kind(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> LinkKind.PERSON;
            case ORGANISATION -> LinkKind.ORGANISATION;
            case ARMED_FORCE -> LinkKind.ARMED_FORCE;
            case STATE -> LinkKind.STATE;
            case OUTLET -> agencies.computeIfAbsent(actor, this::isAgency) ? LinkKind.AGENCY : LinkKind.OUTLET;
        };
    }

    private boolean isAgency(Actor actor) {
        for (Span span : actor.mentions()) {
            int first = analysis.tokenAt(span.start());
            if (agencyWord(first) || agencyWord(first - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean agencyWord(int i) {
        for (Reading reading : analysis.readings(i)) {
            if (words.has(reading.lemma(), SayingWords.AGENCY)
                    || reading.get("sub").equals("agency")) {
                return true;
            }
        }
        return false;
    }

    private Link unnamed(NounPhrase phrase) {
        int start = phrase.start();
        int letters = analysis.word(start).conjunctionLength();
        int end = Math.max(phrase.end(), start + 1);
        while (end > start + 1 && scene.is(end - 1, Mark.PUNCTUATION & ~Mark.RIGHT)) {
            end--;
        }
        Span span = new Span(
                analysis.spanWithout(start, letters).start(),
                analysis.token(end - 1).end());
        String name = withoutPreposition(start, analysis.page().slice(span));
        if (phrase.head() == 0 && isUnknownName(phrase)) {
            return new Link(name, LinkKind.PERSON, null, span, List.of());
        }
        if (phrase.has(SayingWords.BUREAU) && phrase.end() > start + 1) {
            return new Link(name, LinkKind.ORGANISATION, null, span, List.of());
        }
        LinkKind body = phrase.head() == 0 ? bodyKind(start) : null;
        if (body != null) {
            return new Link(name, body, null, span, List.of());
        }
        LinkKind kind = phrase.has(SayingWords.MEDIA)
                ? phrase.has(SayingWords.AGENCY) ? LinkKind.AGENCY : LinkKind.OUTLET
                : isDocument(phrase.start()) ? LinkKind.DOCUMENT : LinkKind.ANONYMOUS;
        return new Link(name, kind, null, span, List.of());
    }

    /** What a noun that heads the names of bodies makes of its phrase, or null. */
    private @Nullable LinkKind bodyKind(int i) {
        for (Reading reading : analysis.readings(i, words.naming)) {
            if (reading.is(words.naming) && reading.preposition() == 0) {
                return switch (reading.get("kind")) {
                    case "armed-force" -> LinkKind.ARMED_FORCE;
                    case "state" -> LinkKind.STATE;
                    case "outlet" -> LinkKind.OUTLET;
                    default -> LinkKind.ORGANISATION;
                };
            }
        }
        return null;
    }

    /** Two to four words that no table knows, without an article: a person's name. */
    private boolean isUnknownName(NounPhrase phrase) {
        if (scene.is(phrase.start(), Mark.MEDIUM | Mark.SOURCE)) {
            return false;
        }
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (scene.is(i, Mark.ON_BEHALF)) {
                continue;
            }
            boolean name = analysis.readings(i).isEmpty() || analysis.is(i, words.names);
            boolean surname =
                    i > phrase.start() && analysis.is(phrase.start(), words.given) && scene.is(i, Mark.ADJECTIVE);
            if (analysis.word(i).definite() && i == phrase.start() || !name && !surname) {
                return false;
            }
        }
        return phrase.end() - phrase.start() >= 2 && phrase.end() - phrase.start() <= 4;
    }

    /** "To the sources" names the sources. */
    private String withoutPreposition(int start, String name) {
        if (!scene.is(start, Mark.LI) || name.length() < 3 || name.charAt(0) != Letters.LAM) {
            return name;
        }
        return name.charAt(1) == Letters.LAM ? Letters.ALEF + name.substring(1) : name.substring(1);
    }

    /** Whether a token is a picture or a law, which speaks for no one else. */
    boolean isOwn(int i) {
        for (Reading reading : analysis.readings(i, words.noun)) {
            if (reading.is(words.noun) && words.has(reading.lemma(), SayingWords.OWN)) {
                return true;
            }
        }
        return false;
    }

    boolean isDocument(int i) {
        for (Reading reading : analysis.readings(i, words.noun)) {
            if (reading.is(words.noun) && words.has(reading.lemma(), SayingWords.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** The voice that a definite phrase points back to, or null. */
    private @Nullable Voice earlier(NounPhrase phrase) {
        boolean same = false;
        for (int i = phrase.start(); i < Math.min(phrase.end(), phrase.start() + 3); i++) {
            same |= scene.is(i, Mark.SAME);
        }
        int first = phrase.start();
        while (first < phrase.end() - 1 && scene.is(first, Mark.SAME | Mark.POINTER)) {
            first++;
        }
        if (!same && !analysis.word(first).definite()) {
            return null;
        }
        if (phrase.has(SayingWords.MEDIA)) {
            Voice medium = voices.medium();
            Link named = medium == null ? medium(phrase.start()) : null;
            return named == null ? medium : new Voice(List.of(named), null, null, false, -1, 0);
        }
        int lemma = lemma(first);
        if (same && hasSource(first, SayingWords.NAMELESS)) {
            return voices.latest();
        }
        Voice found = lemma < 0 ? null : headed(lemma, first, phrase.end());
        boolean source = hasSource(first, SayingWords.SOURCE | SayingWords.CROWD | SayingWords.REPORT);
        if (found != null) {
            return same ? found : directly(found);
        }
        Voice latest = voices.latest();
        boolean one = !isPlural(first) && hasSource(first, SayingWords.GENERIC);
        if (latest != null && one && latest.last().kind() == LinkKind.PERSON) {
            return onlyNisbas(first + 1, phrase.end()) ? latest.with(List.of(latest.last()), null) : null;
        }
        if (same && source) {
            return voices.latest();
        }
        boolean onlySource = phrase.end() - first == 1 && hasSource(first, SayingWords.NAMELESS) && !isPlural(first);
        if (latest != null && onlySource && isMedium(latest.last().kind())) {
            return latest;
        }
        if (isIssued(first) && phrase.end() - first <= 2) {
            return voices.latest();
        }
        return source && phrase.end() - first == 1 && hasSource(first, SayingWords.SOURCE) ? found : null;
    }

    /** A voice heard before inside another's speech speaks for itself now; the medium that relayed it stays. */
    private static Voice directly(Voice voice) {
        List<Link> chain = new ArrayList<>(voice.chain());
        Link last = voice.last();
        chain.removeIf(link -> link != last && !isMedium(link.kind()));
        return chain.size() == voice.chain().size() ? voice : voice.with(List.copyOf(chain), voice.to());
    }

    private static boolean isMedium(LinkKind kind) {
        return kind == LinkKind.OUTLET || kind == LinkKind.AGENCY || kind == LinkKind.DOCUMENT;
    }

    private boolean onlyNisbas(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.is(i, Mark.ADJECTIVE | Mark.SAME | Mark.PUNCTUATION)) {
                return false;
            }
        }
        return true;
    }

    /** The last voice with this head and number, of which the further words of the phrase are part. */
    private @Nullable Voice headed(int lemma, int first, int end) {
        boolean plural = isPlural(first);
        List<String> told = new ArrayList<>();
        for (int i = first + 1; i < end; i++) {
            if (!scene.is(i, Mark.SAME | Mark.PUNCTUATION)) {
                told.add(bare(analysis.key(i)));
            }
        }
        String head = bare(analysis.key(first));
        return voices.find(
                v -> (v.head() == lemma && v.plural() == plural || words(v).contains(head)) && tells(v, told));
    }

    private static boolean tells(Voice voice, List<String> told) {
        if (told.isEmpty()) {
            return true;
        }
        return words(voice).containsAll(told);
    }

    private static List<String> words(Voice voice) {
        List<String> words = new ArrayList<>();
        for (String key : Tokenizer.keys(voice.last().name())) {
            words.add(bare(key.startsWith(AND) ? key.substring(1) : key));
        }
        return words;
    }

    private static String bare(String key) {
        boolean article = key.length() > 4 && (key.charAt(0) == Letters.ALEF || key.charAt(0) == Letters.LAM);
        return article && key.charAt(1) == Letters.LAM ? key.substring(2) : key;
    }

    private boolean hasSource(int i, int roles) {
        for (Reading reading : analysis.readings(i, words.source)) {
            if (reading.is(words.source) && words.has(reading.lemma(), roles)) {
                return true;
            }
        }
        return false;
    }

    /** "The statement", "the report": what the last voice issued. */
    private boolean isIssued(int i) {
        for (Reading reading : analysis.readings(i, words.noun)) {
            if (reading.is(words.noun)
                    && reading.article()
                    && !reading.has(Feature.PLURAL)
                    && !words.has(reading.lemma(), SayingWords.OWN)
                    && words.has(reading.lemma(), SayingWords.SPEECH | SayingWords.MEDIUM | SayingWords.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    private int lemma(int i) {
        int role = -1;
        for (Reading reading : analysis.readings(i)) {
            if (WordMarks.misspelt(analysis.word(i), reading)) {
                continue;
            }
            if (reading.is(words.source)) {
                return reading.lemma().id();
            }
            role = words.isRole(reading) ? reading.lemma().id() : role;
        }
        return role;
    }

    private boolean isPlural(int of) {
        int first = scene.is(of, Mark.POINTER) && of + 1 < analysis.size() ? of + 1 : of;
        if (analysis.word(first).definite() && analysis.key(first).endsWith(PEOPLE)) {
            return true;
        }
        for (Reading reading : analysis.readings(first, words.source)) {
            if (reading.is(words.source) && reading.has(Feature.PLURAL)) {
                return !words.has(reading.lemma(), SayingWords.REPORT);
            }
        }
        return false;
    }
}
