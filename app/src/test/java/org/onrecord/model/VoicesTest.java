package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.model.SourceType.ARMED_GROUP;
import static org.onrecord.model.SourceType.GOVERNMENT;
import static org.onrecord.model.SourceType.LOCAL_AUTHORITY;
import static org.onrecord.model.SourceType.NGO;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks, once each. */
class VoicesTest {

    private final KnownClaim governor = says("a1", "Mikhail Vedernikov", LOCAL_AUTHORITY, "Russia");

    @Test
    void a_person_and_the_surname_alone_are_one_voice() {
        assertThat(count(governor, says("a2", "Vedernikov", LOCAL_AUTHORITY, "Russia")))
                .isEqualTo(1);
    }

    @Test
    void a_surname_that_two_people_bear_is_neither_of_them() {
        assertThat(count(
                        governor,
                        says("a2", "Anna Vedernikov", LOCAL_AUTHORITY, "Russia"),
                        says("a3", "Vedernikov", LOCAL_AUTHORITY, "Russia")))
                .isEqualTo(3);
    }

    @Test
    void ministries_that_share_a_word_are_two_voices() {
        assertThat(count(
                        says("a1", "Health Ministry", GOVERNMENT, "Ruritania"),
                        says("a2", "Defence Ministry", GOVERNMENT, "Ruritania"),
                        says("a3", "ministry", GOVERNMENT, "Ruritania")))
                .isEqualTo(3);
    }

    @Test
    void a_group_and_its_spokesmen_are_one_voice() {
        assertThat(count(says("a1", "Front", ARMED_GROUP, "Front"), says("a2", "Abu Omar", ARMED_GROUP, "Front")))
                .isEqualTo(1);
    }

    @Test
    void an_office_and_its_minister_with_one_figure_on_one_day_are_one_voice() {
        KnownClaim office = Claims.in("a1", "2022-03-02")
                .says("Ruritania", GOVERNMENT, "Ruritania")
                .on("2022-03-01")
                .killed(9)
                .make();
        KnownClaim minister = Claims.in("a1", "2022-03-02")
                .nth(1)
                .says("Anna Berg", GOVERNMENT, "Ruritania")
                .on("2022-03-01")
                .killed(9)
                .make();

        assertThat(count(office, minister)).isEqualTo(1);
    }

    @Test
    void an_article_that_repeats_whom_it_cites_is_no_voice_of_its_own() {
        KnownClaim cited = says("a1", "Monitor", NGO, "");
        KnownClaim headline = Claims.in("a1", "2022-03-02").nth(1).killed(14).make();
        KnownClaim other = Claims.in("a1", "2022-03-02").nth(2).killed(15).make();

        Voices voices = Voices.of(List.of(cited, headline, other));

        assertThat(voices.same(cited, headline)).isTrue();
        assertThat(voices.same(cited, other)).isFalse();
    }

    @Test
    void a_reprint_adds_no_voice() {
        KnownClaim first = Claims.in("a1", "2022-03-02").killed(14).make();
        KnownClaim again = Claims.in("a2", "2022-03-03").killed(14).make();
        List<KnownClaim> both = List.of(first, again);

        assertThat(Voices.of(both).count(both)).isEqualTo(2);
        assertThat(Voices.of(both, List.of(new Family("a1", List.of("a1", "a2"))))
                        .count(both))
                .isEqualTo(1);
    }

    @Test
    void the_order_of_the_claims_changes_nothing() {
        KnownClaim surname = says("a0", "Vedernikov", LOCAL_AUTHORITY, "Russia");

        assertThat(Voices.of(List.of(governor, surname)).voice(surname))
                .isEqualTo(Voices.of(List.of(surname, governor)).voice(governor));
    }

    private static KnownClaim says(String document, String name, SourceType type, String side) {
        return Claims.in(document, "2023-06-28")
                .says(name, type, side)
                .killed(14)
                .make();
    }

    private static int count(KnownClaim... claims) {
        return Voices.of(List.of(claims)).count(List.of(claims));
    }
}
