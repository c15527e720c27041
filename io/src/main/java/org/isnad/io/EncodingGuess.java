package org.isnad.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that bytes are taken to be in, and what is known on the way: the length of the byte order mark, whether
 * it is a guess, room enough for the decoded characters, and the replacement characters that the text itself prints.
 *
 * <p>Without a mark: a text of Arabic in UTF-16 has the byte 06 in near every second place. Windows-1256 and ISO-8859-6
 * agree on the letters from hamza to dad and differ after them; the article, alef and lam at the head of a word, is in
 * the one C7 E1 and in the other C7 E4.
 */
record EncodingGuess(Charset charset, int markLength, boolean isGuessed, int capacity, int printedReplacements) {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final int SAMPLE = 1 << 16;
    private static final int ARABIC_BLOCK = 0x06;
    private static final int ALEF = 0xC7;
    private static final int LAM_1256 = 0xE1;
    private static final int LAM_8859 = 0xE4;

    static EncodingGuess of(byte[] bytes) {
        EncodingGuess marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new EncodingGuess(wide, 0, true, bytes.length / 2 + 1, 0);
        }
        Utf8Scan scan = Utf8Scan.of(bytes, 0);
        if (scan.isLikely()) {
            return new EncodingGuess(StandardCharsets.UTF_8, 0, false, capacity(bytes, scan), scan.replacements());
        }
        return new EncodingGuess(singleByte(bytes), 0, true, bytes.length, 0);
    }

    private static int capacity(byte[] bytes, Utf8Scan scan) {
        return scan.isValid() ? scan.units() : bytes.length;
    }

    private static @Nullable EncodingGuess marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            Utf8Scan scan = Utf8Scan.of(bytes, 3);
            return new EncodingGuess(StandardCharsets.UTF_8, 3, false, capacity(bytes, scan), scan.replacements());
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return new EncodingGuess(Charset.forName("UTF-32LE"), 4, false, bytes.length / 2, 0);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new EncodingGuess(StandardCharsets.UTF_16LE, 2, false, bytes.length / 2, 0);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new EncodingGuess(StandardCharsets.UTF_16BE, 2, false, bytes.length / 2, 0);
        }
        return null;
    }

    static boolean begins(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int big = 0;
        int little = 0;
        for (int i = 0; i < length; i += 2) {
            big += bytes[i] == ARABIC_BLOCK ? 1 : 0;
            little += bytes[i + 1] == ARABIC_BLOCK ? 1 : 0;
        }
        int enough = length / 5;
        if (length < 8 || Math.max(big, little) < enough) {
            return null;
        }
        return big > little ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset singleByte(byte[] bytes) {
        int windows = 0;
        int iso = 0;
        boolean inWord = false;
        for (int i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i++) {
            int b = bytes[i] & 0xFF;
            int next = bytes[i + 1] & 0xFF;
            windows += !inWord && b == ALEF && next == LAM_1256 ? 1 : 0;
            iso += !inWord && b == ALEF && next == LAM_8859 ? 1 : 0;
            inWord = b >= 0xC0;
        }
        return iso > windows ? ISO_8859_6 : WINDOWS_1256;
    }
}
