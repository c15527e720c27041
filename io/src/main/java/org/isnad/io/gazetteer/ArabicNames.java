package org.isnad.io.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;

/** Picks the names in Arabic spelling out of a list of names in all languages. */
final class ArabicNames {
    private static final int SHORTEST = 2;

    private ArabicNames() {}

    /** The Arabic names among others, each spelling once, in their order. */
    static List<String> of(List<String> names) {
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String name : names) {
            String clean = Key.plain(Normalizer.normalize(name, Normalizer.Form.NFC)).strip();
            if (isArabic(clean)) {
                byKey.putIfAbsent(Key.fold(clean), clean);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    /** Persian, Urdu and Kurdish letters make a name of another language. */
    private static boolean isArabic(String name) {
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= Letters.HAMZA && c <= Letters.YEH) {
                letters++;
            } else if (c != ' ' && c != '-') {
                return false;
            }
        }
        return letters >= SHORTEST;
    }
}
