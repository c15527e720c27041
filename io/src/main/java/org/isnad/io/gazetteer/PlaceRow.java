package org.isnad.io.gazetteer;

import java.util.List;

/**
 * A place as a row of a gazetteer table. Cells that are not known are empty.
 *
 * @param names in Arabic, the usual one first
 * @param country ISO 3166 code of two letters
 * @param kind region, city or site
 * @param pcode the code of OCHA's administrative boundaries
 */
public record PlaceRow(
        List<String> names,
        String country,
        String admin,
        String lat,
        String lon,
        String population,
        String geonames,
        String kind,
        String pcode) {
    static final String HEADER = "form\taliases\tcountry\tadmin\tlat\tlon\tpopulation\tgeonames\tkind\tpcode";

    String line() {
        return String.join(
                "\t",
                names.get(0),
                String.join("|", names.subList(1, names.size())),
                country,
                admin,
                lat,
                lon,
                population,
                geonames,
                kind,
                pcode);
    }
}
