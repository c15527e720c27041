package org.isnad.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes text of bytes. A byte order mark decides the encoding; else bytes that are valid UTF-8 are UTF-8, and valid but
 * for a few they are broken UTF-8; else the encoding is guessed ({@link EncodingGuess}) and the guess is said. What the
 * encoding does not know becomes U+FFFD, counted and said. CRLF and CR become LF; nothing else is touched. Takes linear
 * time and, besides the bytes and the text, one array of the text's length.
 */
final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        EncodingGuess guess = EncodingGuess.of(bytes);
        CharBuffer chars = decode(bytes, guess.markLength(), guess.charset(), guess.capacity());
        List<String> warnings = new ArrayList<>();
        String name = guess.charset().name();
        if (guess.isGuessed()) {
            warnings.add("read as " + name + ", which is a guess: the bytes are no UTF-8 and carry no byte order mark");
        }
        int replaced = count(chars) - guess.printedReplacements();
        if (replaced > 0) {
            warnings.add(replaced + (replaced == 1 ? " place is" : " places are") + " no valid " + name
                    + " and read as the replacement character");
        }
        return new Decoded(text(chars), name, List.copyOf(warnings));
    }

    private static CharBuffer decode(byte[] bytes, int from, Charset charset, int capacity) {
        CharBuffer out = CharBuffer.allocate(capacity);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from), out, true);
        decoder.flush(out);
        return out.flip();
    }

    private static int count(CharBuffer chars) {
        int count = 0;
        for (int i = 0; i < chars.limit(); i++) {
            count += chars.get(i) == REPLACEMENT ? 1 : 0;
        }
        return count;
    }

    /** The text, with its line ends made LF in place. */
    private static String text(CharBuffer buffer) {
        char[] chars = buffer.array();
        int length = buffer.limit();
        int to = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '\r') {
                i += i + 1 < length && chars[i + 1] == '\n' ? 1 : 0;
                c = '\n';
            }
            chars[to++] = c;
        }
        return new String(chars, 0, to);
    }
}
