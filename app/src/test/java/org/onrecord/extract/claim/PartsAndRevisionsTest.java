package org.onrecord.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Reading;

/** People who are part of others, and figures that replace figures. */
@DisplayName("Parts and revisions")
class PartsAndRevisionsTest {

    @Test
    void including_tells_a_part() {
        Reading reading = Reading.of("[Twelve] people were killed, including [two] children.");
        reading.tells("killed 12", "killed 2");
        assertThat(reading.claim(1).partOf()).contains(reading.claim(0).id());
        assertThat(reading.claim(0).partOf()).isEmpty();
    }

    @Test
    void of_whom_tells_a_part() {
        Reading reading = Reading.of("Police said [17] people were killed, [seven] of whom were children.");
        reading.tells("killed 17", "killed 7");
        assertThat(reading.claim(1).partOf()).contains(reading.claim(0).id());
    }

    @Test
    void among_the_dead_of_the_sentence_before_are_a_part() {
        Reading reading = Reading.of("[Ten] people were killed on Sunday. The dead included [two] children.");
        reading.tells("killed 10", "killed 2");
        assertThat(reading.claim(1).partOf()).contains(reading.claim(0).id());
    }

    @Test
    void a_superseded_toll_is_a_claim_but_no_part() {
        Reading reading = Reading.of("[Sixteen] people were killed, up from [13] on Thursday.");
        reading.tells("killed 16", "killed 13");
        assertThat(reading.claim(1).partOf()).isEmpty();
    }

    @Test
    void a_retracted_figure_is_kept_as_denied() {
        Reading.of("The army says that [11] soldiers died, not [20] as reported.")
                .tells("killed 11", "killed 20 denied");
    }

    @Test
    void the_same_figure_told_twice_is_two_claims() {
        Reading reading =
                Reading.of("[Fourteen] soldiers were killed. Later he repeated that [14] soldiers were killed.");
        reading.tells("killed 14", "killed 14");
        assertThat(reading.claim(1).sameAs()).contains(reading.claim(0).id());
    }
}
