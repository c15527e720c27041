package org.isnad.page;

import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.page.Phrases.Found;

/** Tells the lines of page furniture by their words: buttons, counters, tags, copyright lines. */
final class Furniture {
    private static final int MOST_AFTER_START = 30;
    private static final int MOST_AROUND = 45;
    private static final int LONGEST_LABEL = 6;
    private static final String PATH_MARKS = ">\u203A\u00BB|/\\," + Letters.COMMA;

    private final PageWords words;

    Furniture(PageWords words) {
        this.words = words;
    }

    /** Whether a line is furniture, whatever stands around it. */
    boolean is(PageLine line) {
        if (line.isLong()) {
            return false;
        }
        return !line.hasArabic() && isBare(line)
                || isTags(line)
                || isWhole(line.tokens())
                || starts(line)
                || contains(line);
    }

    /** Without a word of Arabic: counters, "TT", "Print", rules of hyphens; a lone full stop is left to its sentence. */
    private static boolean isBare(PageLine line) {
        return line.hasWords() || line.length() > 2 || ".\u061F!\"\u00BB)".indexOf(line.first()) < 0;
    }

    /** Hashtags or handles and nothing else. */
    private static boolean isTags(PageLine line) {
        String text = line.head();
        if (text.indexOf('#') < 0 && text.indexOf('@') < 0) {
            return false;
        }
        int tags = 0;
        for (String word : text.split("\\s+")) {
            if (word.startsWith("#") || word.endsWith("#") || word.startsWith("@")) {
                tags++;
            } else if (PageLine.isWord(word)) {
                return false;
            }
        }
        return tags > 0 && !line.isMarkedHeading();
    }

    /** Whether phrases of the table, names of sections, numbers and marks cover the whole line. */
    private boolean isWhole(List<String> tokens) {
        int phrases = 0;
        int sections = 0;
        boolean isPath = false;
        for (int i = 0; i < tokens.size(); ) {
            String token = tokens.get(i);
            Found found = words.chrome().at(tokens, i);
            Found section = words.sections().at(tokens, i);
            if (found != null
                    && PageWords.says(found, "match", "line")
                    && (section == null || section.length() <= found.length())) {
                phrases++;
                i += found.length();
            } else if (section != null) {
                sections++;
                i += section.length();
            } else if (PageLine.isNumber(token) || !PageLine.isWord(token)) {
                isPath |= PATH_MARKS.contains(token);
                i++;
            } else {
                return false;
            }
        }
        return phrases > 0 || sections > 1 && isPath;
    }

    /** Whether it opens with a phrase that more words may follow. */
    private boolean starts(PageLine line) {
        return opening(line) > 0;
    }

    /** The tokens that the opening phrase covers, 0 where there is none. */
    private int opening(PageLine line) {
        List<String> tokens = line.tokens();
        int from = 0;
        while (from < tokens.size() && !PageLine.isWord(tokens.get(from))) {
            from++;
        }
        Found found = words.chrome().at(tokens, from);
        if (found == null || !PageWords.says(found, "match", "start") || line.words() > MOST_AFTER_START) {
            return 0;
        }
        int end = from + found.length();
        boolean isLabel =
                end == tokens.size() || ":|.\u2026".contains(tokens.get(end).substring(0, 1));
        return found.length() > 1 && !line.isStopped() || isLabel || found.length() > 2 ? end : 0;
    }

    private boolean contains(PageLine line) {
        List<String> tokens = line.tokens();
        if (line.words() > MOST_AROUND) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (PageWords.says(words.chrome().at(tokens, i), "match", "inside")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the short lines after it are its links: it ends with the phrase that announces them. */
    boolean announcesList(PageLine line) {
        List<String> tokens = line.tokens();
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            Found found = words.chrome().at(tokens, i);
            if (found != null && PageWords.says(found, "next", "list")) {
                return tokens.size() - i - found.length() <= 2;
            }
        }
        return false;
    }

    /** Whether what stands below it is written by readers. */
    boolean opensComments(PageLine line) {
        if (line.words() > LONGEST_LABEL) {
            return false;
        }
        Found found = words.chrome().at(line.tokens(), firstWord(line.tokens()));
        return found != null && PageWords.says(found, "next", "rest") && line.words() <= found.length() + 1;
    }

    private static int firstWord(List<String> tokens) {
        int i = 0;
        while (i < tokens.size() && !(PageLine.isWord(tokens.get(i)) && !PageLine.isNumber(tokens.get(i)))) {
            i++;
        }
        return i;
    }

    /** Whether a line is the name of a section. */
    boolean isSection(PageLine line) {
        if (line.words() > LONGEST_LABEL) {
            return false;
        }
        List<String> tokens = line.tokens();
        int from = firstWord(tokens);
        return from == tokens.size() ? false : words.sections().whole(tokens.subList(from, tokens.size())) != null;
    }
}
