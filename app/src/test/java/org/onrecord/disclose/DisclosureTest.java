package org.onrecord.disclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.ARMED_GROUP;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.LOCAL_AUTHORITY;
import static org.onrecord.model.SourceType.MEDICAL;
import static org.onrecord.model.SourceType.MILITARY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Days;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Silence;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;

/** When Ruritania first told of its dead of 1 March. */
class DisclosureTest {

    private final KnownClaim armyOnTheTenth = says("Army", MILITARY, "Ruritania", "2022-03-11")
            .on("2022-03-10")
            .killed(14)
            .make();

    @Test
    void the_lag_counts_from_the_happening_to_the_day_the_figure_was_stated() {
        Disclosure d = killed(armyOnTheTenth);

        assertThat(d.lagDays()).hasValue(9);
        assertThat(d.first()).hasValue(LocalDate.parse("2022-03-10"));
        assertThat(d.claim()).hasValue(armyOnTheTenth.id());
        assertThat(d.atTheLatest()).isFalse();
        assertThat(d.partial()).isFalse();
    }

    @Test
    void where_the_day_of_the_word_is_not_told_that_of_print_is_the_latest_it_can_have_been() {
        Disclosure d = killed(
                says("Army", MILITARY, "Ruritania", "2022-03-11").killed(14).make());

        assertThat(d.lagDays()).hasValue(10);
        assertThat(d.atTheLatest()).isTrue();
    }

    @Test
    void zeros_denials_vague_words_leaks_hospitals_and_the_enemy_disclose_nothing() {
        Stream.of(
                        says("Army", MILITARY, "Ruritania", "2022-03-02").killed(0),
                        says("Army", MILITARY, "Ruritania", "2022-03-02")
                                .killed(60)
                                .denied(),
                        says("Army", MILITARY, "Ruritania", "2022-03-02")
                                .counts(Outcome.KILLED, new Figure.Vague("several")),
                        says("an officer", MILITARY, "Ruritania", "2022-03-02")
                                .anonymously()
                                .killed(14),
                        says("Nurse", MEDICAL, "Ruritania", "2022-03-02").killed(14),
                        says("Front", ARMED_GROUP, "Front", "2022-03-02").killed(60))
                .map(Claims::make)
                .forEach(k -> assertThat(killed(k, armyOnTheTenth).claim()).hasValue(armyOnTheTenth.id()));
    }

    @Test
    void nothing_told_is_undisclosed_since_so_many_days_as_known_on_a_day() {
        Disclosure d = killed(
                says("Front", ARMED_GROUP, "Front", "2022-03-02").killed(60).make());

        assertThat(d.first()).isEmpty();
        assertThat(d.lagDays()).isEmpty();
        assertThat(Discloser.undisclosedDays(d, LocalDate.parse("2022-03-31"))).hasValue(30);
        assertThat(Discloser.undisclosedDays(d, LocalDate.parse("2022-02-28"))).isEmpty();
        assertThat(Discloser.undisclosedDays(killed(armyOnTheTenth), LocalDate.parse("2022-03-09")))
                .hasValue(8);
        assertThat(Discloser.undisclosedDays(killed(armyOnTheTenth), LocalDate.parse("2022-03-10")))
                .isEmpty();
    }

    @Test
    void where_nobody_speaks_of_dead_there_is_nothing_to_disclose() {
        assertThat(disclosures(says("Army", MILITARY, "Ruritania", "2022-03-02")
                        .killed(0)
                        .make()))
                .isEmpty();
    }

    @Test
    void a_state_discloses_for_a_group_within_it() {
        KnownClaim state = says("Health Ministry", GOVERNMENT, "Lebanon", "2022-03-02")
                .of("Hezbollah", Status.COMBATANT)
                .killed(4)
                .make();

        assertThat(disclosures(state))
                .singleElement()
                .satisfies(d -> assertThat(d.lagDays()).hasValue(1));
    }

    @Test
    void a_governor_s_count_of_local_soldiers_is_a_partial_disclosure() {
        KnownClaim governor = says("Governor", LOCAL_AUTHORITY, "Ruritania", "2022-03-28")
                .on("2022-03-28")
                .killed(14)
                .words("14 local soldiers were killed.")
                .people("local soldiers")
                .make();

        assertThat(killed(governor).partial()).isTrue();
        assertThat(killed(governor).lagDays()).hasValue(27);
    }

    @Test
    void later_figures_are_steps_and_one_told_again_is_none() {
        KnownClaim more =
                says("Army", MILITARY, "Ruritania", "2022-03-20").killed(34).make();
        KnownClaim recalled =
                says("Army", MILITARY, "Ruritania", "2022-03-25").killed(14).make();
        KnownClaim most = says("Minister", GOVERNMENT, "Ruritania", "2022-03-30")
                .killed(50)
                .make();

        assertThat(killed(armyOnTheTenth, more, recalled, most).steps())
                .containsExactly(armyOnTheTenth.id(), more.id(), most.id());
    }

    @Test
    void who_was_asked_and_gave_none_on_the_way_is_kept() {
        KnownClaim silent = says("Army", MILITARY, "Ruritania", "2022-03-02")
                .withholds(Outcome.CASUALTIES)
                .make();
        KnownClaim afterwards = says("Army", MILITARY, "Ruritania", "2022-04-02")
                .withholds(Outcome.KILLED)
                .make();
        KnownClaim enemy = says("Front", ARMED_GROUP, "Front", "2022-03-02")
                .withholds(Outcome.KILLED)
                .make();

        assertThat(killed(silent, armyOnTheTenth, afterwards, enemy).silences()).containsExactly(silent.id());
    }

    @Test
    void a_silence_on_casualties_is_one_on_the_dead_and_no_outcome_of_its_own() {
        KnownClaim silent = says("Army", MILITARY, "Ruritania", "2022-03-02")
                .withholds(Outcome.CASUALTIES)
                .make();

        assertThat(disclosures(silent, armyOnTheTenth))
                .extracting(Disclosure::outcome)
                .containsExactly(Outcome.KILLED);
        assertThat(disclosures(silent)).extracting(Disclosure::outcome).containsExactly(Outcome.CASUALTIES);
    }

    @Test
    void silence_on_whose_deed_it_was_is_told_apart_from_silence_on_losses() {
        KnownClaim silent = says("Front", ARMED_GROUP, "Front", "2022-03-02")
                .responsibility(Stance.WITHHELD)
                .make();

        List<Silence> silences =
                Discloser.builtIn().silences(incident(silent, armyOnTheTenth), List.of(silent, armyOnTheTenth));

        assertThat(silences).singleElement().satisfies(s -> {
            assertThat(s.about()).isEqualTo(org.onrecord.model.Subject.RESPONSIBILITY);
            assertThat(s.side()).hasValue("Front");
        });
    }

    @Test
    void a_running_total_and_a_happening_without_a_day_have_no_lag() {
        Incident total = new Incident(
                "I1",
                Optional.empty(),
                Optional.of(days()),
                Optional.empty(),
                List.of(),
                List.of(armyOnTheTenth.id()),
                true);
        Incident undated = new Incident(
                "I1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(armyOnTheTenth.id()),
                false);

        assertThat(Discloser.builtIn().disclose(total, List.of(armyOnTheTenth))).isEmpty();
        assertThat(Discloser.builtIn().disclose(undated, List.of(armyOnTheTenth)))
                .isEmpty();
    }

    private static Claims says(String name, SourceType type, String side, String published) {
        return Claims.in(name + " " + published, published)
                .says(name, type, side)
                .of("Ruritania", Status.COMBATANT);
    }

    private static Days days() {
        return Days.of(LocalDate.parse("2022-03-01"));
    }

    private static Incident incident(KnownClaim... claims) {
        List<String> ids = Stream.of(claims).map(KnownClaim::id).toList();
        return new Incident("I1", Optional.empty(), Optional.of(days()), Optional.empty(), List.of(), ids, false);
    }

    private static List<Disclosure> disclosures(KnownClaim... claims) {
        return Discloser.builtIn().disclose(incident(claims), List.of(claims));
    }

    private static Disclosure killed(KnownClaim... claims) {
        return disclosures(claims).stream()
                .filter(d -> d.outcome() == Outcome.KILLED)
                .findFirst()
                .orElseThrow();
    }
}
