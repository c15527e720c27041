package org.isnad.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files of the project's own, of invented places, in the forms of GeoNames and of OCHA's COD-AB. */
final class GazetteerImportTest {
    private static final Path FILES = Path.of("src/test/resources/gazetteer");

    @TempDir
    private Path folder;

    private static List<String> imported(String... files) throws IOException {
        StringWriter out = new StringWriter();
        GazetteerImport.run(List.of(files).stream().map(FILES::resolve).toList(), out);
        return out.toString().lines().skip(3).toList();
    }

    @Test
    void readsAGeoNamesDump() throws IOException {
        assertEquals(Files.readAllLines(FILES.resolve("geonames.expected.tsv")), imported("geonames.txt"));
    }

    @Test
    void readsCodAbTables() throws IOException {
        assertEquals(Files.readAllLines(FILES.resolve("cod-ab.expected.tsv")), imported("cod-ab.csv"));
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        IOException e = assertThrows(IOException.class, () -> GazetteerImport.run(List.of(other), new StringWriter()));
        assertTrue(String.valueOf(e.getMessage()).contains("neither"));
    }

    @Test
    void quotedCellsHoldSeparators() {
        assertEquals(List.of("a,b", "c\"d", ""), GazetteerImport.cells("\"a,b\",\"c\"\"d\",", ','));
    }
}
