package org.onrecord.extract.claim;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Reading;

/** How a sentence ties people to what befell them. */
@DisplayName("Outcomes")
class OutcomesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Four] villagers were shot dead. | killed 4",
                "Shelling wounded [nine] villagers. | wounded 9",
                "[Nine] villagers were reported missing. | missing 9",
                "The rebels captured [ten] soldiers. | captured 10",
                "Police arrested [six] men. | detained 6",
                "Gunmen kidnapped [30] schoolgirls. | abducted 30",
                "[Three] hostages were freed. | released 3",
                "[Two thousand] residents fled. | displaced 2000",
                "The attack left [five] dead. | killed 5",
                "[Three] soldiers died on Sunday. | killed 3",
                "[Five] people are still missing. | missing 5"
            })
    void each_outcome_in_its_plainest_words(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Three] people were killed and [five] wounded. | killed 3 ; wounded 5",
                "The bomb killed [two] soldiers and wounded [five]. | killed 2 ; wounded 5",
                "[Five] dead, [11] hurt in market blast | killed 5 ; wounded 11",
                "Dead: [14]. Injured: [30]. | killed 14 ; wounded 30",
                "The blast tore through the market, killing [12] people and wounding [30] others. | killed 12 ; wounded 30"
            })
    void figures_that_share_words_are_claims_of_their_own(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The death toll has risen to [43]. | killed 43",
                "The ministry put the death toll at [21]. | killed 21",
                "The rebels lost [60] men in the attack. | casualties 60",
                "[Ten] casualties were reported. | casualties 10",
                "Searchers found [three] bodies. | killed 3"
            })
    void nouns_tell_outcomes_too(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Two gunmen killed [five] villagers. | killed 5",
                "Three attackers on motorcycles wounded [a priest]. | wounded 1"
            })
    void attackers_are_not_counted(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It rained. A blast killed [one] civilian. | killed 1",
                "It rained. Raiders killed [a 20 year old girl]. | killed 1",
                "It rained. [Five] IS fighters were killed. | killed 5",
                "It rained. [78] BH/IS fighters were killed. | killed 78",
                "It rained. [A member] of the Gourma community was killed. | killed 1",
                "It rained. [Three] local Mujahideen fighters were killed. | killed 3",
                "It rained. [A security personnel] was killed. | killed 1",
                "It rained. [Nine] rebels were killed in an exchange of fire. | killed 9",
                "It rained. Raiders shot dead and robbed [a trader]. | killed 1"
            })
    void people_are_known_whatever_stands_between_the_number_and_the_word(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }
}
