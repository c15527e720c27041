package org.isnad.page;

/** The judges of single lines, made once: what their words and shapes say. */
record Signs(
        PageWords words, Shapes shapes, Furniture furniture, Bylines bylines, Captions captions, DateReader dates) {
    static Signs of(PageWords words) {
        return new Signs(
                words,
                new Shapes(words),
                new Furniture(words),
                new Bylines(words),
                new Captions(words),
                new DateReader(words));
    }
}
