package org.onrecord.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.rule.Layer.Mark;

@DisplayName("A layer")
class LayerTest {

    @Test
    void keeps_marks_by_start_the_longer_first_and_equals_as_they_came() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            Layer<Integer> layer = new Layer<>();
            List<Mark<Integer>> expected = new ArrayList<>();
            for (int n = 0; n < random.nextInt(40); n++) {
                int from = random.nextInt(20);
                int to = from + 1 + random.nextInt(4);
                layer.add(from, to, n);
                expected.add(new Mark<>(from, to, n));
            }
            expected.sort(Comparator.comparingInt((Mark<Integer> m) -> m.from()).thenComparingInt(m -> -m.to()));
            assertThat(layer.all()).isEqualTo(expected);
            int from = random.nextInt(20);
            assertThat(layer.within(from, from + 5))
                    .isEqualTo(expected.stream()
                            .filter(m -> from <= m.from() && m.from() < from + 5)
                            .toList());
            assertThat(layer.startsAt(from)).isEqualTo(expected.stream().anyMatch(m -> m.from() == from));
        }
    }

    @Test
    void lets_marks_go() {
        Layer<String> layer = new Layer<>();
        layer.add(1, 2, "a");
        layer.add(3, 4, "b");
        layer.add(5, 6, "a");
        layer.removeWithin(2, 9, m -> m.value().equals("a"));
        assertThat(layer.all()).extracting(Mark::value).containsExactly("a", "b");
        layer.removeIf(m -> true);
        assertThat(layer.isEmpty()).isTrue();
    }
}
