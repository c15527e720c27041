package org.isnad.arabic;

/** What a character is to the tokenizer, as bits. Of the characters that fill the pages they are kept in a table. */
final class CharKinds {
    static final int SPACE = 1;
    /** A letter, mark or tatweel of the Arabic script. */
    static final int ARABIC = 1 << 1;
    /** What does not end an Arabic word. */
    static final int IN_ARABIC = 1 << 2;

    static final int DIGIT = 1 << 3;
    static final int QUOTE = 1 << 4;
    /** A letter of any script. */
    static final int LETTER = 1 << 5;
    /** What does not end a word of another script. */
    static final int IN_LATIN = 1 << 6;

    private static final String QUOTES =
            "\"'\u00AB\u00BB\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u2039\u203A\u275D\u275E\u300C\u300D`\u00B4";
    private static final int TABLE_SIZE = 0x700;
    private static final byte[] TABLE = table();

    private CharKinds() {}

    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (int c = 0; c < TABLE_SIZE; c++) {
            table[c] = (byte) work((char) c);
        }
        return table;
    }

    static int of(char c) {
        return c < TABLE_SIZE ? TABLE[c] : work(c);
    }

    private static int work(char c) {
        boolean invisible = Letters.isInvisible(c);
        boolean mark = Letters.isMark(c);
        boolean arabic = Letters.isArabicLetter(c);
        int bits = invisible || isBlank(c) ? SPACE : 0;
        bits |= arabic || mark || c == Letters.TATWEEL ? ARABIC | IN_ARABIC : 0;
        bits |= invisible ? IN_ARABIC : 0;
        bits |= Letters.digit(c) >= 0 ? DIGIT : 0;
        bits |= QUOTES.indexOf(c) >= 0 ? QUOTE : 0;
        boolean letter = Character.isLetter(c);
        bits |= letter ? LETTER : 0;
        boolean latin =
                letter && !arabic || c == '\u00AD' || Character.getType(c) == Character.NON_SPACING_MARK && !mark;
        return latin ? bits | IN_LATIN : bits;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '_'
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200A'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u0085';
    }
}
