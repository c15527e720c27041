package org.isnad.figure;

import org.isnad.arabic.WordIndex;

/** The readers that a scan for figures works with, made once from the lexicon. */
record FigureParts(
        NumeralParser numerals,
        CountedNouns nouns,
        Qualifiers qualifiers,
        Ranges ranges,
        Labels labels,
        SmallCounts small,
        Shares shares,
        Complements complements,
        Units units) {
    static FigureParts of(WordIndex index) {
        FigureClasses classes = FigureClasses.of(index);
        NumeralParser numerals = new NumeralParser(index);
        CountedNouns nouns = new CountedNouns(index, classes);
        CountHeads heads = new CountHeads(classes, nouns);
        RoleWords roles = new RoleWords(index, classes);
        RolesBefore before = new RolesBefore(classes, roles, heads, nouns);
        RolesBehind behind = new RolesBehind(classes, roles, numerals, nouns);
        Ranges ranges = new Ranges(index, classes, numerals, nouns);
        return new FigureParts(
                numerals,
                nouns,
                new Qualifiers(index, classes),
                ranges,
                new Labels(index, classes),
                new SmallCounts(classes, numerals, nouns, ranges, before),
                new Shares(classes, nouns, ranges),
                new Complements(index, classes, numerals, nouns, ranges, roles),
                new Units(index, classes, before, behind, heads));
    }
}
