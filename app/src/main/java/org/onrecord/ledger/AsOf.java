package org.onrecord.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A point on both axes of time. Links, reviews and corrections have the axis recorded alone.
 *
 * @param known only what had been published (else captured, else recorded) by the end of this day; empty for all
 * @param recorded only what this ledger had recorded at this moment; empty for now
 * @param relinked link anew with only those claims, instead of as this ledger had linked them by then
 */
public record AsOf(Optional<LocalDate> known, Optional<Instant> recorded, boolean relinked) {

    public AsOf(Optional<LocalDate> known, Optional<Instant> recorded) {
        this(known, recorded, false);
    }

    /** All that is known, as recorded now. */
    public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

    public static AsOf known(LocalDate day) {
        return new AsOf(Optional.of(day), Optional.empty());
    }

    public static AsOf recorded(Instant moment) {
        return new AsOf(Optional.empty(), Optional.of(moment));
    }

    public boolean isNow() {
        return known.isEmpty() && recorded.isEmpty() && !relinked;
    }
}
