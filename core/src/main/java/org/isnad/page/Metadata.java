package org.isnad.page;

import java.util.List;
import org.isnad.model.Zone;
import org.isnad.page.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines that speak to machines: markup that a scraper left over, links and pictures of plain-text markup,
 * {@code key: value} lines, and the block of such lines between two lines of hyphens at the top of a page.
 */
final class Metadata {
    private static final int LONGEST_BLOCK = 40;

    private final PageWords words;

    Metadata(PageWords words) {
        this.words = words;
    }

    /** Labels the lines of a metadata block that begins at line {@code i}; gives the line after it, or {@code i}. */
    int block(List<PageLine> lines, int i, @Nullable Zone[] zones) {
        int end = blockEnd(lines, i);
        for (int k = i; k < end; k++) {
            zones[k] = zone(key(lines.get(k)));
        }
        return end;
    }

    private static int blockEnd(List<PageLine> lines, int i) {
        if (!isFence(lines.get(i)) || i > 8) {
            return i;
        }
        for (int k = i + 1; k < Math.min(lines.size(), i + LONGEST_BLOCK); k++) {
            if (isFence(lines.get(k))) {
                return k > i + 1 ? k + 1 : i;
            }
            if (!hasLatinKey(lines.get(k)) && !lines.get(k).isBullet()) {
                return i;
            }
        }
        return i;
    }

    private static boolean isFence(PageLine line) {
        String text = line.head();
        return text.equals("---") || text.equals("+++");
    }

    /** Whether it opens with one Latin word and a colon or equals sign. */
    private static boolean hasLatinKey(PageLine line) {
        char first = line.first();
        if (first >= '\u0080' || !Character.isLetter(first)) {
            return false;
        }
        int colon = colon(line.tokens());
        return colon > 0 && colon <= 5;
    }

    private static int colon(List<String> tokens) {
        int colon = tokens.indexOf(":");
        int equals = tokens.indexOf("=");
        return colon < 0 || equals >= 0 && equals < colon ? equals : colon;
    }

    private static Zone zone(@Nullable String kind) {
        return "date".equals(kind) || "updated".equals(kind) ? Zone.DATE : Zone.CHROME;
    }

    /** The kind of the metadata key that a line opens with, or null. */
    @Nullable
    String key(PageLine line) {
        if (!hasLatinKey(line)) {
            return null;
        }
        Found found = words.keys().at(line.tokens(), 0);
        boolean whole = found != null && found.length() == colon(line.tokens());
        return whole ? PageWords.kind(found) : null;
    }

    /** The zone of a line of metadata or markup outside a block, or null where it is none. */
    @Nullable
    Zone line(PageLine line) {
        String kind = key(line);
        if (kind != null) {
            return zone(kind);
        }
        return isMarkup(line) ? Zone.CHROME : null;
    }

    private static boolean isMarkup(PageLine line) {
        String text = line.head();
        boolean tag = text.startsWith("<") && (text.endsWith(">") || line.isLong() && line.last() == '>');
        return tag
                || text.endsWith("/>")
                || text.startsWith("![")
                || text.startsWith("[![")
                || text.startsWith("{{")
                || text.startsWith("{%")
                || text.startsWith("|-")
                || text.startsWith("|:-")
                || isPost(line, text)
                || isBareLink(line)
                || isLinkOnly(line, text);
    }

    /** What an embedded post of a social network leaves: its foot, or a text that is mostly Latin and ends in a link. */
    private static boolean isPost(PageLine line, String text) {
        boolean foot = text.startsWith("\u2014") && text.contains("(@");
        return foot || text.contains("pic.twitter.com/") && line.latinLetters() > line.arabicLetters();
    }

    /** A web address alone, or with a word before it. */
    private static boolean isBareLink(PageLine line) {
        String text = line.head();
        int link = Math.max(text.indexOf("http://"), text.indexOf("https://"));
        link = link < 0 && text.startsWith("www.") ? 0 : link;
        return link >= 0 && link <= 20 && text.indexOf(' ', link) < 0 && line.last() != ')';
    }

    /** A line, or list item, that is one link: its words in brackets, its address behind. */
    private static boolean isLinkOnly(PageLine line, String text) {
        int open = text.indexOf('[');
        int middle = text.indexOf("](");
        if (open < 0 || middle < 0 || line.last() != ')' || text.indexOf('[', open + 1) >= 0) {
            return false;
        }
        for (int i = 0; i < open; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        int close = text.indexOf(')', middle);
        return close < 0 || close == text.length() - 1;
    }
}
