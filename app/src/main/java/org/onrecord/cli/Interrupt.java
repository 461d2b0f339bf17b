package org.onrecord.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C, so that a verb can come to a good end: the process waits for the verb to close this, up to half a minute and while there are
 * signs of life (a verb that waits for input gives none). What a verb has not recorded by then is lost, but what it recorded stands, for
 * the ledger's transactions hold whatever happens.
 */
final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;
    private static final long SILENCE_SECONDS = 3;

    private final Runnable lastWords;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::asked, "onrecord-interrupt");
    private volatile boolean asked;
    private volatile long lastSign = System.nanoTime();

    private Interrupt(Runnable lastWords) {
        this.lastWords = lastWords;
    }

    /** Listens from now on until closed; {@code lastWords} are said once when it was asked to end, whoever ends it. */
    static Interrupt watched(Runnable lastWords) {
        Interrupt interrupt = new Interrupt(lastWords);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    boolean isAsked() {
        return asked;
    }

    /** A sign of life. */
    void sign() {
        lastSign = System.nanoTime();
    }

    private void asked() {
        asked = true;
        long begun = System.nanoTime();
        try {
            while (!done.await(100, TimeUnit.MILLISECONDS)) {
                long now = System.nanoTime();
                boolean silent = now - lastSign > TimeUnit.SECONDS.toNanos(SILENCE_SECONDS);
                if (silent || now - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lastWords.run();
    }

    @Override
    public void close() {
        done.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                asked = true; // The end came at this very moment; the hook runs.
            }
        }
    }
}
