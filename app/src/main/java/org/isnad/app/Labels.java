package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of the vocabulary for people, in Arabic and English. A word without a row stands for itself. */
final class Labels {
    private final Map<String, String[]> rows = new HashMap<>();

    Labels() {
        try (InputStream in = Labels.class.getResourceAsStream("labels.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks labels.tsv");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#") && cells.length == 3) {
                    rows.put(cells[0], cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String arabic(String word) {
        String[] row = rows.get(word);
        return row == null ? word : row[1];
    }

    String english(String word) {
        String[] row = rows.get(word);
        return row == null ? word : row[2];
    }
}
