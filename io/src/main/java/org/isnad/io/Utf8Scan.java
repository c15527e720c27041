package org.isnad.io;

/**
 * What bytes look like as UTF-8.
 *
 * @param wide whole sequences of more than one byte
 * @param broken bytes that belong to no whole sequence
 * @param units the UTF-16 units of the text, where it is valid
 * @param replacements the replacement characters that the text itself prints
 */
record Utf8Scan(int wide, int broken, int units, int replacements) {
    private static final int WIDE_FOR_ONE_BROKEN = 4;

    static Utf8Scan of(byte[] bytes, int from) {
        int wide = 0;
        int broken = 0;
        int units = 0;
        int replacements = 0;
        for (int i = from; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 0) {
                broken++;
                i++;
                continue;
            }
            wide += length > 1 ? 1 : 0;
            units += length == 4 ? 2 : 1;
            replacements += length == 3 && is(bytes, i, 0xEF, 0xBF, 0xBD) ? 1 : 0;
            i += length;
        }
        return new Utf8Scan(wide, broken, units, replacements);
    }

    /** The length of the whole sequence at {@code i}, 0 where there is none (Unicode, table 3-7). */
    private static int sequence(byte[] bytes, int i) {
        int b = bytes[i] & 0xFF;
        if (b < 0x80) {
            return 1;
        }
        int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        if (length == 0 || i + length > bytes.length || !isSecond(b, bytes[i + 1] & 0xFF)) {
            return 0;
        }
        for (int k = i + 2; k < i + length; k++) {
            if ((bytes[k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecond(int first, int second) {
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }

    private static boolean is(byte[] bytes, int i, int a, int b, int c) {
        return (bytes[i] & 0xFF) == a && (bytes[i + 1] & 0xFF) == b && (bytes[i + 2] & 0xFF) == c;
    }

    boolean isValid() {
        return broken == 0;
    }

    /** Whether the bytes are UTF-8, some of them broken at most. */
    boolean isLikely() {
        return broken == 0 || wide >= WIDE_FOR_ONE_BROKEN * broken;
    }
}
