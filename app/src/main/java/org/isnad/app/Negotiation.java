package org.isnad.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.Act;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.LedgerRecord;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Time;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a negotiation, in the order in which a reader asks: who wants what, who offers what, the terms,
 * who refuses, what is agreed or broken, who meets, what is due when. Empty for articles that are about something else.
 */
final class Negotiation {
    /** The questions, in the order in which they are shown. */
    enum Part {
        WANTS,
        OFFERS,
        TERMS,
        REFUSES,
        THREATENS,
        AGREED,
        BROKEN,
        MEETS,
        DUE
    }

    /** One claim as an answer: who, what in the words of the page, and where. */
    record Answer(Claim claim, List<String> who, String what, List<String> where) {}

    private static final Set<ClaimType> TURNS =
            EnumSet.of(ClaimType.PROPOSAL, ClaimType.REFUSAL, ClaimType.AGREEMENT, ClaimType.BREACH);
    private static final Set<ClaimType> STEPS = EnumSet.of(
            ClaimType.TALKS,
            ClaimType.AGREEMENT,
            ClaimType.RELEASE,
            ClaimType.WITHDRAWAL,
            ClaimType.AID,
            ClaimType.SURRENDER,
            ClaimType.DISPLACEMENT);
    private static final int FEWEST = 3;
    private static final int LONGEST = 150;
    private static final int SHORTEST = 24;
    private static final int PARTICLE = 3;
    private static final String STOPS = ".!?\u061F\u061B\n";
    private static final char OPEN = '\u00AB';
    private static final char CLOSE = '\u00BB';
    private static final String PAUSES = ",\u060C";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final ReadingView view;
    private final Map<Part, List<Answer>> parts = new EnumMap<>(Part.class);

    Negotiation(ReadingView view) {
        this.view = view;
        LedgerRecord record = view.record();
        boolean turns = record.claims().stream().anyMatch(c -> TURNS.contains(c.type()));
        long all = record.claims().stream()
                .filter(c -> TURNS.contains(c.type()) || c.type() == ClaimType.TALKS)
                .count();
        if (turns && all >= FEWEST) {
            record.claims().forEach(this::add);
        }
    }

    /** The answers by question; a question without an answer is left out. */
    Map<Part, List<Answer>> parts() {
        return parts;
    }

    private void add(Claim claim) {
        Part part = part(claim);
        if (part != null) {
            Answer answer = answer(claim);
            List<Answer> known = parts.computeIfAbsent(part, p -> new ArrayList<>());
            if (known.stream()
                    .noneMatch(a -> a.what().equals(answer.what()) && a.who().equals(answer.who()))) {
                known.add(answer);
            }
        }
    }

    private @Nullable Part part(Claim claim) {
        if (STEPS.contains(claim.type()) && !claim.negated() && isAhead(claim)) {
            return Part.DUE;
        }
        boolean open = claim.status() == Status.EXPECTED || claim.status() == Status.POSSIBLE;
        if (open && STEPS.contains(claim.type()) && !claim.negated()) {
            return claim.status() == Status.EXPECTED ? Part.DUE : null;
        }
        return switch (claim.type()) {
            case PROPOSAL -> claim.negated() ? null : proposal(claim);
            case REFUSAL -> claim.negated() ? null : Part.REFUSES;
            case AGREEMENT -> claim.negated() ? Part.REFUSES : Part.AGREED;
            case THREAT -> claim.negated() ? null : Part.THREATENS;
            case BREACH -> claim.negated() ? null : Part.BROKEN;
            case TALKS -> claim.negated() || claim.actor().isEmpty() ? null : Part.MEETS;
            default -> null;
        };
    }

    /** Whether it is told with a day after the page's own. */
    private boolean isAhead(Claim claim) {
        LocalDate published = view.record().page().published();
        for (Time time : view.times(claim)) {
            String offset = time.offset();
            String value = time.value();
            if (offset != null && offset.startsWith("+")) {
                return true;
            }
            if (published != null && value != null && DAY.matcher(value).lookingAt()) {
                return value.compareTo(published.toString()) > 0;
            }
        }
        return false;
    }

    private static Part proposal(Claim claim) {
        Claim.Plover code = claim.plover();
        if (code == null) {
            return Part.TERMS;
        }
        return code.event().equals("AGREE") ? Part.OFFERS : Part.WANTS;
    }

    private Answer answer(Claim claim) {
        List<String> who = new ArrayList<>();
        claim.actor().forEach(actor -> who.add(view.name(actor)));
        Attribution saying = view.saying(claim);
        if (who.isEmpty() && saying != null && speaksForItself(claim, saying)) {
            List<String> names = ReadingView.names(saying);
            who.add(names.get(names.size() - 1));
        }
        if (claim.type() == ClaimType.TALKS) {
            claim.target().forEach(target -> who.add(view.name(target)));
        }
        return new Answer(claim, who, what(claim), view.placeNames(claim));
    }

    /** Whether who speaks is the one who wants or refuses, not one who reports on others. */
    private static boolean speaksForItself(Claim claim, Attribution saying) {
        boolean turn = claim.type() == ClaimType.PROPOSAL || claim.type() == ClaimType.REFUSAL;
        return turn && (saying.act() == Act.DEMAND || saying.act() == Act.REJECT);
    }

    /** The content of the saying that the trigger opens, else the clause from the trigger on. */
    private String what(Claim claim) {
        for (Attribution saying : view.record().attributions()) {
            if (saying.cue().overlaps(claim.trigger()) && !saying.content().isEmpty()) {
                return view.text(saying.content().get(0));
            }
        }
        return view.text(clause(claim)).replaceAll("^[\\p{Po}\\s]+|[\\p{Po}\\s]+$", "");
    }

    private Span clause(Claim claim) {
        char[] chars = view.record().page().chars();
        int start = start(claim, chars);
        int end = claim.trigger().end();
        int limit = Math.min(chars.length, start + LONGEST);
        int quotes = 0;
        for (int i = start; i < end; i++) {
            quotes += chars[i] == OPEN ? 1 : 0;
        }
        while (end < limit && !stops(chars[end], end - start) && !(chars[end] == CLOSE && quotes == 0)) {
            quotes += chars[end] == OPEN ? 1 : chars[end] == CLOSE ? -1 : 0;
            end++;
        }
        while (end == limit && limit < chars.length && end > claim.trigger().end() && chars[end] != ' ') {
            end--;
            limit = end;
        }
        return new Span(start, Math.max(end, claim.trigger().end()));
    }

    private static boolean stops(char c, int length) {
        return STOPS.indexOf(c) >= 0 || PAUSES.indexOf(c) >= 0 && length >= SHORTEST;
    }

    /** Where the words of an answer begin: with the claim, and with the "not" that makes a refusal of a success. */
    private static int start(Claim claim, char[] chars) {
        int trigger = claim.trigger().start();
        int start = trigger - claim.span().start() > LONGEST / 2
                ? trigger
                : Math.min(trigger, claim.span().start());
        if (claim.type() != ClaimType.REFUSAL || start != trigger || start < 2 || chars[start - 1] != ' ') {
            return start;
        }
        int word = start - 1;
        while (word > 0 && Character.isLetter(chars[word - 1])) {
            word--;
        }
        int letters = start - 1 - word;
        return letters > 0 && letters <= PARTICLE ? word : start;
    }
}
