package org.isnad.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letters;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads the zones of one article's lines: first what lines show by themselves, then menus, the headline, what is said
 * again, the head between headline and report, and last the report with its subheads and what trails it.
 */
final class ZoneReader {
    private static final int MENU = 5;
    private static final int LONGEST_ITEM = 4;
    private static final int HEAD_LINES = 12;
    private static final int LONGEST_DECK = 18;
    private static final int LONGEST_COLUMN = 130;

    private final PageWords words;
    private final Shapes shapes;
    private final Furniture furniture;
    private final Bylines bylines;
    private final Captions captions;
    private final DateReader dates;
    private final List<PageLine> lines;
    private final @Nullable Zone[] zones;
    private int headline = -1;
    private int body;
    private int lastSolid = -1;

    /**
     * @param zones the sure zones of the article's lines; filled here
     */
    ZoneReader(PageWords words, List<PageLine> lines, @Nullable Zone[] zones) {
        this.words = words;
        this.shapes = new Shapes(words);
        this.furniture = new Furniture(words);
        this.bylines = new Bylines(words);
        this.captions = new Captions(words);
        this.dates = new DateReader(words);
        this.lines = lines;
        this.zones = zones;
    }

    Zone[] read() {
        findReport();
        menus();
        headline();
        echoes();
        head();
        links();
        report();
        Zone[] all = new Zone[zones.length];
        for (int i = 0; i < all.length; i++) {
            Zone zone = zones[i];
            all[i] = zone == null ? Zone.BODY : zone;
        }
        return all;
    }

    private boolean isOpen(int i) {
        return zones[i] == null;
    }

    /** The next open line after {@code i}, or -1. */
    private int next(int i) {
        for (int k = i + 1; k < zones.length; k++) {
            if (isOpen(k) || zones[k] == Zone.BODY) {
                return k;
            }
        }
        return -1;
    }

    /** Where the report begins and ends; a date between its paragraphs is no date of publication. */
    private void findReport() {
        body = zones.length;
        for (int i = 0; i < zones.length; i++) {
            if ((isOpen(i) || zones[i] == Zone.BODY) && shapes.isSolid(lines.get(i))) {
                body = Math.min(body, i);
                lastSolid = i;
            }
        }
        for (int i = body; i < lastSolid; i++) {
            if (zones[i] == Zone.DATE) {
                zones[i] = null;
            }
        }
    }

    /** A run of short lines above or below the report is a menu. */
    private void menus() {
        for (int i = 0; i < zones.length; i++) {
            int end = i;
            int sections = 0;
            while (end < zones.length && isMenuItem(end)) {
                sections += !isOpen(end) || furniture.isSection(lines.get(end)) ? 1 : 0;
                end++;
            }
            boolean outside = i < body || i > lastSolid;
            boolean menu = end - i >= MENU && outside || end - i >= 3 && 2 * sections >= end - i;
            for (int k = i; menu && k < end; k++) {
                zones[k] = Zone.CHROME;
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean isMenuItem(int i) {
        PageLine line = lines.get(i);
        return (isOpen(i) || zones[i] == Zone.CHROME)
                && line.words() > 0
                && line.words() <= LONGEST_ITEM
                && !line.isStopped()
                && line.length() <= 40
                && (i > 0 || furniture.isSection(line))
                && !bylines.isCertain(line);
    }

    /** The first open line that looks like a title; a short label above a longer title is a section's name. */
    private void headline() {
        int first = next(-1);
        if (first < 0 || next(first) < 0 && body >= zones.length) {
            return;
        }
        int second = next(first);
        if (shapes.isSolid(lines.get(first)) && !isLongTitle(first, second)) {
            return;
        }
        if (second >= 0 && isKicker(first, second)) {
            zones[first] = Zone.CHROME;
            first = second;
        }
        if (shapes.isTitle(lines.get(first)) || lines.get(first).words() == 1 || first < body) {
            headline = first;
            zones[first] = Zone.HEADLINE;
        }
    }

    /** A title may begin like a sentence; then the paragraph below it is far longer. */
    private boolean isLongTitle(int first, int second) {
        return second >= 0
                && shapes.isTitle(lines.get(first))
                && shapes.isBodyLike(lines.get(second))
                && lines.get(second).words() > 2 * lines.get(first).words();
    }

    private boolean isKicker(int first, int second) {
        PageLine line = lines.get(first);
        boolean label = furniture.isSection(line) || words.outlets().whole(line.tokens()) != null;
        return label && !shapes.isSolid(lines.get(second)) && shapes.isTitle(lines.get(second))
                && !bylines.isCertain(lines.get(second));
    }

    /** Lines that say again an earlier line of the article, and title lines that wrap the headline. */
    private void echoes() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < zones.length; i++) {
            PageLine line = lines.get(i);
            if (!isOpen(i) && zones[i] != Zone.HEADLINE && zones[i] != Zone.SUBHEAD) {
                continue;
            }
            boolean again = line.words() > 1 && first.putIfAbsent(line.key(), i) != null;
            if (isOpen(i)) {
                boolean near = headline >= 0 && i > headline && Echoes.isNear(line, lines.get(headline));
                zones[i] = again || near ? Zone.REPEAT : zones[i];
                if (isOpen(i) && headline >= 0 && Echoes.wraps(line, lines.get(headline))) {
                    zones[i] = Zone.CHROME;
                }
            } else if (again && zones[i] == Zone.SUBHEAD && i < body) {
                zones[i] = Zone.REPEAT;
            }
        }
        picturesNearly();
    }

    /** Captions are printed again with small changes. */
    private void picturesNearly() {
        int seen = 0;
        for (int i = headline + 1; i < Math.min(body, zones.length) && seen < HEAD_LINES; i++) {
            if (isOpen(i)) {
                seen++;
                for (int k = headline + 1; k < i && isOpen(i); k++) {
                    if (isOpen(k) && Echoes.isNear(lines.get(i), lines.get(k))) {
                        zones[i] = Zone.REPEAT;
                    }
                }
            }
        }
    }

    /** Between headline and report: decks, bylines, captions. */
    private void head() {
        boolean byline = false;
        int i = headline + 1;
        for (; i < zones.length; i++) {
            byline |= zones[i] == Zone.BYLINE;
            if (!isOpen(i)) {
                if (zones[i] == Zone.BODY) {
                    break;
                }
                continue;
            }
            Zone zone = headZone(i, byline);
            if (zone == null) {
                break;
            }
            zones[i] = zone;
            byline |= zone == Zone.BYLINE;
        }
        body = Math.min(body, i);
    }

    private @Nullable Zone headZone(int i, boolean afterByline) {
        PageLine line = lines.get(i);
        if (bylines.isCertain(line)) {
            return Zone.BYLINE;
        }
        if (isCaption(i)) {
            return Zone.CAPTION;
        }
        int next = next(i);
        if (shapes.isSolid(line) || next < 0 || lastSolid < i) {
            return null;
        }
        boolean mayBeByline = !afterByline || zones[i - 1] == Zone.BYLINE;
        if (mayBeByline && (bylines.isLikely(line) || endsWithDate(line))) {
            return Zone.BYLINE;
        }
        if (!shapes.isTitle(line) && line.words() > 1 || line.words() > LONGEST_DECK || words.opensSentence(line)) {
            return null;
        }
        if (afterByline || captions.isScene(line) || captions.isPortrait(line)) {
            return isFollowedByReport(i) ? Zone.CAPTION : null;
        }
        return headline >= 0 ? Zone.DECK : null;
    }

    /** Author and day in one line: "desk | 3 May 2015". */
    private boolean endsWithDate(PageLine line) {
        int bar = Math.max(line.tokens().lastIndexOf("|"), line.tokens().lastIndexOf("-"));
        return bar > 0 && line.tokens().size() - bar <= 8 && dates.find(line) != null;
    }

    private boolean isFollowedByReport(int i) {
        int next = next(i);
        if (next >= 0 && shapes.isSubhead(lines.get(i)) && shapes.isSubhead(lines.get(next))) {
            next = next(next);
        }
        return next >= 0 && shapes.isBodyLike(lines.get(next));
    }

    /** By its words, or because the line before is a picture's hidden text, or because it is printed twice. */
    private boolean isCaption(int i) {
        PageLine line = lines.get(i);
        if (captions.isCertain(line) && (i < body || line.words() <= 25)) {
            return true;
        }
        if (i > 0 && zones[i - 1] == Zone.CHROME && isUnderPicture(line, lines.get(i - 1))) {
            return true;
        }
        boolean twice = i + 1 < zones.length && zones[i + 1] == Zone.REPEAT && Echoes.isNear(line, lines.get(i + 1));
        return twice && !shapes.isSolid(line);
    }

    /** Below a picture's hidden text, or in italics below a picture. */
    private static boolean isUnderPicture(PageLine line, PageLine above) {
        List<String> tokens = above.tokens();
        boolean hidden = tokens.size() > 1 && tokens.get(0).equals("alt") && tokens.get(1).equals("=");
        return hidden && !line.isStopped() || above.first() == '!' && line.isItalic();
    }

    /** The short lines below "read also" are links. */
    private void links() {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.CHROME && furniture.announcesList(lines.get(i))) {
                int k = i + 1;
                for (; k < zones.length && isLink(k); k++) {
                    zones[k] = isOpen(k) ? Zone.CHROME : zones[k];
                }
                i = k - 1;
            }
        }
    }

    private boolean isLink(int i) {
        return !isOpen(i) && zones[i] != Zone.BODY || isOpen(i) && !shapes.isSolid(lines.get(i))
                && !lines.get(i).isStopped();
    }

    private void report() {
        boolean mostlyStopped = isMostlyStopped();
        int trailing = trailing();
        for (int i = body; i < zones.length; i++) {
            if (isOpen(i)) {
                zones[i] = i > lastSolid ? tailZone(i, trailing) : reportZone(i, mostlyStopped);
            }
        }
    }

    private boolean isMostlyStopped() {
        int solid = 0;
        int stopped = 0;
        for (int i = body; i <= lastSolid; i++) {
            if (isOpen(i) && shapes.isBodyLike(lines.get(i))) {
                solid++;
                stopped += lines.get(i).isClosed() ? 1 : 0;
            }
        }
        return 3 * stopped >= 2 * solid;
    }

    private Zone reportZone(int i, boolean mostlyStopped) {
        PageLine line = lines.get(i);
        if (shapes.isSolid(line)) {
            return Zone.BODY;
        }
        if (isCaption(i)) {
            return Zone.CAPTION;
        }
        if (runsOn(i, mostlyStopped) || !isFollowedByReport(i)) {
            return Zone.BODY;
        }
        if (line.isBullet() && isBullet(i + 1) && lines.get(i + 1).words() < 3 * line.words()) {
            return Zone.BODY;
        }
        if (captions.isPortrait(line) && line.words() > 3) {
            return Zone.CAPTION;
        }
        boolean brief = line.isBullet() && line.words() <= LONGEST_DECK && !line.isStopped();
        return brief || shapes.isSubhead(line) ? Zone.SUBHEAD : Zone.BODY;
    }

    /** Whether a line goes on with the sentence of the line before, which was broken where the column ended. */
    private boolean runsOn(int i, boolean mostlyStopped) {
        if (i == 0 || zones[i - 1] != Zone.BODY || lines.get(i).gap() > 0) {
            return false;
        }
        PageLine before = lines.get(i - 1);
        boolean broken = mostlyStopped && before.length() <= LONGEST_COLUMN && !before.isClosed() && !before.isQuoted();
        return broken && !before.endsWith(':') || before.endsWith(Letters.COMMA);
    }

    private boolean isBullet(int i) {
        return i < lines.size() && lines.get(i).isBullet();
    }

    /** The open lines below the last paragraph. */
    private int trailing() {
        int count = 0;
        for (int i = Math.max(lastSolid + 1, body); i < zones.length; i++) {
            count += isOpen(i) ? 1 : 0;
        }
        return count;
    }

    private Zone tailZone(int i, int trailing) {
        PageLine line = lines.get(i);
        if (lastSolid < 0) {
            return Zone.BODY;
        }
        if (bylines.isCertain(line) || bylines.isPost(line)) {
            return Zone.BYLINE;
        }
        boolean list = line.isBullet() && (isBullet(i - 1) || lines.get(i - 1).endsWith(':'));
        if (line.isClosed() || list || line.words() >= LONGEST_DECK || words.opensSentence(line)) {
            return Zone.BODY;
        }
        if (isCaption(i) || captions.isScene(line)) {
            return Zone.CAPTION;
        }
        if (!line.hasWords()) {
            return zones[i - 1] == Zone.BODY ? Zone.BODY : Zone.CHROME;
        }
        return trailing == 1 && line.words() >= 7 || trailing == 2 && line.words() >= 12 ? Zone.BODY : Zone.CHROME;
    }
}
