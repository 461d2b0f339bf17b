package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void tiesOfExactBinaryValuesGoToTheEvenDigit() {
        assertThat(Measure.round(0.125, 2)).isEqualTo(0.12);
        assertThat(Measure.round(0.375, 2)).isEqualTo(0.38);
        assertThat(Measure.round(1.0 / 32, 4)).isEqualTo(0.0312);
        assertThat(Measure.round(3.0 / 32, 4)).isEqualTo(0.0938);
    }

    @Test
    void whatOnlyLooksLikeATieIsRoundedByItsBinaryValue() {
        assertThat(Measure.round(2.675, 2)).isEqualTo(2.67);
        assertThat(Measure.round(0.00015, 4)).isEqualTo(0.0001);
    }

    @Test
    void precisionRecallAndF1ComeFromTheThreeNumbers() {
        assertThat(new Prf(2, 3, 6).json())
                .hasToString(
                        "{\"precision\":0.6667,\"recall\":0.3333,\"f1\":0.4444,\"gold\":6,\"predicted\":3,\"matched\":2}");
    }

    @Test
    void dividingByNothingGivesZero() {
        assertThat(new Prf(0, 0, 0).json())
                .hasToString("{\"precision\":0.0,\"recall\":0.0,\"f1\":0.0,\"gold\":0,\"predicted\":0,\"matched\":0}");
    }

    @Test
    void whatWasNotMeasuredIsNull() {
        assertThat(new Distance(OptionalDouble.empty()).json()).hasToString("null");
        assertThat(new Distance(OptionalDouble.of(12.25)).json()).hasToString("12.2");
    }
}
