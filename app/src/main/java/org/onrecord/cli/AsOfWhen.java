package org.onrecord.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** As of when the record is asked, on both axes of time. */
final class AsOfWhen {

    @Option(names = "--known", paramLabel = "DATE", description = "What was known by the end of that day (2020-10-01).")
    private Optional<LocalDate> known = Optional.empty();

    @Option(
            names = "--recorded",
            paramLabel = "TIME",
            converter = Moment.class,
            description =
                    "What the ledger held at that time (2024-05-01T12:00:00Z), or at the end of that day, UTC (2024-05-01).")
    private Optional<Instant> recorded = Optional.empty();

    @Option(
            names = "--relink",
            description =
                    "Link anew with only what was known and recorded then, instead of as this ledger had linked it.")
    private boolean relink;

    boolean relink(Onrecord root) {
        return relink || root.asOf().relink;
    }

    boolean isAsked() {
        return known.isPresent() || recorded.isPresent() || relink;
    }

    Optional<LocalDate> known(Onrecord root) {
        return known.or(() -> root.asOf().known);
    }

    Optional<Instant> recorded(Onrecord root) {
        return recorded.or(() -> root.asOf().recorded);
    }

    /** Reads a moment, or the last one of a day. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() == 10
                        ? LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1_000)
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no time; write it like 2024-05-01T12:00:00Z or 2024-05-01");
            }
        }
    }
}
