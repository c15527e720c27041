package org.isnad.saying;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Reading;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Row;
import org.isnad.model.Act;

/** The tables of saying, compiled for look-up by lemma. Immutable. */
final class SayingWords {
    /** What a row says that its word does besides its act, as bits. */
    static final int CONTINUES = 1;

    static final int RELAYS = 1 << 1;
    static final int NEUTRAL = 1 << 2;
    static final int DOCUMENT = 1 << 3;
    static final int SOURCE = 1 << 4;
    static final int OFFICIAL = 1 << 5;
    static final int SPOKESMAN = 1 << 6;
    static final int REPORT = 1 << 7;
    static final int CROWD = 1 << 8;
    static final int SOME = 1 << 9;
    static final int MEDIA = 1 << 10;
    static final int ENVOY = 1 << 11;
    static final int SPEECH = 1 << 12;
    static final int MEDIUM = 1 << 13;
    static final int IMPERSONAL = 1 << 14;
    static final int TRANSPARENT = 1 << 15;
    static final int AGENCY = 1 << 16;
    static final int REPORTER = 1 << 17;
    static final int WEAK = 1 << 18;
    static final int NAMELESS = 1 << 19;
    static final int WEAK_PRESENT = 1 << 20;
    static final int IMPERSONAL_AN = 1 << 21;
    static final int BUREAU = 1 << 22;
    static final int LAW = 1 << 23;
    static final int SITE = 1 << 24;
    static final int GENERIC = 1 << 25;
    /** Speaks in its own words, never for the one who spoke before. */
    static final int OWN = 1 << 26;
    /** Gives a thing its name: "what he called". */
    static final int LABEL = 1 << 27;
    /** In the present tense only with a speaker that is stated. */
    static final int STATED = 1 << 28;
    /** Always with one who is spoken to or of. */
    static final int TRANSITIVE = 1 << 29;
    /** In the plural, hearsay. */
    static final int RUMOUR = 1 << 30;

    private static final Map<String, Integer> ROLES = Map.ofEntries(
            Map.entry("continue", CONTINUES),
            Map.entry("relay", RELAYS),
            Map.entry("neutral", NEUTRAL),
            Map.entry("document", DOCUMENT),
            Map.entry("source", SOURCE),
            Map.entry("official", OFFICIAL),
            Map.entry("spokesman", OFFICIAL | SPOKESMAN),
            Map.entry("report", REPORT),
            Map.entry("crowd", CROWD),
            Map.entry("some", SOME),
            Map.entry("media", MEDIA),
            Map.entry("envoy", OFFICIAL | ENVOY),
            Map.entry("reporter", SOURCE | REPORTER),
            Map.entry("speech", SPEECH),
            Map.entry("medium", MEDIUM),
            Map.entry("impersonal", IMPERSONAL),
            Map.entry("transparent", TRANSPARENT),
            Map.entry("weak", WEAK),
            Map.entry("generic", OFFICIAL | GENERIC),
            Map.entry("speaker", OFFICIAL | SPOKESMAN | GENERIC),
            Map.entry("site", MEDIUM | SITE),
            Map.entry("law", DOCUMENT | LAW | OWN),
            Map.entry("footage", MEDIUM | DOCUMENT | OWN),
            Map.entry("label", LABEL),
            Map.entry("stated", STATED),
            Map.entry("transitive", TRANSITIVE),
            Map.entry("rumour", RUMOUR),
            Map.entry("bureau", MEDIA | BUREAU),
            Map.entry("weak-present", WEAK_PRESENT),
            Map.entry("impersonal-an", IMPERSONAL_AN),
            Map.entry("nameless", SOURCE | NAMELESS));

    final long verb;
    final long noun;
    final long preposition;
    final long source;
    final long particle;
    final long content;
    final long adjective;
    final long light;
    /** Parts of the names of persons, and titles before them. */
    final long names;

    final long given;
    final long rank;
    final long state;
    final long outlet;
    final long body;
    final long demonym;
    final long role;
    /** Closed-class words of the general table. */
    final long particles;
    /** Nouns that head the names of bodies and places. */
    final long naming;

    private final int[] frames;
    private final int[] roles;
    private final int[] follows;
    private final long[] parts;
    private final Act[] acts;

    SayingWords(WordIndex index) {
        verb = index.classBit("say-verb");
        noun = index.classBit("say-noun");
        preposition = index.classBit("say-prep");
        source = index.classBit("source-noun");
        particle = index.classBit("say-particle");
        content = index.classBit("content-noun");
        light = index.classBit("say-light");
        particles = index.classBits("prep", "conj", "sub", "rel", "neg", "part");
        role = index.classBit("role");
        given = index.classBit("given");
        rank = index.classBit("rank");
        state = index.classBit("state");
        outlet = index.classBit("outlet");
        body = index.classBit("body-kind");
        demonym = index.classBit("demonym");
        names = index.classBits("given", "family", "name-part", "role", "rank");
        naming = index.classBits("body-kind", "place-kind", "place-noun", "kind");
        adjective = index.classBit("say-adjective");
        List<Lemma> lemmas = index.lemmas();
        frames = new int[lemmas.size()];
        roles = new int[lemmas.size()];
        follows = new int[lemmas.size()];
        parts = new long[lemmas.size()];
        acts = new Act[lemmas.size()];
        lemmas.forEach(this::compile);
    }

    private void compile(Lemma lemma) {
        acts[lemma.id()] = Act.SAY;
        if ((lemma.classBit() & (verb | noun | preposition | source | particle | light)) == 0) {
            return;
        }
        Row row = lemma.row();
        frames[lemma.id()] = Frame.of(row.list("frame"));
        follows[lemma.id()] = Follows.of(row.list("follows"));
        parts[lemma.id()] = Mark.part(row.get("part"));
        acts[lemma.id()] = act(row.get("act"));
        roles[lemma.id()] = roles(row);
    }

    private int roles(Row row) {
        int bits = 0;
        for (String role : row.list("role")) {
            bits |= ROLES.getOrDefault(role, 0);
        }
        bits |= ROLES.getOrDefault(row.get("kind"), 0);
        return row.get("kind").equals("agency") ? bits | AGENCY : bits;
    }

    private static Act act(String name) {
        return name.isEmpty() ? Act.SAY : Act.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** A title of the tables of names; their duals look like too many other words. */
    boolean isRole(Reading reading) {
        return reading.is(role) && !reading.has(Feature.DUAL);
    }

    int frame(Lemma lemma) {
        return frames[lemma.id()];
    }

    int follows(Lemma lemma) {
        return follows[lemma.id()];
    }

    Act act(Lemma lemma) {
        return acts[lemma.id()];
    }

    /** The bits of {@link Mark} that a particle gives to its token. */
    long part(Lemma lemma) {
        return parts[lemma.id()];
    }

    boolean has(Lemma lemma, int role) {
        return (roles[lemma.id()] & role) != 0;
    }

    int roles(Lemma lemma) {
        return roles[lemma.id()];
    }

    /** What stands after a preposition of attribution, as bits. */
    static final class Follows {
        static final int NOUN = 1;
        static final int VERB = 1 << 1;
        static final int LI = 1 << 2;
        static final int ILA = 1 << 3;
        static final int SELF = 1 << 4;
        static final int LEAD = 1 << 5;
        static final int PARTED = 1 << 6;

        private Follows() {}

        static int of(List<String> names) {
            int bits = names.contains("noun") ? NOUN : 0;
            bits |= names.contains("verb") ? VERB : 0;
            bits |= names.contains("li") ? LI : 0;
            bits |= names.contains("self") ? SELF : 0;
            bits |= names.contains("lead") ? LEAD : 0;
            bits |= names.contains("parted") ? PARTED : 0;
            return names.contains("ila") ? bits | ILA : bits;
        }
    }
}
