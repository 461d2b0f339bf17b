package org.onrecord.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Reading;

/** To which side people belong and what they were, where the words that count them do not tell. */
@DisplayName("Whose people they were")
class WhosePeopleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Chadian army put Sudan's losses in the raid at 14 dead. | Sudan",
                "He laughed at a report of eight Chadian casualties. | Chad",
                "The raid ended with three dead on the Chadian side. | Chad",
                "In that week the losses of the Chadian army came to 40 servicemen. | Chad"
            })
    void a_side_may_stand_beside_the_word_for_the_loss(String text, String side) {
        assertThat(Reading.of(text).claim(0).victims().side()).contains(side);
    }

    @Test
    void a_state_that_denies_dead_denies_its_own() {
        Reading reading = Reading.of("Chad's defence ministry dismissed Sudan's claim that 60 troops had died.");
        assertThat(reading.all())
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.victims().side()).contains("Chad"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sara Bell, 41, a teacher, was killed on Sunday. | civilian",
                "Shelling brought three civilian deaths on Sunday. | civilian",
                "A 16-year-old was shot dead on Sunday. | civilian",
                "A 26-year-old was shot dead on Sunday. | unknown"
            })
    void the_sentence_tells_what_they_were(String text, String status) {
        assertThat(Reading.of(text).claim(0).victims().status().code()).isEqualTo(status);
    }

    @Test
    void a_name_told_again_is_the_person_told_before() {
        Reading reading = Reading.of("The teacher Sara Bell lived in Mora.\n\nBell was shot dead on Sunday.");
        assertThat(reading.claim(0).victims().status().code()).isEqualTo("civilian");
    }
}
