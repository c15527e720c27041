package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.page.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines that say who wrote or sent a report. Such a line is short and falls into parts at hyphens, colons,
 * commas and brackets; each part is a town, an agency or paper, or a person's name.
 */
final class Bylines {
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_NAME = 5;
    private static final int DATELINE = 10;
    private static final String SEPARATORS = "-:\u2013\u2014\u0640,\u060C/|()[]{}\u00BB\u00AB*.\u2022";

    private static final String FROM = String.valueOf(new char[] {Letters.MEEM, Letters.NOON});

    private final PageWords words;

    Bylines(PageWords words) {
        this.words = words;
    }

    /** What the parts of a line are. */
    private final class Parts {
        private final List<String> tokens;
        private int outlets;
        private int agencies;
        private int cities;
        private int desks;
        private int openers;
        private int names;
        private int given;
        private int longestName;
        private int separators;
        private boolean isPlain;
        private boolean inName;

        private Parts(List<String> tokens) {
            this.tokens = tokens;
            int name = 0;
            for (int i = 0; i < tokens.size(); ) {
                int step = known(i);
                if (step > 0) {
                    endName(name);
                    name = 0;
                    i += step;
                } else if (PageLine.isWord(tokens.get(i))) {
                    name = name(i, name);
                    i++;
                } else {
                    separators += SEPARATORS.contains(tokens.get(i)) ? 1 : 0;
                    endName(name);
                    name = 0;
                    i++;
                }
            }
            endName(name);
        }

        /** The tokens of the known word that begins here, 0 where none does. */
        private int known(int i) {
            Found city = words.cities().at(tokens, i);
            Found outlet = words.outlets().at(tokens, i);
            Found byline = words.bylines().at(tokens, i);
            int longest = Math.max(length(city), Math.max(length(outlet), length(byline)));
            if (longest == 0) {
                return isFrom(i) ? 1 : 0;
            }
            if (!endsPart(i + longest) && outlet == null && !opens(byline)) {
                return 0;
            }
            if (length(outlet) == longest && (outlets == 0 || length(city) < longest)) {
                outlets++;
                agencies += PageWords.kind(outlet).equals("agency") ? 1 : 0;
            } else if (length(city) == longest) {
                cities++;
            } else {
                byline(PageWords.kind(byline));
            }
            return longest;
        }

        private boolean opens(@Nullable Found byline) {
            return byline != null && !PageWords.kind(byline).equals("post");
        }

        private void byline(String kind) {
            switch (kind) {
                case "opener", "source", "service" -> openers++;
                case "desk" -> desks++;
                case "title" -> given++;
                default -> {}
            }
        }

        private boolean endsPart(int i) {
            return i >= tokens.size()
                    || !PageLine.isWord(tokens.get(i))
                    || words.outlets().startsAt(tokens, i)
                    || isFrom(i);
        }

        /** The preposition between a paper and the town of its bureau, or the name of its reporter. */
        private boolean isFrom(int i) {
            return i > 0
                    && tokens.get(i).equals(FROM)
                    && i + 1 < tokens.size()
                    && (words.cities().startsAt(tokens, i + 1)
                            || words.givenNames().startsAt(tokens, i + 1));
        }

        /** A given name keeps what is written like a particle behind it from being one. */
        private int name(int i, int length) {
            boolean isGiven = words.givenNames().startsAt(tokens, i);
            inName = isGiven && length == 0 || inName && length > 0;
            isPlain |= !inName && words.isPlainWord(tokens, i) || PageLine.isNumber(tokens.get(i));
            given += isGiven && length == 0 ? 1 : 0;
            return length + 1;
        }

        private void endName(int length) {
            names += length > 0 ? 1 : 0;
            longestName = Math.max(longestName, length);
        }

        /** An agency beside one unknown town. */
        private boolean isFiled() {
            return agencies > 0 && names == 1 && longestName < 4;
        }

        private boolean areNames() {
            return !isPlain && longestName <= LONGEST_NAME;
        }
    }

    /** Whether a line is a byline wherever it stands. */
    boolean isCertain(PageLine line) {
        if (!isShort(line)) {
            return false;
        }
        Parts parts = new Parts(line.tokens());
        if (parts.names == 0) {
            boolean placed = parts.outlets > 0 && parts.cities + parts.openers > 0;
            return placed || parts.agencies + parts.desks > 0 || parts.outlets > 0 && !line.hasArabic();
        }
        boolean opens = parts.openers > 0 && isOpener(line);
        return parts.areNames()
                && (parts.outlets > 0 && parts.separators > 0 && (parts.cities + parts.given > 0 || parts.isFiled())
                        || parts.cities > 0 && parts.separators > 0 && parts.given > 0
                        || opens && (parts.given > 0 || parts.outlets > 0 || parts.longestName < 4));
    }

    /** Whether a line is a paper or agency and one unknown town or person. */
    boolean isFiled(PageLine line) {
        if (!isShort(line)) {
            return false;
        }
        Parts parts = new Parts(line.tokens());
        return parts.outlets > 0
                && parts.separators > 0
                && parts.names < 2
                && parts.longestName < 4
                && parts.areNames();
    }

    /** Whether a line is one where bylines stand: between the headline and the report, or under it. */
    boolean isLikely(PageLine line) {
        if (!isShort(line)) {
            return false;
        }
        Parts parts = new Parts(line.tokens());
        if (parts.names == 0) {
            return parts.outlets > 0;
        }
        if (!parts.areNames() || line.words() < 2) {
            return false;
        }
        boolean city = parts.cities > 0 && parts.separators > 0;
        boolean shape = parts.separators > 0 && parts.names < 4 && line.words() <= 5 && parts.longestName < 4;
        boolean person = parts.given > 0 && parts.names > 0 && line.words() <= 6;
        return city || shape || person;
    }

    /** Whether a line under the report gives the writer's position. */
    boolean isPost(PageLine line) {
        List<String> tokens = new ArrayList<>(line.tokens());
        tokens.removeIf(token -> !PageLine.isWord(token));
        return isShort(line) && PageWords.kind(words.bylines().at(tokens, 0)).equals("post") && !line.isStopped();
    }

    /** Whether a paragraph opens with town and agency, as the first paragraph of a report does: "TOWN (AGENCY) -". */
    boolean opensWithDateline(PageLine line) {
        List<String> tokens = line.tokens();
        int close = tokens.indexOf(")");
        int open = tokens.indexOf("(");
        boolean bracket = open > 0
                && open <= DATELINE
                && close > open + 1
                && close - open <= LONGEST_NAME
                && isDash(tokens, close + 1);
        return bracket || opensWithTownAndOutlet(tokens);
    }

    private boolean opensWithTownAndOutlet(List<String> tokens) {
        Found city = words.cities().at(tokens, 0);
        if (city == null || !isDash(tokens, city.length())) {
            return false;
        }
        Found outlet = words.outlets().at(tokens, city.length() + 1);
        return outlet != null && isDash(tokens, city.length() + 1 + outlet.length());
    }

    private static boolean isDash(List<String> tokens, int i) {
        return i < tokens.size() && (tokens.get(i).isEmpty() || "-:/\u2013\u2014".contains(tokens.get(i)));
    }

    /** Whether a line is "agency" or "paper" and its name, known or not. */
    boolean isOutletName(PageLine line) {
        Found found = words.bylines().at(line.tokens(), 0);
        return line.words() <= 3
                && line.words() > 1
                && PageWords.kind(found).equals("filler")
                && new Parts(line.tokens()).areNames();
    }

    /** Whether a line under the report is made of the initials of its editors. */
    boolean isInitials(PageLine line) {
        int initials = 0;
        for (int i = 0; i < line.tokens().size(); ) {
            String token = line.tokens().get(i);
            Found outlet = words.outlets().at(line.tokens(), i);
            if (outlet == null && PageLine.isWord(token) && (token.length() > 2 || PageLine.isNumber(token))) {
                return false;
            }
            initials += PageLine.isWord(token) ? 1 : 0;
            i += Math.max(1, length(outlet));
        }
        return initials > 1 || initials == 1 && line.words() == 2;
    }

    private boolean isOpener(PageLine line) {
        List<String> tokens = line.tokens();
        int from = 0;
        while (from < tokens.size() && !PageLine.isWord(tokens.get(from))) {
            from++;
        }
        String kind = PageWords.kind(words.bylines().at(tokens, from));
        return kind.equals("opener") || kind.equals("source") || kind.equals("service");
    }

    private static int length(@Nullable Found found) {
        return found == null ? 0 : found.length();
    }

    private static boolean isShort(PageLine line) {
        return !line.isLong() && line.words() > 0 && line.words() <= MOST_WORDS && line.length() <= 130;
    }
}
