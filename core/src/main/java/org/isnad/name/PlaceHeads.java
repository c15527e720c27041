package org.isnad.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.PlaceKind;
import org.isnad.model.Vocabulary;
import org.isnad.name.GazetteerEntry.Source;
import org.isnad.name.PlaceTraps.Need;
import org.jspecify.annotations.Nullable;

/**
 * Finds places behind a noun of their kind: «the town of ...», «the provinces of ... and ...», «the capital ...», and
 * sites whose name begins with the noun: «... airport», «mount ...». Such a name need not be in the gazetteer.
 */
final class PlaceHeads {
    private static final int LONGEST_QUOTED = 4;

    private final Gazetteer gazetteer;
    private final PlaceClasses classes;
    private final PlaceNames names;
    private final PlaceTraps traps;

    PlaceHeads(Gazetteer gazetteer, PlaceClasses classes, PlaceTraps traps) {
        this.gazetteer = gazetteer;
        this.classes = classes;
        this.traps = traps;
        this.names = new PlaceNames(classes);
    }

    /** The places that a noun at a token heads, in order; empty where it heads none. */
    List<PlaceMention> at(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, classes.kind)) {
            boolean noun =
                    reading.is(classes.kind) && reading.suffix().isEmpty() && !reading.has(Feature.ACCUSATIVE_TANWIN);
            if (noun && spelled(analysis, i, reading)) {
                List<PlaceMention> found =
                        reading.article() ? definite(analysis, i, reading) : construct(analysis, i, reading);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** A printed seat of hamza that the noun lacks, or another one, makes it another word. */
    private static boolean spelled(Analysis analysis, int i, Reading noun) {
        String printed = analysis.word(i).plain();
        String listed =
                noun.has(Feature.PLURAL) && !noun.get("plural").startsWith("+") ? noun.get("plural") : noun.get("noun");
        int at = noun.stemStart();
        if (at + 1 >= printed.length() || listed.length() < 2) {
            return true;
        }
        return fits(printed.charAt(at), listed.charAt(0)) && fits(printed.charAt(at + 1), listed.charAt(1));
    }

    private static boolean fits(char printed, char listed) {
        boolean seated = printed == Letters.ALEF_HAMZA_ABOVE || printed == Letters.ALEF_HAMZA_BELOW;
        return !seated || printed == listed;
    }

    /** «The capital Damascus», «the Jordanian capital Amman», «the American embassy». */
    private List<PlaceMention> definite(Analysis analysis, int i, Reading noun) {
        PlaceKind kind = kind(noun);
        if (noun.get("open").equals("demonym")) {
            int end = names.demonyms(analysis, i + 1);
            boolean all =
                    kind == PlaceKind.SITE && noun.has(Feature.PLURAL) && !noun.has(Feature.SINGULAR | Feature.DUAL);
            return end == i + 1 || all ? List.of() : List.of(ofState(analysis, i, end, noun, kind));
        }
        int k = i + 1;
        if (analysis.is(k, classes.demonym) && analysis.word(k).definite()) {
            k++;
        }
        if (analysis.is(k, TokenKind.QUOTE) || analysis.is(k, '(') || analysis.is(k, Letters.COMMA) && k > i + 1) {
            k++;
        }
        GazetteerMatch match = kind == PlaceKind.CITY ? gazetteer.at(analysis, k) : null;
        return match == null
                        || match.letters() > 0
                        || traps.need(analysis, match) != Need.NOTHING
                        || !names.settlement(match.entries())
                ? List.of()
                : List.of(PlaceMention.of(match, kind));
    }

    /** «The American embassy» stands in some town, «the Lebanese lands» are those of the state. */
    private PlaceMention ofState(Analysis analysis, int i, int end, Reading noun, @Nullable PlaceKind kind) {
        if (kind != PlaceKind.REGION) {
            return new PlaceMention(i, end, noun.proclitics(), kind, List.of(), false, true);
        }
        List<GazetteerEntry> states = new ArrayList<>();
        for (Reading nisba : analysis.readings(i + 1, classes.demonym)) {
            if (nisba.is(classes.demonym) && states.isEmpty()) {
                states.addAll(gazetteer.named(nisba.get("form")));
                states.removeIf(entry -> entry.source() != Source.STATES);
            }
        }
        return new PlaceMention(i, end, noun.proclitics(), kind, states, true, false);
    }

    private List<PlaceMention> construct(Analysis analysis, int i, Reading noun) {
        boolean many = noun.has(Feature.PLURAL) && !noun.has(Feature.SINGULAR);
        boolean counts =
                many && noun.get("whole").equals("yes") && !noun.get("many").equals("yes");
        PlaceMention first = counts ? null : first(analysis, i, noun);
        if (first == null) {
            return List.of();
        }
        List<PlaceMention> found = new ArrayList<>(2);
        found.add(first);
        if (noun.has(Feature.PLURAL | Feature.DUAL) && !noun.has(Feature.SINGULAR) && first.start() > i) {
            following(analysis, noun, found);
        }
        return found;
    }

    /** «The provinces of A, B and C»: the noun heads them all. */
    private void following(Analysis analysis, Reading noun, List<PlaceMention> found) {
        while (true) {
            int k = found.get(found.size() - 1).end();
            while (analysis.is(k, TokenKind.QUOTE) || analysis.is(k, ')')) {
                k++;
            }
            boolean comma = analysis.is(k, TokenKind.PUNCTUATION) && !analysis.is(k, '.') && !analysis.is(k, '(');
            k = comma ? k + 1 : k;
            k = analysis.is(k, TokenKind.QUOTE) ? k + 1 : k;
            GazetteerMatch match = gazetteer.at(analysis, k);
            boolean and =
                    match != null && match.letters() == 1 && analysis.key(k).charAt(0) == Letters.WAW;
            boolean joined = comma || and;
            if (match != null && joined && match.letters() <= 1 && goesOn(analysis, match)) {
                found.add(PlaceMention.of(match, kind(noun)));
                continue;
            }
            int end = k < analysis.size() && analysis.word(k).conjunctionLength() == 1
                    ? names.after(analysis, k, noun.get("open"), 1)
                    : -1;
            if (end < 0) {
                return;
            }
            found.add(unknown(k, end, 1, kind(noun)));
        }
    }

    private boolean goesOn(Analysis analysis, GazetteerMatch match) {
        Need need = traps.need(analysis, match);
        boolean and = match.letters() == 1 && analysis.key(match.start()).charAt(0) == Letters.WAW;
        return need == Need.NOTHING
                || and
                        && (need == Need.PLACE
                                || match.exact() && analysis.word(match.start()).definite());
    }

    private @Nullable PlaceMention first(Analysis analysis, int i, Reading noun) {
        boolean whole = noun.get("whole").equals("yes");
        GazetteerMatch all = gazetteer.at(analysis, i);
        if (all != null && all.end() > i + 1 && all.letters() == noun.proclitics()) {
            return PlaceMention.of(all, whole ? null : kind(noun));
        }
        int j = i + 1;
        boolean quoted = analysis.is(j, TokenKind.QUOTE);
        j = quoted ? j + 1 : j;
        GazetteerMatch match = gazetteer.at(analysis, j);
        boolean opens = match != null && match.single() && classes.has(analysis, j, PlaceClasses.HEAD);
        if (match != null && !opens && match.letters() == 0 && traps.need(analysis, match) == Need.NEVER) {
            return null;
        }
        if (opens && names.after(analysis, j, noun.get("open"), 0) > j + 1) {
            match = null;
        }
        if (match != null && (match.letters() > 0 || match.single() && grammar(analysis, j, whole))) {
            match = null;
        }
        int person = whole ? named(analysis, j) : -1;
        if (person > 0) {
            return unknown(i, person, noun.proclitics(), kind(noun));
        }
        if (match != null && whole) {
            return !carries(analysis, match, noun) ? null : carrying(analysis, i, match, noun);
        }
        if (match != null && !likely(analysis, match)) {
            return null;
        }
        boolean open = !noun.get("open").isEmpty();
        if (match != null && (open || match.exact() && traps.need(analysis, match) == Need.NOTHING)) {
            return PlaceMention.of(match, kind(noun));
        }
        int end = quoted ? quoted(analysis, j) : names.after(analysis, j, open(noun, whole), 0);
        return end < 0 || noun.get("open").isEmpty()
                ? null
                : unknown(whole ? i : j, end, whole ? noun.proclitics() : 0, kind(noun));
    }

    /** «The hospital of the martyr ...»: the end of a person's name behind a title, or -1. */
    private int named(Analysis analysis, int j) {
        if (!analysis.is(j, classes.rank) || !analysis.word(j).definite()) {
            return -1;
        }
        int end = j + 1;
        while (end < j + LONGEST_QUOTED
                && analysis.is(end, classes.given)
                && analysis.word(end).procliticLength() == 0) {
            end++;
        }
        boolean more = end > j + 1
                && analysis.is(end, TokenKind.WORD)
                && analysis.readings(end).isEmpty();
        return end > j + 1 ? more ? end + 1 : end : -1;
    }

    /** A site named with a noun is open only to names, not to common nouns. */
    private static String open(Reading noun, boolean whole) {
        return whole && noun.get("open").equals("yes") ? "weak" : noun.get("open");
    }

    /** Whether a word behind the noun is none of a name: grammar, or a noun of settlement again. */
    private boolean grammar(Analysis analysis, int j, boolean whole) {
        for (Reading reading : analysis.readings(j)) {
            boolean settlement =
                    reading.is(classes.kind) && reading.get("whole").isEmpty() && !reading.has(Feature.DUAL);
            boolean edge = (classes.roles(reading) & PlaceClasses.EDGE) != 0;
            if (reading.is(classes.function) || settlement || whole && (reading.is(classes.demonym) || edge)) {
                return true;
            }
        }
        return false;
    }

    /** A far village of a name that is a common word here, or one with another article, is not meant. */
    private boolean likely(Analysis analysis, GazetteerMatch match) {
        GazetteerEntry entry = match.entries().get(0);
        boolean slight = entry.source() == Source.CITIES && !entry.known() && !PlaceFinder.near(match);
        return traps.need(analysis, match) == Need.NOTHING || match.exact() && !slight;
    }

    private boolean carries(Analysis analysis, GazetteerMatch match, Reading noun) {
        boolean open = noun.get("open").equals("yes")
                || noun.get("open").equals("name") && traps.need(analysis, match) != Need.NEVER;
        return traps.need(analysis, match) == Need.NOTHING || open && match.exact();
    }

    /** «The airport of X international»: a place of its own that carries the name of another. */
    private @Nullable PlaceMention carrying(Analysis analysis, int i, GazetteerMatch match, Reading noun) {
        PlaceKind kind = kind(noun);
        boolean state = match.entries().get(0).source() == Source.STATES;
        boolean ofState = kind == PlaceKind.REGION || noun.get("open").equals("demonym");
        if (state && !ofState) {
            return null;
        }
        int end = names.tails(analysis, match.end());
        if (match.entries().get(0).source() == Source.SITES) {
            return PlaceMention.of(match, null);
        }
        boolean around = kind == PlaceKind.REGION;
        boolean near = noun.get("pin").equals("near") && traps.need(analysis, match) == Need.NOTHING;
        return new PlaceMention(
                i, end, noun.proclitics(), kind, around || near ? match.entries() : List.of(), around, near);
    }

    private static int quoted(Analysis analysis, int start) {
        for (int k = start; k <= start + LONGEST_QUOTED; k++) {
            if (analysis.is(k, TokenKind.QUOTE)) {
                return k > start ? k : -1;
            }
            if (!analysis.is(k, TokenKind.WORD)) {
                return -1;
            }
        }
        return -1;
    }

    private static PlaceMention unknown(int start, int end, int letters, @Nullable PlaceKind kind) {
        return new PlaceMention(start, end, letters, kind, List.of(), false, false);
    }

    private static @Nullable PlaceKind kind(Reading noun) {
        return Vocabulary.find(PlaceKind.class, noun.get("kind"));
    }
}
