package org.isnad.arabic;

import java.util.List;
import org.isnad.arabic.Radicals.Weakness;
import org.isnad.arabic.Stem.Ending;

/** The nominals of a verb: both participles and the masdars, inflected. */
final class VerbNouns {
    private static final String NO_MASDAR = "-";

    private final VerbStems verb;
    private final FormSet forms;

    VerbNouns(VerbStems verb, FormSet forms) {
        this.verb = verb;
        this.forms = forms;
    }

    void addAll(List<String> masdars) {
        participles();
        if (masdars.isEmpty()) {
            regularMasdar();
        }
        for (String masdar : masdars) {
            if (!masdar.equals(NO_MASDAR)) {
                masdar(masdar);
            }
        }
    }

    private void participles() {
        boolean first = verb.shape().isFirst();
        Stem active = first ? firstActive() : verb.participle('i');
        Stem passive = first ? firstPassive() : verb.participle('a');
        boolean alike = active.isSpelledAs(passive);
        int also = alike && verb.shape().hasPassive() ? Feature.PASSIVE_PARTICIPLE : 0;
        new Inflection(forms, Feature.ACTIVE_PARTICIPLE | also).participle(active);
        if (!alike && verb.shape().hasPassive()) {
            new Inflection(forms, Feature.PASSIVE_PARTICIPLE).participle(passive);
        }
    }

    private Stem firstActive() {
        Radicals radicals = verb.radicals();
        boolean hamzaLast = radicals.last() == '\'';
        return switch (radicals.weakness()) {
            case SOUND -> consonant("1A2i3");
            case DOUBLED -> consonant("1A22");
            case HOLLOW -> hamzaLast ? weak("1A3", Ending.YEH) : consonant("1A'i3");
            case DEFECTIVE -> weak("1A2", Ending.YEH);
        };
    }

    private Stem firstPassive() {
        return switch (verb.radicals().weakness()) {
            case SOUND, DOUBLED -> consonant("ma12U3");
            case HOLLOW -> consonant(verb.presentVowel() == 'i' ? "ma1I3" : "ma1U3");
            case DEFECTIVE -> consonant(verb.presentVowel() == 'u' ? "ma12uww" : "ma12iyy");
        };
    }

    private Stem consonant(String template) {
        return weak(template, Ending.REGULAR);
    }

    private Stem weak(String template, Ending ending) {
        String filled = verb.radicals().fill(template);
        return new Stem(filled, filled, ending);
    }

    private void regularMasdar() {
        String template = masdarTemplate();
        if (template.isEmpty()) {
            return;
        }
        String sounds = verb.radicals().fill(template);
        String stem = sounds.substring(0, sounds.length() - 1);
        Inflection masdar = new Inflection(forms, Feature.MASDAR);
        if (template.endsWith("aT")) {
            String open = sounds.substring(0, sounds.length() - 2);
            masdar.feminine(open);
            masdar.femininePlural(open, "");
        } else if (template.endsWith("AT")) {
            maksuraMasdar(masdar, sounds.substring(0, sounds.length() - 2));
        } else if (template.endsWith("I")) {
            masdar.defective(stem, Feature.MASCULINE | Feature.SINGULAR);
            masdar.dual(stem, "iy", Feature.MASCULINE);
            masdar.femininePlural(stem, "iy");
        } else {
            masdar.singular(sounds, Feature.MASCULINE, true);
            masdar.dual(sounds, "", Feature.MASCULINE);
            masdar.femininePlural(sounds, "");
        }
    }

    private void maksuraMasdar(Inflection masdar, String stem) {
        forms.add(stem + "AT", Feature.MASDAR | Feature.FEMININE | Feature.SINGULAR);
        masdar.dual(stem, "At", Feature.FEMININE);
        masdar.femininePlural(stem, "ay");
    }

    private String masdarTemplate() {
        Shape shape = verb.shape();
        Weakness weakness = verb.radicals().weakness();
        if (weakness == Weakness.HOLLOW) {
            return shape.hollowMasdar();
        }
        if (weakness == Weakness.DEFECTIVE) {
            return shape.defectiveMasdar();
        }
        if (weakness == Weakness.DOUBLED) {
            return shape.masdar().replace("A2a3", "A23").replace("A2u3", "A23");
        }
        boolean hamzaLast = shape.code().equals("2") && verb.radicals().last() == '\'';
        return hamzaLast ? "ta12i4aT" : shape.masdar();
    }

    /** A masdar as the row lists it. One in y of form V or VI is defective. */
    private void masdar(String printed) {
        String code = verb.shape().code();
        boolean defective = verb.radicals().weakness() == Weakness.DEFECTIVE && (code.equals("5") || code.equals("6"));
        new PrintedNoun(printed, defective).masdar(forms);
    }
}
