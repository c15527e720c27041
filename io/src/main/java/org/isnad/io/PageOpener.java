package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.isnad.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Opens files as pages: from bytes to the page text, fixed from there on, with what the manifest and the options say of
 * its origin. Nothing that can be wrong with a file throws; it is {@link Skipped} with its reason.
 */
public final class PageOpener {
    private static final int MOST_BYTES = 1 << 30;
    private static final String TOO_LARGE = "larger than a page can be (1 GB)";

    private final Manifest manifest;
    private final @Nullable String outlet;
    private final @Nullable LocalDate published;

    /**
     * @param manifest what is known of single pages
     * @param outlet the outlet of pages for which the manifest has none
     * @param published the day of publication of pages for which the manifest has none
     */
    public PageOpener(Manifest manifest, @Nullable String outlet, @Nullable LocalDate published) {
        this.manifest = manifest;
        this.outlet = outlet;
        this.published = published;
    }

    /** Opens a file. */
    public Opened open(Path file) {
        String location = file.toString();
        if (!Files.exists(file)) {
            return new Skipped(location, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            return new Skipped(location, Files.isDirectory(file) ? "a folder, not a file" : "not a regular file");
        }
        try {
            boolean tooLarge = Files.size(file) > MOST_BYTES;
            return tooLarge ? new Skipped(location, TOO_LARGE) : open(location, Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            return new Skipped(location, "no permission to read it");
        } catch (NoSuchFileException e) {
            return new Skipped(location, "it vanished while it was opened");
        } catch (IOException e) {
            return new Skipped(location, "it cannot be read: " + e.getMessage());
        }
    }

    /**
     * Opens what a stream gives, up to its end.
     *
     * @param location what the ledger shall call it
     */
    public Opened open(String location, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        return bytes.length == MOST_BYTES ? new Skipped(location, TOO_LARGE) : open(location, bytes);
    }

    /** Opens bytes that are at hand. */
    public Opened open(String location, byte[] bytes) {
        if (bytes.length == 0) {
            return new Skipped(location, "the file is empty");
        }
        FileKind kind = FileKind.of(bytes);
        if (kind != null) {
            return new Skipped(location, kind.reason());
        }
        Decoded decoded = TextDecoder.decode(bytes);
        String refusal = TextCheck.refusal(decoded.text());
        return refusal == null
                ? new OpenedPage(page(location, hash(bytes), decoded.text()), decoded.warnings())
                : new Skipped(location, refusal);
    }

    private Page page(String location, String id, String text) {
        ManifestRow row = manifest.row(location);
        if (row == null) {
            return new Page(location, id, text, outlet, published, null);
        }
        return new Page(
                location,
                id,
                text,
                row.outlet() == null ? outlet : row.outlet(),
                row.published() == null ? published : row.published(),
                row.url());
    }

    private static String hash(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
