package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** The inflected forms of a verb. (Placeholder until the generator lands: base forms only.) */
public final class VerbForms {
    private VerbForms() {}

    /** All forms of a verb from its lexicon row. */
    public static List<Form> of(String verb, String form, String present, List<String> masdars) {
        List<Form> out = new ArrayList<>();
        out.add(new Form(verb, Feature.PAST | Feature.PERSON_3 | Feature.ACTIVE | Feature.PASSIVE));
        out.add(new Form(verb + Letters.TEH, Feature.PAST | Feature.PERSON_3 | Feature.ACTIVE | Feature.PASSIVE));
        out.add(new Form(verb + Letters.WAW + Letters.ALEF, Feature.PAST | Feature.PERSON_3 | Feature.ACTIVE));
        if (!present.isEmpty()) {
            out.add(new Form(present, Feature.PRESENT | Feature.PERSON_3 | Feature.ACTIVE | Feature.PASSIVE));
        }
        masdars.forEach(m -> out.add(new Form(m, Feature.MASDAR)));
        return out;
    }
}
