package org.isnad.arabic;

import java.util.Set;

/** The finite forms of a verb: past, present and imperative of all persons, in both voices. */
final class Conjugation {
    /** The verbs "take", "eat" and "order", whose imperative loses its hamza. */
    private static final Set<String> LOSES_HAMZA = Set.of(
            "'" + Letters.KHAH + Letters.THAL, "'" + Letters.KAF + Letters.LAM, "'" + Letters.MEEM + Letters.REH);

    private static final int SHORTEST = 2;

    private final VerbStems verb;
    private final FormSet forms;

    Conjugation(VerbStems verb, FormSet forms) {
        this.verb = verb;
        this.forms = forms;
    }

    void addAll() {
        Stem passive = verb.pastPassive();
        if (passive != null && verb.past().isSpelledAs(passive)) {
            past(verb.past(), Feature.ACTIVE | Feature.PASSIVE);
        } else {
            past(verb.past(), Feature.ACTIVE);
            if (passive != null) {
                past(passive, Feature.PASSIVE);
            }
        }
        if (passive != null && verb.present().isSpelledAs(verb.presentPassive())) {
            present(verb.present(), Feature.ACTIVE | Feature.PASSIVE);
        } else {
            present(verb.present(), Feature.ACTIVE);
            if (passive != null) {
                present(verb.presentPassive(), Feature.PASSIVE);
            }
        }
        imperative();
    }

    private void past(Stem stem, int voice) {
        String[] endings = Endings.past(stem.ending());
        for (int person = 0; person < Endings.PERSONS; person++) {
            int features = Feature.PAST | voice | Endings.FEATURES[person];
            String sounds = join(stem, endings[person]);
            if (endings[person].endsWith("tum")) {
                forms.free(sounds, features);
                forms.bound(sounds + "U", features);
            } else {
                forms.add(sounds, features);
            }
        }
    }

    private void present(Stem stem, int voice) {
        String[] indicative = Endings.indicative(stem.ending());
        String[] subjunctive = Endings.subjunctive(stem.ending());
        String[] jussive = Endings.jussive(stem.ending());
        for (int person = 0; person < Endings.PERSONS; person++) {
            int features = voice | Endings.FEATURES[person];
            String prefix = Endings.PREFIXES[person];
            forms.add(prefix + join(stem, indicative[person]), Feature.PRESENT | features);
            if (!spelledAlike(stem, indicative[person], subjunctive[person])) {
                mood(prefix + join(stem, subjunctive[person]), features);
            }
            if (!jussive[person].equals(subjunctive[person])
                    && !spelledAlike(stem, indicative[person], jussive[person])) {
                mood(prefix + join(stem, jussive[person]), features);
            }
        }
    }

    /** Whether a mood cannot be told from the indicative: it changes a short vowel only, and no hamza hangs on that. */
    private static boolean spelledAlike(Stem stem, String indicative, String mood) {
        if (indicative.equals(mood) || indicative.equals("I") && mood.equals("iya") || mood.equals("uwa")) {
            return true;
        }
        boolean vowelOnly = indicative.equals("u") && (mood.equals("a") || mood.isEmpty());
        return vowelOnly
                && !stem.open().endsWith("'")
                && (mood.equals("a") || stem.open().equals(stem.closed()));
    }

    /** A subjunctive or jussive; where it is spelled as the indicative it only adds to that. */
    private void mood(String sounds, int features) {
        for (boolean bound : new boolean[] {false, true}) {
            boolean same = forms.contains(Spelling.of(sounds, bound), Feature.PRESENT | features);
            int mood = same ? Feature.PRESENT : Feature.SUBJUNCTIVE_OR_JUSSIVE;
            if (bound) {
                forms.bound(sounds, mood | features);
            } else {
                forms.free(sounds, mood | features);
            }
        }
    }

    private void imperative() {
        Stem stem = verb.present();
        String[] endings = Endings.jussive(stem.ending());
        for (int person = Endings.SECOND; person < Endings.FIRST; person++) {
            imperative(join(stem, endings[person]), person);
            if (endings[person].isEmpty() && verb.twoSpellings()) {
                imperative(stem.open(), person);
            }
        }
    }

    private void imperative(String jussive, int person) {
        String sounds = verb.shape().imperative() + opening(jussive.substring(1));
        if (Spelling.of(sounds, false).length() >= SHORTEST) {
            forms.add(sounds, Feature.IMPERATIVE | Feature.ACTIVE | Endings.FEATURES[person]);
        }
    }

    /** The jussive without its prefix; two consonants in front get a joining alef. */
    private String opening(String rest) {
        boolean cluster = rest.length() > 1 && !Spelling.isVowel(rest.charAt(1));
        if (!cluster || !verb.shape().imperative().isEmpty()) {
            return rest;
        }
        boolean loses =
                verb.shape().isFirst() && LOSES_HAMZA.contains(verb.radicals().letters());
        return loses ? rest.substring(1) : "|i" + rest;
    }

    /** The stem with an ending: an ending that begins with a vowel takes the open stem. */
    static String join(Stem stem, String ending) {
        boolean vowel = !ending.isEmpty() && Spelling.isVowel(ending.charAt(0));
        return (vowel ? stem.open() : stem.closed()) + ending;
    }
}
