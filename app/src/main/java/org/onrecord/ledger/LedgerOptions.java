package org.onrecord.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.function.Consumer;

/**
 * How a ledger is opened.
 *
 * @param mode whether it may be made or written
 * @param actor who acts, as the entries will say
 * @param deriver what works out incidents, estimates and disclosures
 * @param clock for the moment of recording
 * @param random for ids and salts; anything but a {@link SecureRandom} is for tests
 * @param patience how long to wait while another process writes
 * @param notice told, in one line, what is being waited for
 */
public record LedgerOptions(
        Mode mode,
        String actor,
        Deriver deriver,
        Clock clock,
        Random random,
        Duration patience,
        Consumer<String> notice) {

    /** The patience of one who waits however long it takes. */
    public static final Duration ENDLESS = ChronoUnit.FOREVER.getDuration();

    /** What may happen to the ledger. */
    public enum Mode {
        /** It must be there, and is only read. */
        READ,
        /** It must be there, and may be written. */
        WRITE,
        /** It is made where it is not there yet. */
        CREATE
    }

    public LedgerOptions {
        if (actor.isBlank()) {
            throw new IllegalArgumentException("a ledger's entries say who acted");
        }
    }

    /** To make or open a ledger and write to it, by the system's clock. */
    public static LedgerOptions writing(String actor, Deriver deriver) {
        return new LedgerOptions(
                Mode.CREATE, actor, deriver, Clock.systemUTC(), new SecureRandom(), ENDLESS, line -> {});
    }

    /** To read a ledger that is there. */
    public static LedgerOptions reading(Deriver deriver) {
        return writing("reader", deriver).with(Mode.READ);
    }

    public LedgerOptions with(Mode newMode) {
        return new LedgerOptions(newMode, actor, deriver, clock, random, patience, notice);
    }

    public LedgerOptions with(Clock newClock, Random newRandom) {
        return new LedgerOptions(mode, actor, deriver, newClock, newRandom, patience, notice);
    }

    public LedgerOptions with(Deriver newDeriver) {
        return new LedgerOptions(mode, actor, newDeriver, clock, random, patience, notice);
    }

    public LedgerOptions waiting(Duration newPatience, Consumer<String> newNotice) {
        return new LedgerOptions(mode, actor, deriver, clock, random, newPatience, newNotice);
    }
}
