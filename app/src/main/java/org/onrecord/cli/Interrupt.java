package org.onrecord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C, so that a verb can come to a good end: the process waits up to half a minute for the verb to close this. What a verb has
 * not recorded by then is lost, but what it recorded stands, for the ledger's transactions hold whatever happens.
 */
final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::asked, "onrecord-interrupt");
    private volatile boolean asked;

    private Interrupt() {}

    /** Listens from now on until closed. */
    static Interrupt watched() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    boolean isAsked() {
        return asked;
    }

    private void asked() {
        asked = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
