package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void start_is_inclusive_and_end_exclusive() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.in("abcdefg")).isEqualTo("cde");
    }

    @Test
    void a_span_never_runs_backward_or_below_nought() {
        assertThatThrownBy(() -> new Span(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3..2");
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_span_overlaps_nothing() {
        Span empty = new Span(3, 3);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.overlaps(new Span(3, 4))).isFalse();
        assertThat(new Span(2, 3).overlaps(empty)).isFalse();
    }

    @Test
    void neighbours_do_not_overlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
    }

    @Test
    void the_hull_holds_both() {
        Span hull = new Span(1, 2).hull(new Span(5, 9));
        assertThat(hull).isEqualTo(new Span(1, 9));
        assertThat(hull.contains(new Span(5, 9))).isTrue();
        assertThat(new Span(1, 2).contains(hull)).isFalse();
    }

    @Test
    void minus_counts_from_another_beginning() {
        assertThat(new Span(12, 15).minus(10)).isEqualTo(new Span(2, 5));
    }

    @Test
    void order_is_by_start_then_the_shorter_first() {
        List<Span> sorted = Stream.of(new Span(2, 9), new Span(0, 4), new Span(2, 3))
                .sorted()
                .toList();
        assertThat(sorted).containsExactly(new Span(0, 4), new Span(2, 3), new Span(2, 9));
    }

    @Test
    void words_outside_the_text_are_an_error() {
        assertThatThrownBy(() -> new Span(2, 9).in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
