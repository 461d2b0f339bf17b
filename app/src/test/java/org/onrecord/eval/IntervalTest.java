package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static Optional<Interval> days(int first, int last) {
        return Optional.of(new Interval(LocalDate.of(2021, 5, first), LocalDate.of(2021, 5, last)));
    }

    @Test
    void halfOfTheDaysThatEitherCoversMustBeShared() {
        assertThat(Interval.same(days(1, 1), days(1, 2))).isTrue();
        assertThat(Interval.same(days(1, 1), days(1, 3))).isFalse();
        assertThat(Interval.same(days(1, 4), days(2, 5))).isTrue();
        assertThat(Interval.same(days(1, 4), days(3, 6))).isFalse();
    }

    @Test
    void neighbouringDaysAreNotTheSame() {
        assertThat(Interval.same(days(1, 1), days(2, 2))).isFalse();
    }

    @Test
    void theUnknownIsTheSameAsTheUnknownOnly() {
        assertThat(Interval.same(Optional.empty(), Optional.empty())).isTrue();
        assertThat(Interval.same(days(1, 1), Optional.empty())).isFalse();
    }
}
