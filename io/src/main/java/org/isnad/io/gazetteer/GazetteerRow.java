package org.isnad.io.gazetteer;

import java.util.List;

/**
 * One place of a user's gazetteer, as a row of {@code lexicon/place/imported.tsv} (docs/gazetteer.md). What is not known
 * is the empty string.
 *
 * @param names the Arabic names, the main one first; at least one
 * @param kind a word of the vocabulary of place kinds
 * @param country ISO 3166 code of two letters
 * @param admin the code of the area that holds it
 * @param pcode OCHA's P-code
 */
public record GazetteerRow(
        List<String> names,
        String kind,
        String country,
        String admin,
        String lat,
        String lon,
        String population,
        String geonames,
        String pcode) {
    static final String HEADER = "form\taliases\tkind\tcountry\tadmin\tlat\tlon\tpopulation\tgeonames\tpcode";

    /** The row as a line of the table. */
    public String line() {
        String aliases = String.join("|", names.subList(1, names.size()));
        return String.join(
                "\t", names.get(0), aliases, kind, country, admin, lat, lon, population, geonames, pcode);
    }
}
