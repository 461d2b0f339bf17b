package org.onrecord.ledger;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.onrecord.model.Problem;

/** Waits for the one place of the writer, says so, and gives up when the patience is at its end. */
final class Turn {

    private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(5);

    private Turn() {}

    /** @param attempt true when the place was got; false after it was waited for in vain for a moment */
    static void await(LedgerAddress address, LedgerOptions options, BooleanSupplier attempt) {
        long start = System.nanoTime();
        Duration nextNotice = Duration.ZERO;
        while (!attempt.getAsBoolean()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(nextNotice) >= 0) {
                options.notice().accept("another process is writing; waiting for it to finish");
                nextNotice = waited.plus(BETWEEN_NOTICES);
            }
            if (waited.compareTo(options.patience()) >= 0) {
                throw new LedgerException(busy(address));
            }
        }
    }

    static Problem busy(LedgerAddress address) {
        return Problem.error(
                address.toString(),
                "another process holds the ledger",
                "run the command again when it has finished, or wait longer");
    }
}
