package org.isnad.figure;

import org.isnad.arabic.WordIndex;

/** The word classes by which figures are read, as bits. */
record FigureClasses(
        long counted,
        long demonym,
        long bound,
        long boundVerb,
        long range,
        long rate,
        long percent,
        long notCounted,
        long role,
        long light,
        long countHead,
        long among,
        long context,
        long territory,
        long noDual,
        long function,
        long each,
        long clause,
        long demonstrative,
        long not,
        long what) {
    static FigureClasses of(WordIndex index) {
        return new FigureClasses(
                index.classBit("counted"),
                index.classBit("demonym"),
                index.classBit("bound"),
                index.classBit("bound-verb"),
                index.classBit("range"),
                index.classBit("rate"),
                index.classBit("percent"),
                index.classBit("not-counted"),
                index.classBit("figure-role"),
                index.classBit("light"),
                index.classBit("count-head"),
                index.classBit("among"),
                index.classBit("context"),
                index.classBit("territory"),
                index.classBit("no-dual"),
                index.classBits(
                        "prep", "by", "comp", "sub", "conj", "neg", "neg-rel", "rel", "dem", "pron", "quant", "part"),
                index.classBit("quant"),
                index.classBits("comp", "sub"),
                index.classBit("dem"),
                index.classBit("neg"),
                index.classBit("neg-rel"));
    }
}
