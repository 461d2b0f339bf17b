package org.onrecord.journey;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands the results on in the order of the things.
 *
 * @param threads that work, at least 1
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

    /** A result that is being worked on, with the weight of its thing; or, without one, the end of the things, and why it came too early. */
    private record Flying<R>(Optional<Future<R>> result, long weight, Optional<Throwable> failure) {

        static <R> Flying<R> end(Optional<Throwable> failure) {
            return new Flying<>(Optional.empty(), 0, failure);
        }
    }

    /**
     * Things are taken by a thread of their own, so that results are handed on, by the calling thread alone, also while the next thing is
     * waited for.
     *
     * @throws IOException from {@code sink}; nothing more is taken then
     */
    <T, R> void run(
            Iterator<T> things,
            ToLongFunction<? super T> weight,
            Function<? super T, ? extends R> work,
            Sink<? super R> sink)
            throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> daemon("onrecord-worker", task));
        BlockingQueue<Flying<R>> flying = new LinkedBlockingQueue<>();
        Gate gate = new Gate(capacity);
        Runnable taking = () -> {
            try {
                while (things.hasNext()) {
                    T thing = things.next();
                    long heavy = Math.max(1, weight.applyAsLong(thing));
                    gate.enter(heavy);
                    Future<R> result = workers.submit(() -> work.apply(thing));
                    flying.add(new Flying<>(Optional.of(result), heavy, Optional.empty()));
                }
                flying.add(Flying.end(Optional.empty()));
            } catch (Throwable e) {
                flying.add(Flying.end(Optional.of(e)));
            }
        };
        Thread taker = daemon("onrecord-taker", taking);
        taker.start();
        try {
            Flying<R> first = flying.take();
            while (first.result().isPresent()) {
                sink.take(first.result().get().get());
                gate.leave(first.weight());
                first = flying.take();
            }
            first.failure().ifPresent(InOrder::rethrow);
        } catch (ExecutionException e) {
            throw new IllegalStateException("work failed that was to report its failure", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            taker.interrupt();
            workers.shutdownNow();
        }
    }

    private static void rethrow(Throwable e) {
        if (e instanceof RuntimeException r) {
            throw r;
        }
        if (e instanceof Error r) {
            throw r;
        }
        throw new IllegalStateException(e);
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Lets things in as long as they weigh no more than the capacity together, and one that weighs more alone. */
    private static final class Gate {

        private final long capacity;
        private long within;

        Gate(long capacity) {
            this.capacity = capacity;
        }

        synchronized void enter(long weight) throws InterruptedException {
            while (within > 0 && within + weight > capacity) {
                wait();
            }
            within += weight;
        }

        synchronized void leave(long weight) {
            within -= weight;
            notifyAll();
        }
    }
}
