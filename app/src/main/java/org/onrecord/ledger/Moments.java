package org.onrecord.ledger;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as the ledger writes them: UTC, microseconds, always 27 characters, so that their order as text is their order in time. */
final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant moment) {
        return FORMAT.format(moment);
    }

    /** The same moment, as exactly as it can be written. */
    static Instant written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
