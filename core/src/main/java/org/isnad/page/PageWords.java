package org.isnad.page;

import java.util.List;
import org.isnad.arabic.Letters;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.page.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** The tables of {@code lexicon/page}, and the given names of {@code lexicon/name}, ready to be asked of a line. */
final class PageWords {
    private final Phrases chrome;
    private final Phrases sections;
    private final Phrases outlets;
    private final Phrases cities;
    private final Phrases calendar;
    private final Phrases bylines;
    private final Phrases captions;
    private final Phrases words;
    private final Phrases keys;
    private final Phrases givenNames;

    PageWords(Lexicon lexicon) {
        chrome = phrases(lexicon, "chrome");
        sections = phrases(lexicon, "sections");
        outlets = phrases(lexicon, "outlets");
        cities = phrases(lexicon, "cities");
        calendar = phrases(lexicon, "calendar");
        bylines = phrases(lexicon, "bylines");
        captions = phrases(lexicon, "captions");
        words = phrases(lexicon, "words");
        keys = phrases(lexicon, "keys");
        givenNames = new Phrases(lexicon.table("name/given"));
    }

    private static Phrases phrases(Lexicon lexicon, String name) {
        return new Phrases(lexicon.table("page/" + name));
    }

    Phrases chrome() {
        return chrome;
    }

    Phrases sections() {
        return sections;
    }

    Phrases outlets() {
        return outlets;
    }

    Phrases cities() {
        return cities;
    }

    Phrases calendar() {
        return calendar;
    }

    Phrases bylines() {
        return bylines;
    }

    Phrases captions() {
        return captions;
    }

    Phrases keys() {
        return keys;
    }

    Phrases givenNames() {
        return givenNames;
    }

    /**
     * Whether a line that begins so goes on with the report and is no title: with a word that opens sentences, or with
     * "and" written before any word that has not that letter of its own.
     */
    boolean opensSentence(PageLine line) {
        String kind = kind(words.at(line.tokens(), 0));
        if (!kind.isEmpty() || line.tokens().isEmpty()) {
            return kind.equals("opener");
        }
        String first = line.tokens().get(0);
        return first.length() > 3 && first.charAt(0) == Letters.WAW;
    }

    /** Whether a line begins, but for marks, with the label of a fact. */
    boolean opensFact(PageLine line) {
        List<String> tokens = line.tokens();
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            if (PageLine.isWord(tokens.get(i))) {
                return kind(words.at(tokens, i)).equals("label");
            }
        }
        return false;
    }

    /** Whether a word stands in no name of a person. */
    boolean isPlainWord(List<String> tokens, int at) {
        String kind = kind(words.at(tokens, at));
        return kind.equals("opener") || kind.equals("function");
    }

    static String kind(@Nullable Found found) {
        return found == null ? "" : found.row().get("kind");
    }

    static boolean says(@Nullable Found found, String column, String value) {
        return found != null && says(found.row(), column, value);
    }

    static boolean says(@Nullable Row row, String column, String value) {
        return row != null && row.list(column).contains(value);
    }
}
