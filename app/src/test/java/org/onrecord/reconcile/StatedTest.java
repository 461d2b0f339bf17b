package org.onrecord.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.MEDICAL;
import static org.onrecord.model.SourceType.POLICE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Estimate;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/** The figure one text gives, whoever says it. */
class StatedTest {

    private static final String BOTH = "Two policemen and three villagers died.";

    @Test
    void the_figure_of_a_text_is_the_one_it_gives() {
        assertThat(killed(in(1, "Nine people died.").killed(9))).isEqualTo(9);
    }

    @Test
    void groups_of_one_sentence_that_share_nobody_add_up() {
        assertThat(killed(
                        in(1, BOTH).killed(2).people("policemen").of("", Status.POLICE),
                        in(2, BOTH).killed(3).people("villagers").of("", Status.CIVILIAN)))
                .isEqualTo(5);
    }

    @Test
    void a_figure_told_again_is_not_added() {
        assertThat(killed(
                        in(1, "Nine die.").killed(9),
                        in(2, "Nine people were killed.").killed(9).people("people")))
                .isEqualTo(9);
    }

    @Test
    void a_number_that_sums_the_others_is_the_whole() {
        String sentence = "Five died: two policemen and three villagers.";

        assertThat(killed(
                        in(1, sentence).killed(5).people("Five"),
                        in(2, sentence).killed(2).people("policemen"),
                        in(3, sentence).killed(3).people("villagers")))
                .isEqualTo(5);
    }

    @Test
    void a_part_is_not_added_to_its_whole() {
        KnownClaim whole = in(1, "Five villagers died, two of them children.")
                .killed(5)
                .people("villagers")
                .make();
        KnownClaim part = in(2, "Five villagers died, two of them children.")
                .killed(2)
                .people("children")
                .partOf(whole)
                .make();

        assertThat(best(whole, part)).isEqualTo(5);
    }

    @Test
    void a_toll_that_rose_counts_as_it_stands_now() {
        assertThat(killed(
                        in(1, "The toll rose to eight from three.").killed(8),
                        in(2, "The toll rose to eight from three.").killed(3)))
                .isEqualTo(8);
    }

    @Test
    void two_more_come_on_top_of_what_was_told_before() {
        assertThat(killed(
                        in(1, "Three men died.").killed(3),
                        in(2, "Two more died in hospital.").killed(2).number("Two more")))
                .isEqualTo(5);
    }

    @Test
    void two_more_are_not_added_twice_where_the_sum_is_told() {
        assertThat(killed(
                        in(1, "Five men died.").killed(5),
                        in(2, "Three men died at once.").killed(3),
                        in(3, "Two more died in hospital.").killed(2).number("Two more")))
                .isEqualTo(5);
    }

    @Test
    void a_figure_that_the_text_denies_is_out() {
        KnownClaim wrong = in(1, "Police said 20 died.")
                .says("Police", POLICE, "")
                .killed(20)
                .make();
        KnownClaim right = in(2, "It was 11, not 20, a hospital said.")
                .says("Hospital", MEDICAL, "")
                .killed(11)
                .make();
        KnownClaim denial = in(3, "It was 11, not 20, a hospital said.")
                .says("Hospital", MEDICAL, "")
                .killed(20)
                .denied()
                .make();

        assertThat(best(wrong, right, denial)).isEqualTo(11);
    }

    @Test
    void vague_words_and_silence_give_no_estimate() {
        assertThat(estimates(in(1, "Dozens died.")
                        .counts(Outcome.KILLED, new Figure.Vague("dozens"))
                        .make()))
                .isEmpty();
        assertThat(estimates(in(1, "He gave no toll.").withholds(Outcome.KILLED).make()))
                .isEmpty();
    }

    @Test
    void at_least_nine_is_nine_and_open() {
        Estimate e = estimates(in(1, "At least nine died.")
                        .counts(Outcome.KILLED, new Figure.AtLeast(9))
                        .make())
                .get(0);

        assertThat(e.best()).hasValue(9);
        assertThat(e.open()).isTrue();
        assertThat(e.high()).isEmpty();
    }

    @Test
    void each_side_has_its_own() {
        List<Estimate> estimates = estimates(
                in(1, "Two soldiers and six rebels fell.")
                        .killed(2)
                        .people("soldiers")
                        .of("Ruritania", Status.COMBATANT)
                        .make(),
                in(2, "Two soldiers and six rebels fell.")
                        .killed(6)
                        .people("rebels")
                        .of("Front", Status.COMBATANT)
                        .make());

        assertThat(estimates.get(0).best()).hasValue(8);
        assertThat(estimates)
                .filteredOn(e -> e.side().equals(Optional.of("Front")))
                .extracting(e -> e.best().orElseThrow())
                .containsOnly(6L);
    }

    private static Claims in(int n, String sentence) {
        return Claims.in("a1", "2022-03-02").nth(n).words(sentence);
    }

    private static long killed(Claims... claims) {
        return best(java.util.Arrays.stream(claims).map(Claims::make).toArray(KnownClaim[]::new));
    }

    private static long best(KnownClaim... claims) {
        return estimates(claims).get(0).best().orElseThrow();
    }

    private static List<Estimate> estimates(KnownClaim... claims) {
        return Rules.get("stated").estimate(Incidents.all(claims), List.of(claims));
    }
}
