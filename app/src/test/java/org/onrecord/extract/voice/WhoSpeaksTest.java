package org.onrecord.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Stance;

/** Whose words the marked ones are. */
@DisplayName("Who speaks")
class WhoSpeaksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army said that [three] soldiers were killed. | army",
                "Residents say [four] herders were shot. | Residents",
                "On the coast, the police chief reported [two] drowned. | police chief",
                "Karim Odo, the mayor of Tessa, said [six] people had died. | Karim Odo",
                "A farmer who hid in the well said [six] people had died. | farmer",
                "The observatory, which keeps a tally, has recorded [90] deaths. | observatory",
                "Police put the toll at [nine]. | Police"
            })
    void the_speaker_stands_before_the_cue(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Three] soldiers were killed, the army said. | army",
                "\"We buried [eleven] men,\" said Karim Odo, a farmer. | Karim Odo",
                "[Three] soldiers were killed, according to a doctor. | doctor",
                "[Three] soldiers died, by the army's own count. | army",
                "[Three] deaths were confirmed by the governor. | governor",
                "[Four] dead in blast - police | police",
                "Baku's report of [eight] dead is false. | Baku"
            })
    void the_speaker_stands_after_the_words_or_owns_them(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "In the valley, a general said, [42] rebels were killed. | general",
                "Of the four men, the minister said, [three] had been found. | minister",
                "Officials: [4] dead in border blast | Officials",
                "Karim Odo: \"We lost [nine] men.\" | Karim Odo"
            })
    void the_speaker_stands_between_or_at_the_head(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A lawyers' group that keeps a list of the market said [six] people had died. | lawyers' group",
                "A monitoring group run by exiled doctors in Cairo said [six] people had died. | monitoring group",
                "A nurse working at the front hospital said [six] people had died. | nurse",
                "A beekeeper who helped to bury the dead told the radio that [six] people had died. | beekeeper",
                "A hiker found the lorry and told the police that [six] people had died. | hiker",
                "A union leader there, Karim Odo, estimated that [six] people had died. | Karim Odo",
                "M23 says [six] soldiers died. | M23"
            })
    void the_speaker_is_the_noun_that_the_rest_hangs_on(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TESSA, Kenya (Wire) — The army shelled the hills on Tuesday and said [six] rebels had died. | army",
                "TESSA (Wire) - Rebels entered the town on Friday and said [six] soldiers had died. | Rebels"
            })
    void nobody_speaks_in_a_dateline(String text, String name) {
        assertThat(Heard.in(text).name()).isEqualTo(name);
    }

    @Test
    void each_clause_has_its_own_speaker() {
        String text = "The army said %s soldiers were killed, but the rebels put the number at %s.";
        assertThat(Heard.in(text.formatted("[nine]", "thirty")).name()).isEqualTo("army");
        assertThat(Heard.in(text.formatted("nine", "[thirty]")).name()).isEqualTo("rebels");
    }

    @Test
    void a_second_verb_keeps_the_speaker() {
        assertThat(Heard.in("The ministry confirmed the raid but said [three] men were missing.")
                        .name())
                .isEqualTo("ministry");
    }

    @Test
    void a_quotation_runs_over_sentences() {
        assertThat(Heard.in("\"They came at dawn. [Nine] of us died there,\" said Karim Odo.")
                        .name())
                .isEqualTo("Karim Odo");
        assertThat(Heard.in("\"They came at dawn,\" said Karim Odo. \"[Nine] of us died there.\"")
                        .name())
                .isEqualTo("Karim Odo");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Three] soldiers were killed on Monday.",
                "The army said nothing new. [Three] soldiers were killed on Monday.",
                "The report on the raid came late; [three] soldiers were killed.",
                "The shelling claimed [nine] lives."
            })
    void without_a_speaker_it_is_the_article_that_speaks(String text) {
        assertThat(Heard.in(text).name()).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army said [ten] men died, Interfax reported. | army, Interfax",
                "[Ten] men died, Interfax reported, citing the army. | army, Interfax",
                "[Ten] men died, the army, quoted by Interfax, said. | army, Interfax"
            })
    void an_agency_only_passes_the_words_on(String text, String who) {
        var source = Heard.in(text).speaker().orElseThrow().source();
        assertThat(source.name() + ", " + source.via().orElse("-")).isEqualTo(who);
    }

    @Test
    void a_refusal_names_its_subject() {
        Attribution silent = Heard.in(
                        "The Defence Ministry would not say [how] many soldiers died; a doctor put the number at 34.")
                .subject()
                .orElseThrow();
        assertThat(silent.source().name()).isEqualTo("Defence Ministry");
        assertThat(silent.stance()).isEqualTo(Stance.WITHHELD);
    }

    @Test
    void whoever_denies_a_report_was_not_heard_through_it() {
        assertThat(Heard.in("The ministry dismissed as fantasy a blogger's count of [nine] dead.")
                        .name())
                .isEqualTo("blogger");
        Attribution denial = Heard.in("The ministry [dismissed] as fantasy a blogger's count of nine dead.")
                .subject()
                .orElseThrow();
        assertThat(denial.source().name()).isEqualTo("ministry");
        assertThat(denial.source().via()).isEmpty();
    }

    @Test
    void who_is_silent_is_no_silence() {
        Attribution silent = Heard.in("There was no word from the army, which has not published [its] losses.")
                .subject()
                .orElseThrow();
        assertThat(silent.source().name()).isEqualTo("army");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The army said [three] men died. | ASSERTED",
                "The army admitted that [three] men died. | ADMITTED",
                "The army conceded [three] deaths. | ADMITTED",
                "The army denied that [three] men died. | DENIED",
                "The army declined to say how [many] men died. | WITHHELD",
                "The army did not say how [many] men died. | WITHHELD"
            })
    void the_cue_shows_the_stance(String text, Stance stance) {
        assertThat(Heard.in(text).speaker().orElseThrow().stance()).isEqualTo(stance);
    }
}
