package org.onrecord.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a source spoke. */
@DisplayName("The day of speech")
class DayOfSpeechTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army said on Monday that [three] men died. | 2023-06-26",
                "[Three] men died, the army said Monday. | 2023-06-26",
                "The governor told reporters on Tuesday that [three] men died. | 2023-06-27",
                "In a statement on 14 April the army said [three] men died. | 2023-04-14",
                "The army on Monday said [three] men died. | 2023-06-26",
                "The army said on Monday that two men died. [One] was missing, it added. | 2023-06-26",
                "The mayor, Karim Odo, said on Monday two men died. Odo said [one] was missing. | 2023-06-26"
            })
    void a_date_beside_the_cue_is_the_day_of_speech_and_carries_over(String text, String day) {
        assertThat(Heard.in(text).stated()).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Three] men died on Monday, the army said.",
                "The army said [three] men died on Monday.",
                "The army said Monday's attack killed [three] men.",
                "The army said on Monday that two men died. The army says [one] is missing."
            })
    void a_date_of_the_happening_is_not(String text) {
        assertThat(Heard.in(text).stated()).isEqualTo("-");
    }
}
