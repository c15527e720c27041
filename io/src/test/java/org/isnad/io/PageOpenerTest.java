package org.isnad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.isnad.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageOpenerTest {
    private final PageOpener opener = new PageOpener(Manifest.NONE, null, null);

    @TempDir
    private Path folder;

    private String refusal(byte[] bytes) {
        return assertInstanceOf(Skipped.class, opener.open("page.txt", bytes)).reason();
    }

    private String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsNoPageIsSkippedWithItsReason() {
        assertEquals("the file is empty", refusal(""));
        assertEquals("the file is empty but for blanks", refusal(" \n\t\n"));
        assertEquals("a PDF file, not text", refusal("%PDF-1.7 ..."));
        assertEquals("an image, not text", refusal(latin("\u00FF\u00D8\u00FF\u00E0....JFIF")));
        assertEquals("an image, not text", refusal(latin("\u0089PNG....")));
        assertEquals("a zip archive or office document, not text", refusal(latin("PK\u0003\u0004....")));
        assertEquals("a binary file, not text", refusal(new byte[5000]));
        assertEquals(
                "HTML is not read yet; save the text of the page instead",
                refusal("<!DOCTYPE html><html><body>" + TestPage.TEXT));
    }

    @Test
    void noiseIsBinary() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertEquals("a binary file, not text", refusal(noise));
    }

    @Test
    void otherLanguagesAreRefused() {
        String french = "Les forces arm\u00E9es ont \u00E9t\u00E9 d\u00E9ploy\u00E9es hier dans la r\u00E9gion. ";
        assertTrue(refusal(french.repeat(20)).startsWith("not Arabic: none of its "));
        assertTrue(refusal(latin(french.repeat(20))).startsWith("not Arabic: none of its "));
        assertTrue(refusal(french.repeat(90) + TestPage.TEXT.substring(0, 40)).startsWith("not Arabic: only "));
    }

    @Test
    void aPageKeepsItsTextAndTheHashOfItsBytes() {
        Page page = page(opener.open("a/page.txt", TestPage.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TestPage.TEXT, page.text());
        assertEquals("a/page.txt", page.location());
        assertTrue(page.id().matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void nullsAndDirectionMarksAreText() {
        String odd = TestPage.TEXT.replace(" ", " \u202B\u202C\u200F") + "\u0000\u0000\u0000";
        assertEquals(
                odd,
                page(opener.open("page.txt", odd.getBytes(StandardCharsets.UTF_8)))
                        .text());
    }

    @Test
    void filesAreOpenedOrSkipped() throws IOException {
        Path file = Files.writeString(folder.resolve("page.txt"), TestPage.TEXT);
        assertEquals(file.toString(), page(opener.open(file)).location());
        assertEquals(new Skipped(folder.toString(), "a folder, not a file"), opener.open(folder));
        Path none = folder.resolve("none.txt");
        assertEquals(new Skipped(none.toString(), "there is no such file"), opener.open(none));
        assertEquals(none + ": there is no such file", opener.open(none).toString());
    }

    @Test
    void aStreamIsReadToItsEnd() throws IOException {
        byte[] bytes = TestPage.TEXT.getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "-", page(opener.open("-", new ByteArrayInputStream(bytes))).location());
    }

    @Test
    void theManifestGoesBeforeTheOptions() {
        Manifest manifest =
                ManifestReader.read("m.tsv", "file\toutlet\tpublished\turl\nx/page.txt\t\t2015-07-21\thttp://e\n");
        PageOpener both = new PageOpener(manifest, "Wire", LocalDate.of(2001, 2, 3));
        Page known = page(both.open("a/x/page.txt", TestPage.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals("Wire", known.outlet());
        assertEquals(LocalDate.of(2015, 7, 21), known.published());
        assertEquals("http://e", known.url());
        Page unknown = page(both.open("a/y/page.txt", TestPage.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(LocalDate.of(2001, 2, 3), unknown.published());
    }

    private static Page page(Opened opened) {
        return assertInstanceOf(OpenedPage.class, opened).page();
    }
}
