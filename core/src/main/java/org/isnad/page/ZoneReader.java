package org.isnad.page;

import java.util.List;
import org.isnad.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads the zones of one article's lines, from what is surest to what only its place tells: what lines show by
 * themselves (given), where the report is, menus, the headline, what is said again, the head between headline and
 * report, links, the report with its subheads, and what trails it.
 */
final class ZoneReader {
    private final ReportFinder reports;
    private final MenuReader menus;
    private final HeadlineReader headlines;
    private final HeadReader heads;
    private final ReportReader paragraphs;
    private final TailReader tails;

    ZoneReader(Signs signs) {
        Pictures pictures = new Pictures(signs);
        this.reports = new ReportFinder(signs);
        this.menus = new MenuReader(signs);
        this.headlines = new HeadlineReader(signs);
        this.heads = new HeadReader(signs, reports, pictures);
        this.paragraphs = new ReportReader(signs, pictures);
        this.tails = new TailReader(signs, pictures);
    }

    /**
     * @param sure the zones that lines show by themselves, null where they are open; not kept
     */
    Zone[] read(List<PageLine> lines, @Nullable Zone[] sure) {
        ArticleLines article = new ArticleLines(lines, sure);
        reports.read(article);
        menus.read(article);
        headlines.read(article);
        EchoReader.read(article);
        heads.read(article);
        tails.links(article);
        paragraphs.read(article);
        tails.read(article);
        return article.zones();
    }
}
