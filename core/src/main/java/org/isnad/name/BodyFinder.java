package org.isnad.name;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Lemma;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.ActorKind;
import org.isnad.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies, forces and outlets: those that the tables list, and those that a noun of their kind heads ("the
 * ministry of ...", "the ... army", "the movement «...»").
 */
final class BodyFinder {
    private static final String QUOTE = "quote";
    private static final int LONGEST_QUOTED = 6;
    private static final int LONGEST_CONSTRUCT = 4;

    private final NameClasses classes;
    private final BodyComplement complement;
    private final BodyPurpose purpose;
    private final QuotedBodies quotedBodies;
    private final ForcePattern forces;

    BodyFinder(
            NameClasses classes,
            BodyComplement complement,
            BodyPurpose purpose,
            QuotedBodies quotedBodies,
            ForcePattern forces) {
        this.classes = classes;
        this.complement = complement;
        this.purpose = purpose;
        this.quotedBodies = quotedBodies;
        this.forces = forces;
    }

    /** The mention that begins at a token: a listed name with the adjectives behind it, else one that its kind heads. */
    @Nullable
    NameMention at(Analysis analysis, int i) {
        if (ofMinister(analysis, i)) {
            return null;
        }
        NameMention listed = listed(analysis, i);
        if (listed == null) {
            NameMention headed = headed(analysis, i);
            NameMention mention = headed == null ? forces.at(analysis, i) : headed;
            return mention == null ? null : balanced(analysis, mention);
        }
        int end = analysis.is(i, classes.bodyKind) ? demonyms(analysis, listed.end(), head(analysis, i)) : listed.end();
        end = listed.kind() == ActorKind.OUTLET ? purpose.newsTail(analysis, end) : end;
        int tied = listed.kind() == ActorKind.ARMED_FORCE && analysis.is(i, classes.bodyKind)
                ? complement.end(analysis, end, coalition(head(analysis, i)))
                : -1;
        return balanced(analysis, listed.upTo(Math.max(end, tied)));
    }

    /** "The minister of foreign affairs" names no ministry. */
    private boolean ofMinister(Analysis analysis, int i) {
        if (!analysis.is(i - 1, classes.role) || analysis.word(i - 1).definite()) {
            return false;
        }
        Reading head = head(analysis, i);
        return head != null && head.article() && head.get("sub").equals("ministry");
    }

    private @Nullable Reading head(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, classes.bodyKind)) {
            if (reading.is(classes.bodyKind)) {
                return reading;
            }
        }
        return null;
    }

    /** A name holds both marks of a quotation or none: it takes the closing one, or ends before one that it lacks. */
    private @Nullable NameMention balanced(Analysis analysis, NameMention found) {
        NameMention mention = found;
        int shortest = mention.start() + (analysis.is(mention.start(), classes.bodyKind) ? 2 : 1);
        while (mention.end() > shortest
                && purpose.epithet(analysis, mention.end() - 1)
                && !analysis.is(mention.end() - 2, classes.role)) {
            mention = mention.upTo(mention.end() - 1);
        }
        int marks = 0;
        int last = -1;
        for (int k = mention.start(); k < mention.end(); k++) {
            if (analysis.is(k, TokenKind.QUOTE)) {
                marks++;
                last = k;
            }
        }
        if (marks % 2 == 0) {
            return mention;
        }
        boolean opens = !analysis.is(mention.start() - 1, TokenKind.QUOTE);
        for (int k = mention.end();
                opens && k < mention.end() + LONGEST_QUOTED && analysis.is(k, TokenKind.WORD);
                k++) {
            if (analysis.is(k + 1, TokenKind.QUOTE) || analysis.is(k, TokenKind.QUOTE)) {
                return mention.upTo(k + 2);
            }
        }
        if (opens && analysis.is(mention.end(), TokenKind.QUOTE)) {
            return mention.upTo(mention.end() + 1);
        }
        return last > mention.start() ? mention.upTo(last) : null;
    }

    private @Nullable NameMention listed(Analysis analysis, int i) {
        for (Phrase phrase : analysis.phrases(i, classes.body | classes.outlet)) {
            if (phrase.is(classes.body | classes.outlet) && !isCrowd(phrase.lemma())) {
                int letters = (phrase.conjunction() == 0 ? 0 : 1) + (phrase.preposition() == 0 ? 0 : 1);
                if (classes.isDay(analysis, phrase.end() - 1) || classes.isDay(analysis, i)) {
                    continue;
                }
                return mention(i, phrase.end(), letters, phrase.lemma());
            }
        }
        for (Reading reading : analysis.readings(i, classes.body | classes.outlet)) {
            if (reading.is(classes.body | classes.outlet)
                    && reading.suffix().isEmpty()
                    && !isCrowd(reading.lemma())
                    && !ordinary(analysis, i)) {
                return mention(i, i + 1, reading.proclitics(), reading.lemma());
            }
        }
        return quotedBodies.at(analysis, i);
    }

    /** Media of a country as one informant, and platforms on which all speak, are no actors. */
    private static boolean isCrowd(Lemma lemma) {
        String sub = lemma.row().get("sub");
        return sub.equals("platform") || sub.equals("media");
    }

    /** A single word that is also an ordinary word names a body only between quotation marks. */
    private boolean ordinary(Analysis analysis, int i) {
        boolean other = classes.isVerb(analysis, i);
        for (Reading reading : analysis.readings(i)) {
            other |= reading.has(Feature.NOMINAL) && !reading.is(classes.bodyKind | classes.demonym | classes.argument);
        }
        return other
                && !(analysis.is(i - 1, TokenKind.QUOTE) && analysis.is(i + 1, TokenKind.QUOTE))
                && !classes.sure(analysis, i);
    }

    private static NameMention mention(int start, int end, int letters, Lemma lemma) {
        ActorKind kind = kind(lemma.row().get("kind"));
        return new NameMention(start, end, letters, start, kind, lemma.row().get("form"), null);
    }

    static ActorKind kind(String word) {
        ActorKind kind = Vocabulary.find(ActorKind.class, word);
        return kind == null ? ActorKind.ORGANISATION : kind;
    }

    private @Nullable NameMention headed(Analysis analysis, int i) {
        for (Reading reading : analysis.readings(i, classes.bodyKind)) {
            if (reading.is(classes.bodyKind) && heads(reading) && !leads(analysis, i, reading)) {
                String heads = reading.get("heads");
                int end = reading.article()
                        ? definite(analysis, i, heads, reading)
                        : construct(analysis, i, heads, reading);
                end = Math.max(end, tied(analysis, i, end, reading));
                if (end > 0) {
                    boolean state = kind(reading.get("kind")) == ActorKind.STATE
                            || reading.get("sub").equals("ministry");
                    NameMention inner = state ? null : inner(analysis, i + 1, end);
                    ActorKind own = purpose.ofNews(analysis, end - 1) ? ActorKind.OUTLET : kind(reading.get("kind"));
                    ActorKind kind = inner == null ? own : inner.kind();
                    String canonical = inner == null ? "" : inner.canonical();
                    return new NameMention(i, end, reading.proclitics(), i, kind, canonical, null);
                }
            }
        }
        return null;
    }

    /** "Led by the president": a leadership with a preposition before a role is none that acts. */
    private boolean leads(Analysis analysis, int i, Reading head) {
        return head.get("sub").equals("command")
                && (head.preposition() == Letters.BEH || analysis.is(i + 1, classes.role | classes.rank));
    }

    private int tied(Analysis analysis, int i, int end, Reading head) {
        boolean force = kind(head.get("kind")) == ActorKind.ARMED_FORCE
                || head.get("sub").equals("coalition");
        return force && (end > 0 || head.article())
                ? complement.end(analysis, Math.max(end, i + 1), coalition(head))
                : -1;
    }

    private static boolean coalition(@Nullable Reading head) {
        return head != null && head.get("sub").equals("coalition");
    }

    /** Two ministries or several groups are no one body; a place of the same noun is no body either. */
    private static boolean heads(Reading reading) {
        boolean one = reading.has(Feature.SINGULAR) || !reading.has(Feature.PLURAL | Feature.DUAL);
        return one && reading.suffix().isEmpty() && !reading.has(Feature.ACCUSATIVE_TANWIN);
    }

    /** The listed body whose name fills the words after the kind noun ("the organisation Daesh"). */
    private @Nullable NameMention inner(Analysis analysis, int start, int end) {
        int from = analysis.is(start, TokenKind.QUOTE) ? start + 1 : start;
        int to = analysis.is(end - 1, TokenKind.QUOTE) ? end - 1 : end;
        NameMention listed = from < to ? listed(analysis, from) : null;
        if (listed == null) {
            return null;
        }
        int k = listed.end();
        while (k < end && (analysis.is(k, TokenKind.QUOTE) || analysis.is(k, classes.demonym))) {
            k++;
        }
        return listed.end() == to || k == end ? listed : null;
    }

    /** "The army" + adjectives ending in a demonym: "the Israeli army", "the Syrian Arab army". */
    private int definite(Analysis analysis, int i, String heads, Reading head) {
        boolean state = kind(head.get("kind")) == ActorKind.STATE;
        int quoted = state ? -1 : Math.max(quoted(analysis, i + 1), title(analysis, i, head));
        if (quoted > 0 || heads.equals(QUOTE)) {
            return quoted;
        }
        int end = -1;
        for (int k = i + 1; k <= i + 3 && definiteWord(analysis, k) && !complement.tie(analysis, k); k++) {
            if (analysis.is(k, classes.demonym)) {
                if (!agrees(analysis, k, head) || analysis.is(i, classes.rank)) {
                    break;
                }
                end = k + 1;
            }
        }
        int adjectives = i + 1;
        while (adjectives <= i + 3 && definiteWord(analysis, adjectives)) {
            adjectives++;
        }
        int purposed = adjectives > i + 1 && serves(head) ? purpose.end(analysis, adjectives) : -1;
        int office = adjectives > i + 1 && serves(head) ? office(analysis, adjectives) : -1;
        return Math.max(end, Math.max(purposed, office));
    }

    /** "The media office of the armed forces": the listed body to which an office belongs. */
    private @Nullable NameMention owner(Analysis analysis, int k) {
        boolean of = analysis.is(k, TokenKind.WORD) && analysis.key(k).charAt(0) == Letters.LAM;
        NameMention body = of ? listed(analysis, k) : null;
        return body != null && body.letters() == 1 && body.kind() != ActorKind.OUTLET ? body : null;
    }

    private int office(Analysis analysis, int k) {
        NameMention body = owner(analysis, k);
        return body == null ? -1 : demonyms(analysis, body.end(), head(analysis, k));
    }

    /** A quotation of a few definite words that a noun of bodies opens: a title, not speech. */
    private int title(Analysis analysis, int i, Reading head) {
        if (!head.article() || !analysis.is(i - 1, TokenKind.QUOTE)) {
            return -1;
        }
        int k = i + 1;
        while (k < i + LONGEST_QUOTED && definiteWord(analysis, k) && !classes.isVerb(analysis, k)) {
            k++;
        }
        return k > i + 1 && analysis.is(k, TokenKind.QUOTE) ? k : -1;
    }

    /** Whether a body of this sort tells in its name what it is for. */
    private static boolean serves(Reading head) {
        return kind(head.get("kind")) != ActorKind.ARMED_FORCE && kind(head.get("kind")) != ActorKind.STATE;
    }

    /** "Ministry of defence", "police of Diyala", "movement «Hamas»". */
    private int construct(Analysis analysis, int i, String heads, Reading head) {
        boolean state = kind(head.get("kind")) == ActorKind.STATE;
        int quoted = state ? -1 : quoted(analysis, i + 1);
        if (quoted > 0) {
            return demonyms(analysis, quoted, head);
        }
        NameMention listed = listed(analysis, i + 1);
        if (listed != null
                && listed.letters() == 0
                && !head.get("sub").equals("ministry")
                && !(heads.equals(QUOTE) && analysis.word(i + 1).definite())) {
            return demonyms(analysis, listed.end(), null);
        }
        if (heads.equals(QUOTE)) {
            return -1;
        }
        int named = serves(head) || kind(head.get("kind")) == ActorKind.OUTLET ? purpose.named(analysis, i + 1) : -1;
        int proper = named > 0 ? named : purpose.proper(analysis, i + 1, head);
        if (proper > 0) {
            return demonyms(analysis, proper, null);
        }
        int k = i + 1;
        if (heads.isEmpty() && serves(head) && purpose.first(analysis, k)) {
            k++;
        }
        int first = k;
        boolean demonym = false;
        while (k <= i + LONGEST_CONSTRUCT
                && definiteWord(analysis, k)
                && !classes.isVerb(analysis, k)
                && !(k > first && (title(analysis, k) || object(analysis, k)))
                && !complement.tie(analysis, k)) {
            demonym |= analysis.is(k, classes.demonym);
            k++;
        }
        boolean speaks = kind(head.get("kind")) == ActorKind.OUTLET
                && k == i + 2
                && analysis.is(i - 1, classes.say)
                && analysis.is(k, classes.comp);
        boolean commands = head.get("sub").equals("command") && analysis.is(i + 1, classes.bodyKind);
        int construct = k > i + 1 && (heads.isEmpty() || demonym || speaks || commands) ? k : -1;
        int purposed = construct > 0 && serves(head) ? purpose.end(analysis, construct) : -1;
        return Math.max(construct, purposed);
    }

    /** A rank that is no demonym begins the name of a person behind that of the body. */
    private boolean title(Analysis analysis, int k) {
        return analysis.is(k, classes.rank) && !analysis.is(k, classes.demonym);
    }

    /** A definite noun behind a definite noun is most often what the body acts on, not its adjective. */
    private boolean object(Analysis analysis, int k) {
        boolean noun = false;
        for (Reading reading : analysis.readings(k)) {
            if (reading.has(Feature.ADJECTIVE | Feature.WORD)
                    || reading.is(classes.demonym)
                    || reading.has(Feature.PARTICIPLE) && !reading.has(Feature.PLURAL)) {
                return false;
            }
            noun |= reading.has(Feature.NOUN | Feature.MASDAR | Feature.PARTICIPLE);
        }
        String key = analysis.key(k);
        boolean nisba = key.charAt(key.length() - 1) == Letters.YEH
                || key.charAt(key.length() - 1) == Letters.HEH && key.charAt(key.length() - 2) == Letters.YEH;
        return noun && !nisba;
    }

    private int demonyms(Analysis analysis, int from, @Nullable Reading head) {
        int k = from;
        while (definiteWord(analysis, k)
                && analysis.is(k, classes.demonym)
                && (head == null || agrees(analysis, k, head))) {
            k++;
        }
        return k;
    }

    /** Whether the adjective of a country has the gender of the noun that heads the name. */
    private boolean agrees(Analysis analysis, int k, Reading head) {
        boolean feminine = head.get("gender").equals("f") || head.has(Feature.PLURAL);
        for (Reading reading : analysis.readings(k, classes.demonym)) {
            if (reading.is(classes.demonym)
                    && (reading.has(Feature.PLURAL | Feature.DUAL)
                            ? head.has(Feature.PLURAL | Feature.DUAL)
                                    || !head.get("sub").equals("army")
                            : reading.has(Feature.FEMININE) == feminine)) {
                return true;
            }
        }
        return false;
    }

    private boolean definiteWord(Analysis analysis, int k) {
        return analysis.is(k, TokenKind.WORD)
                && !analysis.is(k, classes.closed)
                && analysis.word(k).definite()
                && analysis.word(k).procliticLength() == 0;
    }

    private int quoted(Analysis analysis, int mark) {
        if (!analysis.is(mark, TokenKind.QUOTE)) {
            return -1;
        }
        for (int k = mark + 1; k <= mark + LONGEST_QUOTED && k < analysis.size(); k++) {
            if (analysis.is(k, TokenKind.QUOTE)) {
                return k > mark + 1 ? k + 1 : -1;
            }
            boolean clause = classes.surelyVerb(analysis, k)
                    || analysis.is(k, TokenKind.WORD) && analysis.word(k).procliticLength() > 0;
            if (k == mark + 1 && clause) {
                return -1;
            }
            if (analysis.is(k, TokenKind.PUNCTUATION)) {
                return -1;
            }
        }
        return -1;
    }
}
