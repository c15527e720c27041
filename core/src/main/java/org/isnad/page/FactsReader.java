package org.isnad.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Row;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Span;
import org.isnad.model.Zone;
import org.isnad.page.Phrases.Found;
import org.jspecify.annotations.Nullable;

/** Reads {@link PageFacts} from the zones of an article. */
final class FactsReader {
    private static final int DATE = 0;
    private static final int UPDATE = 1;
    private static final int BYLINE_DATE = 2;

    private final PageWords words;
    private final Metadata metadata;
    private final DateReader dates;

    FactsReader(Signs signs) {
        this.words = signs.words();
        this.metadata = new Metadata(words);
        this.dates = signs.dates();
    }

    /** What is known of the page of an article: what it prints, completed by what the page value carries. */
    PageFacts read(Page page, Article article) {
        List<PageLine> lines = new ArrayList<>();
        for (Line line : article.lines()) {
            boolean telling = line.zone() != Zone.BODY && line.zone() != Zone.SUBHEAD && line.zone() != Zone.CAPTION;
            Span span = line.span();
            lines.add(telling ? new PageLine(page, span.start(), span.end(), 0) : null);
        }
        LocalDate printed = published(article, lines);
        return new PageFacts(outlet(page, article, lines), printed == null ? page.published() : printed);
    }

    private @Nullable LocalDate published(Article article, List<@Nullable PageLine> lines) {
        @Nullable LocalDate[] found = new @Nullable LocalDate[3];
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            Zone zone = article.lines().get(i).zone();
            DateLine date = line == null ? null : date(line, zone);
            if (date != null && date.day() != null) {
                int rank = zone == Zone.BYLINE ? BYLINE_DATE : date.isUpdate() ? UPDATE : DATE;
                found[rank] = found[rank] == null ? date.day() : found[rank];
            }
        }
        LocalDate best = found[DATE] == null ? found[UPDATE] : found[DATE];
        return best == null ? found[BYLINE_DATE] : best;
    }

    private @Nullable DateLine date(PageLine line, Zone zone) {
        if (zone == Zone.BYLINE) {
            return dates.find(line);
        }
        if (zone != Zone.DATE) {
            return null;
        }
        String key = metadata.key(line);
        DateLine date = key == null ? dates.read(line) : dates.find(line);
        return date != null && "updated".equals(key) ? new DateLine(date.day(), true) : date;
    }

    private @Nullable String outlet(Page page, Article article, List<@Nullable PageLine> lines) {
        String weak = null;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (line != null) {
                Zone zone = article.lines().get(i).zone();
                String sure = zone == Zone.CHROME ? printed(line, headline(article, lines)) : null;
                if (sure != null) {
                    return sure;
                }
                weak = weak == null ? weak(line, zone) : weak;
            }
        }
        return page.outlet() == null ? weak : page.outlet();
    }

    private static @Nullable PageLine headline(Article article, List<@Nullable PageLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (article.lines().get(i).zone() == Zone.HEADLINE) {
                return lines.get(i);
            }
        }
        return null;
    }

    /** The outlet of a metadata line, or of a title line: before or behind the headline, parted from it by a mark. */
    private @Nullable String printed(PageLine line, @Nullable PageLine headline) {
        if ("outlet".equals(metadata.key(line))) {
            int from = line.tokens().indexOf(":") + 1;
            Found found = words.outlets().at(line.tokens(), from);
            return found == null ? null : found.row().get("form");
        }
        if (headline == null || !Echoes.wraps(line, headline)) {
            return null;
        }
        List<String> tokens = line.tokens();
        Found first = words.outlets().at(tokens, 0);
        if (first != null && first.length() < tokens.size() && !PageLine.isWord(tokens.get(first.length()))) {
            return first.row().get("form");
        }
        int last = tokens.size() - 1;
        while (last > 0 && PageLine.isWord(tokens.get(last - 1))) {
            last--;
        }
        Row row = last < 0 ? null : words.outlets().whole(tokens.subList(last, tokens.size()));
        return row == null ? null : row.get("form");
    }

    /** A paper or broadcaster that a byline names beside a town, or that a copyright line names. */
    private @Nullable String weak(PageLine line, Zone zone) {
        List<String> tokens = line.tokens();
        boolean byline = zone == Zone.BYLINE && words.cities().startsAt(tokens, 0);
        if (!byline && !(zone == Zone.CHROME && isCopyright(tokens))) {
            return null;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Found found = words.outlets().at(tokens, i);
            if (found != null && !"agency photo body".contains(PageWords.kind(found))) {
                return found.row().get("form");
            }
        }
        return null;
    }

    private boolean isCopyright(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (PageWords.says(words.chrome().at(tokens, i), "next", "owner")) {
                return true;
            }
        }
        return false;
    }
}
