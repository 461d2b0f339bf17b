package org.onrecord.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;

/** Ledgers of tests: the clock moves a minute at every look, and chance is the same every time. */
final class LedgerFixture {

    static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");

    private LedgerFixture() {}

    static LedgerOptions options() {
        return LedgerOptions.writing("ana", new DayAndPlace()).with(new TickingClock(MORNING), new Random(7));
    }

    /** A later day's. */
    static LedgerOptions optionsOn(Instant day) {
        return options().with(new TickingClock(day), new Random(day.getEpochSecond()));
    }

    static Ledger open(Path directory) {
        return Ledger.open(LedgerAddress.of(directory.resolve("ledger.db")), options());
    }

    /** Moves one minute at every look. */
    static final class TickingClock extends Clock {

        private Instant next;

        TickingClock(Instant start) {
            this.next = start;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = now.plus(Duration.ofMinutes(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
