package org.isnad.app.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.isnad.io.LedgerJsonReader;
import org.isnad.io.LedgerJsonWriter;
import org.isnad.model.LedgerRecord;

/** Texts and records as they are kept: UTF-8, deflated; records as JSON without the texts of their spans. */
final class RecordCodec {
    private static final int LEVEL = 3;
    private static final int ROOM = 1 << 14;

    private RecordCodec() {}

    /** The bytes of a record. */
    static byte[] bytes(LedgerRecord record, String version) {
        return deflated(LedgerJsonWriter.withoutQuotes(version).line(record));
    }

    /** The record of bytes, on the text of its page. */
    static LedgerRecord record(byte[] bytes, String text) throws IOException {
        return LedgerJsonReader.read(inflated(bytes), text);
    }

    static byte[] deflated(String text) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
            byte[] buffer = new byte[ROOM];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IOException where the bytes were not made by {@link #deflated} */
    static String inflated(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length * 4);
            byte[] buffer = new byte[ROOM];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("compressed bytes end too early");
                }
                out.write(buffer, 0, length);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IOException("compressed bytes are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
