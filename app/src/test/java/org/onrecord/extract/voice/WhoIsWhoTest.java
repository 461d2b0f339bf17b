package org.onrecord.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fullest name in the article, and what kind of voice it is. */
@DisplayName("Who is who")
class WhoIsWhoTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Governor Karim Odo said ten men died. Odo said [two] were missing. | Karim Odo",
                "Karim Odo, the governor, said ten men died. The governor said [two] were missing. | Karim Odo",
                "Karim Odo, the governor, said ten men died. [Two] were missing, he added. | Karim Odo",
                "The Kenyan Defence Ministry said ten men died. The ministry said [two] were missing. | Kenyan Defence Ministry",
                "The Kenyan Defence Ministry said ten men died. It said [two] were missing. | Kenyan Defence Ministry",
                "A commander said ten men died. Colonel Karim Odo told reporters that [two] were missing. | Karim Odo",
                "The board of inquiry sent its report. It says [two] were missing. | board of inquiry"
            })
    void a_speaker_comes_back_under_the_fullest_name(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Russia's Defence Ministry said [three] men died. | Russia's Defence Ministry, government, Russia",
                "The Ethiopian army said [three] men died. | Ethiopian army, military, Ethiopia",
                "An Ethiopian government spokesman said [three] men died. | Ethiopian government spokesman, government, Ethiopia",
                "Al Shabaab said [three] men died. | Al Shabaab, armed-group, al-Shabaab",
                "A Hamas spokesman said [three] men died. | Hamas spokesman, armed-group, Hamas",
                "The regional governor in Kenya said [three] men died. | regional governor in Kenya, local-authority, Kenya",
                "Kenyan police said [three] men died. | Kenyan police, police, Kenya",
                "Moscow said [three] men died. | Moscow, government, Russia",
                "The Kenyan fire brigade said [three] men died. | Kenyan fire brigade, emergency-services, Kenya"
            })
    void officials_and_groups_speak_for_a_side(String text, String source) {
        assertThat(Heard.in(text).source()).isEqualTo(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The UN mission MONUSCO said [three] men died. | MONUSCO, international-organisation",
                "The rebel group M23 said [three] men died. | M23, armed-group, M23",
                "The aid agency Wazima said [three] men died. | Wazima, ngo",
                "Commissioner for Internal Security Karim Odo said [three] men died. | Karim Odo, local-authority",
                "Karim Odo, who runs the emergency ward, said [three] men died. | Karim Odo, medical",
                "The rebels held the town, the army said. According to official data, [three] men died. | official data, government"
            })
    void a_description_tells_the_type_of_the_name(String text, String source) {
        assertThat(Heard.in(text).source()).isEqualTo(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A Kenyan doctor said [three] men died. | Kenyan doctor, medical",
                "The Red Cross said [three] men died. | Red Cross, international-organisation",
                "The UN mission in Somalia said [three] men died. | UN mission in Somalia, international-organisation",
                "A rights group said [three] men died. | rights group, ngo",
                "State television said [three] men died. | State television, media",
                "Villagers said [three] men died. | Villagers, witness",
                "Relatives said [three] men died. | Relatives, other"
            })
    void others_speak_for_no_side(String text, String source) {
        assertThat(Heard.in(text).source()).isEqualTo(source);
    }
}
