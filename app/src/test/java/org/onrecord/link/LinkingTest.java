package org.onrecord.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.NGO;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Days;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.Precedents;
import org.onrecord.model.Status;

/** Which claims of different articles speak of one happening. */
class LinkingTest {

    private final KnownClaim monday =
            strike("a1", "2022-03-02", "2022-03-01", "Karlivka").make();

    @Test
    void one_day_and_one_place_make_one_incident() {
        KnownClaim later =
                strike("a2", "2022-03-09", "2022-03-01", "Karlivka").killed(19).make();

        assertThat(linked(monday, later).incidents()).singleElement().satisfies(i -> {
            assertThat(i.claims()).containsExactly(monday.id(), later.id());
            assertThat(i.place().orElseThrow().name()).isEqualTo("Karlivka");
        });
    }

    @Test
    void the_same_town_a_month_later_is_another_happening() {
        assertThat(linked(
                                monday,
                                strike("a2", "2022-04-02", "2022-04-01", "Karlivka")
                                        .make())
                        .incidents())
                .hasSize(2);
    }

    @Test
    void the_same_day_elsewhere_is_another_happening() {
        assertThat(linked(
                                monday,
                                strike("a2", "2022-03-02", "2022-03-01", "Orlivske")
                                        .make())
                        .incidents())
                .hasSize(2);
    }

    @Test
    void a_name_spelt_by_another_alphabet_s_rules_is_the_same_place() {
        KnownClaim other = strike("a2", "2022-03-03", "2022-03-01", "Karlovka").make();

        assertThat(linked(monday, other).incidents()).hasSize(1);
        assertThat(linked(monday, other).links().get(0).reasons())
                .anyMatch(r -> r.name().equals("places spelt alike"));
    }

    @Test
    void a_longer_form_of_the_name_is_the_same_place() {
        assertThat(linked(
                                monday,
                                strike("a2", "2022-03-03", "2022-03-01", "Karlivka district")
                                        .make())
                        .incidents())
                .hasSize(1);
    }

    @Test
    void points_far_apart_speak_against_names_that_differ() {
        KnownClaim here = strike("a1", "2022-03-02", "2022-03-01", "x")
                .at("Karlivka", 48.1, 37.5)
                .make();
        KnownClaim near = strike("a2", "2022-03-02", "2022-03-01", "x")
                .at("Umanske", 48.15, 37.6)
                .make();
        KnownClaim far = strike("a3", "2022-03-02", "2022-03-01", "x")
                .at("Lypova", 50.3, 30.2)
                .make();

        assertThat(linked(here, near).incidents()).hasSize(1);
        assertThat(linked(here, far).incidents()).hasSize(2);
    }

    @Test
    void what_an_article_keeps_apart_stays_apart() {
        KnownClaim second = strike("a1", "2022-03-02", "2022-03-01", "Karlivka")
                .nth(1)
                .label("i2")
                .make();

        assertThat(linked(monday, second).incidents()).hasSize(2);
    }

    @Test
    void a_running_total_belongs_to_no_day_s_happening() {
        KnownClaim total = strike("a2", "2022-03-02", "2022-03-01", "Karlivka")
                .counts(Outcome.KILLED, new Figure.AtLeast(14_000))
                .total()
                .make();

        Linked linked = linked(monday, total);

        assertThat(linked.incidents()).hasSize(2);
        assertThat(linked.incidents())
                .filteredOn(Incident::total)
                .singleElement()
                .satisfies(i -> assertThat(i.kind()).hasValue("total"));
    }

    @Test
    void totals_of_one_number_and_place_are_one_total_and_others_are_not() {
        KnownClaim a = total("a1", 14_000, "Donbas");
        KnownClaim b = total("a2", 14_000, "Donbas");
        KnownClaim larger = total("a3", 15_500, "Donbas");
        KnownClaim elsewhere = total("a4", 14_000, "Darfur");

        assertThat(linked(a, b).incidents()).hasSize(1);
        assertThat(linked(a, larger).incidents()).hasSize(2);
        assertThat(linked(a, elsewhere).incidents()).hasSize(2);
    }

    @Test
    void a_link_gives_its_score_and_its_grounds_strongest_first() {
        Linked linked = linked(
                monday, strike("a2", "2022-03-09", "2022-03-01", "Karlivka").make());

        assertThat(linked.links()).hasSize(2).allSatisfy(l -> {
            assertThat(l.score()).isBetween(0.5, 1.0);
            assertThat(l.reasons().get(0).name()).isEqualTo("same days, 2022-03-01");
            assertThat(l.by()).isEqualTo(Linker.RULE);
        });
    }

    @Test
    void a_standing_incident_keeps_its_id_where_most_of_its_claims_go() {
        KnownClaim second = strike("a2", "2022-03-03", "2022-03-01", "Karlivka").make();
        Incident standing = Incidents.of("OLD", List.of(monday));
        Incident smaller = Incidents.of(
                "AAA",
                List.of(strike("a9", "2022-03-02", "2022-03-01", "Karlivka").make()));

        Linked linked = Linker.builtIn()
                .link(List.of(second, monday), Precedents.standing(List.of(smaller, standing)), () -> "NEW");

        assertThat(linked.incidents()).extracting(Incident::id).containsExactly("OLD");
    }

    @Test
    void where_an_incident_falls_apart_the_larger_part_keeps_the_id() {
        KnownClaim again = strike("a2", "2022-03-03", "2022-03-01", "Karlivka").make();
        KnownClaim other = strike("a3", "2022-09-03", "2022-09-01", "Orlivske").make();
        Incident standing = Incidents.of("OLD", List.of(monday, again, other));

        Linked linked = Linker.builtIn()
                .link(List.of(monday, again, other), Precedents.standing(List.of(standing)), () -> "NEW");

        assertThat(linked.incidents()).extracting(Incident::id).containsExactly("OLD", "NEW");
        assertThat(linked.incidents().get(0).claims()).containsExactly(monday.id(), again.id());
    }

    @Test
    void the_days_of_an_incident_are_those_told_most_not_the_vaguest() {
        KnownClaim month = strike("a2", "2022-03-30", "2022-03-01", "Karlivka")
                .happened("2022-03-01", "2022-03-30")
                .make();
        KnownClaim night = strike("a3", "2022-03-02", "2022-03-01", "Karlivka")
                .happened("2022-02-28", "2022-03-01")
                .make();
        KnownClaim again = strike("a4", "2022-03-03", "2022-03-01", "Karlivka").make();

        Linked linked = linked(monday, month, night, again);

        assertThat(linked.incidents().get(0).when())
                .hasValueSatisfying(d -> assertThat(d.toString()).isEqualTo("2022-02-28..2022-03-01"));
        assertThat(CoreDays.of(List.of())).isEmpty();
        assertThat(CoreDays.of(List.of(day("2022-03-01"), day("2022-03-05")))).hasValue(day("2022-03-01"));
    }

    @Test
    void within_one_document_labels_are_incidents_and_the_one_told_most_leads() {
        KnownClaim other = strike("a1", "2022-03-02", "2022-02-01", "Orlivske")
                .nth(1)
                .label("i9")
                .make();
        KnownClaim more =
                strike("a1", "2022-03-02", "2022-03-01", "Karlivka").nth(2).make();

        List<Incident> incidents = Linker.within(List.of(other, more, monday));

        assertThat(incidents).extracting(Incident::id).containsExactly("i1", "i9");
    }

    private static Days day(String d) {
        return Days.of(java.time.LocalDate.parse(d));
    }

    private static Claims strike(String document, String published, String day, String place) {
        return Claims.in(document, published)
                .says("Ministry of Defence of " + document, GOVERNMENT, "Ruritania")
                .of("Ruritania", Status.COMBATANT)
                .killed(14)
                .happened(day)
                .at(place)
                .words("A strike hit a depot at " + place + ".");
    }

    private static KnownClaim total(String document, long n, String place) {
        return Claims.in(document, "2022-03-02")
                .says("Monitor", NGO, "")
                .counts(Outcome.KILLED, new Figure.AtLeast(n))
                .happened("2014-04-01", "2022-03-02")
                .at(place)
                .total()
                .make();
    }

    private static Linked linked(KnownClaim... claims) {
        int[] next = {0};
        return Linker.builtIn().link(List.of(claims), Precedents.NONE, () -> "I" + next[0]++);
    }
}
