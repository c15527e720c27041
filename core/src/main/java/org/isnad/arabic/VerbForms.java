package org.isnad.arabic;

import java.util.List;

/**
 * The inflected forms of a verb, made from its lexicon row: past, present and imperative of all persons in both voices,
 * participles and masdars with their cases and numbers, as newspapers print them. What is spelled alike is one form with
 * the bits of all that it may be, see {@link Feature}.
 */
public final class VerbForms {
    private VerbForms() {}

    /**
     * All forms of a verb.
     *
     * @param verb past tense, 3rd person masculine singular, with shadda where it belongs
     * @param form 1 to 10, q1, q2 or q4
     * @param present present tense, 3rd person masculine singular; needed for form 1 only, may be empty
     * @param masdars as printed; none for the regular one, a single minus for no masdar at all
     * @throws IllegalArgumentException if verb, form and present do not fit one another
     */
    public static List<Form> of(String verb, String form, String present, List<String> masdars) {
        FormSet forms = new FormSet();
        VerbStems stems = VerbStems.of(verb, form, present);
        new Conjugation(stems, forms).addAll();
        new VerbNouns(stems, forms).addAll(masdars);
        return forms.list();
    }
}
