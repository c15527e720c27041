package org.isnad.figure;

import org.isnad.arabic.WordIndex;

/** The readers that a scan for figures works with, made once from the lexicon. */
record FigureParts(
        FigureClasses classes,
        NumeralParser numerals,
        CountedNouns nouns,
        Qualifiers qualifiers,
        Ranges ranges,
        Labels labels,
        SmallCounts small,
        Complements complements,
        Units units) {
    static FigureParts of(WordIndex index) {
        FigureClasses classes = FigureClasses.of(index);
        NumeralParser numerals = new NumeralParser(index);
        CountedNouns nouns = new CountedNouns(index, classes);
        Roles roles = new Roles(classes, numerals, nouns);
        return new FigureParts(
                classes,
                numerals,
                nouns,
                new Qualifiers(classes),
                new Ranges(classes, numerals, nouns),
                new Labels(classes),
                new SmallCounts(classes, numerals, nouns, roles),
                new Complements(classes, numerals, nouns),
                new Units(classes, roles));
    }
}
