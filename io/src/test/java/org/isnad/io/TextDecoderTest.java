package org.isnad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextDecoderTest {
    @Test
    void utf8NeedsNoGuess() {
        Decoded decoded = TextDecoder.decode(TestPage.TEXT.getBytes(StandardCharsets.UTF_8));
        assertEquals(TestPage.TEXT, decoded.text());
        assertEquals(List.of(), decoded.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void encodingsWithoutAMarkAreGuessedAndSaid(String name) {
        Charset charset = Charset.forName(name);
        byte[] bytes = TestPage.TEXT.getBytes(charset);
        Decoded decoded = TextDecoder.decode(bytes);
        assertEquals(name, decoded.encoding());
        assertEquals(new String(bytes, charset), decoded.text());
        assertEquals(1, decoded.warnings().size());
        assertTrue(decoded.warnings().get(0).contains(name)
                && decoded.warnings().get(0).contains("guess"));
    }

    @Test
    void aMarkDecidesAndIsNoText() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("UTF-32LE"))) {
            Decoded decoded = TextDecoder.decode(("\uFEFF" + TestPage.TEXT).getBytes(charset));
            assertEquals(charset.name(), decoded.encoding());
            assertEquals(TestPage.TEXT, decoded.text());
            assertEquals(List.of(), decoded.warnings());
        }
    }

    @Test
    void brokenUtf8IsReplacedCountedAndSaid() {
        byte[] bytes = TestPage.TEXT.getBytes(StandardCharsets.UTF_8);
        bytes[40] = (byte) 0xFF;
        bytes[90] = (byte) 0xC0;
        bytes[bytes.length - 1] = (byte) 0xD8;
        Decoded decoded = TextDecoder.decode(bytes);
        assertEquals("UTF-8", decoded.encoding());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), decoded.text());
        long replaced = decoded.text().chars().filter(c -> c == '\uFFFD').count();
        assertEquals(
                List.of(replaced + " places are no valid UTF-8 and read as the replacement character"),
                decoded.warnings());
    }

    @Test
    void aPrintedReplacementCharacterIsNotCounted() {
        String text = TestPage.TEXT + "\uFFFD";
        Decoded decoded = TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(text, decoded.text());
        assertEquals(List.of(), decoded.warnings());
    }

    @Test
    void lineEndsBecomeLineFeedsAndNothingElseChanges() {
        assertEquals("a\nb\nc\n\nd\u0000\u202B\te ", decode("a\r\nb\rc\n\rd\u0000\u202B\te "));
        assertEquals("\n\n", decode("\r\r\n"));
        assertEquals("\uD83D\uDD34", decode("\uD83D\uDD34"));
    }

    @Test
    void anyBytesAreRead() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 2048; i++) {
            all.write(i * 31 + i / 256);
            TextDecoder.decode(all.toByteArray());
        }
        assertEquals("", TextDecoder.decode(new byte[0]).text());
    }

    private static String decode(String text) {
        return TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8)).text();
    }
}
