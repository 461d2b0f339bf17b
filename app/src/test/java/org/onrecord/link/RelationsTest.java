package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.ARMED_GROUP;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.MILITARY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Relation;
import org.onrecord.model.Status;
import org.onrecord.model.Voices;

/** How claims of one incident stand to each other. */
class RelationsTest {

    private final KnownClaim three = own("a1", "2022-01-01").killed(3).make();

    @Test
    void the_same_figure_told_again_repeats_the_first() {
        assertThat(relations(three, own("a2", "2022-01-02").killed(3).make())).containsExactly("a2#c0 REPEATS a1#c0");
    }

    @Test
    void a_later_figure_of_the_same_voice_revises_the_one_before() {
        assertThat(relations(
                        three,
                        own("a2", "2022-01-05").killed(8).make(),
                        own("a3", "2022-01-09").killed(7).make()))
                .containsExactly("a2#c0 REVISES_UP a1#c0", "a3#c0 REVISES_DOWN a2#c0");
    }

    @Test
    void another_official_of_the_same_side_revises_too() {
        KnownClaim minister = own("a2", "2022-01-05")
                .says("Anna Berg", GOVERNMENT, "Ruritania")
                .killed(8)
                .make();

        assertThat(relations(three, minister)).containsExactly("a2#c0 REVISES_UP a1#c0");
    }

    @Test
    void bounds_that_cannot_both_be_true_contradict_in_different_mouths() {
        KnownClaim enemy = own("a2", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .killed(60)
                .make();

        assertThat(relations(three, enemy)).containsExactly("a2#c0 CONTRADICTS a1#c0");
    }

    @Test
    void a_repeat_points_to_the_first_telling_however_often_it_is_told() {
        KnownClaim again = own("a2", "2022-01-02").killed(3).make();
        KnownClaim oncemore = own("a3", "2022-01-03").killed(3).make();

        assertThat(relations(three, again, oncemore)).containsExactly("a2#c0 REPEATS a1#c0", "a3#c0 REPEATS a1#c0");
    }

    @Test
    void a_figure_told_again_after_a_newer_one_takes_nothing_back() {
        assertThat(relations(
                        three,
                        own("a2", "2022-01-05").killed(8).make(),
                        own("a3", "2022-01-09").killed(3).make()))
                .containsExactly("a2#c0 REVISES_UP a1#c0", "a3#c0 REPEATS a1#c0");
    }

    @Test
    void only_the_latest_figures_of_two_voices_contradict() {
        KnownClaim enemy = own("a3", "2022-01-06")
                .says("Front", ARMED_GROUP, "Front")
                .killed(60)
                .make();

        assertThat(relations(three, own("a2", "2022-01-05").killed(8).make(), enemy))
                .containsExactly("a2#c0 REVISES_UP a1#c0", "a3#c0 CONTRADICTS a2#c0");
    }

    @Test
    void at_least_three_and_eight_do_not_contradict() {
        KnownClaim some = own("a1", "2022-01-01")
                .counts(Outcome.KILLED, new Figure.AtLeast(3))
                .make();
        KnownClaim enemy = own("a2", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .killed(8)
                .make();

        assertThat(relations(some, enemy)).isEmpty();
    }

    @Test
    void hundreds_contradict_three_in_another_mouth_and_several_do_not() {
        KnownClaim hundreds = own("a2", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .counts(Outcome.KILLED, new Figure.Vague("hundreds"))
                .make();
        KnownClaim several = own("a3", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .counts(Outcome.KILLED, new Figure.Vague("several"))
                .make();

        assertThat(relations(three, hundreds)).containsExactly("a2#c0 CONTRADICTS a1#c0");
        assertThat(relations(three, several)).isEmpty();
    }

    @Test
    void how_many_are_missing_changes_from_day_to_day() {
        KnownClaim five = own("a1", "2022-01-01")
                .counts(Outcome.MISSING, new Figure.Exactly(5))
                .make();
        KnownClaim later = own("a2", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .counts(Outcome.MISSING, new Figure.Exactly(2))
                .make();

        assertThat(relations(five, later)).isEmpty();
    }

    @Test
    void figures_of_other_people_do_not_contradict() {
        KnownClaim civilians = own("a2", "2022-01-05")
                .says("Front", ARMED_GROUP, "Front")
                .of("Ruritania", Status.CIVILIAN)
                .killed(60)
                .make();

        assertThat(relations(three, civilians)).isEmpty();
    }

    @Test
    void a_denial_points_to_what_it_denies() {
        KnownClaim enemy = own("a1", "2022-01-01")
                .nth(1)
                .says("Front", ARMED_GROUP, "Front")
                .killed(60)
                .make();
        KnownClaim denial = own("a2", "2022-01-02").killed(60).denied().make();

        assertThat(relations(enemy, denial)).containsExactly("a2#c0 DENIES a1#c1");
    }

    @Test
    void a_part_and_its_whole_point_to_each_other() {
        KnownClaim part = own("a1", "2022-01-01").nth(1).killed(1).partOf(three).make();

        assertThat(relations(three, part)).containsExactly("a1#c1 PART_OF a1#c0", "a1#c0 INCLUDES a1#c1");
    }

    private static Claims own(String document, String published) {
        return Claims.in(document, published)
                .says("Ministry of Defence", MILITARY, "Ruritania")
                .of("Ruritania", Status.COMBATANT);
    }

    private static List<String> relations(KnownClaim... claims) {
        List<Relation> found = Relations.among(List.of(claims), Voices.of(List.of(claims)));
        assertThat(found).allSatisfy(r -> assertThat(r.why()).isNotBlank());
        return found.stream().map(r -> r.from() + " " + r.kind() + " " + r.to()).toList();
    }
}
