package org.isnad.page;

import java.util.List;
import org.isnad.page.Phrases.Found;

/** Tells the lines that describe a picture, by their words and by the credit in brackets at their end. */
final class Captions {
    private static final int MOST_WORDS = 45;
    private static final int LONGEST_CREDIT = 8;
    private static final int LONGEST_NAME = 5;

    private final PageWords words;

    Captions(PageWords words) {
        this.words = words;
    }

    /** Whether it speaks of the picture or ends with a picture's credit. */
    boolean isCertain(PageLine line) {
        return !line.isLong() && line.words() <= MOST_WORDS && (hasCredit(line) || hasCue(line));
    }

    /** A cue at the beginning, or inside brackets at the end. */
    private boolean hasCue(PageLine line) {
        List<String> tokens = line.tokens();
        int first = firstWord(tokens);
        if (isCue(tokens, first)) {
            return !line.isStopped() || line.words() <= 25;
        }
        int open = tokens.lastIndexOf("(");
        return open > 0 && isCue(tokens, open + 1);
    }

    private boolean isCue(List<String> tokens, int from) {
        String kind = PageWords.kind(words.captions().at(tokens, from));
        return kind.equals("cue") || kind.equals("credit");
    }

    /** Whether it only names the photographer, or only says that a name follows. */
    boolean isCredit(PageLine line) {
        return line.words() <= LONGEST_NAME
                && PageWords.kind(words.captions().at(line.tokens(), firstWord(line.tokens())))
                        .equals("credit");
    }

    /** Its last words, after a mark of copyright or parted by a mark, are an agency; so do captions in the head end. */
    boolean endsWithAgency(PageLine line) {
        List<String> tokens = line.tokens();
        for (int mark = tokens.size() - 2; mark > 2 && tokens.size() - mark <= LONGEST_CREDIT; mark--) {
            if ("-/|\u00A9\u2013".contains(tokens.get(mark)) && isAgency(tokens, mark + 1, tokens.size())) {
                return true;
            }
        }
        return false;
    }

    /** Its last words, in brackets, are an agency: "... (agency)". A sentence of the report goes on or stops after it. */
    private boolean hasCredit(PageLine line) {
        List<String> tokens = line.tokens();
        int close = tokens.size() - 1;
        int open = tokens.lastIndexOf("(");
        if (open <= 0 || !tokens.get(close).equals(")") || close - open > LONGEST_CREDIT) {
            return false;
        }
        if (tokens.get(open - 1).equals(".")) {
            return false;
        }
        return isAgency(tokens, open + 1, close);
    }

    private boolean isAgency(List<String> tokens, int from, int to) {
        boolean found = false;
        for (int i = from; i < to; ) {
            Found outlet = words.outlets().at(tokens, i);
            if (outlet != null) {
                found |= "agency photo".contains(PageWords.kind(outlet))
                        || tokens.get(from - 1).equals("(");
                i += outlet.length();
            } else if (PageLine.isWord(tokens.get(i)) && !isCue(tokens, i)) {
                return false;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether it opens with a noun that opens descriptions of scenes. */
    boolean isScene(PageLine line) {
        return PageWords.kind(words.captions().at(line.tokens(), firstWord(line.tokens())))
                .equals("subject");
    }

    /** Whether it is an office and a name, as under a portrait. */
    boolean isPortrait(PageLine line) {
        List<String> tokens = line.tokens();
        if (line.words() < 2 || line.words() > 9 || tokens.contains(":")) {
            return false;
        }
        if (!PageWords.kind(words.captions().at(tokens, firstWord(tokens))).equals("role")) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isPlainWord(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(List<String> tokens) {
        int i = 0;
        while (i < tokens.size() && !PageLine.isWord(tokens.get(i))) {
            i++;
        }
        return i;
    }
}
