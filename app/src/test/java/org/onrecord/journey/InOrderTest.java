package org.onrecord.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes() throws IOException {
        List<Integer> taken = new ArrayList<>();
        new InOrder(4, 1000).run(IntStream.range(0, 300).iterator(), n -> 10, InOrderTest::slowly, taken::add);
        assertThat(taken).isEqualTo(IntStream.range(0, 300).boxed().toList());
    }

    @Test
    void noMoreIsInFlightThanTheCapacityAllows() throws IOException {
        AtomicLong inFlight = new AtomicLong();
        AtomicLong most = new AtomicLong();
        new InOrder(4, 50)
                .run(
                        IntStream.range(0, 200)
                                .peek(n -> most.accumulateAndGet(inFlight.addAndGet(10), Math::max))
                                .iterator(),
                        n -> 10,
                        InOrderTest::slowly,
                        n -> inFlight.addAndGet(-10));
        // One thing is in hand while room is made for it.
        assertThat(most.get()).isBetween(10L, 60L);
    }

    @Test
    void aThingHeavierThanTheCapacityTravelsAlone() throws IOException {
        List<Integer> taken = new ArrayList<>();
        new InOrder(2, 5).run(List.of(1, 2, 3).iterator(), n -> 100, n -> n, taken::add);
        assertThat(taken).containsExactly(1, 2, 3);
    }

    @Test
    void aFailureOfTheOutputEndsTheWork() {
        AtomicLong begun = new AtomicLong();
        assertThatThrownBy(() -> new InOrder(2, 100)
                        .run(IntStream.iterate(0, n -> n + 1).iterator(), n -> 10, n -> begun.incrementAndGet(), n -> {
                            throw new IOException("full");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
        assertThat(begun.get()).isLessThan(1000);
    }

    @Test
    void resultsAreHandedOnWhileTheNextThingIsWaitedFor() throws IOException {
        CountDownLatch handedOn = new CountDownLatch(1);
        Iterator<Integer> feed = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                if (next == 1) {
                    waitFor(handedOn);
                }
                return next < 2;
            }

            @Override
            public Integer next() {
                return next++;
            }
        };
        List<Integer> taken = new ArrayList<>();
        new InOrder(2, 1000).run(feed, n -> 10, n -> n, n -> {
            taken.add(n);
            handedOn.countDown();
        });
        assertThat(taken).containsExactly(0, 1);
    }

    @Test
    void aFailureOfTheInputReachesTheCallerAfterWhatCameBefore() {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> broken = IntStream.range(0, 5)
                .peek(n -> {
                    if (n == 3) {
                        throw new UncheckedIOException(new IOException("unplugged"));
                    }
                })
                .iterator();
        assertThatThrownBy(() -> new InOrder(2, 1000).run(broken, n -> 10, n -> n, taken::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("unplugged");
        assertThat(taken).containsExactly(0, 1, 2);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS))
                    .as("the first is handed on")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int slowly(int n) {
        try {
            Thread.sleep(n % 7 == 0 ? 3 : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return n;
    }
}
