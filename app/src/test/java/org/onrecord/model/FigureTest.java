package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void exactly_and_about_have_one_number_for_both_bounds() {
        assertThat(new Figure.Exactly(14).low()).hasValue(14);
        assertThat(new Figure.Exactly(14).high()).hasValue(14);
        assertThat(new Figure.About(30).low()).isEqualTo(new Figure.About(30).high());
        assertThat(new Figure.About(30).isApproximate()).isTrue();
        assertThat(new Figure.Exactly(30).isApproximate()).isFalse();
    }

    @Test
    void a_bound_that_the_words_do_not_give_stays_empty() {
        assertThat(new Figure.AtLeast(14).high()).isEqualTo(OptionalLong.empty());
        assertThat(new Figure.AtLeast(14).low()).hasValue(14);
        assertThat(new Figure.AtMost(20).low()).isEqualTo(OptionalLong.empty());
        assertThat(new Figure.AtMost(20).high()).hasValue(20);
    }

    @Test
    void a_vague_word_is_never_a_number() {
        Figure dozens = new Figure.Vague("dozens");
        assertThat(dozens.isVague()).isTrue();
        assertThat(dozens.low()).isEmpty();
        assertThat(dozens.high()).isEmpty();
    }

    @Test
    void a_range_runs_upward() {
        assertThat(new Figure.Between(10, 12).low()).hasValue(10);
        assertThat(new Figure.Between(10, 12).high()).hasValue(12);
        assertThatThrownBy(() -> new Figure.Between(12, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12 to 10");
    }

    @Test
    void people_are_counted_from_nought() {
        assertThat(new Figure.Exactly(0).high()).hasValue(0);
        assertThatThrownBy(() -> new Figure.Exactly(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.AtLeast(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.AtMost(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.About(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure.Between(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vague_figure_keeps_its_word() {
        assertThatThrownBy(() -> new Figure.Vague(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
