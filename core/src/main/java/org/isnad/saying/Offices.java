package org.isnad.saying;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.model.Actor;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * The offices of the persons whom the article names, read from the words around their names: "the head of the council
 * N. N." lets "the head of the council" elsewhere mean him.
 */
final class Offices {
    private static final int LONGEST = 9;

    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;
    private final List<Office> offices = new ArrayList<>();

    private record Office(Actor person, int head, Set<String> words, Set<String> places) {}

    Offices(Scene scene, SayingWords words) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
        for (Mention mention : scene.mentions()) {
            if (mention.actor().kind() == ActorKind.PERSON && !isBareNisba(mention)) {
                before(mention);
                after(mention);
            }
        }
    }

    /** "A Yemeni" behind a title is an adjective, even where someone is called so. */
    private boolean isBareNisba(Mention mention) {
        return mention.end() == mention.start() + 1
                && scene.is(mention.start(), Mark.ADJECTIVE)
                && !analysis.word(mention.start()).definite();
    }

    private void before(Mention mention) {
        int head = -1;
        for (int i = mention.start() - 1; i >= Math.max(0, mention.start() - LONGEST); i--) {
            Mention other = scene.mention(i);
            if (other != null && other.actor().kind() == ActorKind.PERSON) {
                break;
            }
            if (scene.is(i, Mark.PUNCTUATION & ~(Mark.OPEN | Mark.CLOSE))
                    || scene.is(i, Mark.INNA | Mark.FINITE | Mark.RELATIVE) && !scene.is(i, Mark.SOURCE)) {
                break;
            }
            if (headLemma(i) >= 0 && !scene.is(i - 1, Mark.SOURCE)) {
                head = i;
            }
            if (scene.is(i, Mark.MANNER)) {
                break;
            }
        }
        if (head >= 0) {
            offices.add(office(mention.actor(), head, head + 1, mention.start()));
        }
    }

    private void after(Mention mention) {
        int from = scene.is(mention.end(), Mark.COMMA | Mark.DASH | Mark.LEFT) ? mention.end() + 1 : mention.end();
        if (headLemma(from) < 0) {
            return;
        }
        int end = from + 1;
        while (end < analysis.size()
                && end < from + LONGEST
                && !scene.is(end, Mark.PUNCTUATION | Mark.INNA | Mark.TIME)) {
            end++;
        }
        offices.add(office(mention.actor(), from, from + 1, end));
    }

    private Office office(Actor person, int head, int from, int to) {
        Set<String> places = new HashSet<>();
        for (int i = from; i < to; i++) {
            Mention mention = scene.mention(i);
            boolean state = mention != null && mention.actor().kind() == ActorKind.STATE;
            if (scene.inPlace(i) || state) {
                places.add(bare(i));
            }
        }
        return new Office(person, headLemma(head), keys(from, to), places);
    }

    /** The lemma of an official's noun at a token, or -1. */
    int headLemma(int i) {
        int role = -1;
        for (Reading reading : analysis.readings(i)) {
            if (reading.is(words.source) && words.has(reading.lemma(), SayingWords.OFFICIAL)) {
                return reading.lemma().id();
            }
            if (reading.is(words.source) && words.has(reading.lemma(), SayingWords.SOURCE)) {
                return -1;
            }
            role = words.isRole(reading) ? reading.lemma().id() : role;
        }
        return role;
    }

    private Set<String> keys(int from, int to) {
        Set<String> keys = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (!scene.is(i, Mark.PUNCTUATION | Mark.PREPOSITIONS)) {
                keys.add(bare(i));
            }
        }
        return keys;
    }

    private String bare(int i) {
        String key = analysis.key(i)
                .substring(Math.min(analysis.key(i).length(), analysis.word(i).procliticLength()));
        return analysis.word(i).definite() && key.length() > 3 ? key.substring(2) : key;
    }

    /** The one person of the article whose office these words tell, or null. */
    @Nullable
    Actor holder(int from, int to) {
        int head = headLemma(from);
        if (head < 0) {
            return null;
        }
        Set<String> told = keys(from + 1, to);
        boolean definite = false;
        for (int i = from; i < to; i++) {
            definite |= analysis.word(i).definite();
        }
        if (!definite) {
            return null;
        }
        Actor meant = null;
        for (Office office : offices) {
            if (office.head() != head || !fits(told, office, definite)) {
                continue;
            }
            if (meant != null && meant != office.person()) {
                return null;
            }
            meant = office.person();
        }
        return meant;
    }

    /** A nationality that the office does not tell leaves it open; another nationality contradicts it. */
    private static boolean onlyNisba(Set<String> told, Office office) {
        if (!told.stream().allMatch(Offices::isNisba)) {
            return false;
        }
        if (!office.places().isEmpty()) {
            return told.stream().allMatch(n -> office.words().stream().anyMatch(w -> w.startsWith(stem(n))));
        }
        boolean feminine = told.stream().anyMatch(Offices::isFeminine);
        return office.words().stream()
                .filter(w -> isNisba(w) && isFeminine(w) == feminine)
                .allMatch(told::contains);
    }

    private static boolean isFeminine(String key) {
        return key.charAt(key.length() - 1) == Letters.HEH;
    }

    /** What a nisba has in common with the name of its country. */
    private static String stem(String nisba) {
        int end = nisba.length() - (isFeminine(nisba) ? 2 : 1);
        return nisba.substring(0, Math.max(2, end));
    }

    private static boolean isNisba(String key) {
        return key.length() > 3 && key.charAt(key.length() - 1) == Letters.YEH
                || key.length() > 4 && key.endsWith("" + Letters.YEH + Letters.HEH);
    }

    private static boolean fits(Set<String> told, Office of, boolean definite) {
        Set<String> office = of.words();
        if (told.isEmpty()) {
            return definite;
        }
        if (definite && onlyNisba(told, of)) {
            return true;
        }
        if (office.containsAll(told)) {
            return true;
        }
        return !office.isEmpty()
                && definite
                && told.containsAll(office)
                && told.stream().allMatch(w -> office.contains(w) || isNisba(w));
    }
}
