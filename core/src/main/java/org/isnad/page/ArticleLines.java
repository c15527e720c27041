package org.isnad.page;

import java.util.List;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one article while its zones are read: each stage fills in the zones that it knows and leaves the others
 * open. Between the stages go three places: the headline, the first line of the report, and its last whole paragraph.
 */
final class ArticleLines {
    private final List<PageLine> lines;
    private final @Nullable Zone[] zones;
    private int headline = -1;
    private int report;
    private int lastParagraph = -1;

    /** @param zones the sure zones of the lines; filled by the stages */
    ArticleLines(List<PageLine> lines, @Nullable Zone[] zones) {
        this.lines = lines;
        this.zones = zones;
        this.report = zones.length;
    }

    int size() {
        return zones.length;
    }

    PageLine line(int i) {
        return lines.get(i);
    }

    @Nullable
    Zone zone(int i) {
        return zones[i];
    }

    boolean is(int i, Zone zone) {
        return zones[i] == zone;
    }

    boolean isOpen(int i) {
        return zones[i] == null;
    }

    void set(int i, @Nullable Zone zone) {
        zones[i] = zone;
    }

    /** The next line after {@code i} that is open or of the report, or -1. */
    int next(int i) {
        for (int k = i + 1; k < zones.length; k++) {
            if (zones[k] == null || zones[k] == Zone.BODY) {
                return k;
            }
        }
        return -1;
    }

    /** The headline, or -1. */
    int headline() {
        return headline;
    }

    boolean hasHeadline() {
        return headline >= 0;
    }

    void setHeadline(int i) {
        headline = i;
        zones[i] = Zone.HEADLINE;
    }

    /** The first line of the report, or the number of lines where there is none. */
    int report() {
        return report;
    }

    void setReport(int i) {
        report = i;
    }

    /** The last line that is surely a paragraph of the report, or -1. */
    int lastParagraph() {
        return lastParagraph;
    }

    void setLastParagraph(int i) {
        lastParagraph = i;
    }

    /** The zones; what is still open is the report's. */
    Zone[] zones() {
        Zone[] all = new Zone[zones.length];
        for (int i = 0; i < all.length; i++) {
            Zone zone = zones[i];
            all[i] = zone == null ? Zone.BODY : zone;
        }
        return all;
    }
}
