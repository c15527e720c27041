package org.isnad.io;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of the pages whose path ends with a file's name.
 *
 * @param line its line in the manifest, from 1
 */
public record ManifestRow(
        int line,
        String file,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url) {}
