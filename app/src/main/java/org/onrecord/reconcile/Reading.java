package org.onrecord.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Coverage;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;

/**
 * A figure as a rule reads it.
 *
 * @param voice equal for claims of one voice
 * @param stand towards the people counted
 * @param day on which this voice's side first gave this figure: stated, else published
 * @param partial why it counts only some; empty where all
 */
record Reading(
        KnownClaim known, String voice, Stand stand, LocalDate day, Figure figure, Optional<Coverage.Partial> partial) {

    /** By day; of one day a toll that grew comes later; then by place, so that the order is total. */
    static final Comparator<Reading> BY_DAY = Comparator.comparing(Reading::day)
            .thenComparing(r -> r.stand() == Stand.OWN)
            .thenComparing(Reading::least)
            .thenComparing(Reading::known, KnownClaim.BY_CONTENT);

    Claim claim() {
        return known.claim();
    }

    /** The lowest number it allows where it names one, else the highest. */
    long least() {
        return figure.low().orElseGet(() -> figure.high().orElse(0));
    }

    /** The highest number it names. */
    long most() {
        return figure.high().orElseGet(() -> figure.low().orElse(0));
    }

    /** True where there may have been more: "at least 14", or a figure of only some of the people. */
    boolean isOpen() {
        return figure.high().isEmpty()
                || partial.filter(p -> p != Coverage.Partial.VANTAGE).isPresent();
    }
}
