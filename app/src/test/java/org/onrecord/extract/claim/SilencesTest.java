package org.onrecord.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Reading;
import org.onrecord.model.Cited;
import org.onrecord.model.Subject;

/** Who gives no figure, or denies; and words on responsibility. */
@DisplayName("Silences, denials, responsibility")
class SilencesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The ministry praised its men without disclosing its own casualty numbers. | casualties ? withheld",
                "The ministry did not say how many soldiers were wounded. | wounded ? withheld",
                "A spokesman declined to comment on losses. | casualties ? withheld",
                "The mission gave no toll. | killed ? withheld",
                "The army denied any losses. | casualties ? denied"
            })
    void a_refusal_or_denial_without_a_figure_is_a_claim(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The group claimed responsibility for the attack. | responsibility ?",
                "The army acknowledged responsibility for the strike. | responsibility ? admitted",
                "The government denied responsibility for the strike. | responsibility ? denied",
                "Ukraine has never acknowledged responsibility for the attack. | responsibility ? withheld"
            })
    void words_on_responsibility_have_no_outcome(String text, String claims) {
        Reading reading = Reading.of(text);
        reading.tellsAll(claims);
        assertThat(reading.claim(0).subject()).extracting(Cited::value).isEqualTo(Subject.RESPONSIBILITY);
        assertThat(reading.claim(0).outcome()).isEmpty();
    }

    @Test
    void nobody_claiming_responsibility_is_nobodys_word() {
        Reading.of("No group has claimed responsibility for the blast.").tells();
    }

    @Test
    void a_cue_is_cited_with_its_words() {
        Reading reading = Reading.of("The mission gave no toll.");
        assertThat(reading.words(reading.claim(0).subject().span())).isEqualTo("toll");
    }
}
