package org.isnad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.ActorKind;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of up to a clause: the last subject of the sentence, for verbs that leave theirs out, the last pair of
 * actors, for "both sides", and the last actor, for possessives.
 */
final class Discourse {
    private final Ground ground;
    private final Analysis analysis;
    private final Namer namer;
    private final ChunkReader chunkReader;
    private final Agreement agreement;
    private final List<Subject> subjects = new ArrayList<>();
    private String lastActor = "";
    private String lastGroup = "";
    private int last;
    private final Map<String, Integer> placeOfNoun = new HashMap<>();
    private final int[] lastPlace = new int[PlaceKind.values().length];
    private List<String> pair = List.of();
    private int sentence = -1;
    private int scanned;

    Discourse(Ground ground, Namer namer) {
        this.ground = ground;
        this.analysis = ground.analysis;
        this.namer = namer;
        this.chunkReader = new ChunkReader(ground);
        this.agreement = new Agreement(ground);
    }

    /** Who a clause spoke of first, with the head of the phrase. */
    private record Subject(List<String> names, int head, int members) {}

    /** Reads on to the clause that begins at a token. */
    void follow(int start) {
        while (scanned < start) {
            int end = ground.clauseEnd(scanned);
            if (analysis.sentenceOf(scanned) != sentence) {
                sentence = analysis.sentenceOf(scanned);
                subjects.clear();
            }
            clause(scanned, end);
            scanned = Math.max(end, scanned + 1);
        }
        if (start < ground.size() && analysis.sentenceOf(start) != sentence) {
            sentence = analysis.sentenceOf(start);
            subjects.clear();
        }
    }

    private void clause(int start, int end) {
        List<Chunk> chunks = chunkReader.read(start, end);
        if (!ground.is(start, Kind.RELATIVE) && !describes(start)) {
            Chunk found = subjectOf(chunks, verb(start, end) >= 0 || topic(start, end));
            if (found != null) {
                subjects.add(subject(chunks, found));
            }
        }
        for (int i = start; i < end; i++) {
            int place = ground.mentions.place()[i];
            if (place != 0) {
                PlaceKind kind = ground.mentions.places().get(place - 1).kind();
                lastPlace[kind.ordinal()] = place;
                last = kind == PlaceKind.COUNTRY && last != 0 ? last : place;
                headed(i, place);
            }
        }
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.actor() == 0) {
                continue;
            }
            lastActor = namer.name(chunk);
            ActorKind kind = ground.mentions.actors().get(chunk.actor() - 1).kind();
            lastGroup = kind == ActorKind.PERSON || kind == ActorKind.OUTLET ? lastGroup : lastActor;
            if (k > 0 && chunk.joined() && chunks.get(k - 1).actor() != 0) {
                pair = List.of(namer.name(chunks.get(k - 1)), lastActor);
            }
        }
    }

    /** Notes by which noun a place is called, in its name or before it ("the factory of N", "the town of N"). */
    private void headed(int i, int place) {
        if (i > 0 && ground.mentions.place()[i - 1] == place) {
            return;
        }
        placeOfNoun.put(stem(i), place);
        if (i > 0 && ground.is(i - 1, Kind.NOMINAL)) {
            placeOfNoun.put(stem(i - 1), place);
        }
    }

    /** The key of a word without proclitics and article. */
    private String stem(int i) {
        String key = analysis.key(i);
        int at = analysis.word(i).procliticLength() + (analysis.word(i).definite() ? 2 : 0);
        return key.substring(Math.min(at, key.length()));
    }

    private int verb(int start, int end) {
        for (int i = start; i < end; i++) {
            if (ground.is(i, Kind.FINITE) && !ground.auxiliary(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a clause describes an indefinite noun right before it ("a statement that the agency received"). */
    private boolean describes(int start) {
        return ground.is(start, Kind.FINITE)
                && start > 0
                && ground.is(start - 1, Kind.NOMINAL)
                && analysis.word(start).conjunctionLength() == 0
                && analysis.sentenceOf(start) == analysis.sentenceOf(start - 1)
                && !analysis.word(start - 1).definite()
                && ground.mentions.actor()[start - 1] == 0;
    }

    /** A clause without verb whose sentence goes on after it: its first phrase is what the verb then tells of. */
    private boolean topic(int start, int end) {
        return end < ground.size() && analysis.sentenceOf(end) == analysis.sentenceOf(start);
    }

    /** The subject of a verb among the phrases of its clause: someone before it, else the first after it. */
    @Nullable
    private Chunk subjectOf(List<Chunk> chunks, boolean told) {
        if (!told) {
            return null;
        }
        for (int k = 0; k < chunks.size(); k++) {
            Chunk chunk = chunks.get(k);
            if (!chunk.bare() || chunk.joined()) {
                continue;
            }
            if (namer.someone(chunk)) {
                return chunk;
            }
            if (ground.hasSort(chunk.end() - 1, ground.lexicon.quantity)
                    && k + 1 < chunks.size()
                    && chunks.get(k + 1).preposition() == chunk.end()
                    && namer.someone(chunks.get(k + 1))) {
                return chunks.get(k + 1);
            }
        }
        return null;
    }

    private Subject subject(List<Chunk> chunks, Chunk first) {
        List<String> all = new ArrayList<>(names(first));
        int members = 1;
        for (int k = chunks.indexOf(first) + 1;
                k < chunks.size() && chunks.get(k).joined();
                k++) {
            if (namer.someone(chunks.get(k))) {
                all.addAll(names(chunks.get(k)));
                members++;
            }
        }
        return new Subject(all, namer.head(first), members);
    }

    /** The names of the last subject of the sentence. */
    List<String> subjects() {
        return subjects.isEmpty()
                ? List.of()
                : subjects.get(subjects.size() - 1).names();
    }

    /** The names of the last subject of the sentence that a verb agrees with; of the last where none does. */
    List<String> subjects(Reading verb) {
        for (int k = subjects.size() - 1; k >= 0; k--) {
            if (agreement.follows(verb, subjects.get(k).head(), subjects.get(k).members())) {
                return subjects.get(k).names();
            }
        }
        return subjects();
    }

    /** The names of the last subject of the sentence that a suffix pronoun may mean. */
    List<String> owner(String suffix) {
        boolean many = suffix.charAt(suffix.length() - 1) == Letters.MEEM;
        for (int k = subjects.size() - 1; k >= 0; k--) {
            Subject subject = subjects.get(k);
            if (agreement.owns(suffix, subject.head()) || many && subject.members() > 1) {
                return subject.names();
            }
        }
        return many && !lastGroup.isEmpty() ? List.of(lastGroup) : subjects();
    }

    /** The number of the place named last, or 0. */
    int lastPlace() {
        return last;
    }

    private int lastOf(PlaceKind kind) {
        int place = lastPlace[kind.ordinal()];
        return place == 0 ? last : place;
    }

    /** The place that a definite noun points back to ("the town"), or 0. */
    int placeOf(Chunk chunk) {
        int head = chunk.start();
        if (chunk.place() != 0 || chunk.actor() != 0) {
            return 0;
        }
        boolean site = ground.hasSort(head, ground.lexicon.place) || ground.hasSort(head, ground.lexicon.site);
        if (site && chunk.end() > head + 1) {
            int land = namer.landOf(head + 1);
            if (land != 0) {
                return land;
            }
        }
        if (!analysis.word(head).definite() && chunk.end() == head + 1) {
            return 0;
        }
        boolean any = ground.hasSort(head, ground.lexicon.backCity)
                || ground.hasSort(head, ground.lexicon.backRegion)
                || ground.hasSort(head, ground.lexicon.backAny);
        if (!any && (site || ground.hasSort(head, ground.lexicon.building))) {
            int named = placeOfNoun.getOrDefault(stem(head), 0);
            if (named != 0) {
                return named;
            }
        }
        if (!analysis.word(head).definite()) {
            return 0;
        }
        if (ground.hasSort(head, ground.lexicon.backCity)) {
            int capital = chunk.end() > head + 1 ? namer.capital(head + 1) : 0;
            return capital != 0 ? capital : lastOf(PlaceKind.CITY);
        }
        if (ground.hasSort(head, ground.lexicon.backRegion)) {
            return lastOf(PlaceKind.REGION);
        }
        if (ground.hasSort(head, ground.lexicon.backAny)) {
            return last;
        }
        return ground.hasSort(head, ground.lexicon.backCountry) ? lastPlace[PlaceKind.COUNTRY.ordinal()] : 0;
    }

    /** The name of a phrase, with possessives and "both sides" resolved where there is one to resolve them to. */
    String resolve(Chunk chunk) {
        if (namer.possessed(chunk) && ground.hasSort(chunk.start(), ground.lexicon.force)) {
            List<String> owner = owner(namer.suffix(chunk));
            String one = owner.isEmpty() ? lastActor : owner.get(0);
            return one.isEmpty() ? namer.name(chunk) : one;
        }
        return namer.name(chunk);
    }

    /** All names of a phrase: two for "both sides". */
    List<String> names(Chunk chunk) {
        if (namer.bothSides(chunk) && !pair.isEmpty()) {
            return pair;
        }
        List<String> one = new ArrayList<>(1);
        String name = resolve(chunk);
        if (!name.isEmpty()) {
            one.add(name);
        }
        return one;
    }
}
