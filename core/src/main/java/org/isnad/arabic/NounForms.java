package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/** The inflected forms of a noun. (Placeholder until the generator lands: listed forms only.) */
public final class NounForms {
    private NounForms() {}

    /** All forms of a noun from its lexicon row. */
    public static List<Form> of(String noun, List<String> plurals, boolean feminine) {
        List<Form> out = new ArrayList<>();
        out.add(new Form(noun, Feature.NOUN | Feature.SINGULAR));
        out.add(new Form(noun + Letters.ALEF, Feature.NOUN | Feature.SINGULAR | Feature.ACCUSATIVE_TANWIN));
        plurals.stream()
                .filter(p -> !p.startsWith("+"))
                .forEach(p -> out.add(new Form(p, Feature.NOUN | Feature.PLURAL)));
        return out;
    }
}
