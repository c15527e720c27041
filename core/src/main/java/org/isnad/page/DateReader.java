package org.isnad.page;

import java.util.List;
import java.util.Locale;
import org.isnad.page.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Tells the lines that print a date or time and nothing else, but for a label, the town and the agency. */
final class DateReader {
    private static final int MOST_TOKENS = 40;
    private static final int MOST_NAMES = 6;

    private final PageWords words;

    DateReader(PageWords words) {
        this.words = words;
    }

    /** The date that a line prints, or null where the line says more or no date. */
    @Nullable
    DateLine read(PageLine line) {
        if (line.isLong() || line.tokens().size() > MOST_TOKENS || line.digits() == 0 && !isAge(line)) {
            return null;
        }
        Walk walk = new Walk(line.tokens(), true);
        return walk.others == 0 && walk.isDate() ? walk.line() : null;
    }

    private boolean isAge(PageLine line) {
        return PageWords.kind(words.calendar().at(line.tokens(), 0)).equals("ago");
    }

    /** The date that stands somewhere in a short line, such as a byline, or null. */
    @Nullable
    DateLine find(PageLine line) {
        if (line.isLong() || line.digits() == 0) {
            return null;
        }
        Walk walk = new Walk(line.tokens(), false);
        DateLine found = walk.line();
        return found.day() == null ? null : found;
    }

    /** One pass over the tokens of a line. */
    private final class Walk {
        private final List<String> tokens;
        private final DateParser parser = new DateParser();
        private int others;
        private int names;
        private int clocks;
        private boolean isAge;
        private boolean isUpdate;
        private boolean isLabelled;

        private Walk(List<String> tokens, boolean strict) {
            this.tokens = tokens;
            for (int i = 0; i < tokens.size() && (!strict || others == 0); ) {
                i += step(i);
            }
        }

        private int step(int i) {
            String token = tokens.get(i);
            if (PageLine.isNumber(token)) {
                return number(i);
            }
            Found found = words.calendar().at(tokens, i);
            if (found != null) {
                calendar(found);
                return found.length();
            }
            if (!PageLine.isWord(token)) {
                mark(token);
                return 1;
            }
            return name(i);
        }

        private int number(int i) {
            if (i + 2 < tokens.size() && tokens.get(i + 1).equals(":") && PageLine.isNumber(tokens.get(i + 2))) {
                clocks++;
                parser.stop();
                boolean seconds = i + 4 < tokens.size() && tokens.get(i + 3).equals(":");
                return seconds ? 5 : 3;
            }
            parser.number(tokens.get(i));
            return 1;
        }

        private void calendar(Found found) {
            String value = found.row().get("value");
            switch (found.row().get("kind")) {
                case "month" -> parser.month(Integer.parseInt(value), false);
                case "hijri" -> parser.month(Integer.parseInt(value), true);
                case "ago" -> isAge = true;
                case "label" -> {
                    isLabelled = true;
                    isUpdate = value.equals("updated");
                }
                case "clock" -> parser.stop();
                default -> {}
            }
        }

        private void mark(String token) {
            if (token.equals("(") || token.equals("|") || token.equals("+")) {
                parser.stop();
            }
        }

        /** Single Latin letters stand in dates of machines: 2017-03-29T00:01Z. */
        private int name(int i) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            if (token.equals("t") || token.equals("z")) {
                parser.stop();
                return 1;
            }
            Found found = words.cities().at(tokens, i);
            found = found == null ? words.outlets().at(tokens, i) : found;
            found = found == null ? words.sections().at(tokens, i) : found;
            if (found == null) {
                others++;
                parser.stop();
                return 1;
            }
            names += found.length();
            return found.length();
        }

        private boolean isDate() {
            if (names > 0) {
                return names <= MOST_NAMES && parser.day() != null;
            }
            return parser.isDate() || clocks > 0 || isAge && (isLabelled || tokens.size() <= 6);
        }

        private DateLine line() {
            return new DateLine(parser.day(), isUpdate);
        }
    }
}
