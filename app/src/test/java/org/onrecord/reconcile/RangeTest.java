package org.onrecord.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.ARMED_GROUP;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.LOCAL_AUTHORITY;
import static org.onrecord.model.SourceType.MEDICAL;
import static org.onrecord.model.SourceType.MILITARY;
import static org.onrecord.model.SourceType.NGO;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Estimate;
import org.onrecord.model.Family;
import org.onrecord.model.Figure;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.SourceType;
import org.onrecord.model.Status;

/** The default rule of a ledger, on soldiers of Ruritania who fell in a fight with the Front. */
class RangeTest {

    private final KnownClaim army3 =
            says("Army", MILITARY, "Ruritania", "2022-03-01").killed(3).make();
    private final KnownClaim army8 =
            says("Army", MILITARY, "Ruritania", "2022-03-05").killed(8).make();
    private final KnownClaim front60 =
            says("Front", ARMED_GROUP, "Front", "2022-03-02").killed(60).make();
    private final KnownClaim monitor7 =
            says("Monitor", NGO, "", "2022-03-09").killed(7).make();

    @Test
    void one_voice_gives_low_best_and_high_at_once() {
        assertThat(range(army3)).isEqualTo("3/3/3");
    }

    @Test
    void a_voice_counts_with_its_latest_figure() {
        assertThat(range(army3, army8)).isEqualTo("8/8/8");
    }

    @Test
    void the_enemy_s_claim_raises_the_highest_and_never_the_best() {
        assertThat(range(army8, front60)).isEqualTo("8/8/60");
        assertThat(estimate(army8, front60).caveats()).contains("the highest is the enemy's claim (Front)");
    }

    @Test
    void where_only_the_enemy_speaks_there_is_no_best() {
        assertThat(range(front60)).isEqualTo("-/-/60");
        assertThat(estimate(front60).caveats()).contains("only the enemy gives a figure");
    }

    @Test
    void an_earlier_lower_figure_is_superseded_and_a_later_lower_one_stands() {
        assertThat(range(army3, says("Monitor", NGO, "", "2022-03-09").killed(9).make()))
                .isEqualTo("9/9/9");
        assertThat(range(army8, monitor7)).isEqualTo("7/7/8");
    }

    @Test
    void a_figure_told_again_undated_is_as_old_as_its_first_telling() {
        KnownClaim recalled =
                says("Army", MILITARY, "Ruritania", "2022-06-01").killed(3).make();

        assertThat(range(army3, army8, recalled)).isEqualTo("8/8/8");
    }

    @Test
    void at_least_leaves_the_highest_open() {
        KnownClaim atLeast = says("Army", MILITARY, "Ruritania", "2022-03-01")
                .counts(Outcome.KILLED, new Figure.AtLeast(14))
                .make();

        assertThat(range(atLeast, front60)).isEqualTo("14/14/open");
    }

    @Test
    void a_later_number_within_an_earlier_range_takes_its_place() {
        KnownClaim between = says("Monitor", NGO, "", "2022-03-02")
                .counts(Outcome.KILLED, new Figure.Between(5, 20))
                .make();

        assertThat(range(between, army8)).isEqualTo("8/8/8");
    }

    @Test
    void a_region_s_own_dead_are_a_floor_and_leave_the_highest_open() {
        KnownClaim region = says("Governor", LOCAL_AUTHORITY, "Ruritania", "2022-03-09")
                .killed(14)
                .words("14 local soldiers were killed.")
                .people("local soldiers")
                .make();

        assertThat(range(region)).isEqualTo("14/14/open");
        assertThat(estimate(region).caveats()).contains("partial: a region counts its own people");
    }

    @Test
    void what_a_hospital_saw_counts_where_nobody_else_counts() {
        KnownClaim hospital = says("Nurse", MEDICAL, "", "2022-03-09").killed(2).make();

        assertThat(range(hospital)).isEqualTo("2/2/2");
        assertThat(range(hospital, army8)).isEqualTo("8/8/8");
    }

    @Test
    void denied_and_withheld_claims_are_no_figures_and_a_denial_withdraws_one_s_own() {
        KnownClaim denies = says("Army", MILITARY, "Ruritania", "2022-03-06")
                .killed(60)
                .denied()
                .make();
        KnownClaim withdraws = says("Army", MILITARY, "Ruritania", "2022-03-06")
                .killed(8)
                .denied()
                .make();
        KnownClaim silent = says("Army", MILITARY, "Ruritania", "2022-03-06")
                .withholds(Outcome.KILLED)
                .make();

        assertThat(range(front60, denies)).isEqualTo("-/-/60");
        assertThat(range(army3, army8, withdraws)).isEqualTo("3/3/3");
        assertThat(estimates(silent)).isEmpty();
    }

    @Test
    void zero_is_a_figure_and_unknown_is_none() {
        KnownClaim none =
                says("Army", MILITARY, "Ruritania", "2022-03-01").killed(0).make();
        KnownClaim dozens = says("Front", ARMED_GROUP, "Front", "2022-03-01")
                .counts(Outcome.KILLED, new Figure.Vague("dozens"))
                .make();

        assertThat(range(none)).isEqualTo("0/0/0");
        assertThat(estimates(dozens)).isEmpty();
    }

    @Test
    void people_of_two_sides_add_up_for_all_together() {
        KnownClaim own = says("Front", ARMED_GROUP, "Front", "2022-03-02")
                .of("Front", Status.COMBATANT)
                .killed(5)
                .make();

        assertThat(show(Rules.get("range")
                        .estimate(Incidents.all(army8, own), List.of(army8, own))
                        .get(0)))
                .isEqualTo("13/13/13");
        assertThat(range(army8, own)).isEqualTo("8/8/8");
    }

    @Test
    void soldiers_and_civilians_of_a_side_add_up_where_nobody_counts_all() {
        KnownClaim civilians = says("Mayor", LOCAL_AUTHORITY, "Ruritania", "2022-03-05")
                .of("Ruritania", Status.CIVILIAN)
                .killed(2)
                .make();

        assertThat(range(army8, civilians)).isEqualTo("10/10/10");
        assertThat(estimates(army8, civilians))
                .filteredOn(e -> e.side().isPresent() && e.status().equals(Optional.of(Status.CIVILIAN)))
                .singleElement()
                .satisfies(e -> assertThat(show(e)).isEqualTo("2/2/2"));
    }

    @Test
    void the_fighters_within_a_state_s_dead_are_not_added_to_them() {
        KnownClaim all = says("Health Ministry", GOVERNMENT, "Lebanon", "2022-03-05")
                .of("Lebanon", Status.UNKNOWN)
                .killed(24)
                .make();
        KnownClaim fighters = says("Hezbollah", ARMED_GROUP, "Hezbollah", "2022-03-06")
                .of("Hezbollah", Status.COMBATANT)
                .killed(7)
                .make();

        List<Estimate> estimates = estimates(all, fighters);

        assertThat(show(estimates.get(0))).isEqualTo("24/24/24");
        assertThat(estimates)
                .filteredOn(e -> e.side().equals(Optional.of("Hezbollah")))
                .extracting(RangeTest::show)
                .containsOnly("7/7/7");
    }

    @Test
    void a_third_side_s_local_officials_are_independent() {
        KnownClaim mayor = says("Mayor", LOCAL_AUTHORITY, "Elbonia", "2022-03-09")
                .killed(12)
                .make();

        assertThat(range(mayor, front60)).isEqualTo("12/12/60");
    }

    @Test
    void a_reprint_in_the_article_s_own_voice_adds_no_voice() {
        KnownClaim first = Claims.in("a1", "2022-03-01")
                .of("Ruritania", Status.COMBATANT)
                .killed(9)
                .make();
        KnownClaim reprint = Claims.in("a2", "2022-03-02")
                .of("Ruritania", Status.COMBATANT)
                .killed(7)
                .make();
        List<KnownClaim> both = List.of(first, reprint);
        Family family = Family.of(List.of("a1", "a2"));

        assertThat(range(first, reprint)).as("two voices").isEqualTo("7/7/9");
        assertThat(Rules.standard().estimate(Incidents.all(first, reprint), both, List.of(family)))
                .as("one voice, which now says 7")
                .allSatisfy(e -> assertThat(show(e)).isEqualTo("7/7/7"));
    }

    @Test
    void the_estimate_names_its_rule_and_the_claims_it_rests_on() {
        Estimate e = estimate(army3, army8, front60);

        assertThat(e.rule()).isEqualTo("range/1");
        assertThat(e.claims()).containsExactlyInAnyOrder(army8.id(), front60.id());
        assertThat(e.caveats()).contains("1 earlier figure revised or superseded");
    }

    private static Claims says(String name, SourceType type, String side, String day) {
        return Claims.in(name + " " + day, day).says(name, type, side).of("Ruritania", Status.COMBATANT);
    }

    private static List<Estimate> estimates(KnownClaim... claims) {
        return Rules.standard().estimate(Incidents.all(claims), List.of(claims));
    }

    /** Of all killed of Ruritania. */
    private static Estimate estimate(KnownClaim... claims) {
        return estimates(claims).stream()
                .filter(e ->
                        e.side().equals(Optional.of("Ruritania")) && e.status().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String range(KnownClaim... claims) {
        return show(estimate(claims));
    }

    private static String show(Estimate e) {
        return Incidents.number(e.low()) + "/" + Incidents.number(e.best()) + "/"
                + (e.open() ? "open" : Incidents.number(e.high()));
    }
}
