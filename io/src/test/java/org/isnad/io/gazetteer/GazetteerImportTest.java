package org.isnad.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small files of both formats, written for the project. */
final class GazetteerImportTest {
    @Test
    void geoNames() throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(new GazetteerImport.Result("GeoNames", 4, 2), GazetteerImport.run(open("geonames.txt"), out));
        List<String[]> rows = rows(out);
        assertEquals(List.of("city", "SY", "05", "35.10000", "36.20000", "1200", "900000001", ""), cells(rows.get(0)));
        assertEquals(List.of("site", "YE", "26", "15.5", "44.2", "", "900000003", ""), cells(rows.get(1)));
    }

    @Test
    void areas() throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(new GazetteerImport.Result("COD-AB", 2, 2), GazetteerImport.run(open("cod-ab.csv"), out));
        List<String[]> rows = rows(out);
        assertEquals(List.of("region", "SY", "SY91", "35.5", "38.25", "", "", "SY9101"), cells(rows.get(0)));
        assertEquals(List.of("region", "SY", "SY", "36", "38", "", "", "SY91"), cells(rows.get(1)));
    }

    @Test
    void otherFilesAreRefused() {
        assertThrows(IOException.class, () -> GazetteerImport.run(new StringReader("a,b\n"), new StringWriter()));
        assertThrows(IOException.class, () -> GazetteerImport.run(new StringReader(""), new StringWriter()));
    }

    private static Reader open(String name) {
        InputStream in = GazetteerImportTest.class.getResourceAsStream("/gazetteer/" + name);
        if (in == null) {
            throw new AssertionError("no test file " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static List<String[]> rows(StringWriter out) {
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("form\t"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The cells behind name and aliases. */
    private static List<String> cells(String[] row) {
        return List.of(row).subList(2, row.length);
    }
}
