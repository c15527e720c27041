package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a short invented page. */
final class TestPage {
    static final String TEXT = read();

    private TestPage() {}

    private static String read() {
        try (InputStream in = TestPage.class.getResourceAsStream("/page.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
