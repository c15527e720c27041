package org.isnad.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Analysis;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.model.ActorKind;
import org.isnad.model.PlaceKind;
import org.isnad.name.GazetteerEntry.Source;
import org.isnad.name.PlaceTraps.Need;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an article that name places. First what its own words or a noun before it make sure; then, when it
 * is known what the article is about, the names that need its country or an earlier mention.
 */
final class PlaceFinder {
    /** Countries of whose small places Arabic papers speak without introducing them. */
    private static final Set<String> NEAR = Set.of(
            "SY", "IQ", "LB", "PS", "IL", "JO", "YE", "SA", "OM", "AE", "KW", "QA", "BH", "EG", "LY", "SD", "SS", "SO",
            "DJ", "TN", "DZ", "MA", "EH", "MR", "TR", "IR", "AF", "UA");

    private static final int LARGE = 100_000;
    private static final int TOWN = 30_000;
    private static final double ABOUT = 0.15;
    private static final double MENTIONED = 0.04;
    private static final double HEARD = 0.25;
    /** The weight of a named place in the votes for its country. */
    static final double NAMED = 2;

    private final Gazetteer gazetteer;
    private final PlaceClasses classes;
    private final PlaceHeads heads;
    private final PlaceContext context;
    private final PlaceTraps traps;

    /** Names of papers and channels that are names of places too. */
    private final Set<String> outlets = new HashSet<>();

    PlaceFinder(Lexicon lexicon, Gazetteer gazetteer, PlaceClasses classes, PlaceTraps traps) {
        for (Table table : lexicon.tables()) {
            if (table.columns().contains("quoted")) {
                table.rows().forEach(row -> row.list("quoted").forEach(name -> outlets.add(Key.fold(name))));
            }
        }
        this.gazetteer = gazetteer;
        this.classes = classes;
        this.traps = traps;
        this.heads = new PlaceHeads(gazetteer, classes, traps);
        this.context = new PlaceContext(classes);
    }

    /** A name that is not yet taken for a place. */
    private record Candidate(GazetteerMatch match, PlaceEvidence evidence, Need need) {}

    /** What is found so far. */
    private static final class Work {
        final Analysis analysis;
        final @Nullable NameMention[] actors;
        final @Nullable PlaceMention[] at;
        final List<Candidate> held = new ArrayList<>();
        final Set<String> introduced = new HashSet<>();
        final Set<String> named = new HashSet<>();
        final Set<String> acting = new HashSet<>();
        final CountryVotes votes = new CountryVotes();

        Work(Analysis analysis, @Nullable NameMention[] actors) {
            this.analysis = analysis;
            this.actors = actors;
            this.at = new PlaceMention[analysis.size()];
        }
    }

    /** The mentions found, by token, and what the article is about. */
    record Found(@Nullable PlaceMention[] at, CountryVotes votes) {}

    /** The end of the longest name that begins at a token, whatever it may mean there; 0 where none does. */
    int longest(Analysis analysis, int i) {
        GazetteerMatch match = i < 0 ? null : gazetteer.at(analysis, i);
        return match == null ? 0 : match.end();
    }

    /** The token after the places that a noun at a token heads; 0 where it heads none or a body that acts. */
    int headed(Analysis analysis, int i) {
        List<PlaceMention> mentions = heads.at(analysis, i);
        if (mentions.isEmpty()) {
            return 0;
        }
        PlaceMention last = mentions.get(mentions.size() - 1);
        boolean acts = last.approximate()
                && !last.known()
                && !context.of(analysis, last.start(), last.end(), last.letters())
                        .atLeast(PlaceEvidence.WEAK);
        return acts ? 0 : last.end();
    }

    Found find(Analysis analysis, @Nullable NameMention[] actors) {
        Work work = new Work(analysis, actors);
        for (NameMention actor : actors) {
            if (actor != null && actor.kind() == ActorKind.STATE) {
                work.acting.add(actor.canonical());
            }
        }
        for (int i = 0; i < analysis.size(); ) {
            i = Math.max(i + 1, sure(work, i));
        }
        List<Candidate> held = List.copyOf(work.held);
        held.forEach(candidate -> settle(work, candidate));
        held.forEach(candidate -> settle(work, candidate));
        return new Found(work.at, work.votes);
    }

    /** Takes what is sure at a token; the token after it, or 0. */
    private int sure(Work work, int i) {
        Analysis analysis = work.analysis;
        if (!analysis.is(i, classes.kind | classes.demonym | classes.state) && !gazetteer.mayBegin(analysis, i)) {
            return 0;
        }
        hear(work, i);
        List<PlaceMention> headed = heads.at(analysis, i);
        int end = 0;
        for (PlaceMention mention : headed) {
            if (free(work, mention)) {
                take(work, mention);
                introduce(work, mention);
                end = mention.end();
            }
        }
        return end > 0 ? end : named(work, i);
    }

    private int named(Work work, int i) {
        GazetteerMatch match = gazetteer.at(work.analysis, i);
        if (match == null
                || tanwin(work.analysis, i)
                || adjective(work.analysis, match)
                || ofRiver(work.analysis, match)
                || quotedOutlet(work.analysis, match)) {
            return 0;
        }
        PlaceMention mention = PlaceMention.of(match, null);
        PlaceEvidence evidence = context.of(work.analysis, i, match.end(), match.letters());
        if (!free(work, mention) && !(evidence == PlaceEvidence.STRONG && stateOnly(work, mention))) {
            return match.end();
        }
        Candidate candidate = new Candidate(match, evidence, traps.need(work.analysis, match));
        if (accepts(work, candidate, false)) {
            take(work, mention);
            return match.end();
        }
        work.held.add(candidate);
        // a state of two words that acts is not the shorter name in it
        return candidate.need() == Need.NOTHING ? match.end() : 0;
    }

    private void settle(Work work, Candidate candidate) {
        GazetteerMatch match = candidate.match();
        PlaceMention mention = PlaceMention.of(match, null);
        if (free(work, mention) && accepts(work, candidate, true)) {
            take(work, mention);
        }
    }

    private boolean accepts(Work work, Candidate candidate, boolean late) {
        GazetteerMatch match = candidate.match();
        GazetteerEntry best = match.entries().get(0);
        PlaceEvidence evidence = joined(work, match) ? PlaceEvidence.STRONG : candidate.evidence();
        if (evidence == PlaceEvidence.AGAINST || candidate.need() == Need.NEVER) {
            return false;
        }
        if (match.single() && doubtful(work, match) && !work.named.contains(stem(work.analysis, match))) {
            return false;
        }
        if (late && work.introduced.contains(stem(work.analysis, match))) {
            return true;
        }
        if (best.source() == Source.STATES || capital(match)) {
            PlaceEvidence enough = candidate.need() == Need.NOTHING ? PlaceEvidence.WEAK : PlaceEvidence.STRONG;
            return evidence.atLeast(enough) && state(work, best, evidence, late);
        }
        return switch (candidate.need()) {
            case KIND, NEVER -> false;
            case PLACE -> late && plain(work, match, evidence) && fits(work, match);
            case NOTHING ->
                clean(match)
                        || evidence == PlaceEvidence.STRONG && town(match)
                        || late && (evidence.atLeast(PlaceEvidence.WEAK) || near(match)) && fits(work, match);
        };
    }

    private boolean plain(Work work, GazetteerMatch match, PlaceEvidence evidence) {
        return evidence.atLeast(PlaceEvidence.WEAK)
                && (joined(work, match) || context.plain(work.analysis, match.start(), match.letters()));
    }

    private static boolean capital(GazetteerMatch match) {
        for (GazetteerEntry entry : match.entries()) {
            if (entry.capital()) {
                return true;
            }
        }
        return false;
    }

    private boolean state(Work work, GazetteerEntry entry, PlaceEvidence evidence, boolean late) {
        return evidence == PlaceEvidence.STRONG
                || late && evidence == PlaceEvidence.WEAK && !work.acting.contains(entry.name());
    }

    /** A name that is known well enough to stand alone: listed by hand, or a large town of a near country. */
    private static boolean clean(GazetteerMatch match) {
        for (GazetteerEntry entry : match.entries()) {
            boolean listed = entry.source() != Source.CITIES && entry.source() != Source.IMPORTED;
            boolean large = entry.population() >= LARGE && entry.country() != null && NEAR.contains(entry.country());
            if (match.exact() && (listed || entry.known() || large)) {
                return true;
            }
        }
        return false;
    }

    /** A name that a preposition makes sure: that of a town of some size. */
    private static boolean town(GazetteerMatch match) {
        for (GazetteerEntry entry : match.entries()) {
            if (match.exact() && entry.population() >= TOWN) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first letter that may be a proclitic is taken off to make the name of a small place. */
    private boolean doubtful(Work work, GazetteerMatch match) {
        String key = work.analysis.key(match.start());
        boolean bare = match.letters() > 0 && !key.startsWith("" + Letters.ALEF + Letters.LAM, match.letters());
        if (!bare || joined(work, match) || key.charAt(match.letters() - 1) == key.charAt(match.letters())) {
            return false;
        }
        for (GazetteerEntry entry : match.entries()) {
            boolean large = entry.known() || entry.population() >= TOWN || entry.source() == Source.STATES;
            if (large || entry.source() == Source.REGIONS) {
                return key.length() - match.letters() < 3;
            }
        }
        return true;
    }

    private static String stem(Analysis analysis, GazetteerMatch match) {
        return analysis.key(match.start()).substring(match.letters());
    }

    static boolean near(GazetteerMatch match) {
        for (GazetteerEntry entry : match.entries()) {
            if (match.exact() && entry.country() != null && NEAR.contains(entry.country())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Work work, GazetteerMatch match) {
        for (GazetteerEntry entry : match.entries()) {
            boolean listed = entry.source() != Source.CITIES && entry.source() != Source.IMPORTED;
            if (work.votes.fits(entry.country(), listed ? MENTIONED : ABOUT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name stands behind «and» or a comma in a row with a place. */
    private boolean joined(Work work, GazetteerMatch match) {
        Analysis analysis = work.analysis;
        int before = match.start() - 1;
        boolean and = match.letters() == 1 && analysis.key(match.start()).charAt(0) == Letters.WAW;
        boolean comma = analysis.is(before, Letters.COMMA) && match.letters() <= (and ? 1 : 0);
        before = comma ? before - 1 : before;
        while (analysis.is(before, TokenKind.QUOTE) || analysis.is(before, ')')) {
            before--;
        }
        before = beforeBrackets(analysis, before, match.start() - 1);
        return followedBy(work, match)
                || (and || comma)
                        && before >= 0
                        && work.at[before] != null
                        && analysis.sentenceOf(before) == analysis.sentenceOf(match.start())
                        && !predicate(analysis, match.end());
    }

    /** A verb without conjunction behind a name: the name begins a clause. */
    private boolean predicate(Analysis analysis, int i) {
        return classes.isVerb(analysis, i) && analysis.word(i).procliticLength() == 0;
    }

    /** Whether «and» and a place follow. */
    private static boolean followedBy(Work work, GazetteerMatch match) {
        int next = afterBrackets(work.analysis, match.end());
        return next < work.at.length
                && work.at[next] != null
                && work.at[next].start() == next
                && work.at[next].letters() == 1
                && work.analysis.key(next).charAt(0) == Letters.WAW;
    }

    private static int beforeBrackets(Analysis analysis, int before, int last) {
        if (analysis.is(last, ')')) {
            for (int k = last - 1; k > last - 6; k--) {
                if (analysis.is(k, '(')) {
                    return k - 1;
                }
            }
        }
        return before;
    }

    /** The token after a short remark in brackets, or the same token. */
    private static int afterBrackets(Analysis analysis, int i) {
        if (analysis.is(i, '(')) {
            for (int k = i + 1; k < i + 6; k++) {
                if (analysis.is(k, ')')) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    /** An indefinite accusative with its sign printed is no name. */
    private static boolean tanwin(Analysis analysis, int i) {
        char[] chars = analysis.page().chars();
        for (int k = analysis.token(i).start(); k < analysis.token(i).end(); k++) {
            if (chars[k] == Letters.FATHATAN) {
                return true;
            }
        }
        return false;
    }

    /** «The Saudi border»: a nisba behind a definite noun is no state, though its feminine is spelled like one. */
    private boolean adjective(Analysis analysis, GazetteerMatch match) {
        int before = match.start() - 1;
        return match.single()
                && match.letters() == 0
                && match.entries().get(0).source() == Source.STATES
                && analysis.is(match.start(), classes.demonym)
                && analysis.word(match.start()).definite()
                && analysis.is(before, TokenKind.WORD)
                && analysis.word(before).definite()
                && !analysis.is(before, classes.function)
                && analysis.sentenceOf(before) == analysis.sentenceOf(match.start());
    }

    /** «The west bank of the river ...» is not the West Bank. */
    private boolean ofRiver(Analysis analysis, GazetteerMatch match) {
        Reading next = PlaceClasses.reading(analysis, match.end(), classes.kind);
        return match.entries().get(0).kind() == PlaceKind.REGION && next != null && next.preposition() == Letters.LAM;
    }

    /** «al-Sharq al-Awsat» between quotation marks is the paper. */
    private boolean quotedOutlet(Analysis analysis, GazetteerMatch match) {
        if (!analysis.is(match.start() - 1, TokenKind.QUOTE) || !analysis.is(match.end(), TokenKind.QUOTE)) {
            return false;
        }
        StringBuilder name = new StringBuilder(analysis.key(match.start()));
        for (int i = match.start() + 1; i < match.end(); i++) {
            name.append(' ').append(analysis.key(i));
        }
        return outlets.contains(name.toString());
    }

    private static boolean free(Work work, PlaceMention mention) {
        for (int k = mention.start(); k < mention.end(); k++) {
            NameMention actor = work.actors[k];
            boolean inside = actor != null && actor.start() > mention.start() && actor.end() <= mention.end();
            if (work.at[k] != null || actor != null && !inside) {
                return false;
            }
        }
        return true;
    }

    private static boolean stateOnly(Work work, PlaceMention mention) {
        NameMention actor = work.actors[mention.start()];
        boolean listed = mention.entries().get(0).source() == Source.STATES;
        return actor != null
                && (actor.kind() == ActorKind.STATE || listed)
                && actor.start() == mention.start()
                && actor.end() == mention.end()
                && work.at[mention.start()] == null;
    }

    private void take(Work work, PlaceMention mention) {
        for (int k = mention.start(); k < mention.end(); k++) {
            work.at[k] = mention;
        }
        work.named.add(work.analysis.key(mention.start()).substring(mention.letters()));
        if (mention.known()) {
            String country = mention.entries().get(0).country();
            work.votes.add(sameCountry(mention.entries()) ? country : null, NAMED);
        }
    }

    private static boolean sameCountry(List<GazetteerEntry> entries) {
        String country = entries.get(0).country();
        for (GazetteerEntry entry : entries) {
            if (!entry.in(country)) {
                return false;
            }
        }
        return true;
    }

    private static void introduce(Work work, PlaceMention mention) {
        if (mention.end() == mention.start() + 1) {
            work.introduced.add(work.analysis.key(mention.start()).substring(mention.letters()));
        }
    }

    /** A nisba tells what the article is about. */
    private void hear(Work work, int i) {
        Reading nisba = PlaceClasses.reading(work.analysis, i, classes.demonym | classes.state);
        if (nisba != null) {
            work.votes.add(nisba.get("iso"), HEARD);
        }
    }
}
