package org.isnad.saying;

import org.isnad.arabic.Analysis;
import org.isnad.arabic.Feature;
import org.isnad.arabic.Key;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Phrase;
import org.isnad.arabic.Reading;
import org.isnad.arabic.TokenKind;
import org.isnad.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase without a parse: a title and a name, a body with its adjectives, an unnamed source with what
 * describes it. It goes on while words can belong to its head and stops before what begins a content.
 */
final class NounPhraseReader {
    private static final String YEH = "" + Letters.YEH;
    private static final String YEH_HEH = "" + Letters.YEH + Letters.HEH;
    private static final String YEH_WAW_NOON = YEH + Letters.WAW + Letters.NOON;
    private static final String YEH_YEH_NOON = YEH + YEH + Letters.NOON;
    private static final int LONGEST = 16;
    private static final int LONGEST_ASIDE = 8;

    private final Scene scene;
    private final Analysis analysis;
    private final SayingWords words;

    NounPhraseReader(Scene scene, SayingWords words) {
        this.scene = scene;
        this.analysis = scene.analysis();
        this.words = words;
    }

    /**
     * The noun phrase at a token, or null.
     *
     * @param frame how the verb's content comes, so that its beginning ends the phrase
     */
    @Nullable
    NounPhrase read(int from, int limit, int frame) {
        int start = afterHonorific(from, limit);
        return start < limit && begins(start) ? new Walk(start, Math.min(limit, start + LONGEST), frame).read() : null;
    }

    /** The noun phrase at a token that carries a preposition as its prefix. */
    @Nullable
    NounPhrase readPrefixed(int from, int limit) {
        return from < limit ? new Walk(from, Math.min(limit, from + LONGEST), Frame.INNA | Frame.QUOTE).read() : null;
    }

    /** Behind "His Excellency", which is no part of the office or name that follows. */
    private int afterHonorific(int from, int limit) {
        int i = from;
        while (i + 1 < limit
                && analysis.is(i, words.rank)
                && !scene.is(i, Mark.SOURCE | Mark.MENTION)
                && (scene.is(i + 1, Mark.SOURCE | Mark.MENTION) || analysis.is(i + 1, words.rank))) {
            i++;
        }
        return i;
    }

    private boolean begins(int i) {
        if (scene.is(i, Mark.OPEN)) {
            return scene.quotesName(i) || quotesNickname(i);
        }
        if (scene.is(i, Mark.MENTION) && !scene.is(i, Mark.BI | Mark.LI)) {
            return true;
        }
        boolean wordly = analysis.is(i, TokenKind.WORD) || analysis.is(i, TokenKind.LATIN);
        long not = Mark.INNA
                | Mark.PREPOSITIONS
                | Mark.NEGATION
                | Mark.RELATIVE
                | Mark.ASIDE
                | Mark.ADVERB
                | Mark.QAD
                | Mark.KANA
                | Mark.PREPOSITION
                | Mark.HOW
                | Mark.MA
                | Mark.BI
                | Mark.LI
                | Mark.PRONOUN
                | Mark.MANNER
                | Mark.ALSO;
        boolean verb = scene.is(i, Mark.FINITE | Mark.VERB)
                && !scene.is(i, Mark.SOURCE | Mark.NOUN | Mark.ADJECTIVE | Mark.CONTENT);
        boolean closed = scene.is(i, Mark.CLOSED) && !scene.is(i, Mark.SOURCE | Mark.NOUN | Mark.ADJECTIVE);
        return wordly && !verb && !closed && !scene.is(i, not) && !scene.is(i, Mark.TIME);
    }

    /** One or two words in quotation marks with a clause behind them: a name so printed. */
    private boolean quotesNickname(int open) {
        int close = scene.close(open);
        if (close - open > 3 || scene.is(open - 1, Mark.COLON)) {
            return false;
        }
        for (int i = close + 1; i < Math.min(scene.size(), close + LONGEST); i++) {
            if (scene.is(i, Mark.INNA)) {
                return true;
            }
            if (scene.is(i, Mark.COMMA | Mark.STOP | Mark.FINITE)) {
                return false;
            }
        }
        return false;
    }

    /** The roles of a token as the head of a phrase. */
    int roles(int i) {
        int roles = 0;
        for (Phrase phrase : analysis.phrases(i)) {
            roles |= phrase.is(words.source) ? words.roles(phrase.lemma()) : 0;
        }
        if (roles != 0) {
            return roles;
        }
        boolean office = false;
        for (Reading reading : analysis.readings(i)) {
            if (WordMarks.misspelt(analysis.word(i), reading)) {
                continue;
            }
            roles |= reading.is(words.source) ? words.roles(reading.lemma()) : 0;
            office |= words.isRole(reading);
        }
        return roles == 0 && office ? SayingWords.OFFICIAL : roles;
    }

    private boolean isNisba(int i) {
        String key = analysis.key(i);
        for (Reading reading : analysis.readings(i, words.source)) {
            if (reading.is(words.source) && (reading.has(Feature.CONSTRUCT) || reading.has(Feature.PLURAL))) {
                return false;
            }
        }
        return key.endsWith(YEH_HEH) || key.endsWith(YEH) || key.endsWith(YEH_WAW_NOON) || key.endsWith(YEH_YEH_NOON);
    }

    /** A sound plural with its noon stands before no genitive. */
    private boolean isSoundPlural(int i) {
        for (Reading reading : analysis.readings(i)) {
            if (reading.has(Feature.PLURAL)
                    && reading.has(Feature.NOMINATIVE | Feature.OBLIQUE)
                    && !reading.has(Feature.CONSTRUCT)
                    && reading.suffix().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "The source", "the sources", which no name follows. */
    private boolean isSourceWord(int i) {
        return (roles(i) & SayingWords.NAMELESS) != 0;
    }

    /** One reading of one phrase. */
    private final class Walk {
        private final int start;
        private final int limit;
        private final int frame;
        private int at;
        private @Nullable Mention named;
        private @Nullable Mention body;
        private boolean behalf;
        private int head;

        Walk(int start, int limit, int frame) {
            this.start = start;
            this.limit = limit;
            this.frame = frame;
            this.at = start;
        }

        @Nullable
        NounPhrase read() {
            while (at < limit && step()) {
                // each step consumes at least one token
            }
            if (named == null && (head & SayingWords.OFFICIAL) != 0 && at < limit && scene.is(at, Mark.COMMA)) {
                apposition();
            }
            while (at > start + 1 && scene.is(at - 1, Mark.PREPOSITIONS) && !scene.is(at - 1, Mark.MENTION)) {
                at--;
            }
            return at == start ? null : new NounPhrase(start, at, named, head, body);
        }

        /** "The mayor, N. N.,". */
        private void apposition() {
            int first = at + 1;
            while (first + 1 < limit && analysis.is(first, words.rank) && !scene.is(first, Mark.MENTION)) {
                first++;
            }
            Mention mention = scene.mentionFrom(first);
            if (mention != null
                    && mention.actor().kind() == ActorKind.PERSON
                    && !scene.is(first, Mark.LI | Mark.BI | Mark.WAW)) {
                named = mention;
                at = mention.end();
            }
        }

        private boolean step() {
            Mention mention = scene.mention(at);
            if (mention != null) {
                return mention(mention);
            }
            if (scene.is(at, Mark.OPEN)) {
                return quoted();
            }
            if (scene.is(at, Mark.LEFT)) {
                return aside();
            }
            boolean mark = analysis.is(at, TokenKind.PUNCTUATION) || analysis.is(at, TokenKind.QUOTE);
            return !mark && word();
        }

        private boolean mention(Mention mention) {
            boolean person = mention.actor().kind() == ActorKind.PERSON;
            boolean outlet = mention.actor().kind() == ActorKind.OUTLET;
            boolean prefixed = scene.is(at, Mark.LI | Mark.BI);
            boolean official = (head & SayingWords.OFFICIAL) != 0;
            boolean described = at > start && scene.is(at, Mark.LI) && scene.is(at - 1, Mark.ADJECTIVE);
            if (at > start && prefixed && (outlet || !official && !described) && !issued()) {
                return false;
            }
            if (at > start && scene.is(at, Mark.WAW) && mention.start() == at) {
                return joined(mention);
            }
            if (named != null) {
                return false;
            }
            if (at > start && head != 0 && isBareNisba(mention)) {
                at++;
                return true;
            }
            if (at > start && head == 0 && isOther(mention) || isObjectOfOffice(mention)) {
                return false;
            }
            if (at == start + 1 && head == 0 && sharesSurname(mention)) {
                at = mention.end();
                return false;
            }
            boolean inner = described && head == 0 && !issued();
            at = Math.min(limit, Math.max(at + 1, mention.end()));
            if (inner) {
                body = body == null ? mention : body;
                return true;
            }
            if (head == 0 || person && !behalf || (head & SayingWords.MEDIA) != 0 && outlet || isReportOf()) {
                named = mention;
                return !person;
            }
            behalf = false;
            if (body == null) {
                body = mention;
            }
            return true;
        }

        /** Whom the verb is about: a definite word that heads no name has no name behind it. */
        private boolean isOther(Mention mention) {
            return analysis.word(start).definite()
                    && !analysis.is(start, words.naming | words.names)
                    && !scene.is(start, Mark.MENTION | Mark.MEDIUM)
                    && mention.actor().kind() != ActorKind.PERSON
                    && mention.actor().kind() != ActorKind.OUTLET;
        }

        /** "The minister Israel": a definite office takes no genitive, so this is whom he spoke of. */
        private boolean isObjectOfOffice(Mention mention) {
            return at == start + 1
                    && ((head & SayingWords.OFFICIAL) != 0 || head != 0 && isSoundPlural(start))
                    && analysis.word(start).definite()
                    && mention.actor().kind() == ActorKind.STATE
                    && !scene.is(at, Mark.ADJECTIVE);
        }

        /** A surname behind a first name that is not the one of the person who is known by it. */
        private boolean sharesSurname(Mention mention) {
            boolean first = analysis.readings(start).isEmpty() || analysis.is(start, words.given);
            return first
                    && mention.actor().kind() == ActorKind.PERSON
                    && mention.end() == at + 1
                    && !analysis.word(start).definite()
                    && !Key.fold(mention.actor().name()).startsWith(analysis.key(start));
        }

        /** "A Yemeni minister": one indefinite adjective, whoever may bear it as a name. */
        private boolean isBareNisba(Mention mention) {
            return mention.end() == mention.start() + 1
                    && scene.is(at, Mark.ADJECTIVE)
                    && !analysis.word(at).definite()
                    && mention.actor().kind() == ActorKind.PERSON;
        }

        /** The token behind "who refused to give his name"; -1 where this is not said here. */
        private int withheldName() {
            if ((head & ~SayingWords.MEDIA) == 0 || !scene.is(at, Mark.FINITE | Mark.VERB)) {
                return -1;
            }
            for (int i = at + 1; i < Math.min(limit, at + 6); i++) {
                if (scene.is(i, Mark.IDENTITY)) {
                    return i + 1;
                }
            }
            return -1;
        }

        /** "The report of X" speaks for X. */
        private boolean isReportOf() {
            return (head & SayingWords.REPORT) != 0 && scene.is(start, Mark.MEDIUM);
        }

        /** "and B": speaks together with the one named before. */
        private boolean joined(Mention mention) {
            if (head != 0 && named == null) {
                return false;
            }
            at = mention.end();
            return true;
        }

        private boolean quoted() {
            if (!scene.quotesName(at) && !(at > start ? shortName() : quotesNickname(at))) {
                return false;
            }
            if (at > start && scene.is(at - 1, Mark.LI)) {
                at--;
                return false;
            }
            int close = scene.close(at);
            Mention mention = scene.mention(at + 1);
            if (mention != null && named == null) {
                boolean own = head == 0 || (head & SayingWords.MEDIA) != 0;
                named = own ? mention : named;
                body = own ? body : mention;
            }
            behalf = false;
            at = Math.min(limit, scene.is(close, Mark.CLOSE) ? close + 1 : close);
            return true;
        }

        /** A quotation of a few words behind a noun, with the phrase going on after it. */
        private boolean shortName() {
            int close = scene.close(at);
            boolean goesOn = close + 1 < limit && !scene.is(close + 1, Mark.PUNCTUATION & ~Mark.COMMA);
            return close - at <= 4 && goesOn && !scene.is(at - 1, Mark.COLON) && laterComplement(close + 1);
        }

        private boolean laterComplement(int from) {
            for (int i = from; i < limit; i++) {
                if (scene.is(i, Mark.INNA | Mark.COLON | Mark.OPEN)) {
                    return true;
                }
            }
            return false;
        }

        private boolean aside() {
            for (int i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
                if (scene.is(i, Mark.RIGHT)) {
                    at = i + 1;
                    return true;
                }
            }
            return false;
        }

        private boolean word() {
            if (at == start) {
                head = roles(at);
                at = Math.min(limit, sourceEnd(at));
                return true;
            }
            int described = describedEnd();
            if (described > at) {
                at = Math.min(limit, described);
                return true;
            }
            if (toldTo()) {
                return false;
            }
            if (scene.is(
                            at,
                            Mark.INNA
                                    | Mark.RELATIVE
                                    | Mark.QAD
                                    | Mark.ASIDE
                                    | Mark.NEGATION
                                    | Mark.PREPOSITION
                                    | Mark.HOW
                                    | Mark.KANA
                                    | Mark.PRONOUN
                                    | Mark.POINTER
                                    | Mark.ADDRESSEE)
                    || scene.is(at, Mark.TRANSPARENT | Mark.OWNED | Mark.MANNER)
                    || scene.is(at, Mark.TIME)) {
                return false;
            }
            if (scene.is(at, Mark.CLOSED)
                    && !scene.is(
                            at,
                            Mark.SOURCE
                                    | Mark.NOUN
                                    | Mark.ADJECTIVE
                                    | Mark.PREPOSITIONS
                                    | Mark.DIRECTION
                                    | Mark.SAME
                                    | Mark.ON_BEHALF)) {
                return false;
            }
            if (scene.is(at, Mark.ON_BEHALF)) {
                behalf = true;
                at++;
                return true;
            }
            if (scene.is(at, Mark.PREPOSITIONS | Mark.ADVERB | Mark.BI | Mark.LI)) {
                return preposition();
            }
            if (scene.is(at, Mark.WAW) && !scene.is(at, Mark.FINITE | Mark.VERB | Mark.PARTICIPLE)) {
                return coordinated();
            }
            return scene.is(at, Mark.WAW) ? false : plain();
        }

        /** "A statement of", whose issuer follows. */
        private boolean issued() {
            return named == null && scene.is(start, Mark.MEDIUM) && !scene.is(start, Mark.MENTION);
        }

        private int sourceEnd(int i) {
            for (Phrase phrase : analysis.phrases(i, words.source)) {
                if (phrase.is(words.source)) {
                    return phrase.end();
                }
            }
            return i + 1;
        }

        private boolean coordinated() {
            if ((frame & Frame.OBJECT) != 0 && scene.is(at, Mark.CONTENT)) {
                return false;
            }
            boolean speaks = scene.is(at, Mark.SOURCE | Mark.MENTION | Mark.ADJECTIVE);
            if (speaks || head != 0 && named == null && at + 1 < limit) {
                at++;
                return true;
            }
            return false;
        }

        private boolean plain() {
            if ((frame & (Frame.OBJECT | Frame.MIN_OBJECT)) != 0
                    && scene.is(at, Mark.CONTENT)
                    && !scene.is(at, Mark.ADJECTIVE)
                    && !completes(at)) {
                return false;
            }
            int withheld = withheldName();
            if (withheld > 0) {
                at = withheld;
                return false;
            }
            if (scene.is(at, Mark.SAME)) {
                at++;
                return true;
            }
            if (closed() || appositionBegins()) {
                return false;
            }
            Mention issuer = issued() ? scene.mentionFrom(at + 1) : null;
            if (issuer != null && at > start && scene.is(at, Mark.VERB)
                    || issuer != null && analysis.readings(at).isEmpty()) {
                named = issuer;
                at = issuer.end();
                return true;
            }
            if (named != null) {
                boolean adjective =
                        scene.is(at, Mark.ADJECTIVE) && named.actor().kind() != ActorKind.PERSON;
                at += adjective ? 1 : 0;
                return adjective;
            }
            if (scene.is(at, Mark.PARTICIPLE) && !scene.is(at, Mark.ADJECTIVE | Mark.SOURCE)) {
                return false;
            }
            if (looksFuture(at)) {
                return false;
            }
            if (scene.is(at, Mark.FINITE | Mark.VERB)
                    && !scene.is(at, Mark.ADJECTIVE | Mark.SOURCE | Mark.NOUN)
                    && !scene.inPlace(at)) {
                return false;
            }
            at++;
            return true;
        }

        /** "Non-governmental". */
        private boolean negates(int i) {
            for (Reading reading : analysis.readings(i, words.adjective)) {
                if (reading.is(words.adjective) && reading.get("role").equals("negates")) {
                    return true;
                }
            }
            return false;
        }

        /** "To the B.B.C.": a name of several words behind a preposition of one letter. */
        private boolean toldTo() {
            for (Phrase phrase : analysis.phrases(at, words.outlet)) {
                if (phrase.preposition() == Letters.LAM && phrase.is(words.outlet)) {
                    return true;
                }
            }
            return false;
        }

        /** Behind "the internationally recognised", said of a body in several words. */
        private int describedEnd() {
            if (at + 1 < limit && negates(at)) {
                return at + 2;
            }
            for (Phrase phrase : analysis.phrases(at, words.adjective)) {
                if (phrase.is(words.adjective) && phrase.preposition() == 0 && phrase.conjunction() == 0) {
                    return phrase.end();
                }
            }
            return at;
        }

        /** A word that no table knows, with the future seen and a prefix of the present. */
        private boolean looksFuture(int i) {
            String key = analysis.key(i);
            return analysis.readings(i).isEmpty()
                    && key.length() > 4
                    && key.charAt(0) == Letters.SEEN
                    && (key.charAt(1) == Letters.YEH || key.charAt(1) == Letters.TEH)
                    && analysis.word(i - 1).definite();
        }

        /** A definite word right behind an indefinite head completes it: "members of the defence". */
        private boolean completes(int i) {
            return i == start + 1
                    && (head == 0 || (head & SayingWords.OFFICIAL) != 0 && (head & SayingWords.SPOKESMAN) == 0)
                    && !isSoundPlural(start)
                    && named == null
                    && analysis.word(i).definite()
                    && !analysis.word(start).definite();
        }

        /** A title behind a name that the tables lack: "N. N. the spokesman of". */
        private boolean appositionBegins() {
            if (head != 0 || !scene.is(at, Mark.SOURCE)) {
                return false;
            }
            for (int i = start; i < at; i++) {
                if (scene.is(i, Mark.ON_BEHALF)) {
                    continue;
                }
                boolean surname = i > start && analysis.readings(i).isEmpty();
                boolean name = analysis.readings(i).isEmpty() || analysis.is(i, words.names);
                if (analysis.word(i).definite() && !surname && !(name && i > start) || !name) {
                    return false;
                }
            }
            return true;
        }

        /** A definite head that takes no name ("the source", "the paper") cannot be followed by an indefinite word. */
        private boolean closed() {
            boolean otherOne = at > start + 1
                    && analysis.word(at).definite()
                    && !analysis.word(at - 1).definite()
                    && scene.is(at - 1, Mark.ADJECTIVE)
                    && (isNisba(at - 1) || scene.is(at, Mark.SOURCE) && !scene.is(at, Mark.ADJECTIVE));
            if (otherOne) {
                return true;
            }
            if (at == start + 1
                    && isSoundPlural(start)
                    && scene.is(at, Mark.SOURCE | Mark.COMMON)
                    && !scene.is(at, Mark.ADJECTIVE)) {
                return true;
            }
            boolean another = at > start + 1
                    && analysis.word(at).definite()
                    && (scene.is(at, Mark.COMMON) || analysis.is(at, words.body))
                    && analysis.word(at - 1).definite()
                    && scene.is(at - 1, Mark.ADJECTIVE)
                    && !scene.is(at, Mark.ADJECTIVE | Mark.SOURCE);
            if (another) {
                return true;
            }
            boolean objectOfPeople = at > start + 1
                    && isSoundPlural(start)
                    && !analysis.word(at).definite()
                    && scene.is(at - 1, Mark.ADJECTIVE)
                    && !analysis.word(at - 1).definite()
                    && scene.is(at, Mark.COMMON | Mark.SOURCE | Mark.NOUN)
                    && !scene.is(at, Mark.ADJECTIVE | Mark.WAW);
            if (objectOfPeople) {
                return true;
            }
            boolean afterName = at > start + 1
                    && head == 0
                    && analysis.is(start, words.given)
                    && !analysis.word(start).definite()
                    && analysis.word(at - 1).definite()
                    && !analysis.word(at).definite();
            if (afterName) {
                return true;
            }
            boolean newNoun = at > start + 1
                    && scene.is(at, Mark.COMMON)
                    && !scene.is(at, Mark.DEFINITE)
                    && analysis.word(at - 1).definite();
            if (newNoun) {
                return true;
            }
            boolean takesName =
                    (head & ~(SayingWords.REPORT | SayingWords.MEDIA | SayingWords.CROWD | SayingWords.SOME)) != 0
                            && !scene.is(start, Mark.MEDIUM)
                            && !isSourceWord(start);
            return at == start + 1
                    && !takesName
                    && analysis.word(start).definite()
                    && !analysis.word(at).definite();
        }

        /** A preposition belongs to the phrase where its head is described by it, and not where the content comes. */
        private boolean preposition() {
            if (issued() && scene.is(at, Mark.LI | Mark.AN | Mark.MIN | Mark.WITH) && fits(at) == 0) {
                at++;
                return true;
            }
            if (head == 0 || named != null || at + 1 >= limit) {
                return false;
            }
            if (scene.is(at, Mark.LI) && !governs(at)) {
                return false;
            }
            if (scene.is(at, Mark.ADVERB) && !scene.is(at, Mark.PREPOSITIONS)) {
                return false;
            }
            int next = scene.is(at, Mark.BI | Mark.LI) ? at : at + 1;
            if (scene.is(next, Mark.MEDIUM | Mark.TIME) || scene.is(at + 1, Mark.INNA) && next > at) {
                return false;
            }
            if (scene.is(at + 1, Mark.OPEN) && (!scene.quotesName(at + 1) || scene.is(at, Mark.LI))) {
                return false;
            }
            if (scene.is(at, Mark.ALA | Mark.MIN) && analysis.is(at - 1, words.adjective) && fits(at) != 0) {
                at++;
                return true;
            }
            if (scene.is(at, Mark.ALA) && (analysis.word(at - 1).definite() || isNisba(at - 1))) {
                return false;
            }
            if (opensContent(at, next) || (head & SayingWords.REPORT) != 0 && scene.is(at, Mark.AN | Mark.BI)) {
                return false;
            }
            at++;
            return true;
        }

        private boolean governs(int i) {
            return (head & SayingWords.OFFICIAL) != 0
                    && analysis.key(i).length() > 1
                    && (roles(i) & (SayingWords.REPORTER | SayingWords.MEDIA)) == 0;
        }

        private boolean opensContent(int i, int next) {
            if (fits(i) == 0) {
                return false;
            }
            if (frame == Frame.AN) {
                return true;
            }
            if ((head & SayingWords.ENVOY) != 0 && scene.is(i, Mark.ILA) && i - start <= 3) {
                return false;
            }
            if (scene.is(next, Mark.CONTENT | Mark.INNA)) {
                return true;
            }
            return !laterContent(i + 1);
        }

        private int fits(int i) {
            return frame & Complement.frameOf(scene, i);
        }

        private boolean laterContent(int from) {
            for (int i = from; i < limit; i++) {
                if (scene.is(i, Mark.COMMA | Mark.STOP | Mark.FINITE)) {
                    return false;
                }
                if (scene.is(i, Mark.INNA) || fits(i) != 0 && scene.is(i + 1, Mark.INNA)) {
                    return true;
                }
            }
            return false;
        }
    }
}
