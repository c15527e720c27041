package org.isnad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageFilesTest {
    @TempDir
    private Path folder;

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    @Test
    void aFolderGivesItsPagesInOrder() throws IOException {
        Path b = write("b.txt");
        Path a = write("sub/deep/a.TXT");
        Path html = write("a.html");
        write(".hidden.txt");
        write("notes.md");
        PageFiles found = PageFiles.of(List.of(folder.toString()));
        assertEquals(List.of(html, b, a), found.files());
        assertEquals(List.of(), found.skipped());
    }

    @Test
    void aFileIsTakenWhateverItsName() throws IOException {
        Path odd = write("notes.md");
        assertEquals(List.of(odd), PageFiles.of(List.of(odd.toString())).files());
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        Path page = write("page.txt");
        String none = folder.resolve("none").toString();
        PageFiles found = PageFiles.of(List.of(none, page.toString()));
        assertEquals(List.of(page), found.files());
        assertEquals(List.of(new Skipped(none, "there is no such file or folder")), found.skipped());
    }

    @Test
    void aDeadLinkIsSaid() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("dead.txt"), folder.resolve("gone.txt"));
        PageFiles found = PageFiles.of(List.of(folder.toString()));
        assertEquals(List.of(new Skipped(link.toString(), "a dead link or no regular file")), found.skipped());
    }
}
