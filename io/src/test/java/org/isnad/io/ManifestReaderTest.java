package org.isnad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ManifestReaderTest {
    private static Manifest read(String... lines) {
        return ManifestReader.read("m.tsv", String.join("\n", lines));
    }

    private static List<String> faults(Manifest manifest) {
        return manifest.faults().stream().map(Object::toString).toList();
    }

    @Test
    void aRowAppliesToPathsThatEndWithWholeNames() {
        Manifest manifest =
                read("file\toutlet\tpublished\turl", "23/01-wire.txt\tWire\t2015-07-21\t", "seed.txt\t\t\t");
        assertEquals(List.of(), manifest.faults());
        ManifestRow row = manifest.row("corpus/23/01-wire.txt");
        assertNotNull(row);
        assertEquals("Wire", row.outlet());
        assertEquals(LocalDate.of(2015, 7, 21), row.published());
        assertNull(row.url());
        assertNotNull(manifest.row("23/01-wire.txt"));
        assertNotNull(manifest.row("C:\\pages\\23\\01-wire.txt"));
        assertNotNull(manifest.row("/a/b/seed.txt"));
        assertNull(manifest.row("123/01-wire.txt"));
        assertNull(manifest.row("01-wire.txt"));
        assertNull(manifest.row("a/linseed.txt"));
    }

    @Test
    void theLongerNameGoesBefore() {
        Manifest manifest = read("file\toutlet", "a.txt\tone", "x/a.txt\ttwo");
        ManifestRow row = manifest.row("p/x/a.txt");
        assertNotNull(row);
        assertEquals("two", row.outlet());
    }

    @Test
    void columnsMayStandInAnyOrderAndMayBeMissing() {
        Manifest manifest = read("# comment", "published\tfile", "2015-07-21\ta.txt", "");
        ManifestRow row = manifest.row("a.txt");
        assertNotNull(row);
        assertEquals(3, row.line());
        assertNull(row.outlet());
    }

    @Test
    void faultsNameFileAndLineAndLeaveTheOtherRowsStanding() {
        Manifest manifest = read(
                "file\toutlet\tpublished", "a.txt\tA\t2015-13-01", "\tB\t", "a.txt\tC\t", "c.txt\tC\t2015-01-02\tx\ty");
        assertEquals(
                List.of(
                        "m.tsv:2: published is no date like 2015-07-21: 2015-13-01",
                        "m.tsv:3: the row names no file",
                        "m.tsv:4: a.txt has a row already, line 2",
                        "m.tsv:5: 5 cells, but the header row has 3"),
                faults(manifest));
        assertEquals(2, manifest.rows().size());
    }

    @Test
    void withoutNamesOfFilesItIsUseless() {
        assertEquals(List.of("m.tsv:1: the header row has no column file"), faults(read("outlet", "a", "b")));
        assertEquals(List.of("m.tsv:1: it is empty: a header row with the column file is needed"), faults(read("")));
    }

    @Test
    void rowsWithoutAPageAreNamed() {
        Manifest manifest = read("file", "a.txt", "b.txt");
        assertEquals(
                List.of("m.tsv:3: no page ends with b.txt"),
                manifest.unused(List.of("x/a.txt")).stream()
                        .map(Object::toString)
                        .toList());
    }
}
