package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Key;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.WordIndex;
import org.isnad.lexicon.Fault;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.model.ClaimType;
import org.isnad.model.Status;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The event tables, compiled: frames, sorts, light verbs, status words, each by the id of its lemma. */
final class EventLexicon {
    final long verbs;
    final long nouns;
    final long light;
    final long modals;
    final long statusWords;
    final long arguments;
    final long sayVerbs;
    final long states;
    final long countHeads;
    final long among;
    final long sayPrepositions;
    final long numbers;
    private final Map<String, String> relatives = new HashMap<>();
    private final Map<String, String> endings = new HashMap<>();
    final Sorts sorts = new Sorts();
    final int named = sorts.number("named");
    final int place = sorts.number("place");
    final int figure = sorts.number("figure");
    final int purpose = sorts.number("purpose");
    final int right = sorts.number("right");
    final int need = sorts.number("need");
    final int ending = sorts.number("ending");
    final int military = sorts.number("military");
    final int hope = sorts.number("hope");
    final int onslaught = sorts.number("onslaught");
    final int lays = sorts.number("lays");
    final int begin = sorts.number("begin");
    final int casualty = sorts.number("casualty");
    final int time = sorts.number("time");
    final int register = sorts.number("register");
    final int parties = sorts.number("parties");
    final int delegation = sorts.number("delegation");
    final int civil = sorts.number("civil");
    final int stone = sorts.number("stone");
    final int teargas = sorts.number("teargas");
    final int captive = sorts.number("captive");
    final int refugee = sorts.number("refugee");
    final int freedom = sorts.number("freedom");
    final int backCity = sorts.number("back-city");
    final int backAny = sorts.number("back-any");
    final int backRegion = sorts.number("back-region");
    final int backCountry = sorts.number("back-country");
    final int leave = sorts.number("leave");
    final int conclude = sorts.number("conclude");
    final int initiative = sorts.number("initiative");
    final int agreement = sorts.number("agreement");
    final int force = sorts.number("force");
    final int armed = sorts.number("armed");
    final int person = sorts.number("person");
    final int nobody = sorts.number("nobody");
    final int quantity = sorts.number("quantity");
    final int label = sorts.number("label");
    final int carrier = sorts.number("carrier");
    final int adjective = sorts.number("adjective");
    final int bringsWithLam = sorts.number("brings-with-lam");
    final int fire = sorts.number("fire");
    final int munition = sorts.number("munition");
    final int aircraft = sorts.number("aircraft");
    final int body = sorts.number("body");
    final int office = sorts.number("office");
    final int strike = sorts.number("strike");
    final int site = sorts.number("site");
    final int building = sorts.number("building");
    final int breakout = sorts.number("breakout");
    final int life = sorts.number("life");
    final int manner = sorts.number("manner");
    final int hand = sorts.number("hand");
    final int mediation = sorts.number("mediation");
    private final @Nullable Frame[] frames;
    private final long[] bits;
    private final List<Fault> faults = new ArrayList<>();

    EventLexicon(Lexicon tables, WordIndex index) {
        sayVerbs = index.classBit("say-verb");
        states = index.classBit("state");
        countHeads = index.classBit("count-head");
        among = index.classBit("among");
        numbers = index.classBit("number");
        sayPrepositions = index.classBit("say-prep");
        for (Row row : tables.table("event/endings").rows()) {
            (row.get("means").startsWith("ending-") ? endings : relatives)
                    .put(Key.fold(row.get("form")), row.get("means"));
        }
        verbs = index.classBit("event-verb");
        nouns = index.classBit("event-noun");
        light = index.classBit("light-verb");
        modals = index.classBit("event-modal");
        statusWords = index.classBit("status-word");
        arguments = index.classBit("argument");
        int size = index.lemmas().size();
        frames = new Frame[size];
        bits = new long[size * Sorts.LONGS];
        for (Lemma lemma : index.lemmas()) {
            compile(lemma);
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(faults);
        }
    }

    private void compile(Lemma lemma) {
        Row row = lemma.row();
        if ((lemma.classBit() & (verbs | nouns)) != 0) {
            frame(lemma, row);
        } else if ((lemma.classBit() & (arguments | light | modals)) != 0) {
            row.list("sort").forEach(sort -> mark(lemma.id(), sort));
        }
    }

    private void frame(Lemma lemma, Row row) {
        boolean nothing = row.get("type").equals(Frame.NOTHING);
        ClaimType type = nothing ? ClaimType.PRESENCE : Vocabulary.find(ClaimType.class, row.get("type"));
        Status status = row.has("status") ? Vocabulary.find(Status.class, row.get("status")) : null;
        if (type == null || row.has("status") && status == null) {
            faults.add(new Fault(row.table().name() + ".tsv", row.line(), "no such type or status"));
            return;
        }
        if (!nothing) {
            mark(lemma.id(), row.get("type"));
        }
        boolean noun = (lemma.classBit() & nouns) != 0;
        frames[lemma.id()] = new Frame(
                row,
                type,
                nothing,
                noun,
                folded(row, "actor"),
                folded(row, "target"),
                folded(row, "place"),
                row.get("genitive"),
                row.get("forms"),
                conditions(row, "needs"),
                conditions(row, "never"),
                status);
    }

    private static List<String> folded(Row row, String column) {
        return row.list(column).stream().map(Key::fold).toList();
    }

    private Condition[] conditions(Row row, String column) {
        return row.list(column).stream()
                .map(text -> Condition.parse(text, sorts))
                .toArray(Condition[]::new);
    }

    private void mark(int lemma, String sort) {
        int number = sorts.number(sort);
        bits[lemma * Sorts.LONGS + (number >> 6)] |= 1L << number;
    }

    /** What a relative pronoun agrees with: plural, masculine, feminine, dual; empty for others. */
    String relativeNumber(String pronoun) {
        return relatives.getOrDefault(pronoun, "");
    }

    /** Whether a word ends as a sound plural does. */
    boolean pluralEnding(String key) {
        return ends(key, "ending-plural");
    }

    /** Whether a word ends as a nisba does. */
    boolean nisbaEnding(String key) {
        return ends(key, "ending-nisba");
    }

    /** Whether a word ends as a feminine does. */
    boolean feminineEnding(String key) {
        return ends(key, "ending-feminine");
    }

    private boolean ends(String key, String means) {
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (ending.getValue().equals(means) && key.endsWith(ending.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** The frame of an event verb or noun; null for other lemmas. */
    @Nullable
    Frame frame(Lemma lemma) {
        return frames[lemma.id()];
    }

    /** Adds the sorts of a lemma to those of a token. */
    void addSorts(Lemma lemma, long[] to, int token) {
        for (int k = 0; k < Sorts.LONGS; k++) {
            to[token * Sorts.LONGS + k] |= bits[lemma.id() * Sorts.LONGS + k];
        }
    }
}
