package org.onrecord.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.extract.Reading;
import org.onrecord.model.Person;
import org.onrecord.model.Status;

@DisplayName("Groups of people")
class GroupsOfPeopleTest {

    @Test
    void different_kinds_with_numbers_of_their_own_split() {
        Reading.of("[Two] policemen and [a passer-by] were killed.").tells("killed 2", "killed 1");
    }

    @Test
    void single_people_of_one_kind_are_one_claim() {
        Reading.of("[A teacher and her driver] were killed.").tells("killed 2");
    }

    @Test
    void a_list_of_names_is_one_claim() {
        Reading.of("[Anna Reyes, Luis Ortega and Pablo Ruiz] were killed on Monday.")
                .tells("killed 3");
    }

    @Test
    void kin_is_counted_together() {
        Reading.of("The blast killed [her husband and three children].").tells("killed 4");
    }

    @Test
    void a_name_in_apposition_is_the_same_person() {
        Reading.of("[A constable], Arun Thapa, was killed.").tells("killed 1");
    }

    @Test
    void a_named_person_is_figure_victims_and_person() {
        Reading reading = Reading.of("[Lieutenant Oleh Marchenko] was killed on Monday.");
        assertThat(reading.victims(0)).isEqualTo("Lieutenant Oleh Marchenko");
        assertThat(reading.claim(0).victims().persons())
                .extracting(Person::name)
                .hasSize(1);
        assertThat(reading.claim(0).victims().status()).isEqualTo(Status.COMBATANT);
    }

    @Test
    void the_words_for_people_are_without_the_number() {
        Reading reading = Reading.of("At least 14 border guards were killed.");
        assertThat(reading.victims(0)).isEqualTo("border guards");
    }

    @Test
    void for_a_single_person_the_victims_are_without_the_article() {
        assertThat(Reading.of("A soldier was killed.").victims(0)).isEqualTo("soldier");
    }

    @Test
    void words_that_name_only_the_outcome_are_no_victims() {
        assertThat(Reading.of("The blast left five dead.").victims(0)).isEmpty();
    }

    @Test
    void status_comes_from_the_words_for_the_people() {
        assertThat(status("Five soldiers were killed.")).isEqualTo(Status.COMBATANT);
        assertThat(status("Five policemen were killed.")).isEqualTo(Status.POLICE);
        assertThat(status("Five villagers were killed.")).isEqualTo(Status.CIVILIAN);
        assertThat(status("Five people were killed.")).isEqualTo(Status.UNKNOWN);
        assertThat(status("Five women were killed.")).isEqualTo(Status.CIVILIAN);
    }

    @Test
    void status_is_never_taken_from_the_attacker() {
        assertThat(status("Rebels killed five people.")).isEqualTo(Status.UNKNOWN);
    }

    private static Status status(String text) {
        return Reading.of(text).claim(0).victims().status();
    }
}
