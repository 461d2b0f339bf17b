package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {

    @Test
    void equalPartitionsUnderOtherNamesArePerfect() {
        BCubed same = new BCubed(List.of("a", "a", "b"), List.of(7, 7, 8));
        assertThat(same.rates()).isEqualTo(new Rates(1, 1));
        assertThat(same.pairs()).isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void puttingAllTogetherCostsPrecisionOnly() {
        BCubed together = new BCubed(List.of("a", "a", "b", "b"), List.of("x", "x", "x", "x"));
        assertThat(together.rates()).isEqualTo(new Rates(0.5, 1));
        assertThat(together.pairs()).isEqualTo(new Prf(2, 6, 2));
        assertThat(together.goldGroups()).isEqualTo(2);
        assertThat(together.predictedGroups()).isEqualTo(1);
    }

    @Test
    void leavingAllAloneCostsRecallOnly() {
        BCubed alone = new BCubed(List.of("a", "a", "b", "b"), List.of(1, 2, 3, 4));
        assertThat(alone.rates()).isEqualTo(new Rates(1, 0.5));
        assertThat(alone.rates().f1()).isEqualTo(2.0 / 3);
    }

    @Test
    void nothingScoresNothing() {
        assertThat(new BCubed(List.of(), List.of()).rates()).isEqualTo(new Rates(0, 0));
    }

    @Test
    void everyThingNeedsBothGroups() {
        assertThatThrownBy(() -> new BCubed(List.of("a"), List.of())).hasMessageContaining("1 gold");
    }
}
