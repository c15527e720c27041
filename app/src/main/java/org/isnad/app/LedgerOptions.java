package org.isnad.app;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.isnad.app.store.LedgerAddress;
import org.isnad.app.store.Session;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which ledger is asked, and as of when. */
final class LedgerOptions {
    @Option(
            names = "--ledger",
            paramLabel = "FILE|URL",
            description = "the ledger: a file, or jdbc:postgresql://... (default: isnad/ledger.db in your data folder)")
    private @Nullable String ledger;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "the ledger as it was at a time of UTC, such as 2017-10-13 (its end) or 2017-10-13T08:00")
    private @Nullable Instant asOf;

    LedgerAddress address(Terminal terminal) {
        return LedgerAddress.of(ledger, terminal.environment());
    }

    /** Opens the ledger for reading. */
    Session open(Terminal terminal) {
        return Session.open(address(terminal), false);
    }

    /** The moment asked for, in milliseconds; the end of time where none is. */
    long asOf() {
        return asOf == null ? Long.MAX_VALUE : asOf.toEpochMilli();
    }

    /** Reads ISO days and times; a day means its end. */
    static final class TimeConverter implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                if (value.length() == 10) {
                    return LocalDate.parse(value)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1);
                }
                boolean local = value.lastIndexOf('Z') < 0 && value.indexOf('+') < 0 && value.lastIndexOf('-') < 10;
                return local
                        ? LocalDateTime.parse(value).toInstant(ZoneOffset.UTC)
                        : OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + value + "' is no time; write it as 2017-10-13 or 2017-10-13T08:00:00Z");
            }
        }
    }
}
