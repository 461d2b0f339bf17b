package org.onrecord.journey;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands the results on in the order of the things.
 *
 * @param threads that work beside the caller's, at least 1
 * @param capacity how much may be in flight, in the unit of the weights; a single thing that weighs more travels alone
 */
record InOrder(int threads, long capacity) {

    InOrder {
        if (threads < 1 || capacity < 1) {
            throw new IllegalArgumentException(
                    "something must be able to move: " + threads + " threads, capacity " + capacity);
        }
    }

    /** Takes one result after the other; may fail where the output does. */
    @FunctionalInterface
    interface Sink<R> {
        void take(R result) throws IOException;
    }

    private record Flying<R>(Future<R> result, long weight) {}

    /**
     * Things are taken and results handed on by the calling thread alone; only {@code work} runs beside it.
     *
     * @throws IOException from {@code sink}; nothing more is taken then
     */
    <T, R> void run(
            Iterator<T> things,
            ToLongFunction<? super T> weight,
            Function<? super T, ? extends R> work,
            Sink<? super R> sink)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            Deque<Flying<R>> flying = new ArrayDeque<>();
            long inFlight = 0;
            while (things.hasNext()) {
                T thing = things.next();
                long heavy = Math.max(1, weight.applyAsLong(thing));
                while (!flying.isEmpty()
                        && (inFlight + heavy > capacity
                                || flying.peekFirst().result().isDone())) {
                    inFlight -= land(flying, sink);
                }
                flying.add(new Flying<>(workers.submit(() -> work.apply(thing)), heavy));
                inFlight += heavy;
            }
            while (!flying.isEmpty()) {
                land(flying, sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> long land(Deque<Flying<R>> flying, Sink<? super R> sink) throws IOException {
        Flying<R> first = flying.removeFirst();
        try {
            sink.take(first.result().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("work failed that was to report its failure", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return first.weight();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "onrecord-worker");
        thread.setDaemon(true);
        return thread;
    }
}
