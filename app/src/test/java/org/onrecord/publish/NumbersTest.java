package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Estimate;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;

class NumbersTest {

    private static String estimate(int low, int best, int high, boolean open) {
        return Numbers.estimate(new Estimate(
                "i1",
                Outcome.KILLED,
                Optional.empty(),
                Optional.empty(),
                of(low),
                of(best),
                of(high),
                open,
                "range/1",
                List.of(),
                List.of()));
    }

    private static OptionalLong of(int n) {
        return n < 0 ? OptionalLong.empty() : OptionalLong.of(n);
    }

    @Test
    void everyKindOfFigureIsToldInWords() {
        assertThat(Numbers.bounds(new Figure.Exactly(1200))).isEqualTo("1,200");
        assertThat(Numbers.bounds(new Figure.AtLeast(14))).isEqualTo("14 or more");
        assertThat(Numbers.bounds(new Figure.AtMost(20))).isEqualTo("up to 20");
        assertThat(Numbers.bounds(new Figure.Between(10, 12))).isEqualTo("10 to 12");
        assertThat(Numbers.bounds(new Figure.About(30))).isEqualTo("about 30");
        assertThat(Numbers.bounds(new Figure.Vague("dozens"))).isEqualTo("no number (dozens)");
    }

    @Test
    void anEstimateWithOneNumberIsThatNumber() {
        assertThat(estimate(7, 7, 7, false)).isEqualTo("7");
    }

    @Test
    void anEstimateKeepsItsEndsApartFromItsBest() {
        assertThat(estimate(63, 89, 400, false)).isEqualTo("63 to 400, best 89");
        assertThat(estimate(63, -1, 400, false)).isEqualTo("63 to 400");
    }

    @Test
    void anOpenEndIsNeverClosed() {
        assertThat(estimate(14, 14, 14, true)).isEqualTo("14 or more");
        assertThat(estimate(14, 20, 20, true)).isEqualTo("14 or more, best 20");
        assertThat(estimate(14, -1, -1, true)).isEqualTo("14 or more");
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(estimate(-1, -1, -1, false)).isEqualTo("no figure");
        assertThat(estimate(-1, -1, 9, false)).isEqualTo("up to 9");
    }
}
