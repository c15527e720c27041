package org.isnad.page;

import java.util.List;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/** The zones that lines show by themselves, whatever stands around them. */
final class Sure {
    private static final int FACTS = 3;

    private final Signs signs;
    private final Metadata metadata;

    Sure(Signs signs) {
        this.signs = signs;
        this.metadata = new Metadata(signs.words());
    }

    /** The zone of each line, null where it is open. */
    @Nullable
    Zone[] read(List<PageLine> lines) {
        @Nullable Zone[] zones = new @Nullable Zone[lines.size()];
        for (int i = 0; i < zones.length; i++) {
            int after = metadata.block(lines, i, zones);
            if (after > i) {
                i = after - 1;
            } else if (zones[i] == null) {
                int facts = facts(lines, i);
                for (int k = i; k < facts; k++) {
                    zones[k] = Zone.BODY;
                }
                zones[i] = facts > i ? Zone.BODY : zone(lines.get(i));
            }
        }
        return zones;
    }

    /** Whether a line that is chrome is the site's rather than left-over markup of the article. */
    boolean isFurniture(PageLine line) {
        return metadata.line(line) == null && !line.isMarkedHeading();
    }

    private @Nullable Zone zone(PageLine line) {
        if (line.isPlainParagraph()) {
            return null;
        }
        if (line.isLong()) {
            return line.isTicker() || metadata.line(line) != null ? Zone.CHROME : null;
        }
        Zone markup = metadata.line(line);
        if (markup != null) {
            return markup;
        }
        if (line.isMarkedHeading()) {
            return Zone.SUBHEAD;
        }
        if (signs.dates().read(line) != null) {
            return Zone.DATE;
        }
        if (!line.hasArabic() && signs.bylines().isCertain(line)) {
            return Zone.BYLINE;
        }
        if (!line.hasArabic() && signs.captions().isCertain(line)) {
            return Zone.CAPTION;
        }
        return signs.furniture().is(line) ? Zone.CHROME : null;
    }

    /** A run of lines of the form "label: value" is the report's own table of facts; gives the line after it. */
    private int facts(List<PageLine> lines, int i) {
        for (int next = i; next < i + FACTS; next++) {
            if (next >= lines.size() || !lines.get(next).hasEarlyColon()) {
                return i;
            }
        }
        int k = i;
        int labels = 0;
        while (k < lines.size()
                && isFact(lines.get(k))
                && (k == i || lines.get(k).gap() == 0)) {
            labels += signs.words().opensFact(lines.get(k)) ? 1 : 0;
            k++;
        }
        return k - i >= FACTS && labels > (lines.get(i).isBullet() ? 0 : 1) ? k : i;
    }

    private boolean isFact(PageLine line) {
        if (!line.hasEarlyColon()) {
            return false;
        }
        int colon = line.tokens().indexOf(":");
        return colon > 0
                && colon <= 8
                && colon + 1 < line.tokens().size()
                && !line.isLong()
                && line.hasArabic()
                && metadata.key(line) == null
                && !signs.furniture().is(line)
                && !signs.bylines().isCertain(line)
                && !signs.words().opensSentence(line);
    }
}
