package org.onrecord.extract.claim;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Reading;

/** Headlines leave out articles, verbs and full stops; upper-case wires leave out more. */
@DisplayName("Headlines")
class HeadlinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Two] soldiers dead, [four] missing in border attack | killed 2 ; missing 4",
                "[Five] killed as boat capsizes | killed 5",
                "Blast kills [12] in market town | killed 12",
                "Gunmen kill [village head] | killed 1",
                "Gunmen kill soldiers | killed ?"
            })
    void a_headline_is_read_like_a_sentence(String text, String claims) {
        Reading.of(text + "\n\nThe road was closed for hours.").tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GUERRILLAS KILLED [FOUR] SOLDIERS AND WOUNDED [TWO]. | killed 4 ; wounded 2",
                "[AT LEAST 14] PEASANTS WERE MURDERED IN THE VILLAGE. | killed 14+"
            })
    void upper_case_is_read_alike(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }
}
