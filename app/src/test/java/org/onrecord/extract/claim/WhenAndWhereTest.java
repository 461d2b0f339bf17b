package org.onrecord.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Reading;
import org.onrecord.model.Claim;

/** On which day and in which place the counted thing happened; articles are of 28 June 2023, a Wednesday. */
@DisplayName("When and where")
class WhenAndWhereTest {

    private static String day(Claim claim) {
        return claim.when().map(w -> w.value().toString()).orElse("");
    }

    private static String place(Claim claim) {
        return claim.place().map(p -> p.value().name()).orElse("");
    }

    @Test
    void the_day_of_the_attack_goes_before_the_day_on_which_it_is_told() {
        Reading reading = Reading.of(
                "Rockets struck Gorsk on Monday. The mayor told a committee on Tuesday that [six] people were killed.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-06-26");
    }

    @Test
    void a_possessive_day_is_the_battles() {
        Reading reading = Reading.of(
                "A list shown on Tuesday brought to [four] the number of people killed in Sunday's battle near Gorsk.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-06-25");
    }

    @Test
    void what_has_risen_is_counted_over_its_stretch() {
        Reading reading =
                Reading.of("With Tuesday's raid near Gorsk the number of soldiers killed in the region this year"
                        + " has risen to [173], the ministry said.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-01-01..2023-06-28");
    }

    @Test
    void weeks_up_to_a_day_are_reckoned_back_from_it() {
        Reading reading =
                Reading.of("The group said that [412] civilians were killed in the two weeks up to 24 June 2023.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-06-10..2023-06-24");
    }

    @Test
    void a_report_of_a_stretch_counts_over_it() {
        Reading reading = Reading.of("Situation report No. 31 (10–16 June 2023)\n\n"
                + "[114] civilians were killed across the district. On 12 June shells fell on a market near Gorsk.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-06-10..2023-06-16");
    }

    @Test
    void what_a_figure_is_compared_with_has_another_day() {
        Reading reading = Reading.of(
                "Shells hit Gorsk on Monday. It was the deadliest attack since March: [nine] people were killed.");
        assertThat(day(reading.claim(0))).isEqualTo("2023-06-26");
    }

    @Test
    void the_wounded_did_not_fall_where_they_are_nursed() {
        Reading reading = Reading.of(
                "Shells fell near Gorsk on Monday. [Four] soldiers died of their wounds in a military hospital in Lodva.");
        assertThat(place(reading.claim(0))).isEqualTo("Gorsk");
    }
}
