package org.isnad.io;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Kinds of files that are no text, known by their first bytes. */
enum FileKind {
    PDF("%PDF", "a PDF file, not text"),
    PNG("\u0089PNG", "an image, not text"),
    JPEG("\u00FF\u00D8\u00FF", "an image, not text"),
    GIF("GIF8", "an image, not text"),
    TIFF_LITTLE("II*\u0000", "an image, not text"),
    TIFF_BIG("MM\u0000*", "an image, not text"),
    RIFF("RIFF", "an image, sound or video, not text"),
    ZIP("PK\u0003\u0004", "a zip archive or office document, not text"),
    GZIP("\u001F\u008B", "a compressed file, not text"),
    BZIP2("BZh", "a compressed file, not text"),
    XZ("\u00FD7zXZ", "a compressed file, not text"),
    ZSTD("(\u00B5/\u00FD", "a compressed file, not text"),
    SEVEN_ZIP("7z\u00BC\u00AF", "a compressed archive, not text"),
    RAR("Rar!", "a compressed archive, not text"),
    OLE("\u00D0\u00CF\u0011\u00E0", "an office document, not text"),
    RTF("{\\rtf", "a rich text document, not plain text"),
    POSTSCRIPT("%!PS", "a PostScript file, not text"),
    ELF("\u007FELF", "a program, not text"),
    SQLITE("SQLite format 3", "a database, not text"),
    MP3("ID3", "sound, not text"),
    OGG("OggS", "sound or video, not text"),
    FLASH("FLV", "video, not text");

    private final byte[] head;
    private final String reason;

    FileKind(String head, String reason) {
        this.head = head.getBytes(StandardCharsets.ISO_8859_1);
        this.reason = reason;
    }

    /** Why a file of this kind is not read. */
    String reason() {
        return reason;
    }

    /** The kind that bytes begin like, or null. */
    static @Nullable FileKind of(byte[] bytes) {
        for (FileKind kind : values()) {
            if (kind.begins(bytes)) {
                return kind;
            }
        }
        return null;
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }
}
