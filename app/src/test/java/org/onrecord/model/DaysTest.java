package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate JUNE_1 = LocalDate.of(2023, 6, 1);

    @Test
    void both_ends_are_included() {
        Days june = new Days(JUNE_1, LocalDate.of(2023, 6, 30));
        assertThat(june.length()).isEqualTo(30);
        assertThat(june.contains(JUNE_1)).isTrue();
        assertThat(june.contains(LocalDate.of(2023, 6, 30))).isTrue();
        assertThat(june.contains(LocalDate.of(2023, 7, 1))).isFalse();
        assertThat(Days.of(JUNE_1).length()).isEqualTo(1);
    }

    @Test
    void days_run_forward() {
        assertThatThrownBy(() -> new Days(JUNE_1, JUNE_1.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stretches_with_a_day_in_common_overlap() {
        Days first = new Days(JUNE_1, JUNE_1.plusDays(3));
        assertThat(first.overlaps(new Days(JUNE_1.plusDays(3), JUNE_1.plusDays(9))))
                .isTrue();
        assertThat(first.overlaps(new Days(JUNE_1.plusDays(4), JUNE_1.plusDays(9))))
                .isFalse();
    }

    @Test
    void the_hull_reaches_over_the_gap() {
        assertThat(Days.of(JUNE_1.plusDays(9)).hull(Days.of(JUNE_1))).isEqualTo(new Days(JUNE_1, JUNE_1.plusDays(9)));
    }

    @Test
    void one_day_is_written_as_one() {
        assertThat(Days.of(JUNE_1)).hasToString("2023-06-01");
        assertThat(new Days(JUNE_1, JUNE_1.plusDays(1))).hasToString("2023-06-01..2023-06-02");
    }
}
