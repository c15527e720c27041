package org.isnad.page;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Zone;

/** Reads the lines that say again an earlier line of the article, and title lines that wrap the headline. */
final class EchoReader {
    private static final int HEAD_LINES = 12;

    private EchoReader() {}

    static void read(ArticleLines article) {
        Set<String> said = new HashSet<>();
        for (int i = 0; i < article.size(); i++) {
            if (article.isOpen(i) || article.is(i, Zone.HEADLINE) || article.is(i, Zone.SUBHEAD)) {
                boolean again =
                        article.line(i).words() > 1 && !said.add(article.line(i).key());
                echo(article, i, again);
            }
        }
        nearly(article);
    }

    private static void echo(ArticleLines article, int i, boolean again) {
        PageLine line = article.line(i);
        boolean mayBe = article.isOpen(i) || article.is(i, Zone.SUBHEAD) && i < article.report();
        if (again && mayBe) {
            article.set(i, Zone.REPEAT);
        } else if (article.isOpen(i) && article.hasHeadline()) {
            PageLine headline = article.line(article.headline());
            if (i > article.headline() && Echoes.isNear(line, headline)) {
                article.set(i, Zone.REPEAT);
            } else if (Echoes.wraps(line, headline)) {
                article.set(i, Zone.CHROME);
            }
        }
    }

    /** Captions are printed again with small changes. */
    private static void nearly(ArticleLines article) {
        int first = article.headline() + 1;
        int seen = 0;
        for (int i = first; i < article.report() && seen < HEAD_LINES; i++) {
            seen += article.isOpen(i) ? 1 : 0;
            for (int k = first; k < i && article.isOpen(i); k++) {
                if (article.isOpen(k) && Echoes.isNear(article.line(i), article.line(k))) {
                    article.set(i, Zone.REPEAT);
                }
            }
        }
    }
}
