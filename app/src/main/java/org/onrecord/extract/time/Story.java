package org.onrecord.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day the story has come to, as its dates are read one after the other. Belongs to one document. */
final class Story {

    private final @Nullable LocalDate published;
    private @Nullable LocalDate day;
    private @Nullable Period latest;
    private @Nullable Period fine;
    private @Nullable Period quarter;

    Story(Optional<LocalDate> published) {
        this.published = published.orElse(null);
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** The last date told, of any grain; the day of publication before the first. */
    Optional<Period> latest() {
        if (latest != null) {
            return Optional.of(latest);
        }
        return published == null ? Optional.empty() : Optional.of(new Period(Grain.DAY, published));
    }

    /** The last single day told; the day of publication before the first. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day == null ? published : day);
    }

    /** The last date told that is finer than a year. */
    Optional<Period> fine() {
        return Optional.ofNullable(fine);
    }

    /** The last quarter told, where a quarter was the last thing told but days. */
    Optional<Period> quarter() {
        return Optional.ofNullable(quarter);
    }

    void moveTo(Period period) {
        latest = period;
        if (period.grain().isFinerThan(Grain.YEAR)) {
            fine = period;
        }
        if (period.grain() == Grain.DAY) {
            day = period.start();
        }
        if (period.grain() == Grain.QUARTER) {
            quarter = period;
        }
    }
}
