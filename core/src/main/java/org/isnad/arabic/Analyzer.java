package org.isnad.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Line;
import org.isnad.model.Page;
import org.isnad.model.Zone;

/** Makes the {@link Analysis} of an article's body. Caches words, so an instance belongs to one thread. */
public final class Analyzer {
    private static final Comparator<Phrase> LONGEST_FIRST = (a, b) -> Integer.compare(b.end(), a.end());

    private final WordIndex index;
    private final Tokenizer tokenizer;

    public Analyzer(WordIndex index) {
        this.index = index;
        this.tokenizer = new Tokenizer(index);
    }

    /** Analyses the lines of an article that are body. */
    public Analysis analyze(Page page, Article article) {
        tokenizer.renew();
        List<Token> list = new ArrayList<>();
        List<TokenRange> paragraphs = new ArrayList<>();
        for (Line line : article.lines()) {
            if (line.zone() == Zone.BODY) {
                paragraph(page, line, list, paragraphs);
            }
        }
        Token[] tokens = list.toArray(new Token[0]);
        List<TokenRange> sentences = new SentenceSplitter(page.chars(), tokens).split(paragraphs);
        List<Quotation> quotations = new QuotationMatcher(page.chars(), tokens).match(paragraphs);
        return new Analysis(
                page, article, tokens, tokenizer.generation(), phrases(tokens), paragraphs, sentences, quotations);
    }

    /** A line whose sentence runs on into the next line is one paragraph with it. */
    private void paragraph(Page page, Line line, List<Token> tokens, List<TokenRange> paragraphs) {
        int start = tokens.size();
        tokenizer.tokenize(page.chars(), line.span().start(), line.span().end(), tokens);
        if (tokens.size() == start) {
            return;
        }
        int last = paragraphs.size() - 1;
        if (last >= 0 && runsOn(page.chars(), tokens.get(start - 1), tokens.get(start))) {
            paragraphs.set(last, new TokenRange(paragraphs.get(last).start(), tokens.size()));
        } else {
            paragraphs.add(new TokenRange(start, tokens.size()));
        }
    }

    private static boolean runsOn(char[] chars, Token before, Token after) {
        boolean opens = before.is(Letters.COMMA) || before.is(',') || before.is('(');
        return (opens || continues(after)) && noBlankLine(chars, before.end(), after.start());
    }

    /** A line cannot begin with these. */
    private static boolean continues(Token token) {
        return token.is(Letters.COMMA) || token.is(',') || token.is(')') || token.is('.') || token.is('\u00BB');
    }

    private static boolean noBlankLine(char[] chars, int start, int end) {
        int feeds = 0;
        for (int i = start; i < end; i++) {
            feeds += chars[i] == '\n' ? 1 : 0;
        }
        return feeds == 1;
    }

    private List<List<Phrase>> phrases(Token[] tokens) {
        List<List<Phrase>> all = new ArrayList<>(tokens.length);
        for (int i = 0; i < tokens.length; i++) {
            List<PhraseStart> starts = tokens[i].word().phraseStarts();
            all.add(starts.isEmpty() ? Few.none() : phrasesAt(tokens, i, starts));
        }
        return all;
    }

    private List<Phrase> phrasesAt(Token[] tokens, int start, List<PhraseStart> starts) {
        List<Phrase> found = null;
        PhraseTrie trie = index.phrases();
        for (PhraseStart first : starts) {
            int node = first.node();
            for (int i = start + 1; i < tokens.length; i++) {
                if (tokens[i].kind() == TokenKind.QUOTE) {
                    continue;
                }
                node = trie.next(node, tokens[i].word().bareHash());
                if (node < 0) {
                    break;
                }
                for (int e = 0; e < trie.entryCount(node); e++) {
                    found = found == null ? new ArrayList<>(2) : found;
                    found.add(new Phrase(start, i + 1, trie.entry(node, e), first.conjunction(), first.preposition()));
                }
            }
        }
        if (found == null) {
            return Few.none();
        }
        if (found.size() > 1) {
            found.sort(LONGEST_FIRST);
        }
        return Few.of(found);
    }
}
